import { foldText } from '../../../knowledge/words/clean-text.ts';
import { segmentChinese } from '../../../knowledge/words/segment-chinese.ts';
import { stemEnglish } from '../../../knowledge/words/stem-english.ts';
import { isStopWord } from '../../../knowledge/words/stop-words.ts';
import type { Product } from '../product.ts';

/** How much a term tells about what a product is, by where it stands. */
export const termWeights = {
  /** The kind or a keyword, whole. */
  name: 1,
  /** The noun at the end of an English kind or keyword: `shoe` of `running shoe`. */
  head: 0.8,
  title: 0.6,
  /** What one asks for by itself: colour, size, for whom. */
  trait: 0.4,
  /** The value of an attribute, which may name something else: `phone` of `15 W phone`. */
  attribute: 0.35,
  /** A part of a kind or keyword, which may be the name of something else: `laptop` of `laptop charger`. */
  part: 0.3,
  description: 0.15,
} as const;

/** What a product must at least match to be found: attributes, parts and description alone say too little. */
export const findableWeight = termWeights.trait;

/** From this weight on, a term names a kind of goods. */
export const namingWeight = termWeights.head;

const longestChineseTerm = 6;

const audienceWords: Readonly<Record<Product['audience'], string>> = {
  women: 'women ladies female girl 女 女款 女士 女生 女式 女装 女性',
  men: 'men gentleman male guy 男 男款 男士 男生 男式 男装 男性',
  unisex: 'unisex women men 女 男 男女同款 情侣 女款 男款 女士 男士',
  kids: 'kids children child toddler boy girl 儿童 小孩 孩子 宝宝 小朋友 童',
  cat: 'cat kitty 猫 猫咪 喵',
  dog: 'dog doggy 狗 狗狗 犬 汪',
  none: '',
};

/** The terms under which a product is found, each with the best weight it has. */
export function productTerms(product: Product): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (term: string, weight: number) => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const putText = (text: string, weight: number) => {
    for (const term of textTerms(text)) put(term, weight);
  };
  for (const name of [product.kind.en, product.kind.zh, ...product.keywords]) putName(name, put);
  putText(`${product.title.en} ${product.title.zh} ${product.brand}`, termWeights.title);
  for (const { colour, size } of product.variants) {
    putText(`${colour?.en ?? ''} ${colour?.zh ?? ''} ${size ?? ''}`, termWeights.trait);
    if (colour) put(colour.zh.replace(/色$/, ''), termWeights.trait);
  }
  for (const { value } of product.attributes) putText(`${value.en} ${value.zh}`, termWeights.attribute);
  for (const word of audienceWords[product.audience].split(' ')) put(stemEnglish(word), termWeights.trait);
  for (const term of textTerms(`${product.description.en} ${product.description.zh}`, 2)) {
    put(term, termWeights.description);
  }
  terms.delete('');
  return terms;
}

/** A kind or keyword: whole, its English head, and its parts. */
function putName(name: string, put: (term: string, weight: number) => void): void {
  const words = englishWords(foldText(name));
  const last = words.at(-1);
  put(nameTerm(name), termWeights.name);
  if (last !== undefined) put(last, words.length > 1 ? termWeights.head : termWeights.name);
  for (const term of textTerms(name)) put(term, termWeights.part);
}

/** The form in which a whole kind or keyword is compared: English stems with one space, Chinese without any. */
export function nameTerm(name: string): string {
  return segments(foldText(name))
    .map((each) => (each.han ? each.text : stemEnglish(each.text)))
    .reduce(
      (joined, each) => (isHan(joined.at(-1)) || isHan(each) || joined === '' ? joined + each : `${joined} ${each}`),
      '',
    );
}

/** English stems and Chinese pieces of two characters up to `longest`; Chinese that stands by itself also whole. */
function textTerms(text: string, longest = 3): Set<string> {
  const terms = new Set<string>();
  for (const { text: run, han } of segments(foldText(text))) {
    if (!han) {
      if (!isStopWord(run) && (run.length > 1 || /\d/.test(run))) terms.add(stemEnglish(run));
      continue;
    }
    if (run.length <= longestChineseTerm) terms.add(run);
    for (const { term } of pieces(run, 2, longest)) terms.add(term);
  }
  return terms;
}

interface Segment {
  text: string;
  han: boolean;
  start: number;
}

/** Stretches of Han characters, of letters, and of digits (`10,000` without its comma). */
function segments(folded: string): Segment[] {
  const found = folded.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}'])+|\d+(?:[.,]\d+)*/gu);
  return [...found].map(({ 0: text, index }) => ({
    text: text.replace(/[',]/g, ''),
    han: isHan(text),
    start: index,
  }));
}

function englishWords(folded: string): string[] {
  return segments(folded).flatMap((each) => (each.han ? [] : [stemEnglish(each.text)]));
}

function isHan(text: string | undefined): boolean {
  return text !== undefined && /^\p{Script=Han}/u.test(text);
}

function pieces(run: string, shortest: number, longest: number): { term: string; at: number }[] {
  const found: { term: string; at: number }[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= run.length; at += 1) found.push({ term: run.slice(at, at + length), at });
  }
  return found;
}

/** Something that a shopper's words may mean, and the characters it covers. */
export interface AskedTerm {
  term: string;
  start: number;
  end: number;
}

const longestPhrase = 4;

/** Words around a wish that don't say what is wished for. */
const fillers = new Set(
  `recommend recommendation suggest suggestion buy sell purchase shop product item goods best nice cheap popular show
   look looking new price 推荐 买 购买 卖 商品 产品 东西 便宜 好看 好用 热销 爆款 新款 款 介绍 价格 适合 优惠 店 店里 家 找`.split(
    /\s+/,
  ),
);

/** Whether the words leave open what is wished for: `what do you recommend?` */
export function saysNothing(text: string): boolean {
  return segments(foldText(text))
    .flatMap((each) => (each.han ? segmentChinese(each.text) : [each.text]))
    .every((word) => isStopWord(word) || fillers.has(word));
}

/** Everything in a shopper's words that could be a term of the index: whether it is one, the index knows. */
export function askedTerms(text: string): AskedTerm[] {
  const all = segments(foldText(text));
  return all.flatMap((segment, index) => {
    const { text: run, han, start } = segment;
    if (han) {
      return pieces(run, 1, Math.min(longestChineseTerm, run.length))
        .filter(({ term }) => !isStopWord(term))
        .map(({ term, at }) => ({ term, start: start + at, end: start + at + term.length }));
    }
    return [...englishPhrases(all, index), ...mixed(segment, all[index + 1])];
  });
}

/** The word at `from`, and the phrases that begin with it. */
function englishPhrases(all: readonly Segment[], from: number): AskedTerm[] {
  const found: AskedTerm[] = [];
  let phrase = '';
  for (const { text, han, start } of all.slice(from, from + longestPhrase)) {
    if (han) break;
    phrase = phrase === '' ? stemEnglish(text) : `${phrase} ${stemEnglish(text)}`;
    const alone = phrase === stemEnglish(text);
    if (alone && isStopWord(text)) continue;
    found.push({ term: phrase, start: all[from]?.start ?? start, end: start + text.length });
  }
  return found;
}

/** Latin letters that run into Chinese: `t恤`, `type-c线`. */
function mixed({ text, start }: Segment, next: Segment | undefined): AskedTerm[] {
  if (!next?.han || next.start !== start + text.length) return [];
  return [1, 2, 3]
    .filter((length) => length <= next.text.length)
    .map((length) => ({ term: text + next.text.slice(0, length), start, end: start + text.length + length }));
}

/**
 * A word with each way of leaving out one letter, from eight letters on also two, the word itself among them. Two words
 * that share one are a slip of the finger apart (symmetric deletes, after W. Garbe's SymSpell). None for short words.
 */
export function spellingsOf(word: string): string[] {
  if (!/^[a-z]{4,24}$/.test(word)) return [];
  const once = withoutOneLetter(word);
  const twice = word.length >= 8 ? once.flatMap(withoutOneLetter) : [];
  return [...new Set([word, ...once, ...twice])];
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
