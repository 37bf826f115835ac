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
import { ModelUnavailable, speak, type Reply } from './speak.ts';
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
}

export const turnLimits: TurnLimits = { steps: 12, tokens: 60_000, context: 12_000, repairs: 1 };

export interface TurnInput {
  /** Everything said so far, ending with the shopper messages that wait for an answer. */
  transcript: readonly TranscriptEntry[];
  shop: Pick<TurnFrame, 'shopName' | 'currency' | 'timeZone'>;
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
  spoke: boolean;
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
  for (const card of chooseCards(turn.cards)) yield { type: 'card.added', card };
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
    spoke: false,
  };
}

async function* runSteps(turn: Running, input: TurnInput, deps: TurnDeps): AsyncGenerator<TurnEvent, TurnOutcome> {
  const model = deps.model.open(frameOf(input));
  const { signal } = input.context;
  try {
    const handedOver = yield* carryOutAnswer(turn, input, deps);
    if (handedOver) return handedOver;
    while (
      turn.usage.steps < deps.limits.steps &&
      turn.usage.inputTokens + turn.usage.outputTokens < deps.limits.tokens
    ) {
      const reply = yield* speak(model, turn.messages, { citations: turn.citations, signal, newId: deps.newId });
      noteReply(turn, reply);
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

const handoff = (reason: HandoffReason): TurnOutcome => ({ kind: 'handoff', reason });

function noteReply(turn: Running, reply: Reply): void {
  turn.messages.push(reply.message);
  turn.notes = { ...turn.notes, ...reply.notes };
  turn.usage.steps += 1;
  turn.usage.inputTokens += reply.tokens.input;
  turn.usage.outputTokens += reply.tokens.output;
  turn.spoke ||= reply.message.text.trim() !== '';
}

/** A model that can't note it is taken to ask back when it ends on a question and looked nothing up. */
function spokenOutcome(turn: Running, reply: Reply): TurnOutcome {
  if (turn.runs.at(-1)?.status === 'awaiting_confirmation') return { kind: 'awaiting_confirmation' };
  const asks =
    /[?？]\s*$/.test(reply.message.text) &&
    !turn.runs.some((run) => run.status === 'ok' && run.name !== 'suggest_replies');
  return { kind: (turn.notes.clarifying ?? asks) ? 'clarifying' : 'answered' };
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
  return handoffOf(runs);
}

const callOptions = ({ gate, onToolError }: TurnDeps) => ({ gate, ...(onToolError ? { log: onToolError } : {}) });

function* noteRun(turn: Running, run: ToolRun): Generator<TurnEvent> {
  const { callId, name, status, ms, content, reason, confirmation } = run;
  yield { type: 'tool.finished', callId, name, status, ms, content, ...(reason ? { reason } : {}) };
  if (confirmation) yield { type: 'confirmation.requested', confirmation };
  turn.runs.push(run);
  turn.cards.push(...run.cards);
  for (const citation of run.citations) turn.citations.set(citation.label, citation);
  turn.messages.push(toolMessage(run));
  if (run.reason === 'invalid_arguments' || run.reason === 'unknown_tool') turn.repairs += 1;
}

function handoffOf(runs: readonly ToolRun[]): TurnOutcome | undefined {
  const asked = runs.find((run) => run.status === 'awaiting_human');
  return asked && handoff(asked.reason as HandoffReason);
}

/**
 * When the shopper has pressed yes, what they agreed to is carried out before the model says a word: it then speaks of
 * what has come of it. A no is the model's to answer.
 */
async function* carryOutAnswer(
  turn: Running,
  { transcript, context }: TurnInput,
  deps: TurnDeps,
): AsyncGenerator<TurnEvent, TurnOutcome | undefined> {
  const answered = transcript.slice(
    transcript.findLastIndex(({ role }) => role !== 'shopper' && role !== 'confirmation') + 1,
  );
  for (const entry of answered) {
    if (entry.role !== 'confirmation' || entry.decision !== 'confirm') continue;
    const call = { id: entry.confirmationId, name: entry.tool, args: {} };
    turn.messages.push(new AIMessage({ content: '', tool_calls: [call] }));
    yield { type: 'tool.started', callId: call.id, name: call.name, args: call.args };
    const run = await runConfirmed(deps.tools, call, context, callOptions(deps));
    yield* noteRun(turn, run);
    const outcome = handoffOf([run]);
    if (outcome) return outcome;
  }
  return undefined;
}
