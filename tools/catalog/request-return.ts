import { z } from 'zod';
import { refundableFor } from '../commerce/paid-share.ts';
import { claimOf, descriptionInput } from '../planning/claim-of.ts';
import { shopGrounds } from '../policy/grounds.ts';
import { hasOtherSize } from '../planning/exchange-target.ts';
import { moneyBack } from '../planning/money-back.ts';
import { itemsInput, pickLines, piecesOf, sharesOf } from '../planning/pick-lines.ts';
import { nothingToRefund } from '../planning/plan-refusal.ts';
import { readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { reasonOf, reasonShown } from '../views/claim-labels.ts';
import { dayText } from '../views/day-view.ts';
import { moneyRows, planItems, row, sendBackRows } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

export const requestReturnInput = z.object({
  orderNumber: z.string().min(1).max(40),
  items: itemsInput,
  ground: z
    .enum([
      'changed_mind',
      'wrong_size',
      'price',
      'late',
      'not_as_described',
      'damaged',
      'faulty',
      'unsafe',
      'wrong_item',
    ])
    .describe('why, as the shopper says it'),
  description: descriptionInput.optional(),
  used: z
    .boolean()
    .optional()
    .describe('worn, washed, opened or activated, as the shopper says; leave out when not said'),
});

/**
 * Takes goods back for what was paid for them; the money goes back once they are checked. The fee for sending them out
 * goes back too when the shop is at fault, which also pays for the way back.
 */
export const requestReturn = defineWriteTool({
  name: 'request_return',
  description:
    'Opens a return: the shopper sends goods back and gets the money once they are checked. The shopper is shown items, ' +
    'amount, deadlines and who pays shipping, and confirms it themselves. Needs the order number, why, and which items ' +
    'when the order holds several.',
  input: requestReturnInput,
  level: 'signed_in',
  async plan({ orderNumber, items, ground, description, used }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const pick = pickLines(read, items, context, {
      likely: (line) => ground !== 'wrong_size' || hasOtherSize(read, line),
    });
    if (pick.status === 'refused') return pick;
    const { lines } = pick;
    const { language, now, timeZone } = context;
    const fault = shopGrounds.includes(ground);
    const shares = sharesOf(lines);
    const amount = refundableFor(order, shares, fault ? 'goods_and_shipping' : 'goods');
    if (amount.amount === 0) return nothingToRefund(lines, context);
    const back = moneyBack(order, true, now, timeZone);
    const { sendBackBy = back.by } = back;
    const reason = reasonOf(ground, description);
    const hasGift = order.lines.some(({ gift }) => gift);
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'request_return',
          effect: { kind: 'refund', orderNumber: order.number, lines: shares, amount, reason, withReturn: true },
          order,
          lines,
          claim: await claimOf({ ground, used, description }, context, desk),
        },
        once: piecesOf(order, lines),
        card: {
          title: { en: 'Return these items?', zh: '确定要退这些商品吗？' }[language],
          items: planItems(lines, language),
          amount,
          rows: [
            row({ en: 'Reason', zh: '退货原因' }, reasonShown(ground, description), context),
            ...sendBackRows(sendBackBy, fault ? 'shop' : 'shopper', context),
            ...moneyRows(order, back, context),
          ],
          note: {
            en: `Please send everything back complete and in its original packaging${hasGift ? ', with the free gift that came with it' : ''}.`,
            zh: `请连同原包装${hasGift ? '和随单赠品' : ''}一起完整寄回。`,
          }[language],
          confirmLabel: { en: 'Return', zh: '确认退货' }[language],
          cancelLabel: { en: 'Not now', zh: '先不退' }[language],
        },
        request: {
          title: { en: `Return, order ${order.number}`, zh: `订单 ${order.number} 退货` },
          amount,
          steps: back.steps,
          terms: { returnPaidBy: fault ? 'shop' : 'shopper' },
          next: {
            en: `Send the goods back by ${dayText(sendBackBy, { ...context, language: 'en' })} and keep the receipt.`,
            zh: `请在${dayText(sendBackBy, { ...context, language: 'zh' })}前把商品寄回，并保留快递单号。`,
          },
        },
      },
    };
  },
  present: presentDone,
});
