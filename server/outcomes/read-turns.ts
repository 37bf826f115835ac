import type { Language } from '../../knowledge/language.ts';
import type { ToolRun } from '../../tools/contract.ts';
import { inAnswerOrder, liveEvents } from '../conversations/live-events.ts';
import type { LoggedOutcome, StoredEvent } from '../conversations/stored-event.ts';

/** Words of the shopper. */
export interface Said {
  seq: number;
  at: number;
  text: string;
}

/** One tool call of a turn, with what came of it. */
export interface Run {
  callId: string;
  name: string;
  /** Of its end. */
  seq: number;
  args: Readonly<Record<string, unknown>>;
  status: ToolRun['status'];
  reason?: string;
  /** Of a refusal: the rule, and its words for the shopper. */
  rule?: string;
  tell?: string;
  /** It looked, and there was nothing: a list without anything in it. */
  foundNothing?: true;
}

/** What the agent's dialogue waits for after a turn, as far as it notes it. */
export interface Waiting {
  intent: string;
  asks: string;
  reason?: string;
  also?: string;
}

/** A turn as the classifier looks at it: what was asked, what was done for it and what was said. */
export interface TurnRead {
  asked: Said[];
  /** The shopper's answer to a card, by its button. */
  pressed?: { seq: number; at: number; decision: 'confirm' | 'cancel'; tool: string };
  runs: Run[];
  reply: { seq: number; text: string; citations: { passageId: string; seq: number }[] };
  waiting?: Waiting;
  /** Absent: it isn't over. */
  outcome?: LoggedOutcome;
  endedAt?: number;
  intent?: string;
  /** How sure of it who noted it was, 0..1. */
  confidence?: number;
  model?: string;
  language?: Language;
  /** Nobody but an operator was to answer it. */
  isOperators: boolean;
  /** It came after an operator's word that all is settled. */
  afterResolved: boolean;
}

/** What the turns of a log were, in the order in which they were answered; what dead attempts said is left out. */
export function readTurns(log: readonly StoredEvent[]): TurnRead[] {
  const turns = new Map<string, TurnRead>();
  let owned = false;
  let resolved = false;
  for (const event of inAnswerOrder(liveEvents(log))) {
    if (event.type === 'handoff.accepted') owned = true;
    if (event.type === 'handoff.returned' || event.type === 'conversation.resolved') owned = false;
    if (event.type === 'conversation.resolved') resolved = true;
    const key = turnKey(event);
    if (key === undefined) continue;
    let turn = turns.get(key);
    if (!turn) turns.set(key, (turn = emptyTurn(owned, resolved)));
    if (event.type === 'message.created' && event.author === 'shopper') resolved = false;
    note(turn, event);
  }
  return [...turns.values()].filter(({ asked, pressed, outcome }) => asked.length > 0 || pressed || outcome);
}

/** Words that came without a turn have one of their own. */
function turnKey(event: StoredEvent): string | undefined {
  if (event.turnId !== undefined) return event.turnId;
  return event.type === 'message.created' && event.author === 'shopper' ? `said ${event.seq}` : undefined;
}

function emptyTurn(isOperators: boolean, afterResolved: boolean): TurnRead {
  return { asked: [], runs: [], reply: { seq: 0, text: '', citations: [] }, isOperators, afterResolved };
}

function note(turn: TurnRead, event: StoredEvent): void {
  const at = event.at.getTime();
  switch (event.type) {
    case 'message.created':
      if (event.author === 'shopper') turn.asked.push({ seq: event.seq, at, text: event.text ?? '' });
      return;
    case 'message.completed': {
      const { reply } = turn;
      reply.seq = event.seq;
      reply.text = reply.text === '' ? event.text : `${reply.text}\n${event.text}`;
      reply.citations.push(...event.citations.map(({ passageId }) => ({ passageId, seq: event.seq })));
      const waiting = waitingOf(event.memory);
      if (waiting) turn.waiting = waiting;
      return;
    }
    case 'tool.started':
      turn.runs.push({
        callId: event.callId,
        name: event.name,
        seq: event.seq,
        args: recordOf(event.args),
        status: 'failed',
      });
      return;
    case 'tool.finished': {
      const run = turn.runs.find(({ callId }) => callId === event.callId);
      if (run) finish(run, event);
      return;
    }
    case 'confirmation.resolved':
      turn.pressed = { seq: event.seq, at, decision: event.decision, tool: event.tool };
      return;
    case 'turn.completed':
      turn.outcome = event.outcome;
      turn.endedAt = at;
      turn.model = event.model;
      turn.language = event.language;
      if (event.intent) Object.assign(turn, { intent: event.intent.id, confidence: event.intent.confidence });
      return;
    case 'turn.failed':
      turn.outcome = event.outcome;
      turn.endedAt = at;
      if (event.outcome.kind === 'failed' && event.outcome.reason === 'superseded') turn.isOperators = true;
      return;
    case 'message.delta':
    case 'card.added':
    case 'confirmation.requested':
    case 'handoff.requested':
    case 'handoff.accepted':
    case 'handoff.returned':
    case 'conversation.resolved':
    case 'turn.started':
      return;
  }
}

function finish(run: Run, event: Extract<StoredEvent, { type: 'tool.finished' }>): void {
  run.seq = event.seq;
  run.status = event.status;
  if (event.reason !== undefined) run.reason = event.reason;
  const { rule, tell } = recordOf(recordOf(event.content)['details']);
  if (typeof rule === 'string') run.rule = rule;
  if (typeof tell === 'string') run.tell = tell;
  const lists = ['orders', 'products', 'requests', 'passages', 'items'].flatMap((key) => {
    const list = recordOf(event.content)[key];
    return Array.isArray(list) ? [list] : [];
  });
  if (lists.length > 0 && lists.every((list) => list.length === 0)) run.foundNothing = true;
}

function waitingOf(memory: unknown): Waiting | undefined {
  const { intent, asks, reason, also } = recordOf(recordOf(memory)['open']);
  if (typeof intent !== 'string' || typeof asks !== 'string') return undefined;
  const other = recordOf(also)['intent'];
  return {
    intent,
    asks,
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof other === 'string' ? { also: other } : {}),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
