import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import { isPriced, termsOf } from './question-terms.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

const asksSum =
  /多少钱|(?:给|送|减|返|抵|有)多少|几块|多少元|多大面额|面额|值多少|多少[?？]?$|\bhow much\b|\bworth\b|\bwhat(?:'s| is) the (?:amount|value)\b|\b(?:get|give|gives|receive|is there|there) (?:me |us |you )?(?:something|anything)\b|\bwhat (?:do|does|will|would) (?:i|we|you|u|\w+s) (?:get|give|receive)\b|(?:送|有|给)(?:点儿?)?(?:什么|啥)(?:礼|福利|东西|优惠|好处)?/i;

/**
 * The sum that a question asks for and its answer leaves out, from another passage of the same document that speaks of the same
 * thing: the value of a birthday coupon stands in a table of benefits, not where it is said when it comes.
 */
export function figureBeside(
  question: string,
  told: readonly Answer[],
  passages: readonly FoundPassage[],
): Answer | undefined {
  const [first] = told;
  if (!first) return undefined;
  if (asksEarned.test(question)) return earnedBeside(first, told, passages);
  if (!asksSum.test(question)) return undefined;
  if (told.some(({ statements }) => statements.some(({ text }) => isPriced(text)))) return undefined;
  const own = passages.find(({ label }) => label === first.label);
  const about = termsOf([...(own?.headings ?? []), ...first.statements.map(({ text }) => text)].join('\n'));
  const telling = [...termsOf(question)].filter((term) => !term.startsWith('#') && about.has(term));
  const found = passages
    .filter(({ title, label }) => title === first.title && label !== first.label)
    .flatMap((passage) => statementsOf(passage.text).map((statement) => ({ passage, statement })))
    .filter(({ statement }) => statement.kind !== 'intro' && isPriced(statement.text))
    .map((each) => ({ ...each, held: heldIn(each.statement, telling) }))
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)[0];
  if (!found) return undefined;
  const { label, title, documentId } = found.passage;
  return { statements: [found.statement], label, title, documentId, isSure: first.isSure };
}

/** “一块钱积几分”: what is got for what is spent. */
const asksEarned =
  /(?:[一1]|\d+|每)(?:元|块钱?).{0,6}(?:几|多少)个?(?:积?分|点)|\bhow many points\b.{0,30}\b(?:spen[dt]|per|for|each|every|yuan|¥)|[¥￥]?\d+ .{0,20}\bhow many points\b/i;
const earned = /(?:消费|每.{0,3}元|\bspen[dt]|\bper ¥|\b(?:each|every) ¥).{0,40}\d+(?:\.\d+)?\s*(?:积?分|points?)/i;

function earnedBeside(first: Answer, told: readonly Answer[], passages: readonly FoundPassage[]): Answer | undefined {
  if (told.some(({ statements }) => statements.some(({ text }) => earned.test(text)))) return undefined;
  for (const { title, label, documentId, text } of passages) {
    const statement = title === first.title ? statementsOf(text).find((each) => earned.test(each.text)) : undefined;
    if (statement) return { statements: [statement], label, title, documentId, isSure: first.isSure };
  }
  return undefined;
}

function heldIn({ text }: Statement, telling: readonly string[]): number {
  const said = termsOf(text);
  return telling.filter((term) => said.has(term)).length;
}
