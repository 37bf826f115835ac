import type { Localized } from '../../knowledge/language.ts';
import type { ToolContext } from '../contract.ts';
import type { CaseLine, Claim } from '../policy/action-case.ts';
import { shopGrounds } from '../policy/grounds.ts';
import type { Plan } from '../tool.ts';
import { claimGroundLabels } from '../views/claim-labels.ts';
import { dayText } from '../views/day-view.ts';
import { planLabels } from '../views/plan-rows.ts';
import { planItems, row, sendBackRows } from '../views/plan-view.ts';
import type { ChosenVariant } from './choose-variant.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { piecesOf } from './pick-lines.ts';
import type { ReadOrder } from './read-order.ts';

interface ExchangeQuestion {
  read: ReadOrder;
  line: CaseLine;
  chosen: ChosenVariant;
  claim: Claim;
}

/** Another variant of the same product at the price paid, reserved now, sent once the first has come back. */
export function planExchange({ read, line, chosen, claim }: ExchangeQuestion, context: ToolContext): Plan {
  const { order } = read;
  const { product, variant, because } = chosen;
  const { language, now, timeZone } = context;
  const { steps, sendBackBy, sentBy } = exchangeSteps(order, now, timeZone);
  const reason = claimGroundLabels[claim.ground];
  const share = { lineId: line.line.id, quantity: line.quantity };
  const to = optionsOf(chosen);
  const isShops = shopGrounds.includes(claim.ground);
  return {
    action: {
      kind: 'request_exchange',
      effect: { kind: 'exchange', orderNumber: order.number, line: share, toVariantId: variant.id, reason },
      order,
      lines: [line],
      claim,
      exchangeFor: { productId: product.id, variantId: variant.id, stock: variant.stock, ...dearer(line, chosen) },
    },
    once: piecesOf(order, [line]),
    card: {
      title: askedFor(to, line.line.variantId === variant.id)[language],
      items: planItems([line], language),
      rows: [
        row(planLabels.youGet, to, context),
        ...(because?.[0] === undefined
          ? []
          : [row({ en: 'Why this size', zh: '推荐理由' }, { en: because[0], zh: because[0] }, context)]),
        ...sendBackRows(sendBackBy, isShops ? 'shop' : 'shopper', context),
        row(
          planLabels.newSent,
          {
            en: `Free of charge once we have checked the first; ${dayText(sentBy, { ...context, language: 'en' })} at the latest if you send it in time`,
            zh: `寄回的验货通过后包邮寄出，按时寄回的话最晚${dayText(sentBy, { ...context, language: 'zh' })}`,
          },
          context,
        ),
      ],
      note: {
        en: 'We keep the new one for you. The price stays as you paid it; each item can be exchanged once.',
        zh: '新的会给您留着，按您当时付的价格换，每件只能换一次。',
      }[language],
      confirmLabel: { en: 'Exchange', zh: '确认换货' }[language],
      cancelLabel: { en: 'Not now', zh: '先不换' }[language],
    },
    request: {
      title: { en: `Exchange for ${to.en}, order ${order.number}`, zh: `订单 ${order.number} 换货：${to.zh}` },
      steps,
      terms: { returnPaidBy: isShops ? 'shop' : 'shopper', sentFree: true },
      next: {
        en: `Send the first one back by ${dayText(sendBackBy, { ...context, language: 'en' })}, unworn and complete.`,
        zh: `请在${dayText(sendBackBy, { ...context, language: 'zh' })}前把原来那件完整寄回。`,
      },
    },
  };
}

/** A larger pack at the price of the small one is another purchase. */
function dearer({ line }: CaseLine, { product, variant }: ChosenVariant): { dearerBy?: number } {
  const bought = product.variants.find(({ id }) => id === line.variantId);
  const dearerBy = variant.price.amount - (bought?.price ?? line.unitPrice).amount;
  return dearerBy > 0 ? { dearerBy } : {};
}

/** `Navy, L`; the product's name where it comes in one kind only. */
function optionsOf({ product, variant: { colour, size } }: ChosenVariant): Localized {
  const worn = product.line === 'clothing' || product.line === 'shoes';
  if (!colour && size === undefined) return product.title;
  return {
    en: [colour?.en, size].filter((part) => part !== undefined).join(', '),
    zh: [colour?.zh, size === undefined ? undefined : worn ? `${size} 码` : size]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

/** The same once more isn't another colour. */
function askedFor({ en, zh }: Localized, isSame: boolean): Localized {
  if (!isSame) return { en: `Exchange for ${en}?`, zh: `换成${zh}，确认吗？` };
  return { en: `Exchange for a new one (${en})?`, zh: `换一件新的（${zh}），确认吗？` };
}
