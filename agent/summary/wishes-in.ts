import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { Talk } from './read-talk.ts';

/** What somebody wants to come out of it, in their own words, whatever the agent made of them. */
export interface SaidWish {
  kind: 'money_back' | 'compensation' | 'discount';
  words: Localized;
  seq: number;
}

interface Wanted {
  kind: SaidWish['kind'];
  /** The first group, where there is one, is how much. */
  said: RegExp;
  words: (much: string) => Localized;
  /** That give it. */
  byDeed: ReadonlySet<ActionKind>;
}

const refunds: ReadonlySet<ActionKind> = new Set<ActionKind>(['request_refund', 'request_return', 'cancel_order']);
const reductions: ReadonlySet<ActionKind> = new Set<ActionKind>(['accept_retention_offer', 'claim_price_protection']);

/** Nobody bargains about what is gone: back, or never sent. */
const bargained: ReadonlySet<ActionKind> = new Set<ActionKind>([...reductions, 'cancel_order', 'request_return']);
/** They let the lower price go. */
const letsGo =
  /算了|还是.{0,4}(?:取消|退)|直接.{0,3}(?:取消|退)|\b(?:just (?:cancel|return|refund)|cancel (?:it|them) (?:then|anyway)|never ?mind)\b/iu;

const wanted: readonly Wanted[] = [
  {
    kind: 'money_back',
    said: /\b(?:want|need|give me|like|get|demand)\b.{0,20}\b(?:money back|refund)\b|\b(?:refund (?:me|it|this|my)|money back (?:now|please)|or (?:my )?money back)\b|(?:要|给我|帮我|请|马上|全额|想|就|得)退(?:款|钱)(?!进度|到账|什么|怎么|多久)|(?:^|[，,。!！ ])退(?:款|钱)(?:吧|给我|[！!。，,]|$)/iu,
    words: () => ({ en: 'their money back', zh: '退款' }),
    byDeed: refunds,
  },
  {
    kind: 'compensation',
    said: /\bcompensat\w*|赔偿|补偿|赔(?:我|钱|点|多少)/iu,
    words: () => ({ en: 'compensation', zh: '赔偿' }),
    byDeed: reductions,
  },
  {
    kind: 'discount',
    said: /(\d{1,2} ?[%％])[^.。]{0,12}(?:off|discount|cheaper|less)|(?:off|discount of|便宜|优惠|减|降)[^.。]{0,6}?(\d{1,2} ?[%％])|打(\d(?:\.\d)?折)|(?:give|get|want|have|need|can i).{0,20}\bdiscount|(?:便宜|优惠)(?:点|些|一点|一些|\d)/iu,
    words: (much) =>
      much === ''
        ? { en: 'a lower price', zh: '便宜一些' }
        : { en: `a lower price (${much})`, zh: `价格优惠（${much}）` },
    byDeed: bargained,
  },
];

/** What the shopper wants to come out of it and nothing done since has given them, each once, by the newest words. */
export function wishesIn({ turns }: Pick<Talk, 'turns'>, actions: readonly BookedAction[]): SaidWish[] {
  const found = new Map<SaidWish['kind'], SaidWish>();
  for (const { seq, text, at } of turns.flatMap(({ said }) => said)) {
    if (letsGo.test(text)) found.delete('discount');
    for (const { kind, words, much, byDeed } of heardIn(text)) {
      const isGiven = actions.some((each) => each.end === 'done' && each.endedAt >= at && byDeed.has(each.kind));
      if (isGiven) found.delete(kind);
      else found.set(kind, { kind, words: words(much), seq });
    }
  }
  return [...found.values()];
}

/** They ask for a lower price in these words. */
export const asksDiscount = (text: string): boolean => heardIn(text).some(({ kind }) => kind === 'discount');

function heardIn(text: string): (Wanted & { much: string })[] {
  return wanted.flatMap((each) => {
    const match = each.said.exec(text);
    return match ? [{ ...each, much: match.slice(1).find(Boolean) ?? '' }] : [];
  });
}
