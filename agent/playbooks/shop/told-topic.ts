import { wordingOf } from '../../../tools/asked-topics.ts';
import { talk } from '../matter.ts';
import type { DialogueMemory, PlaybookContext } from '../playbook.ts';
import type { Answer } from './extract-answer.ts';
import { leansBack, questionCore } from './question-core.ts';
import { keptWith } from './said-whole.ts';
import type { RuleQuestion } from './rule-questions.ts';

/** What was asked, and what answered it. */
export type Topic = NonNullable<DialogueMemory['topic']>;

/** How long a question may lean on an answer, in turns. */
const topicLasts = 2;

/** What a question may lean on: what the message said before it, or else the question that was answered last. */
export function saidBefore(context: PlaybookContext, query: string): string {
  const { segments } = context.turn;
  const at = segments.findIndex(({ text }) => text === query);
  const earlier = segments.slice(0, Math.max(0, at)).filter(({ intent }) => !talk.has(intent.id));
  const told = leansBack(questionCore(query)) ? liveTopic(context)?.question : undefined;
  return [...(told === undefined ? [] : [told]), ...earlier.map(({ text }) => text)].join('，');
}

/** What was asked before, if a question of this turn may still lean on it. */
export function liveTopic({ memory }: Pick<PlaybookContext, 'memory'>): Topic | undefined {
  const { topic, turns = 0 } = memory;
  return topic && topic.turn < turns && turns - topic.turn <= topicLasts ? topic : undefined;
}

/** As many of a turn's documents are worth coming back to. */
export const mostDocuments = 3;

/** A question that leans on the last one leaves it the topic, unless it is of a matter of its own in the light of it. */
export function topicOf(
  context: PlaybookContext,
  query: string,
  told: readonly Answer[],
  asked: RuleQuestion | undefined,
): Topic {
  const [{ title, label } = { title: '', label: '' }] = told;
  const before = liveTopic(context);
  const meant = asked?.isByContext ? asked.topic : undefined;
  const goesOn = meant === undefined && before?.title === title && leansBack(questionCore(query));
  // “who pays for that?”, “even if I opened it?”: the second goes on with what both were told from
  const earlier = leansBack(questionCore(query)) ? (before?.documents ?? []) : [];
  const { topic: last, turns = 0 } = context.memory;
  const sameTurn = last?.turn === turns ? (last.labels ?? []) : [];
  const wording = meant ? `，${wordingOf(meant)[context.language]}` : '';
  const own = asked?.isWhole ? asked.text : `${questionCore(query)}${wording}`;
  return {
    question: goesOn ? keptWith(questionCore(query), before.question) : own.slice(0, 120),
    title,
    label,
    turn: turns,
    labels: [...told.map((each) => each.label), ...sameTurn],
    documents: [...new Set([...told.map(({ documentId }) => documentId), ...earlier])].slice(0, mostDocuments),
  };
}
