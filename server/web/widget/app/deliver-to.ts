import type { Answer } from '../../parts/answer.ts';
import { deliver } from './deliver.ts';
import type { Place } from './shopper-session.ts';
import { findPlace, type Visit } from './visit.ts';

/** Calls the server about the conversation, opening anew what the server no longer takes. */
export function deliverTo<Value>(
  visit: Visit,
  attempt: (place: Place) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  return deliver({
    attempt,
    place: () => findPlace(visit),
    forget: (what) => visit.session.forget(what),
    pause: (ms) => visit.deps.surroundings.pause(ms, visit.ended),
    isOver: () => visit.ended.aborted,
  });
}

/** The same about something that is in this very conversation: in another one there is no such thing. */
export function deliverHere<Value>(
  visit: Visit,
  attempt: (place: Place) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const here = visit.place?.conversationId;
  return deliverTo<Value>(visit, async (place) => {
    if (place.conversationId !== here) return gone;
    const answer = await attempt(place);
    return !answer.ok && answer.status === 404 ? gone : answer;
  });
}

/** Not 404, which would open a conversation anew. */
const gone = { ok: false, status: 410 } as const;
