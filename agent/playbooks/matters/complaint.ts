import type { IntentId } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { complainsOfPeople, lodgesComplaint } from '../dire.ts';
import { talk, whereabouts, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { isSaidAsTopic } from '../shop/said-as-topic.ts';
import { asksOfCompensation, pleadsCompensation } from '../talk/compensation.ts';
import { mergeSegments } from './merge-segments.ts';

/** What is an outcry, or a plea for something in return, whatever it sounds like. */
export function inTrouble(matter: Matter, turn: Understanding, memory: Readonly<DialogueMemory>): Matter {
  if (matter.intent === 'policy_question' && isSaidAsTopic(matter.segment.text)) return matter;
  if (isOutcry(matter, turn) || pleadsCompensation(matter, memory)) return { ...matter, intent: 'complaint' };
  return asksOfCompensation(matter, memory) ? { ...matter, intent: 'policy_question' } : matter;
}

/** Anger that says nothing else, or a "no" that is no answer. */
function isOutcry({ intent, resumes, segment }: Matter, { sentiment }: Understanding): boolean {
  if (intent === 'nonsense') return sentiment === 'angry';
  return (
    intent === 'deny' &&
    !resumes &&
    !/thank|谢/i.test(segment.text) &&
    (sentiment === 'angry' || sentiment === 'negative')
  );
}

/** What people did, and that one wants to complain of it: the story and the wish are one complaint. */
export function asOneComplaint(matters: readonly Matter[]): Matter[] {
  const isPart = ({ intent, segment, resumes }: Matter) =>
    !resumes && partsOfComplaint.has(intent) && !/[?？吗呢]|\b(?:where|when)\b|到哪|什么时候/i.test(segment.text);
  const [first, ...rest] = matters.filter(isPart);
  if (!first) return [...matters];
  const segment = rest.reduce((merged, matter) => mergeSegments(merged, matter.segment), first.segment);
  return matters.flatMap((matter) => {
    if (matter === first) return [{ ...matter, intent: 'complaint' as const, segment }];
    return rest.includes(matter) ? [] : [matter];
  });
}

const partsOfComplaint: ReadonlySet<IntentId> = new Set([
  ...whereabouts,
  ...(['complaint', 'nonsense', 'small_talk', 'out_of_scope', 'deny', 'item_problem'] as const),
]);

/** Anger about a matter is met with a word of understanding before the matter. */
export function soothe(matters: readonly Matter[], turn: Understanding): readonly Matter[] {
  const [first] = matters;
  const isMatter = first !== undefined && !talk.has(first.intent) && first.intent !== 'out_of_scope';
  if (turn.sentiment !== 'angry' || !isMatter || matters.some(({ intent }) => intent === 'complaint')) return matters;
  return [{ ...first, intent: 'complaint' }, ...matters];
}

/** "Why so slow!" alone is about what was just talked of: sorry first, then the reason. */
export function goOnAfterComplaint(matters: readonly Matter[], memory: Readonly<DialogueMemory>): readonly Matter[] {
  const [only] = matters;
  const last = memory.lastIntent;
  if (matters.length !== 1 || only?.intent !== 'complaint' || (memory.anger ?? 0) > 0) return matters;
  if (pleadsCompensation(only, memory)) return matters;
  if (lodgesComplaint(only.segment.text) || complainsOfPeople(only.segment.text)) return matters;
  if (last === undefined || !['track_parcel', 'parcel_problem', 'dispatch_status', 'refund_status'].includes(last))
    return matters;
  return [only, { ...only, intent: last, followUp: 'why' }];
}
