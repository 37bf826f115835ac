/** Where something comes from: an event of the log, with the tool call that it ended, or an action of the ledger. */
export type Source = { seq: number; callId?: string } | { actionId: string };
