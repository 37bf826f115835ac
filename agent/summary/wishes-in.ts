import type { Language, Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import { inWords, listed, type Eye } from './eye.ts';
import type { Fact } from './facts/fact.ts';
import type { Talk } from './read-talk.ts';
import { textOf } from './record-of.ts';
import { refundsIn } from './refunds-in.ts';
import type { Summary } from './summary.ts';
import { wishesHeardIn } from '../wishes/wish-words.ts';

type WishKind = 'goods_again' | 'money_back' | 'compensation' | 'discount';

/** What somebody wants to come out of it, in their own words, whatever the agent made of them. */
export interface SaidWish {
  kind: WishKind;
  words: Localized;
  seq: number;
}

interface Wanted {
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

/** They turn a refund down that was put before them, whatever they say of it next. */
const dropsRefund =
  /(?:不要|不想|不用|先不|先别|别|不是要?)(?:再|给我|帮我|急着|办|点|这个|那个|什么)*退(?:款|钱)|\b(?:don['’]?t want|no need for|not asking for|do not want|not|no) (?:a |the |that |any |my )*(?:refund|money back)(?! (?:yet|so far|arrived|received|has|is))/iu;

const wanted: Readonly<Record<WishKind, Wanted>> = {
  goods_again: {
    words: () => ({ en: 'the goods to be sent again', zh: '补发' }),
    byDeed: new Set<ActionKind>(['request_refund', 'reissue_missing_gift', 'request_exchange']),
  },
  money_back: { words: () => ({ en: 'their money back', zh: '退款' }), byDeed: refunds },
  compensation: { words: () => ({ en: 'compensation', zh: '赔偿' }), byDeed: reductions },
  discount: {
    words: (much) =>
      much === ''
        ? { en: 'a lower price', zh: '便宜一些' }
        : { en: `a lower price (${much})`, zh: `价格优惠（${much}）` },
    byDeed: bargained,
  },
};

/** Ways to put the same thing right: one or the other. */
const remedies: ReadonlySet<WishKind> = new Set<WishKind>(['goods_again', 'money_back']);
/** What is said goes with what was said before: “or just send it again”. */
const adds = /^\s*(?:or|also|and|plus|或者?|要不|还有|另外|再不)/iu;

/**
 * What the shopper wants to come out of it and nothing done since has given them, each once, in the order in which they
 * said it. Of several ways to put it right the newest words on it count, whole: who names two will take either.
 */
export function wishesIn(
  { turns }: Pick<Talk, 'turns'>,
  actions: readonly BookedAction[],
  understand?: Understand,
): SaidWish[] {
  let found: SaidWish[] = [];
  for (const { seq, text, at } of turns.flatMap(({ said }) => said)) {
    if (dropsRefund.test(text)) found = found.filter(({ kind }) => kind !== 'money_back');
    if (letsGo.test(text)) found = found.filter(({ kind }) => kind !== 'discount');
    const heard = wishesHeardIn(text, understand).flatMap(({ kind, much }) =>
      kind in wanted ? [{ kind: kind as WishKind, much }] : [],
    );
    const isNewRemedy = heard.some(({ kind }) => remedies.has(kind)) && !adds.test(text);
    if (isNewRemedy) found = found.filter(({ kind }) => !remedies.has(kind));
    for (const { kind, much } of heard) {
      const { words, byDeed } = wanted[kind];
      const isGiven = actions.some((each) => each.end === 'done' && each.endedAt >= at && byDeed.has(each.kind));
      const isKnown = found.some((each) => each.kind === kind);
      if (isGiven) found = found.filter((each) => each.kind !== kind);
      else if (!isKnown) found.push({ kind, words: words(much), seq });
      else if (kind === 'discount')
        found = found.map((each) => (each.kind === kind ? { kind, words: words(much), seq } : each));
    }
  }
  return found;
}

/** Without the wish for money that is under way already: who asks for that asks when it comes, not for another refund. */
export function withoutRefundsUnderWay(
  wishes: readonly SaidWish[],
  talk: Talk,
  orders: Summary['orders'],
): readonly SaidWish[] {
  const underWay = refundsIn(talk).flatMap(({ state, orderNumber }) =>
    state === 'in_progress' || state === 'paid_out' ? [orderNumber] : [],
  );
  if (underWay.length === 0) return wishes;
  const isOfThem = ({ seq }: SaidWish) => {
    const turn = talk.turns.find(({ said }) => said.some((each) => each.seq === seq));
    const named = (turn?.runs ?? []).flatMap(({ args }) => textOf(args['orderNumber'])?.toUpperCase() ?? []);
    if (turn?.runs.some(({ name }) => name === 'get_refund_status')) return true;
    return named.length > 0
      ? named.every((each) => underWay.includes(each))
      : orders.every(({ number }) => underWay.includes(number));
  };
  return wishes.filter((wish) => wish.kind !== 'money_back' || !isOfThem(wish));
}

/** As they said it: what puts the same thing right apart by “or”, all else by “and”. */
export function wishWords(wishes: readonly SaidWish[]): Localized {
  const isRemedy = ({ kind }: SaidWish) => remedies.has(kind);
  const inOne = (language: Language) => {
    const either = wishes.filter(isRemedy).map(({ words }) => words[language]);
    const both = either.join(language === 'zh' ? '或' : ' or ');
    const first = wishes.findIndex(isRemedy);
    return listed(
      wishes.flatMap((each, at) => (at === first ? [both] : isRemedy(each) ? [] : [each.words[language]])),
      { language },
    );
  };
  return { en: inOne('en'), zh: inOne('zh') };
}

/** As a fact, with the words it is from: the newest that named one of them. */
export function factOfWishes(wishes: readonly SaidWish[], eye: Eye): Fact[] {
  const seq = Math.max(...wishes.map((each) => each.seq));
  if (wishes.length === 0) return [];
  return [
    {
      kind: 'wish',
      label: inWords({ en: 'Asks for', zh: '诉求' }, eye),
      value: inWords(wishWords(wishes), eye),
      source: { seq },
    },
  ];
}

/**
 * The arguments of a call as far as the shopper’s words leave no doubt of them: how it is put right stays out where they
 * named no way, or two; and which goods never came, for who names one of a lost parcel’s may miss them all.
 */
export function certainArgs(
  args: Readonly<Record<string, unknown>>,
  said: readonly string[],
): Readonly<Record<string, unknown>> {
  const { wants, items, item, ...rest } = args;
  const isNamed = args['ground'] !== 'not_received';
  return {
    ...rest,
    ...(isNamed && items !== undefined ? { items } : {}),
    ...(isNamed && item !== undefined ? { item } : {}),
    ...(wants !== undefined && wants === surelyWanted(said) ? { wants } : {}),
  };
}

function surelyWanted(said: readonly string[]): 'refund' | 'reship' | undefined {
  const at = new Date(0);
  const words = said.map((text, seq) => ({ seq, text, at, photos: 0 }));
  const turns: Talk['turns'] = [{ said: words, pressed: false, runs: [], replies: [], shown: [] }];
  const [only, ...others] = wishesIn({ turns }, []).filter(({ kind }) => remedies.has(kind));
  if (!only || others.length > 0) return undefined;
  return only.kind === 'money_back' ? 'refund' : 'reship';
}
