import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { callOf, look } from '../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { extractAnswer, type Answer } from './extract-answer.ts';
import { leansBack, pointsBack, questionCore, questionsIn } from './question-core.ts';
import { givesFigure, termsOf } from './question-terms.ts';

export type Quoted = { status: 'quoted'; text: string } | { status: 'nothing_fits' } | { status: 'failed' };

export interface QuoteLimits {
  sentences: number;
  /** Share of the question's terms that the passage must hold. */
  leastCover?: number;
  /** Only a passage that is surely about this. */
  onPoint?: boolean;
  /** As a statement rather than as the answer to a question. */
  plain?: boolean;
  /** Only what the document says that answered last. */
  onTopicOnly?: boolean;
}

type Topic = NonNullable<DialogueMemory['topic']>;
type Passages = SearchKnowledgeContent['passages'];

/** Passages beyond these hardly ever hold the answer. */
const looksAt = 8;
/** What the last answer's document is worth to a question that leans on it, and to one that stands by itself. */
const onItsTopic = { pointing: 0.45, leaning: 0.3, free: 0.1 };
/** How long a question may lean on an answer, in turns. */
const topicLasts = 2;

/** The shop's own words on a question, or on the two of a message, with their citations. */
export function* quoteKnowledge(
  context: PlaybookContext,
  query: string,
  limits: QuoteLimits = { sentences: 3 },
): Steps<Quoted> {
  const core = questionCore(query);
  const questions = limits.plain ? [core] : questionsIn(core);
  const answers: Answer[] = [];
  for (const question of questions) {
    const found = yield* askKnowledge(context, question, limits);
    if (found === 'failed') return { status: 'failed' };
    for (const each of found) if (!answers.some((answer) => says(answer, each))) answers.push(each);
  }
  const [first] = answers;
  if (!first) return { status: 'nothing_fits' };
  yield { do: 'remember', memory: { topic: topicOf(context, query, first) } };
  const text = answers
    .map((answer) => cite(limits.plain ? plainly(answer) : answer, context.language))
    .join(context.language === 'zh' ? '' : ' ');
  return { status: 'quoted', text };
}

/** Whether an answer says all that another says. */
function says(answer: Answer, { label, statements }: Answer): boolean {
  const said = new Set(answer.statements.map(({ text }) => text));
  return answer.label === label && statements.every(({ text }) => said.has(text));
}

/** What was asked before, if a question of this turn may still lean on it. */
export function liveTopic({ memory }: Pick<PlaybookContext, 'memory'>): Topic | undefined {
  const { topic, turns = 0 } = memory;
  return topic && topic.turn < turns && turns - topic.turn <= topicLasts ? topic : undefined;
}

/** A question that leans on the last one leaves it the topic. */
function topicOf(context: PlaybookContext, query: string, { title, label }: Answer): Topic {
  const before = liveTopic(context);
  const goesOn = before?.title === title && leansBack(questionCore(query));
  const question = goesOn ? before.question : questionCore(query).slice(0, 120);
  return { question, title, label, turn: context.memory.turns ?? 0 };
}

/** Asks once, and where the question may lean on the last one, together with that and with what told of it as well. */
function* askKnowledge(context: PlaybookContext, question: string, limits: QuoteLimits): Steps<Answer[] | 'failed'> {
  const topic = liveTopic(context);
  const leans = topic !== undefined && leansBack(question);
  const inItsLight = topic && leans ? [`${question} ${topic.question}`, `${question} ${topic.title}`] : [];
  const queries = [...new Set([question, ...inItsLight])].map(knowledgeArgs);
  if (queries.length > 1) yield { do: 'prepare', calls: queries.map((args) => callOf('search_knowledge', args)) };
  const lists: Passages[] = [];
  for (const args of queries) {
    const found = yield* look('search_knowledge', args);
    if (found.status === 'failed') return 'failed';
    lists.push(found.status === 'ok' ? found.content.passages : []);
  }
  const [own = [], ...together] = lists;
  const chars = context.language === 'zh' ? 170 : 380;
  const passages = merge(own, together.flat());
  const answers = extractAnswer(question, passages, {
    ...limits,
    chars,
    ...(topic && {
      topic: leans
        ? { ...topic, weight: pointsBack(question) ? onItsTopic.pointing : onItsTopic.leaning }
        : { ...topic, question: '', weight: onItsTopic.free },
    }),
  });
  return answers.filter(({ title, label, statements }) => {
    if (limits.onTopicOnly && title !== topic?.title) return false;
    const whole = passages.find((passage) => passage.label === label);
    if (limits.onPoint && !(whole && isOnPoint(question, whole))) return false;
    const said = statements.map(({ text }) => text).join('\n');
    return own.some((passage) => passage.title === title) || coverageOf(whole) >= 0.7 || speaksOf(question, said);
  });
}

function coverageOf(passage: Passages[number] | undefined): number {
  return passage?.coverage ?? 0;
}

/** A passage that is surely about this: it holds most of the question, its headings a good part, and more than one word. */
function isOnPoint(question: string, { title, headings, text, coverage, headed }: Passages[number]): boolean {
  const said = termsOf([title, ...headings, text].join('\n'));
  const shared = [...termsOf(question)].filter((term) => said.has(term)).length;
  return shared >= 2 && coverage >= 0.55 && headed >= 0.25;
}

/** What a playbook asks the knowledge base, cut to what the tool takes. */
function knowledgeArgs(query: string): { query: string; limit: number } {
  return { query: query.trim().slice(0, 300), limit: looksAt };
}

/** Found only by what was asked before: it must say something of this question too, unless that has no words of its own. */
function speaksOf(question: string, text: string): boolean {
  const asked = termsOf(question);
  if (asked.size === 0 || givesFigure(question, text)) return true;
  const said = termsOf(text);
  return [...asked].some((term) => said.has(term));
}

/**
 * What both searches found: in the order of the one that knows what was asked before, but measured by this question
 * alone where that found it too.
 */
function merge(own: Passages, together: Passages): Passages {
  if (together.length === 0) return own;
  const alone = new Map(own.map((passage) => [passage.passageId, passage]));
  const found = new Map(together.toReversed().map((passage) => [passage.passageId, passage]));
  return [...new Set(together.map(({ passageId }) => passageId))].flatMap((id) => {
    const passage = found.get(id);
    return alone.get(id) ?? (passage ? { ...passage, headed: passage.headed * unasked } : []);
  });
}

/** What headings count that only the question before names. */
const unasked = 0.6;

/** Without its heading, and without the yes or no in front. */
function plainly({ statements, label, title }: Answer): Answer {
  const [first, ...rest] = statements;
  if (!first) return { statements, label, title };
  const text = first.text.replace(/^(?:能|可以|会|不会|不能|支持|不支持)的?。|^(?:Yes|No)\. /, '');
  return { statements: [{ ...first, text }, ...rest], label, title };
}

/** The statements as running text, with their passage cited at the end. */
function cite({ statements, label, lead }: Answer, language: PlaybookContext['language']): string {
  const isZh = language === 'zh';
  const text = statements.reduce(
    (said, { text: piece, kind }, index) => {
      const next = statements[index + 1];
      const bare = piece.replace(/[;；,，:：.。]$/, '');
      if (kind === 'intro') return `${said}${bare}${isZh ? '：' : ': '}`;
      if (kind !== 'sentence' && next?.kind === kind) return `${said}${bare}${isZh ? '；' : '; '}`;
      const closed = /[!?！？]$/.test(piece) ? piece : `${bare}${isZh ? '。' : '.'}`;
      return `${said}${closed}${next && !isZh ? ' ' : ''}`;
    },
    lead === undefined ? '' : `${lead}${isZh ? '：' : ': '}`,
  );
  return `${text}${isZh ? '' : ' '}[${label}]`;
}
