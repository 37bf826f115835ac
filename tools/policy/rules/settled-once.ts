import { leftToRefund } from '../../commerce/paid-share.ts';
import type { ActionCase } from '../action-case.ts';
import { doneBefore, piecesOf } from '../done-before.ts';
import { eachLine } from '../each-line.ts';
import { isAdjustment } from '../risk-facts.ts';
import type { Rule } from '../rule.ts';

/**
 * What was refunded or sent again is settled: the same pieces aren't settled twice, one way and then another. Money
 * twice is `refund_within_paid`'s, goods back twice `pieces_left`'s.
 */
export const settledOnce: Rule = {
  id: 'settled_once',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide(action) {
    return eachLine(action.lines, ({ line, quantity, returnedBefore }) => {
      const before = sentAgain(action, line.id) + paidBack(action, line.id);
      if (before === 0 || before + quantity + returnedBefore <= line.quantity) return undefined;
      return {
        decision: 'human',
        because: `${before} of ${line.quantity} pieces of line ${line.id} were sent again or paid back before`,
        tell: {
          en: `${line.title.en} has been refunded or sent to you again already. If something is still wrong, a colleague looks into it; I'll pass it on.`,
          zh: `${line.title.zh}之前已经退过款或补发过了。如果还有问题，由同事来处理，我帮您转过去。`,
        },
      };
    });
  },
};

function sentAgain({ history, order }: ActionCase, lineId: string): number {
  const past = doneBefore(history, ['request_refund'], order?.number);
  return piecesOf(
    past.filter(({ effect }) => effect.kind === 'reship'),
    lineId,
  );
}

/** Pieces paid for without coming back. Only goods ask this: another refund is bounded by what was paid. */
function paidBack({ effect, history, order }: ActionCase, lineId: string): number {
  if (!order || effect.kind === 'refund') return 0;
  const line = order.lines.find(({ id }) => id === lineId);
  if (order.totals.paid.amount > 0 && leftToRefund(order).amount === 0) return line?.quantity ?? 0;
  return order.refunds
    .filter(({ rejected, withReturn, lineIds }) => !rejected && !withReturn && lineIds.includes(lineId))
    .filter(({ amount }) => !isAdjustment({ orderNumber: order.number, amount }, history))
    .reduce(
      (sum, { pieces }) => sum + (pieces?.find((share) => share.lineId === lineId)?.quantity ?? line?.quantity ?? 0),
      0,
    );
}
