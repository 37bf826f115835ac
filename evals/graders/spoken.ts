import type { Run } from '../run.ts';

/** One of the agent's messages, or the system's in its stead. */
export interface Spoken {
  seq: number;
  text: string;
}

/** All that the shopper was told in words, in order. */
export function spokenBy({ conversation }: Pick<Run, 'conversation'>): Spoken[] {
  return conversation.items.flatMap((item) =>
    item.kind === 'message' && (item.author === 'agent' || item.author === 'system')
      ? [{ seq: item.seq, text: item.text }]
      : [],
  );
}

/** What stands on the cards that the shopper was shown, as one text each. */
export function shownTo({ conversation }: Pick<Run, 'conversation'>): Spoken[] {
  return conversation.items.flatMap((item) =>
    item.kind === 'card' ? [{ seq: item.seq, text: textsOf(item.card).join('\n') }] : [],
  );
}

/** Every text and amount in a piece of JSON. Amounts in minor units stand as a reader sees them, without a currency. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && 'currency' in value && typeof value.amount === 'number') return [asRead(value.amount)];
  return Object.values(value).flatMap(textsOf);
}

function asRead(minorUnits: number): string {
  return (minorUnits / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });
}
