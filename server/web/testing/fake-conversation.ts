import { randomUUID } from 'node:crypto';
import type { ConversationEvent } from '../../contract/events.ts';
import type { Conversation } from '../../contract/session.ts';
import type { WireCitation } from '../../contract/turn.ts';

type CardEvent = Extract<ConversationEvent, { type: 'card.added' }>;
type Question = Extract<ConversationEvent, { type: 'confirmation.requested' }>['confirmation'];
export type Decision = Extract<ConversationEvent, { type: 'confirmation.resolved' }>['decision'];
export type FakeAnswer = { turnId: string; decision: Decision; isNew: boolean } | 'unknown' | 'expired' | 'replaced';

/** What a fake turn does, in order. */
export type Step =
  | { say: string; citations?: WireCitation[]; pieces?: number }
  | { card: CardEvent['card'] }
  /** Asks the shopper; the turn ends with it, as the real one does. */
  | { question: Question }
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
  /** That it is held in: of the session, then of what the shopper says. */
  language: Conversation['language'];
  readonly followers: Set<(event: ConversationEvent) => void>;
  rating: { score: number; comment?: string } | undefined;
  /** Where somebody who waits for a person stands; `contact`: what they have left. */
  waiting: { place?: number; attended?: boolean; opensAt?: string; contact?: string };
  append(event: Unnumbered<ConversationEvent>): void;
  /** Photos by id. */
  readonly photos: Map<string, { type: string; content: Buffer }>;
  /** Answers to questions that counted, in order. */
  readonly decisions: { confirmationId: string; decision: Decision }[];
  answer(confirmationId: string, decision: Decision): FakeAnswer;
  accept(message: FakeMessage): { messageId: string; turnId: string; isNew: boolean };
  run(turnId: string, steps: readonly Step[]): Promise<void>;
  read(): Conversation;
}

export interface FakeMessage {
  clientMessageId: string;
  text: string;
  attachments?: string[];
  /** Said by a button. */
  isWish?: boolean;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function createFakeConversation(
  owner: string,
  clock: () => Date,
  language: Conversation['language'] = 'en',
): FakeConversation {
  const accepted = new Map<string, { messageId: string; turnId: string }>();
  const answered = new Map<string, { turnId: string; decision: Decision }>();
  const finished = new Set<string>();
  const conversation: FakeConversation = {
    id: `conv_${randomUUID()}`,
    owner,
    log: [],
    language,
    followers: new Set(),
    rating: undefined,
    waiting: { place: 1 },
    photos: new Map(),
    decisions: [],
    answer(confirmationId, decision) {
      const first = answered.get(confirmationId);
      if (first) return { ...first, isNew: false };
      const asked = conversation.read().items.find((item) => isQuestion(item, confirmationId));
      const state = asked?.kind === 'card' ? asked.confirmation : undefined;
      if (state === undefined) return 'unknown';
      if (state === 'expired' || state === 'replaced') return state;
      const made = { turnId: `turn_${randomUUID()}`, decision };
      answered.set(confirmationId, made);
      conversation.decisions.push({ confirmationId, decision });
      conversation.append({ type: 'confirmation.resolved', confirmationId, ...made });
      return { ...made, isNew: true };
    },
    append(event) {
      const numbered = { ...event, seq: conversation.log.length + 1, at: clock().toISOString() };
      conversation.log.push(numbered);
      for (const follow of conversation.followers) follow(numbered);
    },
    accept({ clientMessageId, text, attachments, isWish = false }) {
      const before = accepted.get(clientMessageId);
      if (before) return { ...before, isNew: false };
      const made = { messageId: `msg_${randomUUID()}`, turnId: `turn_${randomUUID()}` };
      accepted.set(clientMessageId, made);
      if (!isWish) conversation.language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      conversation.append({
        type: 'message.created',
        ...made,
        author: 'shopper',
        text,
        clientMessageId,
        ...(attachments ? { attachments } : {}),
      });
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
      const asks = steps.some((step) => 'question' in step);
      const outcome = { kind: asks ? 'awaiting_confirmation' : 'answered' } as const;
      const leaves = conversation.log.some(
        (event) =>
          event.type === 'message.created' && event.turnId === turnId && /^(?:thanks|谢谢)/i.test(event.text ?? ''),
      );
      const intent = leaves ? { intent: { id: 'thanks', confidence: 1 } } : {};
      const { language } = conversation;
      conversation.append({ type: 'turn.completed', turnId, outcome, language, model: 'local', ...intent });
    },
    read: () => readLog(conversation, finished, clock()),
  };
  return conversation;
}

type Item = Conversation['items'][number];

const isQuestion = (item: Item, id?: string) =>
  item.kind === 'card' && item.card.type === 'confirmation' && (id === undefined || item.card.confirmationId === id);

async function take(conversation: FakeConversation, turnId: string, step: Step): Promise<void> {
  if ('wait' in step) await pause(step.wait);
  if ('act' in step) step.act();
  if ('question' in step) {
    conversation.append({ type: 'confirmation.requested', turnId, confirmation: step.question });
  }
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

function settle(items: Item[], confirmation: 'replaced' | 'confirmed' | 'declined', id?: string): void {
  for (const item of items) {
    if (item.kind === 'card' && isQuestion(item, id) && item.confirmation === 'pending')
      item.confirmation = confirmation;
  }
}

/** The transcript, worked out from the log. */
function readLog(
  { id, log, language, rating, waiting }: FakeConversation,
  finished: ReadonlySet<string>,
  now: Date,
): Conversation {
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
    } else if (event.type === 'confirmation.requested') {
      settle(items, 'replaced');
      const { seq, at, turnId, confirmation: card } = event;
      const isOver = Date.parse(card.expiresAt) <= now.getTime();
      items.push({ kind: 'card', seq, at, turnId, card, confirmation: isOver ? 'expired' : 'pending' });
    } else if (event.type === 'confirmation.resolved') {
      settle(items, event.decision === 'confirm' ? 'confirmed' : 'declined', event.confirmationId);
    } else if (event.type === 'turn.started') {
      if (!finished.has(event.turnId)) pending.add(event.turnId);
      if (event.attempt > 1) {
        const kept = items.filter(
          (item) => item.turnId !== event.turnId || (item.kind === 'message' && item.author === 'shopper'),
        );
        items.splice(0, items.length, ...kept);
      }
    } else if (event.type === 'turn.completed') {
      for (const item of items)
        if (item.kind === 'card' && item.turnId === event.turnId) item.language = event.language;
    } else handoff = passed(handoff, event);
  }
  return {
    id,
    state: handoff ? 'handed_off' : log.at(-1)?.type === 'conversation.resolved' ? 'resolved' : 'open',
    owner: handoff?.operator === undefined ? 'agent' : 'operator',
    language,
    ...(handoff ? { handoff: handoff.operator === undefined ? { ...handoff, ...standing(waiting) } : handoff } : {}),
    lastSeq: log.length,
    pendingTurns: [...pending],
    items,
    ...(rating ? { rating } : {}),
  };
}

/** What an event makes of a handoff. */
function passed(handoff: Conversation['handoff'], event: ConversationEvent): Conversation['handoff'] {
  if (event.type === 'handoff.requested') return { reason: event.reason, requestedAt: event.at };
  if (event.type === 'conversation.resolved') return undefined;
  if (event.type === 'handoff.accepted') return handoff && { ...handoff, operator: event.name };
  if (event.type !== 'handoff.returned') return handoff;
  return event.to === 'agent' || !handoff ? undefined : { reason: handoff.reason, requestedAt: handoff.requestedAt };
}

function standing({
  place,
  attended,
  opensAt,
  contact,
}: FakeConversation['waiting']): Partial<Conversation['handoff']> {
  return {
    ...(place === undefined ? {} : { place }),
    ...(attended === undefined ? {} : { attended }),
    ...(opensAt === undefined ? {} : { opensAt }),
    ...(contact === undefined ? {} : { contact: true }),
  };
}
