import { isChineseName } from './chinese-name.ts';
import { readAddress } from './read-address.ts';
import type { SaidAddress } from './said-address.ts';

type Before = Readonly<Record<string, unknown>>;
const places = ['recipient', 'line', 'city', 'region', 'postcode', 'country', 'phone'] as const;

/**
 * What of the address before is put right by these words: “number 10, not 8”, “门牌号错了是2号”, “the name is Karim, not
 * Omar”. Only what changes; empty where nothing of it does.
 */
export function correctAddress(text: string, before: Before): SaidAddress {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const pairs = pairsIn(plain);
  for (const { right, wrong } of pairs) {
    const put = replaced(before, right, wrong);
    if (put) return put;
  }
  const line = typeof before['line'] === 'string' ? before['line'] : undefined;
  const number = line === undefined ? undefined : houseNumber(plain);
  if (line !== undefined && number !== undefined) {
    const other = withNumber(line, number);
    if (other !== line) return { line: other };
  }
  const named = nameOf(pairs);
  return { ...partSaid(plain), ...(named === undefined ? {} : { recipient: named }) };
}

interface Pair {
  right: string;
  wrong: string;
}

const lead =
  /^(?:(?:no|sorry|oops|wait|actually|i mean|hold on|hang on|my mistake)\b[,. ]*)*(?:(?:it|that|this)(?:['’]?s| is| should be)\s+|make (?:it|that)\s+|should be\s+)?(?:the )?(?:(?:house |street |flat |building )?(?:number|no\.?)|postcode|zip(?: code)?|city|street|recipient(?:['’]s name)?|name)?(?:(?:['’]s| is| should be|:)\s+| )?/iu;
const bare = (words: string) =>
  words
    .replace(/^(?:the )?(?:number|no\.?)\s+/iu, '')
    .replace(/[\s.!,。！]+$/gu, '')
    .trim();

/** What is right and what was wrong, as far as both are said. */
function pairsIn(text: string): Pair[] {
  const found: (Pair | undefined)[] = [
    pair(/^(.{1,60}?),?\s+(?:and )?not\s+(.{1,40})$/iu.exec(text), 1, 2),
    pair(/\bnot\s+(.{1,40}?)(?:,\s*|\s+)(?:but|it['’]s|it is|rather)\s+(.{1,60})$/iu.exec(text), 2, 1),
    pair(/(?:change|correct|replace)\s+(.{1,40}?)\s+(?:to|with|into)\s+(.{1,60})$/iu.exec(text), 2, 1),
    pair(/^(.{1,40}?)\s+(?:should (?:be|read|say)|was meant to be)\s+(.{1,60})$/iu.exec(text), 2, 1),
    pair(/不是([^，,。]{1,12}?)[，,。\s]*(?:而|应该|要)?是([^，,。吧啊呀了]{1,16})/u.exec(text), 2, 1),
    pair(/是([^，,。]{1,16}?)[，,。\s]*(?:而)?(?:不是|别写)([^，,。吧啊呀了]{1,12})/u.exec(text), 1, 2),
    pair(/(?:把|将)([^，,。]{1,12}?)(?:改成|换成|改为)([^，,。吧啊呀了]{1,16})/u.exec(text), 2, 1),
    pair(
      /([\p{Script=Han}\d-]{1,12}?)(?:写错了?|错了|不对)[，,。\s]*(?:应该|应)?(?:是|改成)([^，,。吧啊呀了]{1,16})/u.exec(
        text,
      ),
      2,
      1,
    ),
  ];
  return found.filter((each) => each !== undefined);
}

function pair(found: RegExpExecArray | null, right: number, wrong: number): Pair | undefined {
  const [one, other] = [found?.[right], found?.[wrong]];
  if (one === undefined || other === undefined) return undefined;
  return { right: bare(one.replace(lead, '')), wrong: bare(other.replace(lead, '')) };
}

/** The part in which the wrong words stand, with the right ones in their place. */
function replaced(before: Before, right: string, wrong: string): SaidAddress | undefined {
  if (right === '' || wrong === '') return undefined;
  const escaped = wrong.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = /\p{Script=Han}/u.test(wrong)
    ? new RegExp(/^\d/u.test(wrong) ? `(?<!\\d)${escaped}` : escaped, 'u')
    : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu');
  for (const key of places) {
    const value = before[key];
    if (typeof value !== 'string' || !whole.test(value)) continue;
    const put =
      value.toLowerCase().includes(right.toLowerCase()) && right.length > wrong.length
        ? right
        : value.replace(whole, right);
    return put === value ? undefined : { [key]: put };
  }
  return undefined;
}

/** “it's Karim, not Omar”: both are names, and neither is of the place. */
function nameOf(pairs: readonly Pair[]): string | undefined {
  const isName = (words: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(words);
  const isLabel = (words: string) => /^(?:收件人|收货人|名字|姓名|人名)$/u.test(words);
  return pairs.find(({ right, wrong }) => (isName(right) && isName(wrong)) || (isLabel(wrong) && isChineseName(right)))
    ?.right;
}

const numbered =
  /\b(?:house|street|building|door|flat|it['’]?s|make it|should be|meant|to|is)\s*(?:number|no\.?|nr\.?|#)\s*(?:is |should be |to |to be |was meant to be |was |: ?)*(?:wrong[,.;]? (?:it['’]?s |it should be |should be )?)?(?:number |no\.? )?(\d+[a-z]?(?:[-/]\d+)?)\b(?! ?(?:st|nd|rd|th)\b)|^(?:(?:sorry|no|oops|wait)[, ]+)*(?:the )?number(?:['’]s| is| was| should be)\s+(?:wrong[,.;]? (?:it['’]?s |it is |it should be |should be )?)?(?:number )?(\d{1,4}[a-z]?(?:[-/]\d+)?)\b|门牌(?:号|号码)?[^\d]{0,10}?(\d+(?:-\d+)*[A-Za-z]?)号?|^(?:不对|错了|写错了|不好意思|哦|噢|啊|等等|[，,\s])*(?:应该)?(?:是|改成)(\d+(?:-\d+)*[A-Za-z]?)号(?!楼|院)/iu;

/** The number of the house that these words give by itself. */
function houseNumber(text: string): string | undefined {
  const found = numbered.exec(text);
  return found?.slice(1).find((each: string | undefined) => each !== undefined);
}

/** The street with another number. */
function withNumber(line: string, number: string): string {
  if (/\p{Script=Han}/u.test(line)) {
    const of = /\d+(?:-\d+)*[A-Za-z]?(?=号(?!线))/u;
    return of.test(line) ? line.replace(of, number) : line.replace(/\d+(?:-\d+)*(?!.*\d)/u, number);
  }
  return /^\D*\d/u.test(line) ? line.replace(/\d+[A-Za-z]?(?:[-/]\d+[A-Za-z]?)?(?![\p{L}\d])/u, number) : line;
}

/** A part that is named by what it is. */
function partSaid(text: string): SaidAddress {
  const postcode =
    /\b(?:post ?code|zip(?: ?code)?|postal code)(?:['’]s| is| should be|:)?\s+([A-Z\d][A-Z\d -]{2,8}[A-Z\d])(?=$|[\s,.!])/iu.exec(
      text,
    )?.[1];
  const city = /\b(?:city|town)(?:['’]s| is| should be|:)\s+(\p{L}[\p{L}' -]{1,30}?)(?=$|[,.!;]| not\b)/iu.exec(
    text,
  )?.[1];
  const phone = readAddress(text).phone;
  return {
    ...(postcode === undefined ? {} : { postcode: postcode.trim() }),
    ...(city === undefined || /^(?:not|wrong|the|same)\b/iu.test(city) ? {} : { city }),
    ...(phone === undefined ? {} : { phone }),
  };
}
