import { addDays } from '../commerce/durations.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Shipment } from '../commerce/shipment.ts';
import type { ToolContext } from '../contract.ts';
import { nothingToSendBack } from '../policy/grounds.ts';
import type { PlanResult } from '../tool.ts';
import { claimGroundLabels } from '../views/claim-labels.ts';
import { dayText } from '../views/day-view.ts';
import { planLabels } from '../views/plan-rows.ts';
import { addressText, planItems, row } from '../views/plan-view.ts';
import { rightedOnce, sharesOf } from './pick-lines.ts';
import { refuse } from './plan-refusal.ts';
import type { ClaimQuestion } from './plan-refund.ts';

/** What the shop gives itself to send goods once more, days: as for a new order. */
const dispatchDays = 2;

/** The same goods once more, to where they went the first time, free of charge, as long as they are in stock. */
export function planReship({ kind, read, lines, claim, keepsGoods }: ClaimQuestion, context: ToolContext): PlanResult {
  const { order, products } = read;
  const { language, now } = context;
  const gone = lines.find(({ line, quantity }) => {
    const variant = products.get(line.productId)?.variants.find(({ id }) => id === line.variantId);
    return (variant?.stock ?? 0) < quantity;
  });
  if (gone) {
    const tell = {
      en: `${gone.line.title.en} has sold out, so it can’t be sent again.`,
      zh: `${gone.line.title.zh}已经没货了，没办法补发。`,
    };
    return refuse('not_found', 'out_of_stock', tell, context);
  }
  const shares = sharesOf(lines);
  const reason = claimGroundLabels[claim.ground];
  const sentBy = addDays(now, dispatchDays);
  const comesBack = !keepsGoods && !nothingToSendBack.includes(claim.ground);
  const parcels = lines.map(({ line }) => order.shipments.find(({ lineIds }) => lineIds.includes(line.id)));
  const [parcel] = parcels;
  if (parcels.some((each) => placeOf(each) !== placeOf(parcel))) return toSeveralPlaces(context);
  if (parcel?.destination && !parcel.address) return addressUnknown(parcel.destination, context);
  const address = parcel?.address ?? order.shipTo;
  const day = {
    en: dayText(sentBy, { ...context, language: 'en' }),
    zh: dayText(sentBy, { ...context, language: 'zh' }),
  };
  const isGift = kind === 'reissue_missing_gift';
  return {
    status: 'planned',
    plan: {
      action: {
        kind,
        effect: { kind: 'reship', orderNumber: order.number, lines: shares, reason },
        order,
        lines,
        claim,
      },
      once: rightedOnce(order, lines),
      card: {
        title: isGift
          ? { en: 'Send the missing gift?', zh: '帮您补寄赠品，确认吗？' }[language]
          : { en: 'Send these items again?', zh: '帮您免费补发，确认吗？' }[language],
        items: planItems(lines, language),
        rows: [
          row({ en: 'Reason', zh: '原因' }, reason, context),
          row(planLabels.sentTo, { en: addressText(address, 'en'), zh: addressText(address, 'zh') }, context),
          row(planLabels.leavesBy, day, context),
          row(planLabels.costs, { en: 'Free of charge', zh: '免费' }, context),
        ],
        ...(comesBack
          ? {
              note: {
                en: 'Please keep what you have received until it is collected; we pay for that.',
                zh: '收到的商品请先保留，我们安排免费上门取件。',
              }[language],
            }
          : {}),
        confirmLabel: { en: 'Send it', zh: '确认补发' }[language],
        cancelLabel: { en: 'Not now', zh: '先不用' }[language],
      },
      request: {
        title: isGift
          ? { en: `Missing gift, order ${order.number}`, zh: `订单 ${order.number} 补寄赠品` }
          : { en: `Second delivery, order ${order.number}`, zh: `订单 ${order.number} 补发` },
        steps: [
          { code: 'approved', label: { en: 'Approved', zh: '申请通过' }, at: now },
          { code: 'dispatched', label: { en: 'Sent', zh: '发出' }, expectedBy: sentBy },
        ],
        terms: { sentFree: true, ...(comesBack ? { returnPaidBy: 'shop' as const } : {}) },
      },
    },
  };
}

const placeOf = (parcel: Shipment | undefined): string => JSON.stringify([parcel?.destination, parcel?.address]);

/** One order goes to one address. */
function toSeveralPlaces(context: ToolContext): PlanResult {
  const tell = {
    en: 'These items went to different addresses, so they are sent again one address at a time. Which comes first?',
    zh: '这几件商品是寄往不同地址的，补发要按地址分开办，先办哪一件呢？',
  };
  return refuse('not_allowed', 'several_addresses', tell, context);
}

/** The order's own address would be another one. */
function addressUnknown(place: Localized, context: ToolContext): PlanResult {
  const tell = {
    en: `This parcel went to ${place.en}, and I don't have its full address. A colleague has to send it again.`,
    zh: `这个包裹是寄往${place.zh}的，我这边没有完整地址，需要同事来补发。`,
  };
  return refuse('not_covered', 'address_unknown', tell, context);
}
