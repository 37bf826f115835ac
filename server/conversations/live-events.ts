import type { StoredEvent } from './stored-event.ts';

/** The log without what dead attempts of turns said: a newer `turn.started` voids all that its turn said before. */
export function liveEvents(log: readonly StoredEvent[]): StoredEvent[] {
  const newestStart = new Map<string | undefined, number>();
  for (const event of log) if (event.type === 'turn.started') newestStart.set(event.turnId, event.seq);
  return log.filter(
    (event) => event.turnId === undefined || isAsked(event) || event.seq >= (newestStart.get(event.turnId) ?? 0),
  );
}

/**
 * The same events with each turn's shopper messages and answers right before its `turn.started`, even where they came in while an
 * earlier turn was still speaking, so that every answer follows its question. Messages of turns that haven't started
 * come last.
 */
export function inAnswerOrder(log: readonly StoredEvent[]): StoredEvent[] {
  const asked = new Map<string | undefined, StoredEvent[]>();
  for (const event of log) {
    if (isAsked(event)) asked.set(event.turnId, [...(asked.get(event.turnId) ?? []), event]);
  }
  const ordered: StoredEvent[] = [];
  for (const event of log) {
    if (isAsked(event)) continue;
    ordered.push(...(asked.get(event.turnId) ?? []), event);
    asked.delete(event.turnId);
  }
  return [...ordered, ...[...asked.values()].flat()];
}

/**
 * The same events with what the shopper said to an operator as belonging to no turn: the turns that such messages are
 * stored with are superseded from the start and leave nothing in the log.
 */
export function withOperators(log: readonly StoredEvent[]): StoredEvent[] {
  let isWithOperator = false;
  return log.map((event) => {
    if (event.type === 'handoff.accepted') isWithOperator = true;
    if (event.type === 'handoff.returned' || event.type === 'conversation.resolved') isWithOperator = false;
    if (!isWithOperator || event.type !== 'message.created' || event.author !== 'shopper') return event;
    const { turnId: _, ...said } = event;
    return said;
  });
}

/** What the shopper said or pressed, which a turn answers but didn't say. */
function isAsked(event: StoredEvent): boolean {
  if (event.turnId === undefined) return false;
  return event.type === 'confirmation.resolved' || (event.type === 'message.created' && event.author === 'shopper');
}
