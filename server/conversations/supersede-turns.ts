import type { Sql } from '../../knowledge/store/database.ts';
import { endTurn, type Ended } from './turns.ts';

interface Turn {
  conversationId: string;
  turnId: string;
}

/** Ends a turn of a locked conversation because an operator owns it: the agent is silent. */
export async function supersedeTurn(sql: Sql, turn: Turn): Promise<Ended> {
  const outcome = { kind: 'failed', reason: 'superseded' } as const;
  const events = [{ type: 'turn.failed', turnId: turn.turnId, outcome }] as const;
  return endTurn(sql, turn, { events, state: 'superseded', result: { outcome } });
}

/**
 * Ends whatever turn runs or waits in a locked conversation: what it still says is refused from here on. Returns those
 * that hadn't begun apart from the others.
 */
export async function supersedePending(
  sql: Sql,
  conversationId: string,
): Promise<{ turnId: string; begun: boolean }[]> {
  const { rows } = await sql.query<{ id: string; begun: boolean }>(
    `select id, attempt > 0 as begun from turns
     where conversation_id = $1 and state in ('running', 'queued') order by queued_at`,
    [conversationId],
  );
  for (const { id: turnId } of rows) await supersedeTurn(sql, { conversationId, turnId });
  return rows.map(({ id: turnId, begun }) => ({ turnId, begun }));
}
