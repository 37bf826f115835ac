import { z } from 'zod';
import type { Money } from '../commerce/money.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import { leftToRefund, refundableFor, refundedSoFar } from '../commerce/paid-share.ts';
import { priceDrop } from '../planning/price-drop.ts';
import { claimOf } from '../planning/claim-of.ts';
import { moneyBack } from '../planning/money-back.ts';
import { itemInput, pickLines, sharesOf } from '../planning/pick-lines.ts';
import { nothingToRefund, refuse } from '../planning/plan-refusal.ts';
import { readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { moneyView } from '../views/money-view.ts';
import { planLabels } from '../views/plan-rows.ts';
import { moneyRows, planItems, row } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

export const claimPriceProtectionInput = z.object({
  orderNumber: z.string().min(1).max(40),
  item: itemInput.optional(),
});

/**
 * Pays back what an item costs less today than was paid for it: the same product in the same size and colour, in this
 * shop. One item at a time, so that each can be claimed once.
 */
export const claimPriceProtection = defineWriteTool({
  name: 'claim_price_protection',
  description:
    'Refunds the difference when something bought costs less today; compares the prices itself. The shopper confirms it ' +
    'themselves. Needs the order number, and the item when several cost less.',
  input: claimPriceProtectionInput,
  level: 'signed_in',
  async plan({ orderNumber, item }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const drops = new Map(order.lines.map((line) => [line.id, priceDrop(read, line)]));
    const isCheaper = (line: OrderLine) => !line.gift && (drops.get(line.id)?.difference.amount ?? 0) > 0;
    const cheaper = order.lines.filter(isCheaper);
    const pick = pickLines(
      read,
      item === undefined ? undefined : [{ item }],
      context,
      item === undefined && cheaper.length > 0 ? { among: isCheaper } : {},
    );
    if (pick.status === 'refused') return pick;
    const [first, ...others] = pick.lines;
    const drop = drops.get(first.line.id);
    if (drop && drop.each.amount > 0 && isRefunded(order, first.line)) return nothingToRefund([first], context);
    if (!drop || drop.difference.amount === 0 || others.length > 0) {
      const tell = {
        en: 'It doesn’t cost less today than you paid.',
        zh: '查了一下，今天的价格没有比您买的时候低，没有差价可退。',
      };
      const prices = drop && {
        paid: moneyView(drop.paid, context.language),
        today: moneyView(drop.today, context.language),
      };
      return refuse('not_allowed', 'not_cheaper', tell, context, { ...prices });
    }
    const { language, now, timeZone } = context;
    const amount = drop.difference;
    const back = moneyBack(order, false, now, timeZone);
    const shares = sharesOf([first]);
    const text = (each: Money) => ({ en: moneyView(each, 'en').text, zh: moneyView(each, 'zh').text });
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'claim_price_protection',
          effect: {
            kind: 'refund',
            orderNumber: order.number,
            lines: shares,
            amount,
            reason: { en: 'Price protection', zh: '价保退差价' },
            withReturn: false,
          },
          order,
          lines: [{ ...first, priceNow: drop.each }],
          claim: await claimOf({ ground: 'price', used: undefined, description: undefined }, context, desk),
        },
        once: { orderNumber: order.number, lineId: first.line.id },
        card: {
          title: { en: 'Refund the price difference?', zh: '帮您退差价，确认吗？' }[language],
          items: planItems([first], language),
          amount,
          rows: [
            row(planLabels.paid, text(drop.paid), context),
            row(planLabels.today, text(drop.today), context),
            ...moneyRows(order, back, context),
          ],
          note: { en: 'Each item can be adjusted once.', zh: '每件商品只能价保一次。' }[language],
          confirmLabel: { en: 'Refund the difference', zh: '确认退差价' }[language],
          cancelLabel: { en: 'Not now', zh: '先不用' }[language],
        },
        request: {
          title: { en: `Price difference, order ${order.number}`, zh: `订单 ${order.number} 退差价` },
          amount,
          steps: back.steps,
        },
      },
    };
  },
  present: presentDone,
});

/** Nothing of what was paid for it is left to pay back: that, and no price of today, is why there is no difference. */
function isRefunded(order: Order, { id, quantity }: OrderLine): boolean {
  if (refundedSoFar(order).amount === 0) return false;
  return leftToRefund(order).amount === 0 || refundableFor(order, [{ lineId: id, quantity }], 'goods').amount === 0;
}
