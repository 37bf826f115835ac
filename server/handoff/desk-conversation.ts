import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { roles } from '../contract/operator/team.ts';
import type { ConversationHead } from '../contract/operator/conversation.ts';
import { lockConversation } from '../conversations/turns.ts';
import type { Operator } from '../operators/operator.ts';

/** An operator as a conversation names them. */
export interface Colleague {
  id: string;
  name: string;
}

/** A conversation whose row this transaction has locked, as the desk sees it. */
export interface DeskConversation {
  id: string;
  language: Language;
  state: ConversationHead['state'];
  /** Who owns it; absent: the agent. */
  operator?: Colleague;
}

/** Why an operator can't do something with a conversation. */
export type DeskRefusal = 'not_found' | 'claimed_by_other' | 'not_yours' | 'load_reached' | 'colleague_full';

/** What became of an operator's wish, and whom to tell of it. */
export type DeskResult =
  | { status: DeskRefusal }
  | {
      status: 'done';
      head: ConversationHead;
      /** Turns of the agent that it ended. */
      endedTurns: readonly string[];
      /** A turn of the agent that is to be run now. */
      nextTurn?: string;
    };

/** Locks it until the transaction ends. `undefined` when there is none in this shop. */
export async function lockDeskConversation(sql: Sql, id: string): Promise<DeskConversation | undefined> {
  const locked = await lockConversation(sql, id);
  if (!locked) return undefined;
  // A statement of its own: it sees what whoever held the lock before has written.
  const { rows } = await sql.query<{
    state: DeskConversation['state'];
    operator_id: string | null;
    name: string | null;
  }>(
    `select c.state, o.id as operator_id, o.name from conversations c left join operators o on o.id = c.operator_id
     where c.id = $1`,
    [id],
  );
  const { state = 'open', operator_id = null, name = null } = rows[0] ?? {};
  const { language } = locked;
  return {
    id,
    language,
    state,
    ...(operator_id !== null && name !== null ? { operator: { id: operator_id, name } } : {}),
  };
}

/** Why this operator may not act on it as its owner; supervisors may in whoever's. */
export function refusalOf({ operator }: DeskConversation, by: Operator, owner: 'self' | 'or_supervisor') {
  if (operator?.id === by.id) return undefined;
  if (operator && owner === 'or_supervisor' && isSupervisor(by)) return undefined;
  return operator ? 'claimed_by_other' : 'not_yours';
}

export const isSupervisor = ({ role }: Operator): boolean => roles.indexOf(role) >= roles.indexOf('supervisor');

export function headOf(state: ConversationHead['state'], operator?: Colleague): ConversationHead {
  return { state, owner: operator ? 'operator' : 'agent', ...(operator ? { operator } : {}) };
}
