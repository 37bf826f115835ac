import { AIMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { Card } from '../tools/cards.ts';
import type { Citation, HandoffReason, ToolContext, ToolRun } from '../tools/contract.ts';
import type { Gate } from '../tools/policy/gate.ts';
import { runConfirmed, runToolCall } from '../tools/run-tool-call.ts';
import type { Tool } from '../tools/tool.ts';
import { chooseCards } from './choose-cards.ts';
import { contextWindow, toolMessage } from './context-window.ts';
import type { AgentModel, ReplyNotes, TurnFrame } from './models/agent-model.ts';
import { systemPrompt } from './prompt/system-prompt.ts';
import { cantConfirm, correction } from './guardrails/correction.ts';
import { createGrounding, type Grounding } from './guardrails/grounding.ts';
import { ModelUnavailable, speak, type Reply, type UnfinishedMessage } from './speak.ts';
import type { TranscriptEntry } from './transcript.ts';
import type { TurnEvent, TurnOutcome, TurnResult } from './turn-events.ts';

/** Caps of one turn; whichever is reached first ends it with a handoff. */
export interface TurnLimits {
  /** Replies of the model, tool rounds included. */
  steps: number;
  /** Tokens read and written over all steps, as the model counts them. */
  tokens: number;
  /** Tokens of transcript that the model is given. */
  context: number;
  /** Calls in a turn with an unknown tool or unreadable arguments; the model may mend so many. */
  repairs: number;
  /** Sentences in a turn that were held back, because nothing bears them out; the model may put so many right. */
  corrections: number;
}

export const turnLimits: TurnLimits = { steps: 20, tokens: 60_000, context: 12_000, repairs: 1, corrections: 1 };

export interface TurnInput {
  /** Everything said so far, ending with the shopper messages that wait for an answer. */
  transcript: readonly TranscriptEntry[];
  shop: Pick<TurnFrame, 'shopName' | 'currency' | 'timeZone' | 'draftFor' | 'answered'>;
  /** `context.signal` aborts at the turn's deadline. */
  context: ToolContext;
}

export interface TurnDeps {
  model: AgentModel;
  tools: readonly Tool[];
  /** What every write passes. */
  gate: Gate;
  limits: TurnLimits;
  newId: (prefix: 'msg' | 'call') => string;
  /** Milliseconds, monotonic. */
  stopwatch: () => number;
  /** Hears why a tool broke: for our log alone. */
  onToolError?: (failure: { tool: string; callId: string; error: unknown }) => void;
}

interface Running {
  messages: BaseMessage[];
  runs: ToolRun[];
  cards: Card[];
  citations: Map<string, Citation>;
  notes: ReplyNotes;
  usage: TurnResult['usage'];
  repairs: number;
  corrections: number;
  /** A message whose last sentence was held back. */
  unfinished?: UnfinishedMessage | undefined;
  spoke: boolean;
  /** Made when the first sentence needs it. */
  grounding?: Grounding;
}

/**
 * Runs the agent over all shopper messages not yet answered. Yields what happens as it happens and returns how it
 * ended. It doesn't throw for anything that a shopper, a model or a tool can cause: those end as an outcome.
 */
export async function* runTurn(input: TurnInput, deps: TurnDeps): AsyncGenerator<TurnEvent, TurnResult> {
  const started = deps.stopwatch();
  let firstTokenMs: number | undefined;
  const turn = openTurn(input, deps);
  const steps = runSteps(turn, input, deps);
  let step = await steps.next();
  while (!step.done) {
    if (step.value.type === 'message.delta') firstTokenMs ??= deps.stopwatch() - started;
    yield step.value;
    step = await steps.next();
  }
  for (const card of chooseCards(turn.cards, turn.notes.products)) yield { type: 'card.added', card };
  return {
    outcome: step.value,
    language: input.context.language,
    model: turn.notes.model ?? deps.model.name,
    ...(turn.notes.intent ? { intent: turn.notes.intent } : {}),
    tools: turn.runs.map(({ name, status, ms }) => ({ name, status, ms })),
    usage: turn.usage,
    timing: { ...(firstTokenMs === undefined ? {} : { firstTokenMs }), totalMs: deps.stopwatch() - started },
  };
}

function frameOf({ context, shop }: TurnInput): TurnFrame {
  return { ...shop, language: context.language, now: context.now, shopper: context.shopper };
}

function openTurn(input: TurnInput, deps: TurnDeps): Running {
  return {
    messages: [
      new SystemMessage(systemPrompt(frameOf(input))),
      ...contextWindow(input.transcript, deps.limits.context),
    ],
    runs: [],
    cards: [],
    citations: new Map(),
    notes: {},
    usage: { steps: 0, inputTokens: 0, outputTokens: 0 },
    repairs: 0,
    corrections: 0,
    spoke: false,
  };
}

async function* runSteps(turn: Running, input: TurnInput, deps: TurnDeps): AsyncGenerator<TurnEvent, TurnOutcome> {
  const model = deps.model.open(frameOf(input));
  const { signal } = input.context;
  try {
    const handedOver = yield* takeUpButtons(turn, input, deps);
    if (handedOver) return handedOver;
    while (
      turn.usage.steps < deps.limits.steps &&
      turn.usage.inputTokens + turn.usage.outputTokens < deps.limits.tokens
    ) {
      const { citations, unfinished } = turn;
      const maySay = (sentence: string) => groundingOf(turn, input).check(sentence).length === 0;
      const reply = yield* speak(model, turn.messages, { citations, unfinished, signal, newId: deps.newId, maySay });
      noteReply(turn, reply);
      if (reply.withheld !== undefined) {
        if (turn.corrections >= deps.limits.corrections) return yield* giveUpWords(turn, input);
        turn.corrections += 1;
        turn.messages.push(correction(reply.withheld, groundingOf(turn, input).check(reply.withheld)));
        continue;
      }
      if (reply.brokenOff) return handoff('tool_failure');
      if (reply.calls.length === 0) return turn.spoke ? spokenOutcome(turn, reply) : handoff('low_confidence');
      const outcome = yield* runCalls(turn, reply, input.context, deps);
      if (outcome) return outcome;
    }
    return handoff('deadline');
  } catch (error) {
    if (signal.aborted) return handoff('deadline');
    if (error instanceof ModelUnavailable) return handoff('tool_failure');
    throw error;
  }
}

/** What the tools of this conversation bear out so far. */
function groundingOf(turn: Running, { transcript }: TurnInput): Grounding {
  turn.grounding ??= createGrounding([...transcript.filter((entry) => entry.role === 'tool'), ...turn.runs]);
  return turn.grounding;
}

/** The model claimed twice what isn't so: an honest word in its place, and a person. */
function* giveUpWords(turn: Running, { context }: TurnInput): Generator<TurnEvent, TurnOutcome> {
  const { unfinished } = turn;
  if (unfinished) {
    const text = `${unfinished.text.trim()} ${cantConfirm[context.language]}`.trim();
    yield { type: 'message.completed', messageId: unfinished.messageId, text, citations: [] };
  }
  return handoff('low_confidence');
}

const handoff = (reason: HandoffReason): TurnOutcome => ({ kind: 'handoff', reason });

function noteReply(turn: Running, reply: Reply): void {
  turn.messages.push(reply.message);
  turn.notes = { ...turn.notes, ...reply.notes };
  turn.usage.steps += 1;
  turn.usage.inputTokens += reply.tokens.input;
  turn.usage.outputTokens += reply.tokens.output;
  turn.unfinished = reply.unfinished;
  turn.spoke ||= reply.message.text.trim() !== '';
}

/** A model that can't note it is taken to ask back when it ends on a question and looked nothing up. */
function spokenOutcome(turn: Running, reply: Reply): TurnOutcome {
  if (turn.runs.some(({ status }) => status === 'awaiting_confirmation')) return { kind: 'awaiting_confirmation' };
  const asks =
    /[?？]\s*$/.test(reply.message.text) &&
    !turn.runs.some((run) => run.status === 'ok' && run.name !== 'suggest_replies');
  if (turn.notes.clarifying ?? asks) return { kind: 'clarifying' };
  return { kind: 'answered', ...(turn.notes.nothingKnown ? { reason: 'nothing_known' } : {}) };
}

/** Runs one round of tool calls, side by side, and tells of them in the order in which they were asked for. */
async function* runCalls(
  turn: Running,
  reply: Reply,
  context: ToolContext,
  deps: TurnDeps,
): AsyncGenerator<TurnEvent, TurnOutcome | undefined> {
  for (const { id, name, args } of reply.calls) yield { type: 'tool.started', callId: id, name, args };
  const runs = await Promise.all(reply.calls.map((call) => runToolCall(deps.tools, call, context, callOptions(deps))));
  for (const run of runs) yield* noteRun(turn, run);
  if (turn.repairs > deps.limits.repairs) return handoff('tool_failure');
  return yield* handOver(runs, deps);
}

const callOptions = ({ gate, onToolError }: TurnDeps) => ({ gate, ...(onToolError ? { log: onToolError } : {}) });

function* noteRun(turn: Running, run: ToolRun): Generator<TurnEvent> {
  const { callId, name, status, ms, content, reason, confirmation } = run;
  yield { type: 'tool.finished', callId, name, status, ms, content, ...(reason ? { reason } : {}) };
  if (confirmation) yield { type: 'confirmation.requested', confirmation };
  turn.runs.push(run);
  turn.grounding?.learn(run);
  turn.cards.push(...run.cards);
  for (const citation of run.citations) turn.citations.set(citation.label, citation);
  turn.messages.push(toolMessage(run));
  if (run.reason === 'invalid_arguments' || run.reason === 'unknown_tool') turn.repairs += 1;
}

/** A rule's word to the shopper goes before the person: some of it can't wait, such as to stop using a hot battery. */
function* handOver(runs: readonly ToolRun[], { newId }: TurnDeps): Generator<TurnEvent, TurnOutcome | undefined> {
  const asked = runs.find((run) => run.status === 'awaiting_human');
  if (!asked) return undefined;
  const { tell } = (asked.content ?? {}) as { tell?: unknown };
  if (typeof tell === 'string') {
    const messageId = newId('msg');
    yield { type: 'message.created', messageId };
    yield { type: 'message.completed', messageId, text: tell, citations: [] };
  }
  return handoff(asked.reason as HandoffReason);
}

/**
 * What the shopper has pressed a button for is done before the model says a word: what they agreed to is carried out,
 * what they started goes to the gate like any call. The model then speaks of what has come of it. A no is the model's to
 * answer.
 */
async function* takeUpButtons(
  turn: Running,
  { transcript, context }: TurnInput,
  deps: TurnDeps,
): AsyncGenerator<TurnEvent, TurnOutcome | undefined> {
  for (const entry of transcript) {
    const pressed = pressedIn(entry, deps);
    if (!pressed) continue;
    const { call, run } = pressed;
    turn.messages.push(new AIMessage({ content: '', tool_calls: [{ ...call, args: {} }] }));
    yield { type: 'tool.started', callId: call.id, name: call.name, args: call.args };
    const done = await run(context);
    yield* noteRun(turn, done);
    const outcome = yield* handOver([done], deps);
    if (outcome) return outcome;
  }
  return undefined;
}

interface Pressed {
  call: { id: string; name: string; args: object };
  run: (context: ToolContext) => Promise<ToolRun>;
}

/** What this turn has to begin with, by this entry. */
function pressedIn(entry: TranscriptEntry, deps: TurnDeps): Pressed | undefined {
  if (entry.role === 'confirmation' && entry.due && entry.decision === 'confirm') {
    const call = { id: entry.confirmationId, name: entry.tool, args: {} };
    return { call, run: (context) => runConfirmed(deps.tools, call, context, callOptions(deps)) };
  }
  if (entry.role === 'shopper' && entry.start) {
    const call = { id: deps.newId('call'), name: entry.start.tool, args: entry.start.input };
    return { call, run: (context) => runToolCall(deps.tools, call, context, callOptions(deps)) };
  }
  return undefined;
}
