/** What has become of an action. */
export const actionEnds = [
  'done',
  /** Done before under the same key; nothing more has happened. */
  'repeated',
  /** By a rule. */
  'refused',
  /** Waits for the shopper's yes, or is being carried out. */
  'pending',
  /** The shopper said no. */
  'declined',
  /** Nobody answered in time, or something else was asked instead. */
  'lapsed',
  /** A rule wants a person. */
  'handed_over',
  'failed',
  /** Nobody knows yet whether the shop has done it. */
  'in_doubt',
] as const;
export type ActionEnd = (typeof actionEnds)[number];
