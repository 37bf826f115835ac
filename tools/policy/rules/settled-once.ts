import { leftToRefund } from '../../commerce/paid-share.ts';
import type { OrderLine } from '../../commerce/order.ts';
import type { ActionCase } from '../action-case.ts';
import type { Verdict } from '../decision.ts';
import { eachLine } from '../each-line.ts';
import { isWaiting, piecesIn, type Resent, resentBefore } from '../resent-before.ts';
import { isAdjustment } from '../risk-facts.ts';
import type { Rule } from '../rule.ts';

/**
 * What was refunded or sent again is settled: the same pieces aren't settled twice, one way and then another. A second
 * delivery that hasn't left is cancelled first, whoever asks; then it doesn't count. Money twice is `refund_within_paid`'s,
 * goods back twice `pieces_left`'s.
 */
export const settledOnce: Rule = {
  id: 'settled_once',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide(action) {
    const resent = resentBefore(action.order, action.history);
    return eachLine(action.lines, ({ line, quantity, returnedBefore }) => {
      const before = piecesIn(resent, line.id) + paidBack(action, line.id);
      if (before === 0 || before + quantity + returnedBefore <= line.quantity) return undefined;
      const waiting = resent.find((each) => isWaiting(each) && piecesIn([each], line.id) > 0);
      if (waiting) return underWay(waiting, line);
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

/** The goods would go out as well. */
function underWay({ request, number }: Resent, { id, title }: OrderLine): Verdict {
  const named = {
    en: list([request, number && `order ${number}`], ', '),
    zh: list([request, number && `订单${number}`], '，'),
  };
  return {
    decision: 'deny',
    because: `line ${id} is sent again by ${number}, which has not left`,
    tell: {
      en: `A second delivery of ${title.en} is under way (${named.en}) and hasn't left yet. Cancel it first, then this can be put right in another way.`,
      zh: `${title.zh}已经安排补发（${named.zh}），还没发出。要改别的处理方式，请先取消这笔补发。`,
    },
  };
}

function list(parts: readonly (string | undefined)[], comma: string): string {
  return parts.filter((part) => part !== undefined).join(comma);
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
