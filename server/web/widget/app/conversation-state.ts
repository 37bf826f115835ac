import type { ConfirmationState } from '../../../contract/confirmation.ts';
import type { Conversation } from '../../../contract/session.ts';
import { change, settle, type Item, type MessageItem } from './conversation-items.ts';

/** The conversation as it is drawn. A value: every change makes a new one, unchanged items stay the same objects. */
export interface ConversationState {
  /** In order of the log; messages on their way come last. */
  items: readonly Item[];
  lastSeq: number;
  /** Turns that run or wait, by id. */
  pending: ReadonlyMap<string, 'queued' | 'running'>;
  /** Turns that are over: a late "accepted" doesn't bring them back. */
  finished: ReadonlySet<string>;
  /** The tool that is being used now. */
  tool: string | undefined;
  lastOutcome?: string;
  /** Turns that could only say that nothing is known. */
  unknown: ReadonlySet<string>;
  /**
   * A matter is settled when something was done, or when the shopper takes leave after an answer; `before`: it was once,
   * and the shopper went on.
   */
  settled: 'no' | 'now' | 'before';
  handedOff: boolean;
  owner: Conversation['owner'];
  /** The name of the operator who answers. */
  operator: string | undefined;
  resolved: boolean;
}

/** The agent answers. */
export const unattended = { owner: 'agent', operator: undefined } as const;

/** Nothing said yet, and nobody but the agent there. */
export const emptyConversation: ConversationState = {
  items: [],
  lastSeq: 0,
  tool: undefined,
  pending: new Map(),
  finished: new Set(),
  unknown: new Set(),
  settled: 'no',
  handedOff: false,
  ...unattended,
  resolved: false,
};

/** A message that the shopper just sent, or one that is tried again. */
export function withOutgoing(
  state: ConversationState,
  clientMessageId: string,
  { text, attachments }: Pick<MessageItem, 'text' | 'attachments'>,
  at: string,
): ConversationState {
  if (state.items.some((item) => item.key === clientMessageId)) return withDelivery(state, clientMessageId, 'sending');
  const item: MessageItem = {
    kind: 'message',
    key: clientMessageId,
    author: 'shopper',
    text,
    at,
    citations: [],
    delivery: 'sending',
    streaming: false,
    ...(attachments === undefined ? {} : { attachments }),
  };
  return { ...state, items: [...state.items, item], resolved: false };
}

/** How far a message of the shopper's has come. */
export function withDelivery(
  state: ConversationState,
  key: string,
  delivery: MessageItem['delivery'],
): ConversationState {
  return { ...state, items: change(state.items, key, (item) => ({ ...item, delivery })) };
}

/** The server took a message: its turn is awaited, unless the event log was faster and has it finished already. */
export function withAccepted(state: ConversationState, clientMessageId: string, turnId: string): ConversationState {
  const sent = withDelivery(state, clientMessageId, 'sent');
  return state.owner === 'operator' ? sent : awaiting(sent, turnId); // a person answers when they answer
}

/** The turn is waited for, unless it is over. */
function awaiting(state: ConversationState, turnId: string): ConversationState {
  if (state.finished.has(turnId) || state.pending.has(turnId)) return state;
  return { ...state, pending: new Map(state.pending).set(turnId, 'queued') };
}

/** A question is over, in whatever way. What is over already stays as it is. */
export function withConfirmation(
  state: ConversationState,
  confirmationId: string,
  confirmation: ConfirmationState,
  turnId?: string,
): ConversationState {
  const settled = { ...state, items: settle(state.items, confirmation, confirmationId) };
  return turnId === undefined ? settled : awaiting(settled, turnId);
}
