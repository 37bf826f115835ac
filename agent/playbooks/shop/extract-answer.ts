import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { shopConcepts } from '../../understanding/concepts.ts';
import { normalise } from '../../understanding/normalise.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

/** A sentence of the shop's own, with the label of the passage it comes from. */
export interface QuotedSentence {
  text: string;
  label: string;
}

interface Candidate extends QuotedSentence {
  passage: number;
  at: number;
  terms: ReadonlySet<string>;
  score: number;
}

/** Share of the best sentence's score that a neighbour must have to be quoted too. */
const alsoTelling = 0.45;
const passageWeight = [1, 0.85, 0.75, 0.7];

/**
 * The sentences of the passages that answer a question best, in the order in which the shop wrote them: the most
 * telling one and, as far as they add to it, others of the same passage. Empty when nothing has a word in common with
 * the question.
 */
export function extractAnswer(
  question: string,
  passages: readonly FoundPassage[],
  limits: { sentences: number; chars: number },
): QuotedSentence[] {
  const asked = termsOf(question);
  const candidates = passages.slice(0, passageWeight.length).flatMap((passage, index) => candidatesOf(passage, index));
  const rarity = rarityOf(candidates);
  for (const candidate of candidates) candidate.score = scoreOf(question, asked, candidate, rarity, passages);
  const best = candidates.reduce<Candidate | undefined>(
    (top, each) => (each.score > (top?.score ?? 0) ? each : top),
    undefined,
  );
  if (!best) return [];
  const chosen = [best];
  const rest = candidates
    .filter((each) => each.passage === best.passage && each !== best && each.score >= best.score * alsoTelling)
    .sort((a, b) => b.score - a.score || Math.abs(a.at - best.at) - Math.abs(b.at - best.at));
  for (const each of rest) {
    const length = chosen.reduce((sum, one) => sum + one.text.length, each.text.length);
    if (chosen.length < limits.sentences && length <= limits.chars) chosen.push(each);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ text, label }) => ({ text, label }));
}

function candidatesOf(passage: FoundPassage, index: number): Candidate[] {
  return plainSentences(passage.text)
    .filter((text) => !/[?？]$/.test(text) && text.length > 5)
    .map((text, at) => ({ text, label: passage.label, passage: index, at, terms: termsOf(text), score: 0 }));
}

/** Markdown as plain sentences: list items and table rows are sentences of their own, headings are none. */
export function plainSentences(markdown: string): string[] {
  let header: string[] | undefined;
  return markdown.split('\n').flatMap((raw) => {
    const line = raw.trim();
    if (!line.startsWith('|')) header = undefined;
    if (line === '' || /^#{1,6}\s/.test(line) || /^\|?[\s:|-]+\|?$/.test(line)) return [];
    const plain = line
      .replace(/^(?:[-*+]|\d+[.)、])\s+/, '')
      .replace(/^>\s?/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|`)/g, '');
    if (!line.startsWith('|')) return splitSentences(plain);
    const cells = plain
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);
    if (!header) {
      header = cells;
      return [];
    }
    return [tableRow(cells, header)];
  });
}

function splitSentences(text: string): string[] {
  const found = text.match(/[\s\S]+?(?:[。！？]+[”」）]*|[.!?]+["”)]*(?=\s)|$)\s*/gu) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** `港澳台：首重1公斤38元，每续0.5公斤15元`; with one column of values their heading is left out. */
function tableRow([subject = '', ...values]: readonly string[], [, ...headings]: readonly string[]): string {
  const isHan = /\p{Script=Han}/u.test(subject + values.join(''));
  const named = values.map((value, at) =>
    values.length > 1 ? `${headings[at] ?? ''}${isHan ? '' : ' '}${value}`.trim() : value,
  );
  return `${subject}${isHan ? '：' : ': '}${named.join(isHan ? '，' : ', ')}`;
}

const smallWords = new Set(
  'a an the is are was were be been am do does did can could will would should may i you we they it he she my your our their me us to of in on at for from by with and or but if not no so as that this these those there what which who how when where why please have has had get got much many long about any some'.split(
    ' ',
  ),
);

const smallHan =
  /^[的了吗呢啊呀吧么是在有我你您他她它们这那个和与及或就都也还不没要会能可以请问什怎多少几对给把被让从到]+$/;

/** What a text is about: stems of its English words, pairs of its Chinese characters, and the notions of shopping in it. */
function termsOf(text: string): Set<string> {
  const normal = normalise(text);
  const terms = new Set<string>();
  const words = normal.match(/[a-z][a-z0-9]*/g) ?? [];
  for (const word of words) if (!smallWords.has(word)) terms.add(stem(word));
  for (const run of normal.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!smallHan.test(pair)) terms.add(pair);
    }
  }
  const latin = ` ${words.join(' ')} `;
  for (const concept of shopConcepts) if (concept.in(latin, normal)) terms.add(`#${concept.name}`);
  return terms;
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word.replace(/s$/, '');
}

/** Words that few sentences hold tell more. */
function rarityOf(candidates: readonly Candidate[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of candidates) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + candidates.length / ((counts.get(term) ?? 0) + 0.5));
}

const asksHowLong = /how (?:long|soon|many days)|when|多久|几天|什么时候|多长时间|啥时候/i;
const asksHowMuch = /how much|cost|fee|price|free|多少钱|费用|运费|邮费|免费|收费|包邮/i;

function scoreOf(
  question: string,
  asked: ReadonlySet<string>,
  candidate: Candidate,
  rarity: (term: string) => number,
  passages: readonly FoundPassage[],
): number {
  let shared = 0;
  for (const term of asked) if (candidate.terms.has(term)) shared += rarity(term);
  const passage = passages[candidate.passage];
  const heading = termsOf([passage?.title ?? '', ...(passage?.headings ?? [])].join(' '));
  let headed = 0;
  for (const term of asked) if (heading.has(term)) headed += 0.6;
  if (shared + headed === 0) return 0;
  const times =
    asksHowLong.test(question) &&
    /\d+\s*(?:-|–|to|至|~|到)?\s*\d*\s*(?:hours?|days?|weeks?|months?|working|business|小时|天|日|周|个月|工作日)|[一二三四五六七八九十]+(?:天|日|周|个月|小时)/i.test(
      candidate.text,
    )
      ? 1.2
      : 0;
  const amounts =
    asksHowMuch.test(question) && /[¥￥$€£]\s?\d|\d+\s?(?:元|块|yuan)|free\b|免费|免运费|包邮/i.test(candidate.text)
      ? 1.2
      : 0;
  const first = candidate.at === 0 ? 0.3 : 0;
  return (shared + headed + times + amounts + first) * (passageWeight[candidate.passage] ?? 0.5);
}
