import { remembered } from '../../../tools/remembered.ts';
import { shopConcepts } from '../../understanding/concepts.ts';
import { normalise } from '../../understanding/normalise.ts';

const smallWords = new Set(
  'a an the is are was were be been am do does did can could will would should may i you we they them it he him she her my your our their me us to of in on at for from by with and or but if not no so as that this these those there what which who how when where why please have has had get got much many long about any some take takes out up off too also then so just else instead still happen happens mean bring brings let tell whats hows wheres whos need one go goes'.split(
    ' ',
  ),
);

/** Characters that ask, want or join: a pair with one of them says little. */
const smallHan = /[的了有吗呢啊呀吧么是在我你您他她它这那个和与及或就都也还能会可以请问什怎多少几要给把被让]/;

/** Notions that say what a question is about; the others say that it is one. */
export const topics: ReadonlySet<string> = new Set(
  'shipping_fee abroad invoice payment warranty care member hours store genuine account expiry packaging discount refund return exchange cancel price_drop carrier late stuck lost address redirect broken wrong_item missing_item stock gift footwear clothing electronics pets'.split(
    ' ',
  ),
);
const topicConcepts = shopConcepts.filter(({ name }) => topics.has(name));

/**
 * What a text is about: stems of its English words, pairs of its Chinese characters, and the notions of shopping in it
 * (`#return`). Remembered, since every question is compared with the same passages.
 */
export const termsOf: (text: string) => ReadonlySet<string> = remembered(2_000, (text) => {
  const normal = normalise(text);
  const terms = new Set<string>();
  const words = normal.match(/[a-z][a-z0-9]*/g) ?? [];
  for (const word of words) if (!smallWords.has(word)) terms.add(stemOf(word));
  for (const run of normal.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!smallHan.test(pair)) terms.add(pair);
    }
  }
  const latin = ` ${words.join(' ')} `;
  for (const concept of topicConcepts) if (concept.in(latin, normal)) terms.add(`#${concept.name}`);
  return terms;
});

/** A word without its ending. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  return word.replace(/(?:ing|ers?|ed|es|s|e)$/, '');
}

/** Whether a text has a word of a question, or the kind of figure it asks for; true of a question without words of its own. */
export function speaksOf(question: string, text: string): boolean {
  const asked = termsOf(question);
  if (asked.size === 0 || givesFigure(question, text)) return true;
  const said = termsOf(text);
  return [...asked].some((term) => said.has(term));
}

const duration =
  /\d+\s*(?:-|–|to|至|~|到)?\s*\d*\s*个?\s*(?:hours?|days?|weeks?|months?|working|business|小时|天|日|周|个月|工作日)|[一二三四五六七八九十半]+(?:天|日|周|个月|小时|年)|\d{1,2}:\d{2}/i;
const price = /[¥￥$€£]\s?\d|\d+\s?(?:元|块|yuan)|\bfree\b|免费|免运费|包邮/i;
const asksHowLong =
  /how (?:long|soon|many days)|when|deadline|time limit|\b(?:expires?|lapses?|runs? out)\b|过期|失效|多久|几天|什么时候|多长时间|啥时候|几点|what time/i;
const asksHowMuch =
  /how much|cost|fee|price|free|minimum|\bpay\b|最低|要钱|交钱|花钱|多少起|多少钱|费用|运费|邮费|免费|收费|包邮/i;

/** Whether a text names a sum, or says that something is free. */
export function isPriced(text: string): boolean {
  return price.test(text);
}

/** Whether a text gives the kind of figure that the question asks for. */
export function givesFigure(question: string, text: string): boolean {
  return (asksHowLong.test(question) && duration.test(text)) || (asksHowMuch.test(question) && price.test(text));
}

/** The same, but of a question that has no such word, most of its telling characters: “能分几次用” by “可以分几次用”. */
export function tellsOf(question: string, text: string): boolean {
  const telling = tellingHan(question);
  const said = telling.filter((each) => text.includes(each)).length;
  if (said === 0 && telling.length > 0 && !termsOf(question).has('#shipping_fee')) return false;
  const hasOwn = termsOf(question).size > 0 || givesFigure(question, text);
  return (hasOwn && speaksOf(question, text)) || (telling.length > 0 && said >= telling.length / 2);
}

/** The characters of a question that neither ask nor join. */
export const tellingHan = (question: string): string[] =>
  (question.match(/\p{Script=Han}/gu) ?? []).filter((each) => !smallHan.test(each) && !asking.test(each));

const asking = /[一不没咋啥谁哪怎办行走去来到好时候久天般]/;
