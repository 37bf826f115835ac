import { searchKnowledge, type SearchKnowledgeContent } from '../../tools/catalog/search-knowledge.ts';
import type { Citation, ToolContext } from '../../tools/contract.ts';
import { runToolCall } from '../../tools/run-tool-call.ts';
import { extractAnswer } from '../playbooks/shop/extract-answer.ts';
import { claims } from './claims.ts';
import { inOperatorsVoice } from './operator-voice.ts';

/** Characters of a passage that is quoted whole, and of an extract. */
const sizesIn = { en: { whole: 400, chars: 440 }, zh: { whole: 120, chars: 170 } };

/** Who only tells or demands asks nothing that knowledge answers, however near a passage comes. */
export const asksSomething = (words: string): boolean => asking.test(words);
const asking =
  /[?？]|[吗呢么](?:[，,。！!\s]|$)|怎|多[久少长大]|什么|啥|哪|谁|几|是不是|有没有|(\p{Script=Han})不\1|[能可](?:以)?不|\b(?:what|when|how|who|where|why|which|whether|can|could|do|does|did|is|are|will|would|should|may|if)\b/iu;

/** What the shop's knowledge says to a question, as an operator can quote it; `undefined` when nothing surely fits. */
export async function suggestPassage(
  question: string,
  context: ToolContext,
): Promise<{ text: string; citations: Citation[] } | undefined> {
  if (!asksSomething(question)) return undefined;
  const args = { query: question.slice(0, 300), limit: 8 };
  const run = await runToolCall([searchKnowledge], { id: 'call_passage', name: searchKnowledge.name, args }, context);
  if (run.status !== 'ok') return undefined;
  const { passages } = run.content as SearchKnowledgeContent;
  const { language } = context;
  const answers = extractAnswer(question, passages, { sentences: 4, ...sizesIn[language] });
  const [best] = answers;
  if (!best?.isSure) return undefined;
  const quoted = best.statements.map((statement) => statement.text).join(language === 'zh' ? '' : ' ');
  const text = inOperatorsVoice(quoted);
  // cut at its head it answers something else; and who complains doesn't ask how goods are washed
  if (text === '' || !quoted.startsWith(text.slice(0, 12)) || (claims(question) && !claims(text))) return undefined;
  return { text, citations: run.citations.filter(({ label }) => label === best.label) };
}
