import type { TakenOffer, TranscriptEntry } from '../../agent/transcript.ts';
import { inAnswerOrder, liveEvents, withOperators } from './live-events.ts';
import type { StoredEvent } from './stored-event.ts';

/**
 * The conversation as the agent may believe it, from the log alone. It ends with the shopper messages of the turn that
 * is about to run; messages of turns behind that one are left out. A message that broke off (no `message.completed`)
 * was never finished by anybody and is left out too. What was said to an operator stands where it was said, whatever
 * turn it was stored with: the agent was silent then. What the shopper confirmed or started by a button is marked as due
 * for the turn that it was stored with and for no other, however often that turn is claimed. A tap on an offer's button
 * says which was taken; a request that is told outside of any turn was a colleague's deed, and stands with the words that
 * told it.
 */
export function buildTranscript(log: readonly StoredEvent[], turnId: string): TranscriptEntry[] {
  const started = new Set(log.flatMap((event) => (event.type === 'turn.started' ? [event.turnId] : [])));
  const over = new Set(log.flatMap((event) => (event.type === 'turn.failed' ? [event.turnId] : [])));
  const counts = (id: string | undefined) => id === undefined || id === turnId || started.has(id) || over.has(id);
  const args = new Map<string, unknown>();
  const entries: TranscriptEntry[] = [];
  const colleagues = new Set<string>();
  const offers = new Map<string, TakenOffer>();
  for (const event of inAnswerOrder(withOperators(liveEvents(log)))) {
    if (!counts(event.turnId)) continue;
    if (isHandedBack(event)) markLeft(entries);
    if (event.type === 'handoff.accepted') colleagues.add(event.name);
    if (event.type === 'tool.started') args.set(event.callId, event.args);
    if (event.type === 'card.added') noteCard(event, { entries, offers });
    const entry = toEntry(event, args, event.turnId === turnId);
    if (entry?.role === 'shopper') {
      const takes = offers.get(entry.text.trim());
      const known = colleagues.size > 0 ? { colleagues: [...colleagues] } : {};
      entries.push({ ...entry, ...known, ...(takes ? { takes } : {}) });
    } else if (entry) entries.push(entry);
  }
  return entries;
}

/** What a tap on its buttons will say, and what it tells that nobody of these turns has done. */
function noteCard(
  { card, turnId }: Extract<StoredEvent, { type: 'card.added' }>,
  { entries, offers }: { entries: TranscriptEntry[]; offers: Map<string, TakenOffer> },
): void {
  if (card.type === 'offer') {
    const { orderNumber } = card;
    for (const { id, title, reply } of card.offers) offers.set(reply, { id, title, orderNumber });
  }
  const last = entries.at(-1);
  if (card.type !== 'service_request' || turnId !== undefined || last?.role !== 'agent') return;
  const { action, number, orderNumber } = card;
  const deed = { action, number, ...(orderNumber === undefined ? {} : { orderNumber }) };
  entries[entries.length - 1] = { ...last, did: [...(last.did ?? []), deed] };
}

function isHandedBack(event: StoredEvent): boolean {
  return event.type === 'conversation.resolved' || (event.type === 'handoff.returned' && event.to === 'agent');
}

/** Who wrote so far isn't there any more. */
function markLeft(entries: TranscriptEntry[]): void {
  for (const [at, entry] of entries.entries()) if (entry.role === 'operator') entries[at] = { ...entry, left: true };
}

function toEntry(event: StoredEvent, args: ReadonlyMap<string, unknown>, due: boolean): TranscriptEntry | undefined {
  switch (event.type) {
    case 'message.created':
      if (event.text === undefined) return undefined;
      if (event.author === 'shopper') {
        const { text, at, start, attachments } = event;
        const photos = attachments ? { photos: attachments.length } : {};
        return { role: 'shopper', text, at, ...photos, ...(start && due ? { start } : {}) };
      }
      if (event.author === 'operator') {
        const { text, name } = event;
        return { role: 'operator', text, ...(name === undefined ? {} : { name }) };
      }
      return { role: 'agent', text: event.text, citations: [] };
    case 'message.completed': {
      const { text, citations, memory } = event;
      return { role: 'agent', text, citations, ...(memory === undefined ? {} : { memory }) };
    }
    case 'tool.finished': {
      const { callId, name, status, content } = event;
      return { role: 'tool', callId, name, args: args.get(callId) ?? {}, status, content };
    }
    case 'confirmation.resolved': {
      const { confirmationId, decision, tool, title } = event;
      return { role: 'confirmation', confirmationId, decision, tool, title, due };
    }
    case 'confirmation.requested':
    case 'message.delta':
    case 'tool.started':
    case 'card.added':
    case 'handoff.requested':
    case 'handoff.accepted':
    case 'handoff.returned':
    case 'conversation.resolved':
    case 'turn.started':
    case 'turn.completed':
    case 'turn.failed':
      return undefined;
  }
}
