import { inAnswerOrder, liveEvents } from '../../server/conversations/live-events.ts';
import type { StoredEvent } from '../../server/conversations/stored-event.ts';
import type { Card } from '../../tools/cards.ts';
import type { TranscriptLine } from './run-record.ts';

/** A tool's result can be long; more of it than this isn't read in a report. */
const longest = 1_500;

/** What a report shows of a conversation, from the whole log: words, tools with their results, cards, ends of turns. */
export function transcriptLines(log: readonly StoredEvent[]): TranscriptLine[] {
  const args = new Map<string, unknown>();
  return inAnswerOrder(liveEvents(log)).flatMap((event): TranscriptLine[] => {
    if (event.type === 'tool.started') args.set(event.callId, event.args);
    const line = lineOf(event, args);
    return line ? [line] : [];
  });
}

function lineOf(event: StoredEvent, args: ReadonlyMap<string, unknown>): TranscriptLine | undefined {
  const { seq } = event;
  switch (event.type) {
    case 'message.created': {
      if (event.text === undefined) return undefined;
      const photos = event.attachments?.length ?? 0;
      return { kind: 'said', seq, by: event.author, text: event.text, ...(photos > 0 ? { photos } : {}) };
    }
    case 'message.completed':
      return { kind: 'said', seq, by: 'agent', text: event.text };
    case 'tool.finished': {
      const { name, status, ms, reason, callId, content } = event;
      const told = { args: asText(args.get(callId) ?? {}), content: asText(content) };
      return { kind: 'tool', seq, name, status, ms, ...told, ...(reason === undefined ? {} : { reason }) };
    }
    case 'card.added':
      return { kind: 'card', seq, type: event.card.type, rows: rowsOf(event.card) };
    case 'confirmation.requested':
      return { kind: 'card', seq, type: 'confirmation', rows: rowsOf(event.confirmation) };
    case 'confirmation.resolved':
      return { kind: 'pressed', seq, decision: event.decision, title: event.title };
    case 'handoff.requested':
      return { kind: 'handoff', seq, reason: event.reason };
    case 'turn.completed': {
      const { outcome, intent, model, timing } = event;
      const said = 'reason' in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
      const ms = Math.round(timing.totalMs);
      return { kind: 'turn', seq, outcome: said, model, ms, ...(intent ? { intent: intent.id } : {}) };
    }
    case 'turn.failed': {
      const { outcome } = event;
      return { kind: 'turn', seq, outcome: 'reason' in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind };
    }
    case 'message.delta':
    case 'tool.started':
    case 'turn.started':
    case 'handoff.accepted':
    case 'handoff.returned':
    case 'conversation.resolved':
      return undefined;
  }
}

function asText(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What stands on a card, a line for each of its texts and amounts, with the name of its field. */
function rowsOf({ type: _, ...card }: Card): string[] {
  return Object.entries(card).flatMap(([name, value]) => rowsIn(name, value));
}

function rowsIn(name: string, value: unknown): string[] {
  if (/url|id$/i.test(name)) return [];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => rowsIn(name, each));
  if (typeof value === 'string') return [`${name}: ${value}`];
  if (typeof value !== 'object') return [`${name}: ${JSON.stringify(value)}`];
  if ('amount' in value && 'currency' in value && typeof value.amount === 'number')
    return [`${name}: ${(value.amount / 100).toFixed(2)} ${String(value.currency)}`];
  if ('label' in value && 'value' in value) return [`${String(value.label)}: ${String(value.value)}`];
  return Object.entries(value).flatMap(([inner, each]) => rowsIn(inner, each));
}
