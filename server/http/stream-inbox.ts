import type { StoredEvent } from '../conversations/stored-event.ts';
import type { ConversationNews } from '../jobs/bus.ts';

/** More than this a follower doesn't keep: it looks at the log instead. */
const mostKept = 500;

/** What news told one follower of a log, until it has been sent on. */
export interface StreamInbox {
  put(news: Pick<ConversationNews, 'events'>): void;
  /** Says that something may be new, but not what. */
  putUnknown(): void;
  /**
   * The events that follow number `after` without a gap, or `look`: then only the log tells what is new. News come twice
   * or out of order when several transactions end at the same time; neither gets through here.
   */
  take(after: number): StoredEvent[] | 'look';
}

export function createStreamInbox(): StreamInbox {
  let kept: StoredEvent[] = [];
  let unknown = false;
  const putUnknown = () => {
    kept = [];
    unknown = true;
  };
  return {
    put({ events }) {
      if (unknown) return;
      if (events && kept.length + events.length <= mostKept) kept.push(...events);
      else putUnknown();
    },
    putUnknown,
    take(after) {
      const news = kept.filter(({ seq }) => seq > after);
      const gapless = !unknown && news.every(({ seq }, at) => seq === after + 1 + at);
      kept = [];
      unknown = false;
      return gapless ? news : 'look';
    },
  };
}
