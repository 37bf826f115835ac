import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { appendEntry } from './entries.ts';
import type { Confirmation } from './ledger.ts';
import { toStorableText } from './to-json.ts';

/** The own answer to a question of whom it was put to, by a request of theirs: the shopper, or an operator. */
export interface Answer {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
  confirmationId: string;
  decision: 'confirm' | 'cancel';
  /** The turn that carries it out, should this be the answer that counts; an operator's needs none. */
  turnId?: string;
  /** Set when an operator answers what they were asked; without it, the shopper does. */
  operatorId?: string;
}

export type Resolution =
  | { status: 'resolved'; tool: string; title: string }
  /** Answered before: the first answer counts, and this is the turn that it began. */
  | { status: 'answered'; decision: Answer['decision']; turnId?: string }
  /** `not_found` also when it is another's, or of another conversation. */
  | { status: 'not_found' | 'expired' | 'replaced' };

interface AnsweredRow {
  action_id: string;
  tool: string;
  title: string;
  state: Confirmation['state'];
  is_late: boolean;
  turn_id: string | null;
}

/**
 * Marks a question as answered, in the transaction that logs the answer and queues its turn. Of two answers the first
 * one counts, also when they come at once; whether it came in time is told by the database's clock.
 */
export async function resolveConfirmation(sql: Sql, answer: Answer): Promise<Resolution> {
  const { shop, conversationId, shopperId, decision, turnId = null, operatorId = null } = answer;
  const id = toStorableText(answer.confirmationId);
  const { rows } = await sql.query<AnsweredRow>(
    `select action_id, tool, card ->> 'title' as title, state, expires_at <= now() as is_late, turn_id
       from confirmations where shop_id = $1 and id = $2 and conversation_id = $3 and shopper_id = $4
        and operator_id is not distinct from $5 for update`,
    [shop, id, conversationId, shopperId, operatorId],
  );
  const row = rows[0];
  if (!row) return { status: 'not_found' };
  switch (row.state) {
    case 'expired':
    case 'replaced':
      return { status: row.state };
    case 'confirmed':
    case 'declined':
    case 'done': {
      const first = row.state === 'declined' ? 'cancel' : 'confirm';
      return { status: 'answered', decision: first, ...(row.turn_id === null ? {} : { turnId: row.turn_id }) };
    }
    case 'pending': {
      const state = row.is_late ? 'expired' : decision === 'confirm' ? 'confirmed' : 'declined';
      await sql.query(
        `update confirmations set state = $3, resolved_at = now(), turn_id = $4 where shop_id = $1 and id = $2`,
        [shop, id, state, row.is_late ? null : turnId],
      );
      await appendEntry(sql, shop, row.action_id, state, { confirmationId: id });
      return row.is_late ? { status: 'expired' } : { status: 'resolved', tool: row.tool, title: row.title };
    }
  }
}
