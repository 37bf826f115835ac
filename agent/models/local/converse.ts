import type { ToolRun } from '../../../tools/contract.ts';
import { tellArranged } from '../../playbooks/actions/under-way/arranged.ts';
import { afterButton } from '../../playbooks/actions/after-button.ts';
import { whySaid } from '../../playbooks/actions/returns/why-before.ts';
import type { Colleague } from '../../playbooks/colleague/colleague.ts';
import { tellDeed } from '../../playbooks/colleague/tell-deed.ts';
import type { Matter } from '../../playbooks/matter.ts';
import type {
  DialogueMemory,
  OpenMatter,
  Playbook,
  PlaybookContext,
  Steps,
  ToolCall,
} from '../../playbooks/playbook.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { ReplyNotes, TurnFrame } from '../agent-model.ts';
import { heedColleague, heededIn } from './heed-colleague.ts';
import { callKey } from './present-turn.ts';
import { quoteAnswered } from '../../playbooks/shop/quote-answered.ts';
import { withToldInFull } from './told-in-full.ts';
import { joinMatters, joinSentences } from './sentences.ts';
import type { HeardTurn, TurnMatter } from './turn-matters.ts';
import { sayOtherwise } from './say-otherwise.ts';
import { asksOfKept, comesLater, keepForLater, takeUpNext, tellKept } from './wishes-in-turn.ts';
import { ask, offer, offerHuman, type Progress } from './turn-progress.ts';

export interface Dialogue extends HeardTurn {
  frame: TurnFrame;
  /** Of this turn, in order. */
  matters: readonly TurnMatter[];
  /** Runs of this turn so far, by `callKey`. */
  runs: ReadonlyMap<string, ToolRun>;
  playbooks: Readonly<Record<IntentId, Playbook>>;
  /** The agent's own replies before, newest first. */
  lastReplies?: readonly string[];
  /** What colleagues wrote who have left since. */
  colleague?: Colleague;
}

/** The local model's next word: calls that it needs, or its reply. */
export type Utterance =
  { kind: 'calls'; calls: ToolCall[] } | { kind: 'reply'; text: string; handoff?: ToolCall; notes: ReplyNotes };

/** What waits for these is not forgotten over a question in between. */
const lasting: ReadonlySet<OpenMatter['asks']> = new Set([
  'photos',
  'code',
  'button',
  'remedy',
  'offer',
  'address',
  'ground',
]);

/** Wishes that take the place of what was asked before. */
const newWishes: ReadonlySet<IntentId> = new Set([
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'item_problem',
  'price_protection',
  'deny',
]);

function isBeside({ intent, resumes }: TurnMatter, open: OpenMatter): boolean {
  if (resumes) return false;
  return asides.has(intent) || (lasting.has(open.asks) && !newWishes.has(intent));
}

/** Said in one breath with what follows. */
const openings: ReadonlySet<IntentId> = new Set(['greeting', 'complaint']);

/** Talk beside the matter: what was asked before stays asked. */
const asides: ReadonlySet<IntentId> = new Set(['greeting', 'thanks', 'small_talk', 'policy_question', 'promotions']);

/**
 * Runs the playbooks of a turn from the start with the tool runs made so far, until one needs a run that isn't there,
 * or all have said their part. Pure: the same dialogue gives the same utterance.
 */
export function converse(heard: Dialogue): Utterance {
  const dialogue = { ...heard, runs: withToldInFull(heard.runs) };
  const { matters } = dialogue;
  const { open, ...before } = dialogue.memory;
  const kept = {
    ...before,
    ...measuresSaid(dialogue),
    ...goodsSaid(matters, dialogue.memory),
    ...matters.map(({ intent, segment }) => whySaid(intent, segment.text, dialogue.memory)).findLast(Boolean),
    ...photosSent(dialogue),
  };
  const keepsOpen = open !== undefined && matters.every((matter) => isBeside(matter, open));
  const progress: Progress = {
    memory: keepsOpen ? { ...kept, open } : kept,
    paragraphs: [],
    opening: '',
    replies: [],
    shown: [],
    clarifying: false,
    isOnRecord: false,
    unknown: 0,
    missing: [],
  };

  const heeded = heededIn(dialogue, matters);
  for (const matter of matters) {
    if (heeded.get(matter)?.isAll) continue;
    if (asksOfKept(matter, dialogue.memory)) {
      tellKept(dialogue.memory, dialogue.frame.language, progress);
      continue;
    }
    if (comesLater(matter, dialogue.memory, progress)) {
      keepForLater(matter, { language: dialogue.frame.language, said: saidIn(dialogue) }, progress);
      continue;
    }
    runMatter(dialogue, matter, matters.length > 1, progress);
    if (progress.missing.length > 0) return { kind: 'calls', calls: progress.missing };
    if (progress.handoff) break;
  }
  const next = takeUpNext(matters, progress);
  if (next) {
    const { segment } = next.matter;
    const understanding = { ...dialogue.understanding, segments: [{ ...segment, text: next.said }] };
    runMatter({ ...dialogue, understanding }, next.matter, false, progress);
    if (progress.missing.length > 0) return { kind: 'calls', calls: progress.missing };
  }
  heedColleague(dialogue, matters, [...heeded.values()], progress);
  sayOtherwise(
    { ...dialogue.frame, memory: dialogue.memory, lastReplies: dialogue.lastReplies ?? [] },
    matters,
    progress,
  );
  const suggest = { name: 'suggest_replies', args: { replies: progress.replies.slice(0, 4) } };
  if (progress.replies.length > 0 && !progress.handoff && !dialogue.runs.has(callKey(suggest.name, suggest.args))) {
    return { kind: 'calls', calls: [suggest] };
  }
  return reply(dialogue, matters, progress);
}

const saidIn = ({ understanding }: Dialogue) => understanding.segments.map(({ text }) => text).join(' ');

/** A body's measures are worth keeping, whatever they were said for. */
function measuresSaid({ understanding, memory }: Dialogue): Pick<DialogueMemory, 'measures'> {
  const said = Object.assign({}, ...understanding.segments.map(({ entities }) => entities.measures)) as Record<
    string,
    number
  >;
  return Object.keys(said).length > 0 ? { measures: { ...memory.measures, ...said } } : {};
}

/** Photos stay with the conversation. */
function photosSent({ photos = 0, memory }: Dialogue): Pick<DialogueMemory, 'photos'> {
  return photos > 0 ? { photos: (memory.photos ?? 0) + photos } : {};
}

/** The goods that this turn is about, named or understood, stay in mind for the next. */
function goodsSaid(matters: readonly Matter[], { turns = 0 }: DialogueMemory): Pick<DialogueMemory, 'goods'> {
  const words = [...new Set(matters.flatMap(({ segment }) => segment.entities.products))].slice(0, 4);
  return words.length > 0 ? { goods: { words, turn: turns } } : {};
}

function runMatter(dialogue: Dialogue, matter: TurnMatter, among: boolean, progress: Progress): void {
  const { frame, understanding: turn, runs } = dialogue;
  const context: PlaybookContext = {
    language: frame.language,
    frame,
    turn,
    intent: matter.intent,
    segment: matter.segment,
    memory: progress.memory,
    among,
    photos: dialogue.photos ?? 0,
    ...(matter.resumes ? { resumes: matter.resumes } : {}),
    ...(matter.followUp ? { followUp: matter.followUp } : {}),
    ...(matter.answeredIn === undefined ? {} : { answeredIn: matter.answeredIn }),
  };
  const said: string[] = [];
  const { button } = matter;
  const steps = button
    ? afterButton(context, button, runs.get(callKey(button.tool, {})))
    : answer(context, dialogue.playbooks[matter.intent]);
  let run: ToolRun | undefined;
  for (let next = steps.next(); !next.done; next = steps.next(run)) {
    const step = next.value;
    run = undefined;
    if (step.do === 'call' || step.do === 'prepare') {
      const calls = step.do === 'call' ? [step.call] : step.calls;
      progress.missing = calls.filter((call) => !runs.has(callKey(call.name, call.args)));
      if (progress.missing.length > 0) return;
      if (step.do === 'call') run = runs.get(callKey(step.call.name, step.call.args));
    } else if (step.do === 'say') {
      said.push(step.text);
    } else if (step.do === 'show') {
      progress.shown.push(...step.products);
    } else if (step.do === 'suggest') {
      progress.replies.push(...step.replies);
    } else if (step.do === 'offer_human') {
      offerHuman(step, matter, dialogue.memory, progress, said);
    } else if (step.do === 'offer') {
      offer(step, progress, said);
    } else if (step.do === 'on_record') {
      progress.isOnRecord = true;
    } else if (step.do === 'remember') {
      progress.memory = { ...progress.memory, ...step.memory };
      progress.spokenOf = step.memory.lastIntent ?? progress.spokenOf;
    } else if (step.do === 'ask') {
      ask(step, matter, progress, said);
      break;
    } else {
      progress.handoff = step.reason;
      progress.memory = { ...progress.memory, passedOn: progress.memory.turns ?? 0 };
      break;
    }
  }
  const opening = progress.opening;
  progress.opening = '';
  const paragraph = joinSentences([opening, ...said], frame.language);
  if (among && openings.has(matter.intent)) progress.opening = paragraph;
  else progress.paragraphs.push(paragraph);
}

/** What was arranged, or answered by people, answers before any playbook, whatever the words sound like. */
function* answer(context: PlaybookContext, playbook: Playbook): Steps {
  if (yield* tellDeed(context)) return;
  if (context.answeredIn !== undefined && (yield* quoteAnswered(context, context.answeredIn))) return;
  if (!(yield* tellArranged(context))) yield* playbook.run(context);
}

function reply(dialogue: Dialogue, matters: readonly Matter[], progress: Progress): Utterance {
  const main =
    matters.find(({ intent }) => !smallTalk.has(intent) && intent !== 'complaint') ??
    matters.find((matter) => matter.intent === 'complaint') ??
    matters[0];
  const memory: DialogueMemory = { ...progress.memory, turns: (dialogue.memory.turns ?? 0) + 1 };
  if (main && main.intent !== 'nonsense') memory.misses = 0;
  if (main && !smallTalk.has(main.intent)) memory.lastIntent = progress.spokenOf ?? main.intent;
  const asked = matters.filter(({ intent }) => !smallTalk.has(intent) && intent !== 'complaint');
  const isUnknown = asked.length === 0 ? main?.intent === 'out_of_scope' : progress.unknown >= asked.length;
  const notes: ReplyNotes = {
    clarifying: progress.clarifying,
    products: [...new Set(progress.shown)],
    ...(isUnknown ? { nothingKnown: true } : {}),
    memory,
    ...(main ? { intent: { id: main.intent, confidence: main.confidence } } : {}),
  };
  const text = joinMatters([...progress.paragraphs, progress.opening]);
  if (!progress.handoff) return { kind: 'reply', text, notes };
  return { kind: 'reply', text, handoff: { name: 'request_human', args: { reason: progress.handoff } }, notes };
}

/** Leaves what is being talked about as it was. */
const smallTalk: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'nonsense',
  'out_of_scope',
  'ask_human',
]);
