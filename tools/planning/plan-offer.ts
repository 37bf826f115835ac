import type { ConfirmationCard } from '../cards.ts';
import type { ToolContext } from '../contract.ts';
import type { Offer } from '../ledger/offer.ts';
import type { RequestStep, RequestTerms } from '../ledger/service-request.ts';
import type { CaseLine } from '../policy/action-case.ts';
import type { Plan } from '../tool.ts';
import { dayText } from '../views/day-view.ts';
import { moneyRows, planItems, row, sendBackRows } from '../views/plan-view.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { moneyBack } from './money-back.ts';
import { caseLine, type ReadOrder } from './read-order.ts';

/** Taking an offer: its effect is what was issued, to the letter. */
export function planOffer(read: ReadOrder, offer: Offer, context: ToolContext): Plan {
  const { order } = read;
  const { language } = context;
  const lines = linesOf(read, offer, context.now);
  const { effect } = offer;
  const variant =
    effect.kind === 'exchange'
      ? [...read.products.values()].flatMap((product) =>
          product.variants.filter(({ id }) => id === effect.toVariantId).map((each) => ({ product, each })),
        )[0]
      : undefined;
  const { rows, steps, next, terms } = partsOf(read, offer, context);
  const amount = effect.kind === 'refund' ? { amount: effect.amount } : {};
  return {
    action: {
      kind: 'accept_retention_offer',
      effect,
      order,
      lines,
      offer,
      ...(variant
        ? { exchangeFor: { productId: variant.product.id, variantId: variant.each.id, stock: variant.each.stock } }
        : {}),
    },
    once: { offerId: offer.id },
    card: {
      title: { en: `${offer.title.en}?`, zh: `${offer.title.zh}，确认吗？` }[language],
      items: planItems(lines, language),
      ...amount,
      rows: [row({ en: 'Terms', zh: '说明' }, offer.terms, context), ...rows],
      note: {
        en: `Order ${order.number} stays as it is then; the other offers are gone.`,
        zh: `确认后订单 ${order.number} 保留，其他优惠不再适用。`,
      }[language],
      confirmLabel: { en: 'Take it', zh: '就要这个' }[language],
      cancelLabel: { en: 'No, thanks', zh: '不用了' }[language],
    },
    request: { title: offer.title, ...amount, steps, ...(next ? { next } : {}), ...(terms ? { terms } : {}) },
  };
}

/** The goods of the effect, or all that was bought where it names none. */
function linesOf(read: ReadOrder, { effect }: Offer, now: Date): CaseLine[] {
  const { lines } = read.order;
  const shares =
    effect.kind === 'exchange'
      ? [effect.line]
      : effect.kind === 'refund'
        ? effect.lines
        : lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  return shares.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return (line && caseLine(read, { line, quantity }, now)) ?? [];
  });
}

interface Parts {
  rows: ConfirmationCard['rows'];
  steps: RequestStep[];
  next?: Plan['request']['next'];
  terms?: RequestTerms;
}

function partsOf({ order }: ReadOrder, { effect }: Offer, context: ToolContext): Parts {
  const { now, timeZone } = context;
  const taken: RequestStep = { code: 'accepted', label: { en: 'Offer taken', zh: '已接受' }, at: now };
  switch (effect.kind) {
    case 'refund': {
      const back = moneyBack(order, false, now, timeZone);
      return { rows: moneyRows(order, back, context), steps: [taken, ...back.steps.filter(({ at }) => !at)] };
    }
    case 'exchange': {
      const { sendBackBy, steps } = exchangeSteps(order, now, timeZone);
      return {
        rows: sendBackRows(sendBackBy, 'shopper', context),
        steps: [taken, ...steps.filter(({ at }) => !at)],
        terms: { returnPaidBy: 'shopper', sentFree: true },
        next: {
          en: `Send the first one back by ${dayText(sendBackBy, { ...context, language: 'en' })}, unworn and complete.`,
          zh: `请在${dayText(sendBackBy, { ...context, language: 'zh' })}前把原来那件完整寄回。`,
        },
      };
    }
    case 'coupon':
      return { rows: [], steps: [taken], terms: { validUntil: effect.expiresAt } };
    default:
      return { rows: [], steps: [taken] };
  }
}
