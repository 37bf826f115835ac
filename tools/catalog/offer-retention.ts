import type { Localized } from '../../knowledge/language.ts';
import { z } from 'zod';
import { type Offer, retentionReasons } from '../ledger/offer.ts';
import { chooseVariant } from '../planning/choose-variant.ts';
import { hasOtherSize } from '../planning/exchange-target.ts';
import { itemInput, pickLines } from '../planning/pick-lines.ts';
import { type ReadOrder, readOrder } from '../planning/read-order.ts';
import { atStake, retentionOffers } from '../planning/retention-offers.ts';
import type { CaseLine, OfferDraft } from '../policy/action-case.ts';
import type { ToolContext } from '../contract.ts';
import { defineOfferTool } from '../tool.ts';

export const offerRetentionInput = z.object({
  orderNumber: z.string().min(1).max(40),
  reason: z.enum(retentionReasons).describe('why the shopper would cancel or return'),
  item: itemInput.optional(),
  fits: z.enum(['too_small', 'too_large']).optional().describe('with reason size: how the present size turned out'),
});

/** Alternatives put before the shopper; each is good once, until it expires. */
export interface OfferRetentionContent {
  offers: { offerId: string; kind: OfferDraft['kind']; title: string; terms: string }[];
  expiresAt?: string;
}

/**
 * Puts reasons to stay before a shopper who wants to cancel or return: worked out by the shop's numbers, issued at most
 * once a shopper and period. Taking one is another action; cancelling stays one tap away.
 */
export const offerRetention = defineOfferTool({
  name: 'offer_retention',
  description:
    'Issues the offers that the shop has for a shopper who wants to cancel or return, such as the price difference, a ' +
    'coupon or another size, and shows them as a card. Call it at most once, before cancelling or returning, and go on at ' +
    'once with what the shopper asked for when it is refused or they don’t want one. Never invent an offer.',
  input: offerRetentionInput,
  level: 'signed_in',
  async plan({ orderNumber, reason, item, fits }, context, { policy }) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const sized = reason === 'size' ? order.lines.filter((line) => !line.gift && hasOtherSize(read, line)) : [];
    const [only, ...others] = sized;
    const meant = item ?? (only && others.length === 0 ? only.id : 'all');
    const pick = pickLines(read, [{ item: meant }], context);
    if (pick.status === 'refused') return pick;
    const { lines } = pick;
    const customer = await context.commerce.findCustomer(context.shop, order.customerId);
    const otherSize = reason === 'size' ? await sizeFor(read, lines, fits, context) : undefined;
    const offers = retentionOffers({
      read,
      lines,
      reason,
      tier: customer?.tier ?? 'regular',
      terms: policy.retention,
      now: context.now,
      ...(otherSize ? { otherSize } : {}),
    });
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'offer_retention',
          effect: { kind: 'issue_offers', orderNumber: order.number, reason, offers, atStake: atStake(order, lines) },
          order,
          lines,
        },
      },
    };
  },
  review({ action }, { language }) {
    const { orderNumber, offers } = action.effect;
    return {
      title: {
        en: `Put these offers before the shopper, for order ${orderNumber}?`,
        zh: `把下面的方案发给顾客（订单 ${orderNumber}）？`,
      }[language],
      items: [],
      rows: offers.map(({ title, terms }) => ({ label: title[language], value: terms[language] })),
      note: {
        en: 'The shopper can take one of them. There is one round of offers a shopper and period.',
        zh: '顾客可以选择其中一项。每位顾客一段时间内只能给一次方案。',
      }[language],
      confirmLabel: { en: 'Offer it', zh: '发给顾客' }[language],
      cancelLabel: { en: 'Not now', zh: '先不发' }[language],
    };
  },
  present({ offers, action }, { language }) {
    const [first] = offers;
    const content: OfferRetentionContent = {
      offers: offers.map(({ id, kind, title, terms }) => ({
        offerId: id,
        kind,
        title: title[language],
        terms: terms[language],
      })),
      ...(first ? { expiresAt: first.expiresAt.toISOString() } : {}),
    };
    if (!first) return { content };
    const isSent = (action.order?.shipments.length ?? 0) > 0;
    const decline = isSent
      ? { en: 'No thanks, I still want to return it', zh: '不用了，我还是要退货' }
      : { en: `No thanks, cancel order ${first.orderNumber}`, zh: `不用了，取消订单${first.orderNumber}` };
    return {
      content,
      cards: [
        {
          type: 'offer',
          orderNumber: first.orderNumber,
          offers: offers.map((offer) => ({
            id: offer.id,
            title: offer.title[language],
            terms: offer.terms[language],
            reply: replyOf(offer)[language],
          })),
          expiresAt: first.expiresAt.toISOString(),
          decline: decline[language],
        },
      ],
    };
  },
});

/** What a tap on an offer says, as the shopper's message: what a title gives to them is theirs to take. */
export function replyOf({ title }: Pick<Offer, 'title'>): Localized {
  const own = title.zh.replaceAll('送您', '领').replaceAll('退您', '退');
  return { en: `I'll take this: ${title.en}`, zh: `我选这个：${own}` };
}

async function sizeFor(
  read: ReadOrder,
  lines: readonly CaseLine[],
  fits: 'too_small' | 'too_large' | undefined,
  context: ToolContext,
) {
  const [line, ...others] = lines;
  if (!line || others.length > 0) return undefined;
  const chosen = await chooseVariant(read, line, { wear: 'regular', ground: 'wrong_size', fits }, context);
  return chosen.status === 'chosen' ? { line, variant: chosen.variant } : undefined;
}
