import { believed, meantTopics, wordingOf } from '../../../tools/asked-topics.ts';
import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { callOf, look } from '../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { ofAskedDeed } from './asked-deeds.ts';
import { extractAnswer, type Answer } from './extract-answer.ts';
import { leansBack, pointsBack, questionCore, questionsIn } from './question-core.ts';
import { speaksOf, termsOf } from './question-terms.ts';

export interface Quotation {
  text: string;
  /** False when it is only the closest there is. */
  isSure: boolean;
}

export type Quoted = ({ status: 'quoted' } & Quotation) | { status: 'nothing_fits' } | { status: 'failed' };

export interface QuoteLimits {
  sentences: number;
  /** Share of the question's terms that the passage must hold. */
  leastCover?: number;
  /**
   * Only a passage that is surely about this: `plain` by its words, `asked` by its words or its heading, `headed` when
   * its heading says what is asked and, by `focus`, little else; `surely` when it says hardly anything but this;
   * `meant` when it is what the question's topic leads to, whatever its words.
   */
  onPoint?: 'plain' | 'asked' | 'headed' | 'surely' | 'meant';
  /** With `headed`: share of the heading that is asked. */
  focus?: number;
  /** When nothing surely fits, what is near: said to be no more than the closest there is. */
  orNear?: boolean;
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
const onItsTopic = { pointing: 4, leaning: 3.5, free: 0.5 };
/** Characters of a passage that is quoted whole (about 65 English words, 120 Chinese characters), beside something else
 * (`short`), and of an extract. */
const sizesIn = {
  en: { whole: 400, short: 260, extract: 440 },
  zh: { whole: 120, short: 90, extract: 170 },
};
/** A question with so few terms says too little to be sure that it stands by itself. */
const fewTerms = 1;
/** How long a question may lean on an answer, in turns. */
const topicLasts = 2;

/** The shop's own words on a question, or on the two of a message, with their citations. */
export function* quoteKnowledge(
  context: PlaybookContext,
  query: string,
  limits: QuoteLimits = { sentences: 4 },
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
  if (first.isSure) yield { do: 'remember', memory: { topic: topicOf(context, query, first) } };
  const text = answers
    .map((answer) => cite(limits.plain ? plainly(answer) : answer, context.language))
    .join(context.language === 'zh' ? '' : ' ');
  return { status: 'quoted', text, isSure: first.isSure };
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

/** Asks once, and where the question may lean on the last one, in the light of what told of that as well. */
function* askKnowledge(context: PlaybookContext, question: string, limits: QuoteLimits): Steps<Answer[] | 'failed'> {
  const topic = liveTopic(context);
  const heard = limits.plain ? [] : meantTopics(question);
  const isClear = !pointsBack(question) && heard.some(({ clarity }) => clarity >= believed.sure);
  const leans = topic !== undefined && !isClear && (leansBack(question) || termsOf(question).size <= fewTerms);
  const asked = [question, ...(leans ? [`${question} ${topic.question}`] : [])];
  const queries = asked.map(knowledgeArgs);
  if (queries.length > 1) yield { do: 'prepare', calls: queries.map((args) => callOf('search_knowledge', args)) };
  const lists: Passages[] = [];
  for (const args of queries) {
    const found = yield* look('search_knowledge', args);
    if (found.status === 'failed') return 'failed';
    lists.push(found.status === 'ok' ? found.content.passages : []);
  }
  const [own = [], together = []] = lists;
  const merged = merge(own, together, pointsBack(question) ? unknown.pointing : unknown.leaning);
  const usable = merged.filter(({ fit }) => fit === 'sure' || limits.orNear);
  const passages = ofAskedDeed(question, usable);
  const sizes = sizesIn[context.language];
  const [meant] = leans ? [] : heard;
  const inItsWords = meant ? `${question} ${wordingOf(meant.id)[context.language]}` : question;
  const answers = extractAnswer(inItsWords, passages, {
    ...limits,
    own: question,
    chars: sizes.extract,
    whole: limits.plain ? sizes.short : sizes.whole,
    ...(topic && {
      topic: leans
        ? { ...topic, weight: pointsBack(question) ? onItsTopic.pointing : onItsTopic.leaning }
        : { ...topic, question: '', weight: onItsTopic.free },
    }),
  });
  return answers.filter(({ title, label, statements }) => {
    if (limits.onTopicOnly && title !== topic?.title) return false;
    const whole = usable.find((passage) => passage.label === label);
    if (whole?.isMeant) return true;
    if (!whole || !isOnPoint(question, whole, limits)) return false;
    const said = [whole.headings.at(-1), ...statements.map(({ text }) => text)].join('\n');
    return own.some((passage) => passage.title === title) || coverageOf(whole) >= 0.7 || speaksOf(question, said);
  });
}

function coverageOf(passage: Passages[number] | undefined): number {
  return passage?.coverage ?? 0;
}

/** Whether a passage is just what is asked about, by the measure that the asking playbook needs. */
function isOnPoint(question: string, passage: Passages[number], limits: QuoteLimits): boolean {
  const { coverage, headed, focus, similarity, fit } = passage;
  switch (limits.onPoint ?? 'any') {
    case 'any':
      return true;
    case 'meant':
      return false;
    case 'headed':
      if (coverage >= 0.7 && similarity >= 0.44) return true;
      return coverage >= 0.55 && (headed >= 0.5 || focus >= 0.8) && focus >= (limits.focus ?? 0);
    case 'asked':
      if (focus >= 0.5 && similarity >= 0.3) return true;
      if (coverage >= 0.9 && similarity >= 0.45) return true;
      return fit === 'sure' && coverage >= 0.55 && (headed >= 0.45 || focus >= 0.8);
    case 'surely':
      return saysAll(passage);
    case 'plain':
      if (saysAll(passage)) return true;
      if (fit === 'near') return coverage >= 0.4 && headed >= 0.4 && sharedTerms(question, passage) >= 2;
      if (similarity >= 0.48 && headed >= 0.4) return sharedTerms(question, passage) >= 2;
      return coverage >= 0.55 && (focus >= 0.8 || (headed >= 0.25 && sharedTerms(question, passage) >= 2));
  }
}

/** Passage and question say hardly anything that the other doesn't, whichever words they take for it. */
function saysAll({ coverage, headed, similarity, fit }: Passages[number]): boolean {
  return fit === 'sure' && coverage >= 0.8 && headed >= 0.55 && similarity >= 0.3;
}

function sharedTerms(question: string, { title, headings, text }: Passages[number]): number {
  const said = termsOf([title, ...headings, text].join('\n'));
  return [...termsOf(question)].filter((term) => said.has(term)).length;
}

/** What a playbook asks the knowledge base, cut to what the tool takes. */
function knowledgeArgs(query: string): { query: string; limit: number } {
  return { query: query.trim().slice(0, 300), limit: looksAt };
}

/** What both searches found, measured by the one that knows what was asked before where that found it too. */
function merge(own: Passages, together: Passages, loss: number): Passages {
  const known = new Set(together.map(({ passageId }) => passageId));
  const others = own.filter(({ passageId }) => !known.has(passageId));
  if (together.length === 0) return own;
  return [...together, ...others.map((passage) => ({ ...passage, score: passage.score - loss }))];
}

/** What a passage loses that what was asked before leaves out. */
const unknown = { pointing: 3, leaning: 1 };

/** Without its heading, and without the yes or no in front. */
function plainly({ statements, label, title, isSure }: Answer): Answer {
  const [first, ...rest] = statements;
  if (!first) return { statements, label, title, isSure };
  const text = first.text.replace(/^(?:能|可以|会|不会|不能|支持|不支持)的?。|^(?:Yes|No)\. /, '');
  return { statements: [{ ...first, text }, ...rest], label, title, isSure };
}

/** The statements as running text, with their passage cited at the end. */
function cite({ statements, label, lead }: Answer, language: PlaybookContext['language']): string {
  const isZh = language === 'zh';
  const areSteps = statements.some(({ text, kind }) => kind === 'item' && /[.。!！]\s*\S/u.test(text));
  const text = statements.reduce(
    (said, { text: piece, kind }, index) => {
      const next = statements[index + 1];
      const bare = piece.replace(/[;；,，:：.。]$/, '');
      if (kind === 'intro') return `${said}${bare}${isZh ? '：' : ': '}`;
      if (kind !== 'sentence' && next?.kind === kind && !areSteps) return `${said}${bare}${isZh ? '；' : '; '}`;
      const closed = /[!?！？]$/.test(piece) ? piece : `${bare}${isZh ? '。' : '.'}`;
      return `${said}${closed}${next && !isZh ? ' ' : ''}`;
    },
    lead === undefined ? '' : `${lead}${isZh ? '：' : ': '}`,
  );
  return `${text}${isZh ? '' : ' '}[${label}]`;
}
