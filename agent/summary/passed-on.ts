import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { LoggedEvent } from './log.ts';

/**
 * Without what an operator looked at that isn't theirs to decide, and then changed or left: nobody was asked to decide it,
 * and nothing waits. What the conversation went on with, to a colleague or back to the line, does.
 */
export function withoutLeft(actions: readonly BookedAction[], log: readonly LoggedEvent[]): BookedAction[] {
  return actions.filter((action, index) => {
    if (!action.byOperator || action.end !== 'handed_over') return true;
    const isChanged = actions.slice(index + 1).some((later) => later.byOperator && isOfSame(later, action));
    return !isChanged && log.some((event) => event.at > action.at && goesOn(event));
  });
}

const isOfSame = (one: BookedAction, other: BookedAction): boolean =>
  one.kind === other.kind && one.orderNumber === other.orderNumber;

const goesOn = (event: LoggedEvent): boolean =>
  event.type === 'handoff.accepted' || (event.type === 'handoff.returned' && event.to === 'line');
