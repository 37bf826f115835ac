import type { Language, Localized } from '../../../knowledge/language.ts';
import { assessShipment } from '../../../tools/commerce/assess-shipment.ts';
import type { Order } from '../../../tools/commerce/order.ts';
import { leftToRefund, refundedSoFar } from '../../../tools/commerce/paid-share.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import type { ShopperPanel } from '../../contract/operator/actions.ts';

type Standing = NonNullable<ShopperPanel['orders'][number]['standing']>;

/**
 * How an order really stands where its state doesn't tell: what was lost or is on its way back isn't just shipped, and what
 * was paid back or sent again is settled. `undefined`: as its state says.
 */
export function orderStanding(order: Order, now: Date, language: Language): Standing | undefined {
  const { state, shipments, replacements = [] } = order;
  if (state === 'cancelled' || state === 'awaiting_payment') return undefined;
  const back = refundedSoFar(order);
  const again = replacements.filter((each) => each.state !== 'cancelled').map(({ number }) => number);
  if (back.amount > 0 && leftToRefund(order).amount === 0) return settled(refundedAll, language);
  if (again.length > 0) return settled(sentAgain(again.join(', ')), language);
  const conditions = shipments.map((each) => assessShipment(each, now).condition);
  const trouble = (['lost', 'returned', 'returning'] as const).find((each) => conditions.includes(each));
  if (trouble && back.amount === 0) return { kind: 'trouble', text: troubles[trouble][language] };
  return back.amount > 0 ? settled(refundedPart(moneyView(back, language).text), language) : undefined;
}

const settled = (words: Localized, language: Language): Standing => ({ kind: 'settled', text: words[language] });

const refundedAll: Localized = { en: 'Refunded', zh: '已全额退款' };
const refundedPart = (much: string): Localized => ({ en: `${much} refunded`, zh: `已退${much}` });
const sentAgain = (as: string): Localized => ({ en: `Sent again as ${as}`, zh: `已补发（${as}）` });
const troubles: Readonly<Record<'lost' | 'returned' | 'returning', Localized>> = {
  lost: { en: 'Parcel lost', zh: '包裹丢失' },
  returned: { en: 'Came back to us', zh: '已退回商家' },
  returning: { en: 'Coming back to us', zh: '退回途中' },
};
