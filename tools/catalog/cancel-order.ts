import { z } from 'zod';
import type { Localized } from '../../knowledge/language.ts';
import { formatMoney } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { leftToRefund } from '../commerce/paid-share.ts';
import type { RequestStep } from '../ledger/service-request.ts';
import { moneyBack } from '../planning/money-back.ts';
import { caseLine, readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { moneyRows, planItems, row } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

const reasons = {
  changed_mind: { en: 'Changed mind', zh: '不想要了' },
  ordered_by_mistake: { en: 'Ordered by mistake', zh: '拍错了' },
  price: { en: 'Price', zh: '价格原因' },
  size_or_colour: { en: 'Size or colour', zh: '尺码或颜色不合适' },
  too_slow: { en: 'Takes too long', zh: '发货太慢' },
  other: { en: 'Other reason', zh: '其他原因' },
} as const satisfies Record<string, Localized>;

export const cancelOrderInput = z.object({
  orderNumber: z.string().min(1).max(40),
  reason: z.enum(Object.keys(reasons) as (keyof typeof reasons)[]).default('other'),
});

/** Cancels an order that isn't dispatched: all that was paid and hasn't gone back yet goes back, shipping too. */
export const cancelOrder = defineWriteTool({
  name: 'cancel_order',
  description:
    'Cancels a whole order that is not dispatched yet; everything paid goes back. The shopper is shown what will happen ' +
    'and confirms it themselves. Single items of an order can’t be cancelled with it. Needs the order number.',
  input: cancelOrderInput,
  level: 'signed_in',
  async plan({ orderNumber, reason }, context) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const { language, now, timeZone } = context;
    const refund = leftToRefund(order);
    const isPaid = refund.amount > 0;
    const back = moneyBack(order, false, now, timeZone);
    const pieces = order.lines.map((line) => ({ line, quantity: line.quantity }));
    const cancelled: RequestStep = { code: 'cancelled', label: { en: 'Order cancelled', zh: '订单已取消' }, at: now };
    const title = { en: `Cancel order ${order.number}`, zh: `取消订单 ${order.number}` };
    const unpaid = row({ en: 'Refund', zh: '退款' }, nothingMore(order), context);
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'cancel_order',
          effect: { kind: 'cancel_order', orderNumber: order.number, refund, reason: reasons[reason] },
          order,
          lines: pieces.flatMap((each) => caseLine(read, each, now) ?? []),
        },
        once: { orderNumber: order.number },
        card: {
          title: { en: `${title.en}?`, zh: `确定要取消订单 ${order.number} 吗？` }[language],
          items: planItems(pieces, language),
          ...(isPaid ? { amount: refund } : {}),
          rows: isPaid ? moneyRows(order, back, context) : [unpaid],
          note: {
            en: 'A cancelled order can’t be brought back; its price and stock aren’t kept for you.',
            zh: '取消后不能恢复，价格和库存也不会再保留。',
          }[language],
          confirmLabel: { en: 'Cancel the order', zh: '确认取消' }[language],
          cancelLabel: { en: 'Keep the order', zh: '先不取消' }[language],
        },
        request: {
          title,
          ...(isPaid ? { amount: refund } : {}),
          steps: [cancelled, ...(isPaid ? back.steps.filter(({ at }) => !at) : [])],
        },
      },
    };
  },
  present: presentDone,
});

/** Why no money goes back: none was ever charged, or all of it has gone back before. */
function nothingMore({ totals: { paid } }: Order): Localized {
  if (paid.amount === 0) return { en: 'Nothing was charged', zh: '还没有扣款，无需退款' };
  const text = (language: 'en' | 'zh') => formatMoney(paid, language);
  return {
    en: `All of it (${text('en')}) was refunded before; nothing more goes back`,
    zh: `付的${text('zh')}之前已全部退款，没有可再退的金额`,
  };
}
