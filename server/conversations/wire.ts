import type { Citation } from '../../tools/contract.ts';
import type { ConversationEvent } from '../contract/events.ts';
import type { WireCitation } from '../contract/turn.ts';
import type { StoredEvent } from './stored-event.ts';

/** An event as clients may see it: tool arguments and content, memory and usage stay inside. */
export function toWire(event: StoredEvent): ConversationEvent {
  const place = { seq: event.seq, at: event.at.toISOString() };
  const turnId = event.turnId ?? '';
  const perhapsTurn = event.turnId === undefined ? {} : { turnId };
  switch (event.type) {
    case 'message.created': {
      const { type, messageId, author, text, clientMessageId, name } = event;
      const attachments = event.attachments && [...event.attachments];
      const rest = defined({ text, clientMessageId, attachments, name });
      return { ...place, ...perhapsTurn, type, messageId, author, ...rest };
    }
    case 'message.delta':
      return { ...place, type: event.type, turnId, messageId: event.messageId, text: event.text };
    case 'message.completed': {
      const { type, messageId, text } = event;
      return { ...place, type, turnId, messageId, text, citations: wireCitations(event.citations) };
    }
    case 'tool.started':
      return { ...place, type: event.type, turnId, callId: event.callId, name: event.name };
    case 'tool.finished': {
      const { type, callId, name, status, ms } = event;
      return { ...place, type, turnId, callId, name, status, ms };
    }
    case 'card.added':
      return { ...place, ...perhapsTurn, type: event.type, card: event.card };
    case 'confirmation.requested':
      return { ...place, type: event.type, turnId, confirmation: event.confirmation };
    case 'confirmation.resolved': {
      const { type, confirmationId, decision } = event;
      return { ...place, ...perhapsTurn, type, confirmationId, decision };
    }
    case 'handoff.requested':
      return { ...place, ...perhapsTurn, type: event.type, reason: event.reason };
    case 'handoff.accepted':
      return { ...place, type: event.type, name: event.name };
    case 'handoff.returned':
      return { ...place, type: event.type, to: event.to };
    case 'conversation.resolved':
      return { ...place, type: event.type };
    case 'turn.started':
      return { ...place, type: event.type, turnId, attempt: event.attempt };
    case 'turn.completed': {
      const { type, outcome, language, model, intent } = event;
      return { ...place, type, turnId, outcome, language, model, ...defined({ intent }) };
    }
    case 'turn.failed':
      return { ...place, type: event.type, turnId, outcome: event.outcome, ...defined({ language: event.language }) };
  }
}

/** `[1]` in a text is the first citation. */
export function wireCitations(citations: readonly Citation[]): WireCitation[] {
  return citations.map(({ passageId, title, headings, source }, at) => ({
    index: at + 1,
    passageId,
    title,
    headings,
    source,
  }));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that an optional key is absent. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
