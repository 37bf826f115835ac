import type { Conversation } from '../../../contract/session.ts';
import { insert, keyOf, type Item } from './conversation-items.ts';
import { emptyConversation, type ConversationState } from './conversation-state.ts';

/** Draws a conversation from the server's answer; messages still on their way here are kept at the end. */
export function fromTranscript(wire: Conversation, unsent: readonly Item[] = []): ConversationState {
  let items: Item[] = wire.items.map((item) =>
    item.kind === 'card'
      ? { ...item, key: `card-${item.seq}` }
      : {
          kind: 'message',
          key: keyOf(item.id, item.clientMessageId),
          seq: item.seq,
          author: item.author,
          text: item.text,
          at: item.at,
          citations: item.citations,
          delivery: 'sent',
          streaming: item.author === 'agent' && item.turnId !== undefined && wire.pendingTurns.includes(item.turnId),
          ...(item.turnId === undefined ? {} : { turnId: item.turnId }),
          ...(item.attachments === undefined ? {} : { attachments: item.attachments }),
          ...(item.name === undefined ? {} : { name: item.name }),
        },
  );
  if (wire.handoff) {
    const { requestedAt, operator: name } = wire.handoff;
    const before = items.filter((item) => Date.parse(item.at) <= Date.parse(requestedAt));
    const seq = before.at(-1)?.seq ?? 0;
    const notice = name === undefined ? { notice: 'handoff' as const } : { notice: 'joined' as const, name };
    items = insert(items, { kind: 'notice', key: 'handoff', seq, at: requestedAt, ...notice });
  }
  const known = new Set(items.map((item) => item.key));
  return {
    ...emptyConversation,
    items: [...items, ...unsent.filter((item) => !known.has(item.key))],
    lastSeq: wire.lastSeq,
    pending: new Map(wire.pendingTurns.map((id) => [id, 'running'])),
    handedOff: wire.state === 'handed_off',
    owner: wire.owner,
    operator: wire.handoff?.operator,
    resolved: wire.state === 'resolved',
  };
}
