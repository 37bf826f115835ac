import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { groundIn } from '../../playbooks/actions/said-words.ts';
import { goodsCalled, likeness } from '../../wishes/call-goods.ts';
import { goodsCorrectedIn } from '../../wishes/corrects-goods.ts';
import { countSaid, ordersCounted, withoutHowMany } from '../../wishes/counts-said.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { letsGoodsGo, takenBackIn } from '../../wishes/takes-back.ts';
import { letsPriceGo } from '../../wishes/turns-offer-down.ts';
import { remedies, type WishKind } from '../../wishes/wish-kinds.ts';
import { wishesHeardIn, type HeardWish } from '../../wishes/wish-words.ts';
import type { KnownGoods } from './known-goods.ts';
import { swaps } from './wish-phrases.ts';
import { isOpen, type SaidWish, type WishedGoods } from './said-wish.ts';
import { settle } from './settle-wishes.ts';

/** Words of the shopper, in order. */
interface Words {
  seq: number;
  text: string;
  at: Date;
}

export interface WishesAsked {
  said: readonly Words[];
  /** What tools told that they bought; of several things called alike, the last. */
  goods?: readonly KnownGoods[];
  actions?: readonly BookedAction[];
  understand?: Understand | undefined;
}

/**
 * What the shopper wants to come out of it, thing by thing, in the order in which they said it, with what became of each:
 * given by an action since, taken back, or still open. Of several ways to put the same thing right the newest words on it
 * count, whole: who names two will take either.
 */
export function wishesIn({ said, goods = [], actions = [], understand }: WishesAsked): SaidWish[] {
  const deeds = actions
    .filter(({ end }) => end === 'done')
    .toSorted((one, other) => one.endedAt.getTime() - other.endedAt.getTime());
  let wishes: SaidWish[] = [];
  for (const words of said) {
    const before = deeds.findIndex(({ endedAt }) => endedAt >= words.at);
    for (const deed of deeds.splice(0, before < 0 ? deeds.length : before)) wishes = settle(wishes, deed);
    wishes = withoutTakenBack(wishes, words.text, goods);
    wishes = withCorrected(wishes, words.text, goods);
    wishes = withAsked(wishes, words, { goods, understand });
  }
  for (const deed of deeds) wishes = settle(wishes, deed);
  return wishes.map((wish) => (isOpen(wish) && isCancelledAlready(wish, actions) ? { ...wish, state: 'done' } : wish));
}

/** Asked for once more, and found to be cancelled already: nothing of it is left. */
function isCancelledAlready({ kinds, at }: SaidWish, actions: readonly BookedAction[]): boolean {
  const cancels = actions.filter(({ kind }) => kind === 'cancel_order');
  const again = cancels.filter((each) => each.end === 'refused' && each.at >= at);
  return (
    kinds.every((kind) => kind === 'cancel') &&
    again.some(({ orderNumber }) => cancels.some((each) => each.end === 'done' && each.orderNumber === orderNumber))
  );
}

const isRemedy = ({ kinds }: Pick<SaidWish, 'kinds'>) => kinds.some((kind) => remedies.has(kind));

const breaths = /(?<=[，,。；;！!？?\n])|(?<=\.)\s|\b(?=but\b)|(?=但)/iu;

/** What these words take back is withdrawn: of the goods that they name beside it, else of all. */
function withoutTakenBack(wishes: readonly SaidWish[], text: string, goods: readonly KnownGoods[]): SaidWish[] {
  const price = letsPriceGo(text) ? (['discount'] as const) : [];
  const refusals = text.split(breaths).map((breath) => {
    const named = goodsSaid(breath).map((word) => wished(word, goods));
    const gone: readonly WishKind[] = [...takenBackIn([breath])];
    return { named, gone, all: named.length > 0 && gone.length === 0 && letsGoodsGo(breath) };
  });
  return wishes.map((wish) => {
    if (!isOpen(wish)) return wish;
    const kinds = wish.kinds.filter((kind) => {
      if (price.some((each) => each === kind)) return false;
      return !refusals.some(({ named, gone, all }) => {
        const isOfIt = named.some((each) => isSame(each, wish.goods));
        const isGone =
          gone.includes(kind) || (kind === 'goods_again' && gone.includes('exchange') && swaps.test(wish.words));
        return isGone ? named.length === 0 || wish.goods === undefined || isOfIt : all && isOfIt;
      });
    });
    return kinds.length === 0 ? { ...wish, state: 'withdrawn' as const } : { ...wish, kinds };
  });
}

/** Wishes for goods that were named wrongly are for those that were meant. */
function withCorrected(wishes: readonly SaidWish[], text: string, known: readonly KnownGoods[]): SaidWish[] {
  return goodsCorrectedIn(text).corrected.reduce<SaidWish[]>(
    (all, { wrong, right: [right = ''] }) => {
      const isWrong = ({ goods }: SaidWish) =>
        goods !== undefined && wrong.some((each) => isSame(wished(each, known), goods));
      const meant = wished(right, known);
      return all.flatMap((wish) => {
        if (!isOpen(wish) || !isWrong(wish)) return [wish];
        const isThere = all.some(
          (each) => each !== wish && isSame(each.goods, meant) && each.kinds.join() === wish.kinds.join(),
        );
        return isThere ? [] : [{ ...wish, goods: meant }];
      });
    },
    [...wishes],
  );
}

/** How many, or of how many orders, said by itself of what was asked for before: “要两份”, “两单都改啊”. */
function withCounted(wishes: readonly SaidWish[], { seq, text }: Words): SaidWish[] {
  const plain = withoutHowMany(text);
  const orders = ordersCounted(plain);
  const of = orders > 1 ? wishes.findLast(isOfOrders) : undefined;
  if (of) {
    const done = of.orders?.done ?? [];
    const state = done.length < orders ? ('open' as const) : of.state;
    return wishes.map((wish) => (wish === of ? { ...wish, orders: { count: orders, done }, seq, state } : wish));
  }
  const much = countSaid(plain);
  const again = much === '' ? undefined : wishes.findLast((wish) => isOpen(wish) && wish.kinds.includes('goods_again'));
  return wishes.map((wish) => (wish === again ? { ...wish, much, seq } : wish));
}

const isOfOrders = ({ state, kinds }: SaidWish) =>
  (state === 'open' || state === 'done') && kinds.some((kind) => kind === 'address' || kind === 'cancel');

/** What is said goes with what was said before, as another way or as one thing more: “or just send it again”. */
const addsWay = /^\s*(?:or\b|或者?|要不|再不)/iu;
const addsThing = /^\s*(?:also|and|plus|还有|另外|再(?:给|帮))/iu;
/** Takes back what was said of single things. */
const startsOver = /\b(?:just|instead|rather|actually|forget)\b|算了|干脆|直接|还是|不如|改成/iu;

interface Hearing {
  goods: readonly KnownGoods[];
  understand: Understand | undefined;
}

function withAsked(wishes: readonly SaidWish[], { seq, text, at }: Words, hearing: Hearing): SaidWish[] {
  let known = [...wishes];
  const heard = heardOrMeant(wishesHeardIn(text, hearing.understand), text);
  if (heard.length === 0) return withCounted(known, { seq, text, at });
  for (const { wish, which } of draftsOf(heard, known, hearing.goods)) {
    // who asked for a compensation bargains about that
    const isOfIt = known.some((each) => isOpen(each) && each.kinds.includes('compensation'));
    const kinds = isOfIt && wish.kinds.includes('discount') ? (['compensation'] as const) : wish.kinds;
    const asked: SaidWish = { ...wish, kinds, seq, at, state: 'open' };
    known = isRemedy(wish) ? withRemedy(known, asked, { text, which }) : withOther(known, asked);
  }
  return known;
}

/** Who says no more than that something else came than they bought wants what they bought. */
function heardOrMeant(heard: readonly HeardWish[], text: string): readonly HeardWish[] {
  if (heard.some((wish) => isRemedy({ kinds: [wish.kind] })) || groundIn(text) !== 'wrong_item') return heard;
  // of several things told of, those that came wrong
  const wrong = text
    .split(/(?<=[,，。.;；!！?？\n])|(?=\band\b)/iu)
    .filter((breath) => groundIn(breath) === 'wrong_item');
  const goods = goodsSaid(wrong.join(' '));
  return [{ kind: 'right_goods', much: '', goods: goods.length > 0 ? goods : goodsSaid(text), words: text }, ...heard];
}

function withRemedy(
  wishes: readonly SaidWish[],
  asked: SaidWish,
  { text, which }: { text: string; which: HeardWish['which'] },
): SaidWish[] {
  const { goods, seq, kinds } = asked;
  const isEarlier = (wish: SaidWish) => isOpen(wish) && isRemedy(wish) && wish.seq !== seq;
  const isOfIt = (wish: SaidWish) => isEarlier(wish) && (goods === undefined || isSame(wish.goods, goods));
  const earlier = wishes.filter(isEarlier);
  if (addsWay.test(text) && earlier.some(isOfIt)) {
    const widen = (wish: SaidWish) => ({ ...wish, seq, kinds: [...new Set([...wish.kinds, ...kinds])] });
    return wishes.map((wish) => (isOfIt(wish) ? widen(wish) : wish));
  }
  const isRepeated = earlier.some(
    (wish) => wish.goods !== undefined && wish.kinds.some((kind) => kinds.includes(kind)),
  );
  if (goods === undefined && isRepeated && which === undefined && !startsOver.test(text)) return [...wishes];
  const goes = (wish: SaidWish) =>
    isEarlier(wish) &&
    (goods === undefined
      ? !addsThing.test(text)
      : isSame(wish.goods, goods) || (wish.goods === undefined && !addsThing.test(text)));
  return [...wishes.filter((wish) => !goes(wish)), asked];
}

function withOther(wishes: readonly SaidWish[], asked: SaidWish): SaidWish[] {
  const isOfIt = (wish: SaidWish) =>
    isOpen(wish) &&
    wish.kinds.some((kind) => asked.kinds.includes(kind)) &&
    (wish.order === undefined || asked.order === undefined || wish.order === asked.order) &&
    (wish.goods === undefined || asked.goods === undefined || isSame(wish.goods, asked.goods));
  const before = wishes.find(isOfIt);
  if (!before) return [...wishes, asked];
  const goods = asked.goods ?? before.goods;
  const much = asked.much === '' && asked.kinds.includes('compensation') ? before.much : asked.much;
  const order = asked.order ?? before.order;
  const merged = { ...asked, much, ...(goods ? { goods } : {}), ...(order === undefined ? {} : { order }) };
  return wishes.map((wish) => (wish === before ? merged : wish));
}

type Draft = Pick<SaidWish, 'kinds' | 'much' | 'goods' | 'words' | 'orders' | 'order'>;

/** What was heard, a wish for each thing; ways to put the same thing right are one wish. */
function draftsOf(
  heard: readonly HeardWish[],
  wishes: readonly SaidWish[],
  goods: readonly KnownGoods[],
): { wish: Draft; which: HeardWish['which'] }[] {
  let drafts: { wish: Draft; which: HeardWish['which'] }[] = [];
  let group: typeof drafts = [];
  for (const { kind, much, goods: said, which, orElse, words, orders: count } of heard) {
    const named = said.map((word) => wished(word, goods));
    const taken = [...drafts.map(({ wish }) => wish), ...wishes].flatMap((wish) => wish.goods ?? []);
    const things = which === 'others' ? othersOf(taken, goods) : named;
    const each = things.length > 0 ? things : [undefined];
    const orders = count === undefined ? {} : { orders: { count, done: [] } };
    const made = each.map((one) => ({
      wish: { kinds: [kind], much, words, ...orders, ...ofOrder(kind, words), ...(one ? { goods: one } : {}) },
      which,
    }));
    if (orElse && group.length > 0) {
      const kinds = [...new Set([...(group[0]?.wish.kinds ?? []), kind])];
      const isNamed = group.some(({ wish }) => wish.goods !== undefined);
      const widened = (isNamed ? group : made).map((draft) => ({ ...draft, wish: { ...draft.wish, kinds } }));
      drafts = [...drafts.filter((draft) => !group.includes(draft)), ...widened];
      group = widened;
      continue;
    }
    // to send it back is how its money comes
    const fresh = made.filter(
      ({ wish }) =>
        !(
          kind === 'money_back' &&
          drafts.some((draft) => draft.wish.kinds.includes('return') && isSame(draft.wish.goods, wish.goods))
        ),
    );
    drafts = [...drafts, ...fresh];
    if (remedies.has(kind)) group = fresh;
  }
  return drafts;
}

/** What is wanted of a whole order is wanted of the one that is named with it. */
function ofOrder(kind: WishKind, words: string): { order?: string } {
  const named = new Set((words.match(/\b[a-z]{2}\d{4,}\b/giu) ?? []).map((each) => each.toUpperCase()));
  const [order] = named;
  if (named.size !== 1 || order === undefined || (kind !== 'cancel' && kind !== 'address')) return {};
  const beside = words.split(/(?<=[,，。.;；!！?？\n])|(?=\band\b)/iu).find((breath) => pointsAtOther.test(breath));
  return beside !== undefined && !beside.toUpperCase().includes(order) ? {} : { order };
}

/** Means an order by its place among theirs: the number in the breath before it is another’s. */
const pointsAtOther =
  /\b(?:newest|latest|last|most recent|other|second|first|oldest) (?:one|order)\b|(?:最新|最近|刚下|刚拍|另外?[一那]|上一|最早)的?(?:那|一|这)?(?:个|笔)?(?:订?单|订单)/iu;

/** The goods of the same orders that nothing was said of. */
function othersOf(taken: readonly WishedGoods[], goods: readonly KnownGoods[]): WishedGoods[] {
  const orders = new Set(taken.map(({ order }) => order));
  const names = new Set(taken.map(({ name }) => name));
  return goods
    .filter(({ title, order }) => orders.has(order) && !names.has(title))
    .map(({ title, order }) => ({ name: title, order, isKnown: true }));
}

/** As the shop calls what the shopper calls so. */
function wished(word: string, goods: readonly KnownGoods[]): WishedGoods {
  const name = goodsCalled(
    word,
    goods.map(({ title }) => title),
  );
  const known = goods.findLast(({ title }) => title === name);
  return known ? { name: known.title, order: known.order, isKnown: true } : { name: word, isKnown: false };
}

function isSame(one: WishedGoods | undefined, other: WishedGoods | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.name === other.name || likeness(one.name, other.name) > 0 || likeness(other.name, one.name) > 0;
}
