import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { remedies } from '../../wishes/wish-kinds.ts';
import { isOpen, type SaidWish } from './said-wish.ts';
import { covers, givenBy, waysOf } from './settle-wishes.ts';

const waits: ReadonlySet<BookedAction['end']> = new Set<BookedAction['end']>([
  'pending',
  'refused',
  'handed_over',
  'in_doubt',
]);

/** The open wishes that nothing which waits or was refused, nor what `isTold` besides, is about: to be told besides it. */
export function notBegun(
  wishes: readonly SaidWish[],
  actions: readonly BookedAction[],
  isTold: (action: BookedAction) => boolean = () => false,
): SaidWish[] {
  const begun = actions.filter((action) => (waits.has(action.end) || isTold(action)) && !isAgainst(action, wishes));
  const isFor = (wish: SaidWish, action: BookedAction) =>
    covers(wish, action) !== 'no' &&
    (action.kind !== 'cancel_order' || wish.kinds.includes('cancel')) &&
    (!isTold(action) || givesJust(wish, action));
  return wishes.filter((wish) => isOpen(wish) && !begun.some((action) => isFor(wish, action)));
}

/** Told of a card, a wish is told where it would give it: a return isn't the exchange that they want. */
const givesJust = ({ kinds }: SaidWish, action: BookedAction): boolean => {
  const gives = givenBy(action);
  return gives === undefined || kinds.every((each) => gives.includes(each));
};

/** A card that waits would do another thing with these goods than what is asked for them. */
export function isAgainst(
  { end, byOperator, effect, goods = [], ...action }: BookedAction,
  wishes: readonly SaidWish[],
): boolean {
  const gives = effect === undefined ? undefined : waysOf[effect];
  if (end !== 'pending' || byOperator || gives === undefined) return false;
  const about = wishes.filter(
    (wish) => wish.goods !== undefined && covers(wish, { ...action, end, goods }) === 'surely',
  );
  if (about.length > 0 && about.every(({ state }) => state === 'withdrawn')) return true;
  return about.some((wish) => isOpen(wish) && wish.kinds.every((kind) => remedies.has(kind) && !gives.includes(kind)));
}

/**
 * Actions without the sum of money that nobody asked for: where the way wasn't told, a refund is planned until it is, and
 * who wants the goods once more isn't after money.
 */
export const withoutUnaskedSums = (actions: readonly BookedAction[], wishes: readonly SaidWish[]): BookedAction[] =>
  actions.map((action) => {
    const { amount, ...rest } = action;
    if (!amount || action.end === 'done' || action.effect !== 'refund' || action.kind !== 'request_refund')
      return action;
    const asked = wishes.filter((wish) => isOpen(wish) && covers(wish, action) !== 'no');
    const isForMoney = asked.some(({ kinds }) => kinds.includes('money_back') || kinds.includes('return'));
    return asked.length > 0 && !isForMoney ? rest : action;
  });
