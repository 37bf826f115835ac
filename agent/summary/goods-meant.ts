import { likeness } from '../wishes/call-goods.ts';
import { goodsCorrectedIn } from '../wishes/corrects-goods.ts';
import { goodsSaid } from '../wishes/goods-said.ts';
import type { Talk } from './read-talk.ts';
import type { Quote } from './summary.ts';
import { knownGoods } from './wishes/known-goods.ts';

/** Other goods than were looked up before: the words that say so, and which orders hold them as far as is known. */
export interface GoodsMeant extends Quote {
  orders: ReadonlySet<string>;
  /** Looked up for what wasn't meant. */
  notMeant: ReadonlySet<string>;
}

/** The newest words that put right which goods are meant, where no tool has looked for those since. */
export function goodsMeant({ turns }: Pick<Talk, 'turns'>): GoodsMeant | undefined {
  const at = turns.findLastIndex(({ said }) => said.some(({ text }) => meantIn(text).length > 0));
  const turn = turns[at];
  const said = turn?.said.findLast(({ text }) => meantIn(text).length > 0);
  if (!turn || !said || turns.slice(at).some(({ runs }) => runs.some(({ status }) => status === 'ok')))
    return undefined;
  const meant = meantIn(said.text);
  const known = knownGoods(turns.flatMap(({ runs }) => runs.map(({ content }) => content)));
  const isMeant = (title: string) => meant.some((word) => likeness(word, title) > 0);
  const orders = new Set(known.flatMap(({ title, order }) => (isMeant(title) ? [order] : [])));
  const notMeant = new Set(known.flatMap(({ order }) => (orders.has(order) ? [] : [order])));
  return { seq: said.seq, quote: said.text, orders, notMeant };
}

function meantIn(text: string): readonly string[] {
  const put = puts.map((each) => each.exec(text)?.groups?.['right']).find((each) => each !== undefined);
  return put === undefined ? goodsCorrectedIn(text).corrected.flatMap(({ right }) => right) : goodsSaid(put);
}

const puts: readonly RegExp[] = [
  /\b(?:no|nope|sorry|oh|actually|wait|not (?:that|this) one)\b[^.!?\n]{0,16}?\b(?:i|we) (?:mean|meant|(?:am|was|['’]m) talking about)\b (?:the |my )?(?<right>[^.,;!?\n]{2,30})/iu,
  /\bnot (?:that|this|the first) (?:one|pair)\b[,. ]+(?:but )?(?:it['’]?s )?(?:the|my) (?<right>[^.,;!?\n]{2,30})/iu,
  /(?:说错|搞错|弄错|记错)了?[，,。 ]*(?:我?(?:说|指|问)?的?)?是?(?<right>[^，。！？,!?\n]{1,14})/u,
  /(?:不是|不对)(?:这个|那个|这件|那件|这双|那双|它)?[，,。 ]+(?:我)?(?:说|指|问)?的?是(?<right>[^，。！？,!?\n]{1,14})/u,
  /(?<!\p{Script=Han})我(?:说|指|问)的是(?<right>[^，。！？,!?\n]{1,14})/u,
];
