import type { HandoffReason } from '../../../tools/contract.ts';
import { whereabouts, type Matter } from '../../playbooks/matter.ts';
import type { DialogueMemory, PlaybookStep, ToolCall } from '../../playbooks/playbook.ts';
import type { IntentId } from '../../understanding/intents.ts';

/** What the matters of a turn have said so far, and what is remembered after it. */
export interface Progress {
  memory: DialogueMemory;
  paragraphs: string[];
  /** Said before the next matter, in its paragraph. */
  opening: string;
  replies: string[];
  /** Ids of the goods that are shown. */
  shown: string[];
  clarifying: boolean;
  /** What a matter said is all from the shop's book. */
  isOnRecord: boolean;
  handoff?: HandoffReason;
  /** What a matter turned out to speak of, where it isn't what was heard. */
  spokenOf?: IntentId | undefined;
  /** Matters of which nothing was known. */
  unknown: number;
  /** Calls that haven't been made yet: nothing after them can be said. */
  missing: ToolCall[];
}

/** Two matters of one message that wait for the same answer ask for it once, and both go on when it comes. */
export function ask(
  step: Extract<PlaybookStep, { do: 'ask' }>,
  matter: Matter,
  progress: Progress,
  said: string[],
): void {
  const before = progress.clarifying ? progress.memory.open : undefined;
  if (before && step.memory.open?.asks === before.asks) {
    const also = { intent: matter.intent, text: matter.segment.text };
    progress.memory = { ...progress.memory, ...step.memory, open: before.also ? before : { ...before, also } };
    return;
  }
  said.push(step.text);
  progress.replies.push(...(step.replies ?? []));
  const { open } = progress.memory;
  // a card waits on while words are asked for that we understand
  const waits = open?.asks === 'button' && step.memory.open?.asks === 'meaning' ? { open } : {};
  progress.memory = { ...progress.memory, ...step.memory, ...waits };
  progress.clarifying = true;
}

/**
 * One offer of a person a turn is enough, and none while something else is being asked. One that was made in the turn
 * before, or turned down, is not put in words again: the button is enough.
 */
export function offerHuman(
  step: Extract<PlaybookStep, { do: 'offer_human' }>,
  matter: Matter,
  before: DialogueMemory,
  progress: Progress,
  said: string[],
): void {
  if (ofNothingKnown.has(step.reason)) progress.unknown += 1;
  if (progress.memory.open && progress.memory.open.asks !== 'meaning') return;
  const pressing =
    before.declinedHuman === true || (before.open?.asks === 'human' && isSameMatter(before.open.intent, matter.intent));
  if (!pressing) said.push(step.text);
  progress.replies.push(...step.replies);
  const open = { intent: matter.intent, asks: 'human', reason: step.reason } as const;
  progress.memory = { ...progress.memory, open };
}

/** Why a person is offered who knows what the agent doesn't. */
const ofNothingKnown: ReadonlySet<HandoffReason> = new Set<HandoffReason>(['missing_knowledge', 'tool_failure']);

/** Nothing is offered beside what is being asked, or waits for a button. */
export function offer(step: Extract<PlaybookStep, { do: 'offer' }>, progress: Progress, said: string[]): void {
  if (progress.memory.open && progress.memory.open.asks !== 'meaning') return;
  said.push(step.text);
  progress.replies.push(...step.replies);
  progress.memory = { ...progress.memory, open: step.open };
}

function isSameMatter(a: IntentId, b: IntentId): boolean {
  return a === b || (whereabouts.includes(a) && whereabouts.includes(b));
}
