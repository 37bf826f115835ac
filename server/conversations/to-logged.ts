import { loggedTypes, type LoggedEvent } from '../../agent/summary/log.ts';
import { inAnswerOrder, liveEvents, withOperators } from './live-events.ts';
import type { StoredEvent } from './stored-event.ts';

type Logged = Extract<StoredEvent, { type: (typeof loggedTypes)[number] }>;

/** A log as a summary reads it: each answer after its question, without what dead attempts said. */
export function toLogged(log: readonly StoredEvent[]): LoggedEvent[] {
  const isLogged = (event: StoredEvent): event is Logged => loggedTypes.some((type) => type === event.type);
  return inAnswerOrder(withOperators(liveEvents(log))).filter(isLogged);
}
