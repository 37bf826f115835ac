import type { Localized } from '../../knowledge/language.ts';
import { offerRetention } from '../../tools/catalog/offer-retention.ts';
import { parcelsIn } from '../summary/parcels-in.ts';
import { recordOf, textOf } from '../summary/record-of.ts';
import { knownGoods } from '../summary/wishes/known-goods.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { WishKind } from '../wishes/wish-kinds.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import type { Weighed } from './weigh-wishes.ts';

const forCourtesy: ReadonlySet<WishKind> = new Set<WishKind>(['compensation', 'fee_back']);
const forOffers: ReadonlySet<WishKind> = new Set<WishKind>(['compensation', 'discount']);

/**
 * What an operator can give who is asked for something out of courtesy: the offers that the shop has for it, where its rules
 * let them be made, and a goodwill, of which they say how much. Nothing without an order that it would be for.
 */
export async function courtesies(
  { gate }: CopilotDeps,
  { transcript, context, operator, shop }: CopilotAsk,
  open: readonly SaidWish[],
): Promise<Weighed[]> {
  const wants = (kinds: ReadonlySet<WishKind>) => open.find((wish) => wish.kinds.some((kind) => kinds.has(kind)));
  const wish = wants(forCourtesy) ?? wants(forOffers);
  const orderNumber = wish && (wish.goods?.order ?? orderOf(transcript) ?? orderSaid(transcript));
  if (!wish || orderNumber === undefined) return [];
  const found: Weighed[] = [];
  const isLate = lateParcels(transcript).has(orderNumber);
  if (wants(forOffers)) {
    const input = { orderNumber, reason: isLate ? 'late' : 'price' };
    const end = await gate.propose(offerRetention, input, context);
    if (end.status === 'awaiting_confirmation')
      found.push({
        ...{ name: offerRetention.name, input, kind: 'write', whole: true },
        why: offers[operator.language],
      });
  }
  // where the shop has no offer for it, a lower price is the operator’s to give
  if (wants(forCourtesy) ?? (found.length === 0 ? wants(forOffers) : undefined)) {
    const input = { orderNumber, ...namedSum(wish, shop.currency), ...(isLate ? { courtesy: 'late_delivery' } : {}) };
    found.push({ ...{ name: 'give_goodwill', input, kind: 'write', whole: true }, why: goodwill[operator.language] });
  }
  return found;
}

const signs: Readonly<Record<string, string>> = { CNY: '¥', JPY: '¥', USD: '$', EUR: '€', GBP: '£' };
const coupons = /券|\b(?:coupon|voucher)/iu;

/** How much they named, where it is a sum in the shop's own money, and whether it is to be a coupon. */
function namedSum({ much, words }: SaidWish, currency: string): { sum?: number; as?: 'coupon' } {
  const [, sign = '', digits] = /^([¥$€£]?)(\d[\d,]*(?:\.\d+)?)$/u.exec(much) ?? [];
  const isOwn = sign === '' || sign === signs[currency];
  return {
    ...(digits !== undefined && isOwn ? { sum: Number(digits.replaceAll(',', '')) } : {}),
    ...(coupons.test(words) ? { as: 'coupon' } : {}),
  };
}

/** The only order that tools told of, else the one that was looked at or acted on last. */
function orderOf(transcript: CopilotAsk['transcript']): string | undefined {
  const calls = transcript.flatMap((entry) => (entry.role === 'tool' && entry.status !== 'failed' ? [entry] : []));
  const orders = new Set(knownGoods(calls.map(({ content }) => recordOf(content))).map(({ order }) => order));
  const [only] = orders.size === 1 ? orders : [];
  return only ?? calls.flatMap(({ args }) => textOf(recordOf(args)['orderNumber'])?.toUpperCase() ?? []).at(-1);
}

/** The order that they named last; whether it is theirs is for the rules to say. */
function orderSaid(transcript: CopilotAsk['transcript']): string | undefined {
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  return said
    .flatMap((text) => text.match(/(?<![a-z\d])[a-z]{1,4}\d{4,}(?![a-z\d])/giu) ?? [])
    .at(-1)
    ?.toUpperCase();
}

function lateParcels(transcript: CopilotAsk['transcript']): ReadonlySet<string> {
  const runs = transcript.flatMap((entry, seq) =>
    entry.role === 'tool' && entry.status === 'ok'
      ? [
          {
            ...{ seq, callId: entry.callId, name: entry.name, at: new Date(0), status: 'ok' as const, told: false },
            ...{ args: recordOf(entry.args), content: recordOf(entry.content) },
          },
        ]
      : [],
  );
  const turns = [{ said: [], runs, pressed: false, replies: [], shown: [] }];
  const isLate = ({ condition }: { condition: string }) => ['late', 'stuck', 'lost'].includes(condition);
  return new Set(
    parcelsIn({ turns })
      .filter(isLate)
      .map(({ orderNumber }) => orderNumber),
  );
}

const offers: Localized = {
  en: 'Asked for something; the shop has an offer that the rules allow',
  zh: '顾客想要优惠或补偿，规则允许给方案',
};
const goodwill: Localized = {
  en: 'Asked for; how much is yours to say, within your limit',
  zh: '顾客想要补偿，金额在您的权限内由您定',
};
