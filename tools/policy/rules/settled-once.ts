import type { OrderLine } from '../../commerce/order.ts';
import type { ActionCase } from '../action-case.ts';
import type { Verdict } from '../decision.ts';
import { eachLine } from '../each-line.ts';
import { paidBackFor } from '../paid-back-for.ts';
import { isWaiting, piecesIn, type Resent, resentBefore } from '../resent-before.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/**
 * What was refunded or sent again is settled: the same pieces aren't settled twice, one way and then another. A second
 * delivery that hasn't left is cancelled first, whoever asks; then it doesn't count. Goods that were paid back in full
 * aren't sent for nothing, whoever asks. Money twice is `refund_within_paid`'s, goods back twice `pieces_left`'s.
 */
export const settledOnce: Rule = {
  id: 'settled_once',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide(action) {
    const resent = resentBefore(action.order, action.history);
    return eachLine(action.lines, ({ line, quantity, returnedBefore }) => {
      const paid = givesGoods(action) ? paidBackFor(action, line.id) : nothingPaid;
      const before = piecesIn(resent, line.id) + paid.pieces;
      const isOver = (pieces: number) => pieces > 0 && pieces + quantity + returnedBefore > line.quantity;
      if (!isOver(before)) return undefined;
      const waiting = resent.find((each) => isWaiting(each) && piecesIn([each], line.id) > 0);
      if (waiting) return underWay(waiting, line);
      if (action.operator && isOver(paid.inFull)) return paidInFull(action, line, paid.amount);
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

const nothingPaid = { pieces: 0, inFull: 0, amount: 0 };

/** Only goods ask what was paid back: another refund is bounded by what was paid. */
function givesGoods({ effect }: ActionCase): boolean {
  return effect.kind !== 'refund';
}

/** Said to an operator; a shopper is passed to one, who hears what happened and can explain it. */
function paidInFull({ order }: ActionCase, { id, title }: OrderLine, amount: number): Verdict {
  const text = moneyText({ amount, currency: order?.totals.paid.currency ?? '' });
  return {
    decision: 'deny',
    because: `line ${id} was paid back in full`,
    tell: {
      en: `${title.en} has been refunded in full already (${text.en}), so it can’t be sent free of charge as well. If you’d still like it, please order it again.`,
      zh: `${title.zh}已经全额退款（${text.zh}），不能再免费补发。还想要的话，请重新下单购买。`,
    },
  };
}

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
