import type { StoredEvent } from './stored-event.ts';

/**
 * What transcripts are made from, of conversations that turns have begun on lately here: a claim then reads only what
 * has come since. An event never changes once it is appended, so what is kept can be short, but not wrong.
 */
export interface RecentLogs {
  /** Oldest first; nothing of a conversation that isn't kept. */
  of(conversationId: string): readonly StoredEvent[];
  keep(conversationId: string, log: readonly StoredEvent[]): void;
}

/** Some ten megabytes. */
const mostEvents = 6_000;

/** Keeps up to `most` events; the conversations that were used longest ago go first. */
export function createRecentLogs(most = mostEvents): RecentLogs {
  /** In the order of their last use. */
  const logs = new Map<string, readonly StoredEvent[]>();
  let held = 0;
  const forget = (conversationId: string) => {
    held -= logs.get(conversationId)?.length ?? 0;
    logs.delete(conversationId);
  };
  return {
    of: (conversationId) => logs.get(conversationId) ?? [],
    keep(conversationId, log) {
      forget(conversationId);
      logs.set(conversationId, log);
      held += log.length;
      for (const oldest of logs.keys()) {
        if (held <= most) break;
        forget(oldest);
      }
    },
  };
}
