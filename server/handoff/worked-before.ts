import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';

/** A handoff that an operator has answered in and given back to the agent. */
interface Worked {
  handoffId: string;
  /** Of its `handoff.returned`. */
  returned: number;
}

/**
 * The handoff, if there is one, that makes another for the same reason and intent go in circles: an operator took it,
 * answered and gave the conversation back, and since then the shopper has brought nothing new and hasn't insisted after
 * being told so. `log` is oldest first.
 */
export async function workedBefore(
  sql: Sql,
  { conversationId, reason, intent }: { conversationId: string; reason: HandoffReason; intent: string | undefined },
  log: readonly StoredEvent[],
): Promise<string | undefined> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from handoffs where conversation_id = $1 and reason = $2 and intent is not distinct from $3
       and ended = 'returned' order by closed_at desc limit 1`,
    [conversationId, reason, intent ?? null],
  );
  const worked = rows[0] && findWorked(log, rows[0].id);
  if (!worked || hasInsisted(log, worked) || bringsNew(log, worked)) return undefined;
  return worked.handoffId;
}

function findWorked(log: readonly StoredEvent[], handoffId: string): Worked | undefined {
  const returned = log.findLast((event) => event.type === 'handoff.returned' && event.handoffId === handoffId);
  const accepted = log.find((event) => event.type === 'handoff.accepted' && event.handoffId === handoffId);
  if (!returned || !accepted) return undefined;
  const answered = log.some(
    ({ seq, ...event }) =>
      seq > accepted.seq && seq < returned.seq && event.type === 'message.created' && event.author === 'operator',
  );
  return answered ? { handoffId, returned: returned.seq } : undefined;
}

/** They were told that it was looked at, and ask all the same. */
function hasInsisted(log: readonly StoredEvent[], { handoffId, returned }: Worked): boolean {
  return log.some((event) => event.seq > returned && event.type === 'message.created' && event.insteadOf === handoffId);
}

/** Since it came back they have sent a photo, or named a number or an address that they hadn't named before. */
function bringsNew(log: readonly StoredEvent[], { returned }: Worked): boolean {
  const said = log.filter((event) => event.type === 'message.created' && event.author === 'shopper');
  const known = new Set(said.flatMap((event) => (event.seq < returned ? detailsIn(event) : [])));
  return said.some((event) => event.seq > returned && detailsIn(event).some((detail) => !known.has(detail)));
}

function detailsIn(event: StoredEvent): string[] {
  if (event.type !== 'message.created') return [];
  const named =
    (event.text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[^\s@]+@[^\s@]+|[a-z]*\d[\d.]*/gu) ?? [];
  return [...named, ...(event.attachments ?? [])];
}
