import { intentLabel } from '../../agent/understanding/intent-labels.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ConversationItem } from '../contract/operator/conversation.ts';
import { drawConversation } from '../conversations/draw-conversation.ts';
import { liveEvents } from '../conversations/live-events.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';

/** An operator's note, as its row says. */
export interface Note {
  id: string;
  name: string;
  text: string;
  at: Date;
}

interface DeskEye {
  now: Date;
  /** The operator's, for labels. */
  language: Language;
  /** Names of the operators whom the log names, by id. */
  names: ReadonlyMap<string, string>;
}

type ToolItem = Extract<ConversationItem, { kind: 'tool' }>;

/**
 * All that happened in a conversation, in order: what its shopper sees, and what they don't: tools with their arguments
 * and answers, ends of turns, steps of handoffs, notes. What dead attempts of turns did is left out. `notes` are oldest
 * first.
 */
export function drawForDesk(log: readonly StoredEvent[], notes: readonly Note[], eye: DeskEye): ConversationItem[] {
  const items: ConversationItem[] = [...drawConversation(log, eye.now), ...drawBehind(log, eye)];
  for (const { id, name, text, at } of notes) {
    const seq = log.findLast((event) => event.at <= at)?.seq ?? 0;
    items.push({ kind: 'note', seq, at: at.toISOString(), id, name, text });
  }
  return items.sort((a, b) => a.seq - b.seq); // stable: a note follows what it came after
}

function drawBehind(log: readonly StoredEvent[], eye: DeskEye): ConversationItem[] {
  const items: ConversationItem[] = [];
  const tools = new Map<string, ToolItem>();
  /** Who has the conversation. */
  let has: { id: string; name: string } | undefined;
  for (const event of liveEvents(log)) {
    const place = { seq: event.seq, at: event.at.toISOString() };
    const turnId = event.turnId ?? '';
    switch (event.type) {
      case 'tool.started': {
        const { callId, name, args } = event;
        const tool: ToolItem = { kind: 'tool', ...place, turnId, callId, name, status: 'running', args };
        tools.set(callId, tool);
        items.push(tool);
        break;
      }
      case 'tool.finished': {
        const { status, ms, content, reason } = event;
        const tool = tools.get(event.callId);
        if (tool) Object.assign(tool, { status, ms, content, ...(reason === undefined ? {} : { reason }) });
        break;
      }
      case 'turn.completed':
      case 'turn.failed':
        for (const tool of tools.values())
          if (tool.turnId === turnId && tool.status === 'running') tool.status = 'stopped';
        items.push({ kind: 'turn', ...place, turnId, outcome: event.outcome, ...endOf(event, eye.language) });
        break;
      case 'handoff.requested':
      case 'handoff.accepted':
      case 'handoff.returned':
      case 'conversation.resolved': {
        const from = event.type === 'handoff.accepted' && has?.id !== event.operatorId ? has : undefined;
        if (event.type === 'handoff.accepted') has = { id: event.operatorId, name: event.name };
        else if (event.type !== 'handoff.requested') has = undefined;
        items.push({ kind: 'handoff', ...place, ...stepOf(event, eye.names), ...(from && { from }) });
        break;
      }
      case 'message.created':
      case 'message.delta':
      case 'message.completed':
      case 'card.added':
      case 'confirmation.requested':
      case 'confirmation.resolved':
      case 'turn.started':
        break;
    }
  }
  return items;
}

function endOf(event: Extract<StoredEvent, { type: 'turn.completed' | 'turn.failed' }>, language: Language) {
  if (event.type === 'turn.failed') return {};
  const { intent, model } = event;
  return { model, ...(intent ? { intent: { ...intent, label: intentLabel(intent.id, language) } } : {}) };
}

type HandoffStep = Extract<StoredEvent, { type: `handoff.${string}` | 'conversation.resolved' }>;
type HandoffItem = Extract<ConversationItem, { kind: 'handoff' }>;

function stepOf(
  event: HandoffStep,
  names: DeskEye['names'],
): Pick<HandoffItem, 'event' | 'handoffId' | 'reason' | 'operator'> {
  const by = (id: string) => ({ operator: { id, name: names.get(id) ?? '' } });
  switch (event.type) {
    case 'handoff.requested':
      return { event: 'requested', handoffId: event.handoffId, reason: event.reason };
    case 'handoff.accepted':
      return { event: 'accepted', handoffId: event.handoffId, operator: { id: event.operatorId, name: event.name } };
    case 'handoff.returned': {
      const to = event.to === 'agent' ? 'returned_to_agent' : 'returned_to_line';
      return { event: to, handoffId: event.handoffId, ...by(event.operatorId) };
    }
    case 'conversation.resolved': {
      const { handoffId } = event;
      return { event: 'resolved', ...(handoffId === undefined ? {} : { handoffId }), ...by(event.operatorId) };
    }
  }
}
