import type { AgentModel } from '../../../agent/models/agent-model.ts';
import { runTurn, turnLimits } from '../../../agent/run-turn.ts';
import type { TranscriptEntry } from '../../../agent/transcript.ts';
import type { TurnEvent, TurnOutcome } from '../../../agent/turn-events.ts';
import type { ConfirmationCard } from '../../../tools/cards.ts';
import { retailContext } from '../context.ts';
import { openDesk } from '../desk.ts';
import { createRetailGate, type RetailDecision } from '../gate.ts';
import type { RetailShop } from '../shop-data.ts';
import { retailTools, retailWrites } from '../tools/retail-tools.ts';
import { transferName } from '../tools/retail-reads.ts';
import { PartUnavailable } from './ask-model.ts';
import { describeFailure } from './describe-failure.ts';
import type { SimulatedUser, UserMove } from './simulated-user.ts';

/** How a conversation ended. The first two are endings in the benchmark's sense; after the others its reward is 0. */
export type Ending =
  | 'user_stop'
  | 'transfer'
  | 'out_of_scope'
  | 'too_many_turns'
  /** The loop gave up: no words, too many broken calls, too long. */
  | 'agent_gave_up'
  /** A model couldn't be had: the trial doesn't count. */
  | 'infrastructure';

export interface Conversation {
  ending: Ending;
  transcript: readonly TranscriptEntry[];
  decisions: readonly RetailDecision[];
  /** The shop as the conversation left it. */
  shop: RetailShop;
  turns: number;
  tokens: number;
  /** With `infrastructure`: what was wrong. */
  problem?: string;
}

export interface ConverseDeps {
  shop: RetailShop;
  /** Under the benchmark's policy. */
  model: AgentModel;
  user: SimulatedUser;
  /** Why the agent's model has failed, if it has. */
  failure: () => string | undefined;
  maxTurns: number;
  /** Milliseconds that one turn, and one message of the user, may take. */
  turnMs: number;
}

/** Wider than in a shop: the benchmark's records are long, and it counts calls, not time. */
const limits = { ...turnLimits, steps: 30, tokens: 1_000_000, context: 100_000, repairs: 5 };

/** One conversation of the agent with a simulated user, in a fresh shop, through our turn loop, tools and gate. */
export async function converse(deps: ConverseDeps): Promise<Conversation> {
  const { user, maxTurns, turnMs } = deps;
  const desk = openDesk(deps.shop);
  const gate = createRetailGate({ desk, writes: retailWrites });
  const tools = retailTools(desk);
  const transcript: TranscriptEntry[] = [];
  let tokens = 0;
  let turns = 0;
  let heard = 'Hello! What can I do for you today?';
  let question: ConfirmationCard | undefined;
  let ids = 0;
  const newId = (prefix: string) => `${prefix}_${(ids += 1)}`;
  const end = (ending: Ending): Conversation => ({
    ending,
    transcript,
    decisions: gate.decisions,
    shop: desk.shop,
    turns,
    tokens,
  });

  while (turns < maxTurns) {
    let move;
    try {
      move = await user.next(heard, AbortSignal.timeout(turnMs));
    } catch (error) {
      if (error instanceof PartUnavailable)
        return { ...end('infrastructure'), problem: `user: ${describeFailure(error)}` };
      throw error;
    }
    if (move.kind === 'ends') return end(move.why);
    settle(transcript);
    if (move.kind === 'answers' && question) {
      gate.answer(question.confirmationId, move.decision);
      transcript.push(pressed(question, move.decision));
      question = undefined;
      if (move.text !== '') transcript.push(shopperSays(move.text));
    } else {
      transcript.push(shopperSays(wordsOf(move)));
    }

    turns += 1;
    const context = retailContext('conv_retail', AbortSignal.timeout(turnMs), new Date());
    const events = runTurn(
      {
        transcript: [...transcript],
        shop: { shopName: 'retail', currency: 'USD', timeZone: 'America/New_York' },
        context,
      },
      { model: deps.model, tools, gate, limits, newId, stopwatch: () => performance.now() },
    );
    const turn = await listen(events, transcript);
    tokens += turn.tokens;
    question = turn.question ?? question;
    if (turn.outcome.kind === 'handoff') {
      if (turn.transferred) return end('transfer');
      const problem = turn.outcome.reason === 'tool_failure' ? deps.failure() : undefined;
      return problem === undefined ? end('agent_gave_up') : { ...end('infrastructure'), problem: `agent: ${problem}` };
    }
    if (turn.outcome.kind === 'failed') return end('agent_gave_up');
    heard = [turn.said, ...(question ? [cardText(question)] : [])].join('\n\n');
  }
  return end('too_many_turns');
}

const shopperSays = (text: string): TranscriptEntry => ({ role: 'shopper', text, at: new Date() });

function pressed({ confirmationId, action: tool, title }: ConfirmationCard, decision: 'confirm' | 'cancel') {
  return { role: 'confirmation' as const, confirmationId, decision, tool, title, due: true };
}

/** An answer without a card to press is words. */
function wordsOf(move: Exclude<UserMove, { kind: 'ends' }>): string {
  if (move.text !== '') return move.text;
  if (move.kind === 'says') return '…';
  return move.decision === 'confirm' ? 'Yes.' : 'No.';
}

/** What was due in the turn before is done. */
function settle(transcript: TranscriptEntry[]): void {
  for (const [at, entry] of transcript.entries()) {
    if (entry.role === 'confirmation' && entry.due) transcript[at] = { ...entry, due: false };
  }
}

interface Heard {
  outcome: TurnOutcome;
  said: string;
  question?: ConfirmationCard;
  transferred: boolean;
  tokens: number;
}

/** Runs a turn to its end and writes down what happened. */
async function listen(events: ReturnType<typeof runTurn>, transcript: TranscriptEntry[]): Promise<Heard> {
  const args = new Map<string, unknown>();
  const said: string[] = [];
  let question: ConfirmationCard | undefined;
  let transferred = false;
  let next = await events.next();
  while (!next.done) {
    const event: TurnEvent = next.value;
    if (event.type === 'tool.started') args.set(event.callId, event.args);
    if (event.type === 'confirmation.requested') question = event.confirmation;
    if (event.type === 'message.completed') {
      said.push(event.text);
      transcript.push({ role: 'agent', text: event.text, citations: [] });
    }
    if (event.type === 'tool.finished') {
      const { callId, name, status, content } = event;
      transferred ||= name === transferName && status === 'awaiting_human';
      transcript.push({ role: 'tool', callId, name, args: args.get(callId), status, content });
    }
    next = await events.next();
  }
  const { outcome, usage } = next.value;
  return {
    outcome,
    said: said.join('\n'),
    ...(question ? { question } : {}),
    transferred,
    tokens: usage.inputTokens + usage.outputTokens,
  };
}

function cardText({ title, rows }: ConfirmationCard): string {
  return `[Card: ${title} ${rows.map(({ label, value }) => `${label}: ${value}.`).join(' ')} Yes or no?]`;
}
