import { randomUUID } from 'node:crypto';
import type { ConversationEvent } from '../../contract/events.ts';
import type { Conversation } from '../../contract/session.ts';
import type { WireCitation } from '../../contract/turn.ts';

type CardEvent = Extract<ConversationEvent, { type: 'card.added' }>;

/** What a fake turn does, in order. */
export type Step =
  | { say: string; citations?: WireCitation[]; pieces?: number }
  | { card: CardEvent['card'] }
  | { tool: string }
  | { wait: number }
  /** The process dies: the turn starts again as the next attempt, and what it said is void. */
  | { restart: true }
  /** Runs while the turn is there: to cut connections, for instance. */
  | { act: () => void }
  | { fail: true };

type Unnumbered<Event> = Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never;

/** A conversation as the server keeps it: an event log, and those who follow it. */
export interface FakeConversation {
  readonly id: string;
  readonly owner: string;
  readonly log: ConversationEvent[];
  readonly followers: Set<(event: ConversationEvent) => void>;
  rating: { score: number; comment?: string } | undefined;
  append(event: Unnumbered<ConversationEvent>): void;
  accept(clientMessageId: string, text: string): { messageId: string; turnId: string; isNew: boolean };
  run(turnId: string, steps: readonly Step[]): Promise<void>;
  read(): Conversation;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function createFakeConversation(owner: string, clock: () => Date): FakeConversation {
  const accepted = new Map<string, { messageId: string; turnId: string }>();
  const finished = new Set<string>();
  const conversation: FakeConversation = {
    id: `conv_${randomUUID()}`,
    owner,
    log: [],
    followers: new Set(),
    rating: undefined,
    append(event) {
      const numbered = { ...event, seq: conversation.log.length + 1, at: clock().toISOString() };
      conversation.log.push(numbered);
      for (const follow of conversation.followers) follow(numbered);
    },
    accept(clientMessageId, text) {
      const before = accepted.get(clientMessageId);
      if (before) return { ...before, isNew: false };
      const made = { messageId: `msg_${randomUUID()}`, turnId: `turn_${randomUUID()}` };
      accepted.set(clientMessageId, made);
      conversation.append({ type: 'message.created', ...made, author: 'shopper', text, clientMessageId });
      return { ...made, isNew: true };
    },
    async run(turnId, steps) {
      let attempt = 1;
      conversation.append({ type: 'turn.started', turnId, attempt });
      for (const step of steps) {
        if ('restart' in step) conversation.append({ type: 'turn.started', turnId, attempt: (attempt += 1) });
        if ('fail' in step) {
          finished.add(turnId);
          conversation.append({ type: 'turn.failed', turnId, outcome: { kind: 'failed', reason: 'internal' } });
          return;
        }
        await take(conversation, turnId, step);
      }
      finished.add(turnId);
      const outcome = { kind: 'answered' } as const;
      conversation.append({ type: 'turn.completed', turnId, outcome, language: 'en', model: 'local' });
    },
    read: () => readLog(conversation, finished),
  };
  return conversation;
}

async function take(conversation: FakeConversation, turnId: string, step: Step): Promise<void> {
  if ('wait' in step) await pause(step.wait);
  if ('act' in step) step.act();
  if ('card' in step) conversation.append({ type: 'card.added', turnId, card: step.card });
  if ('tool' in step) {
    const call = { turnId, callId: `call_${randomUUID()}`, name: step.tool };
    conversation.append({ type: 'tool.started', ...call });
    await pause(20);
    conversation.append({ type: 'tool.finished', ...call, status: 'ok', ms: 20 });
  }
  if ('say' in step) {
    const messageId = `msg_${randomUUID()}`;
    conversation.append({ type: 'message.created', messageId, author: 'agent', turnId });
    const size = Math.ceil(step.say.length / (step.pieces ?? 6));
    for (let at = 0; at < step.say.length; at += size) {
      conversation.append({ type: 'message.delta', messageId, turnId, text: step.say.slice(at, at + size) });
      await pause(4);
    }
    conversation.append({
      type: 'message.completed',
      messageId,
      turnId,
      text: step.say,
      citations: step.citations ?? [],
    });
  }
}

/** The transcript, worked out from the log. */
function readLog({ id, log, rating }: FakeConversation, finished: ReadonlySet<string>): Conversation {
  const items: Conversation['items'] = [];
  const pending = new Set<string>();
  let handoff: Conversation['handoff'];
  for (const event of log) {
    const message =
      'messageId' in event ? items.find((item) => item.kind === 'message' && item.id === event.messageId) : undefined;
    if (event.type === 'message.created') {
      const { type: _type, messageId, text = '', ...rest } = event;
      items.push({ kind: 'message', ...rest, id: messageId, text, citations: [] });
    } else if (event.type === 'message.delta' && message?.kind === 'message') message.text += event.text;
    else if (event.type === 'message.completed' && message?.kind === 'message') {
      message.text = event.text;
      message.citations = event.citations;
    } else if (event.type === 'card.added') {
      const { type: _type, ...rest } = event;
      items.push({ kind: 'card', ...rest });
    } else if (event.type === 'turn.started') {
      if (!finished.has(event.turnId)) pending.add(event.turnId);
      if (event.attempt > 1) {
        const kept = items.filter(
          (item) => item.turnId !== event.turnId || (item.kind === 'message' && item.author === 'shopper'),
        );
        items.splice(0, items.length, ...kept);
      }
    } else if (event.type === 'handoff.requested') handoff = { reason: event.reason, requestedAt: event.at };
  }
  return {
    id,
    state: handoff ? 'handed_off' : 'open',
    owner: 'agent',
    ...(handoff ? { handoff } : {}),
    lastSeq: log.length,
    pendingTurns: [...pending],
    items,
    ...(rating ? { rating } : {}),
  };
}
