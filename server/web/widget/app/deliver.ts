import type { Answer } from '../../parts/answer.ts';
import type { Place } from './shopper-session.ts';

const pauses = [0, 800, 2500];

/** How one message is brought to the server. */
export interface Delivery<Value> {
  attempt(place: Place): Promise<Answer<Value>>;
  place(): Promise<Answer<Place>>;
  forget(what: 'session' | 'conversation'): void;
  pause(ms: number): Promise<void>;
  /** Another shopper took over: stop. */
  isOver(): boolean;
}

/**
 * Tries three times. A refused session or a conversation that is gone is opened anew; what the server rejects for good
 * (too long, forbidden) is not tried again. The caller's attempt must be the same request each time, so that the
 * server can tell a repeat.
 */
export async function deliver<Value>(delivery: Delivery<Value>): Promise<Answer<Value>> {
  let last = { ok: false, status: 0 } as Answer<Value>;
  for (const pause of pauses) {
    if (pause > 0) await delivery.pause(last.ok ? pause : (last.retryAfterMs ?? pause));
    if (delivery.isOver()) return last;
    const place = await delivery.place();
    last = place.ok ? await delivery.attempt(place.value) : place;
    if (last.ok) return last;
    if (last.status === 401) delivery.forget('session');
    else if (last.status === 404) delivery.forget('conversation');
    else if (last.status !== 0 && last.status !== 408 && last.status !== 429 && last.status < 500) return last;
  }
  return last;
}
