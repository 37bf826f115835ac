import type { Language } from '../../../knowledge/language.ts';
import type { HandoffReason } from '../../../tools/contract.ts';
import type { BoardFigure } from '../../contract/operator/board.ts';
import { outcomeAt } from '../classify.ts';
import type { ConversationOutcome, Matter, Recurrence } from '../outcome.ts';
import type { Recorded } from './read-records.ts';

/** One conversation as the board counts it. */
export interface Counted {
  id: string;
  day: string;
  language: Language;
  outcome: ConversationOutcome;
}

/** What is looked at. */
export interface BoardFilter {
  from: string;
  to: string;
  language?: Language | undefined;
  model?: string | undefined;
}

/** What is listed of it. */
export interface ListFilter {
  figure: BoardFigure;
  day?: string | undefined;
  intent?: string | undefined;
  reason?: HandoffReason | undefined;
}

/** Of conversations that began in the period or later, those that the filter lets through, each with its outcome now. */
export function countedOf(recorded: readonly Recorded[], filter: BoardFilter, now: Date): Counted[] {
  const elsewhere = recurrences(recorded);
  return recorded
    .filter(({ day, language, record }) => {
      const { model } = filter;
      const isIn = day >= filter.from && day <= filter.to;
      const speaks = filter.language === undefined || filter.language === language;
      return isIn && speaks && (model === undefined || record.models.includes(model));
    })
    .map(({ id, day, language, shopperId, record }) => {
      const others = (elsewhere.get(shopperId) ?? []).filter((each) => each.id !== id);
      return { id, day, language, outcome: outcomeAt(record, { now, elsewhere: others }) };
    });
}

/** What each shopper has asked, and in which conversation; of those alone who have several. */
function recurrences(recorded: readonly Recorded[]): Map<string, (Recurrence & { id: string })[]> {
  const byShopper = new Map<string, Recorded[]>();
  for (const each of recorded) {
    const known = byShopper.get(each.shopperId);
    if (known) known.push(each);
    else byShopper.set(each.shopperId, [each]);
  }
  const several = [...byShopper].filter(([, each]) => each.length > 1);
  return new Map(
    several.map(([shopperId, each]) => [
      shopperId,
      each.flatMap(({ id, record }) =>
        record.matters.map(({ topic, subjects, askedAt }) => ({ id, topic, subjects, at: new Date(askedAt) })),
      ),
    ]),
  );
}

/** Whether a figure counts a conversation: the one place that says it, for the figure and for the list behind it. */
export const counts: Readonly<Record<BoardFigure, (outcome: ConversationOutcome) => boolean>> = {
  conversations: () => true,
  involved: ({ involved }) => involved,
  contained: ({ contained }) => contained,
  verified: ({ verified }) => verified,
  durable: ({ durable }) => durable === 'yes',
  durable_undecided: ({ durable }) => durable === 'undecided',
  not_durable: ({ durable }) => durable === 'no',
  handoffs: ({ involved, handoffs }) => involved && handoffs.length > 0,
  handed_off_at_once: ({ involved, handoffs }) => !involved && handoffs.length > 0,
  abandoned: ({ abandoned }) => abandoned,
  unresolved: ({ kind }) => kind === 'unresolved',
  under_way: ({ underWay }) => underWay,
  rated: ({ rating }) => rating !== undefined,
  gaps: ({ matters }) => matters.some(({ gap }) => gap),
};

/** What a matter counts as among the intents; one that is only being heard isn't one yet. */
export function intentsOf({ involved, matters }: ConversationOutcome): string[] {
  return involved ? [...new Set(matters.filter(isHeard).map(({ intent }) => intent))] : [];
}

const isHeard = ({ state }: Matter) => state !== 'under_way';

export function firstReason({ handoffs }: ConversationOutcome): HandoffReason | undefined {
  return handoffs[0]?.reason;
}

/** The conversations behind a figure, newest first. */
export function listOf(counted: readonly Counted[], { figure, day, intent, reason }: ListFilter): string[] {
  return counted
    .filter(({ outcome }) => counts[figure](outcome))
    .filter((each) => day === undefined || each.day === day)
    .filter(({ outcome }) => intent === undefined || intentsOf(outcome).includes(intent))
    .filter(({ outcome }) => reason === undefined || firstReason(outcome) === reason)
    .map(({ id }) => id)
    .reverse();
}
