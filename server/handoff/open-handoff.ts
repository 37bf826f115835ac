import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { Conversation } from '../contract/session.ts';
import { standingOf, type Standing } from './line.ts';

/** A handoff that isn't over: it waits for an operator, or one has it. */
export interface Handoff {
  id: string;
  reason: HandoffReason;
  requestedAt: Date;
  /** Who has it. */
  operator?: { id: string; name: string };
  /** Where the shopper said they can be reached. */
  contact?: string;
}

interface HandoffRow {
  id: string;
  reason: HandoffReason;
  requested_at: Date;
  contact: string | null;
  operator_id: string | null;
  operator_name: string | null;
}

/** The handoff that waits for an operator, or is with one. */
export async function findOpenHandoff(sql: Sql, conversationId: string): Promise<Handoff | undefined> {
  const { rows } = await sql.query<HandoffRow>(
    `select h.id, h.reason, h.requested_at, h.contact, o.id as operator_id, o.name as operator_name
     from handoffs h left join operators o on o.id = h.operator_id and h.accepted_at is not null
     where h.conversation_id = $1 and h.closed_at is null`,
    [conversationId],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { id, reason, requested_at: requestedAt, contact, operator_id, operator_name } = row;
  const operator =
    operator_id !== null && operator_name !== null ? { id: operator_id, name: operator_name } : undefined;
  return { id, reason, requestedAt, ...(operator ? { operator } : {}), ...(contact === null ? {} : { contact }) };
}

/** The same as its shopper sees it, with the place in line or when people answer again. */
export async function viewOpenHandoff(sql: Sql, conversationId: string): Promise<Conversation['handoff']> {
  const handoff = await findOpenHandoff(sql, conversationId);
  if (!handoff) return undefined;
  const { reason, requestedAt, operator, contact } = handoff;
  const standing: Standing = operator ? {} : await standingOf(sql, handoff.id);
  return {
    reason,
    requestedAt: requestedAt.toISOString(),
    ...(operator ? { operator: operator.name } : {}),
    ...('place' in standing ? { place: standing.place, attended: standing.attended } : {}),
    ...('opensAt' in standing ? { opensAt: standing.opensAt.toISOString() } : {}),
    ...(contact === undefined ? {} : { contact: true }),
  };
}
