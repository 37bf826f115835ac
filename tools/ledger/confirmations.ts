import type { Sql } from '../../knowledge/store/database.ts';
import type { ConfirmationCard } from '../cards.ts';
import type { Discretion } from '../contract.ts';
import { appendEntry } from './entries.ts';
import type { Confirmation, Ledger, Requester } from './ledger.ts';
import { onlyRow } from './only-row.ts';
import { toJson } from './to-json.ts';

interface ConfirmationRow {
  id: string;
  action_id: string;
  tool: string;
  input: unknown;
  fingerprint: string;
  card: Omit<ConfirmationCard, 'confirmationId' | 'expiresAt'>;
  state: Confirmation['state'];
  expires_at: Date;
  discretion: Discretion | null;
}

const columns = `id, action_id, tool, input, fingerprint, card, expires_at,
  case when state = 'pending' and expires_at <= now() then 'expired' else state end as state,
  (select jsonb_strip_nulls(jsonb_build_object('waivesPhotos', e.detail -> 'waivesPhotos', 'makesException', e.detail -> 'makesException'))
     from action_entries e
    where e.shop_id = confirmations.shop_id and e.action_id = confirmations.action_id and e.type = 'proposed'
    order by e.id limit 1) as discretion`;

/** `Ledger.ask` within a transaction. */
export async function ask(
  sql: Sql,
  by: Requester,
  { actionId, tool, input, fingerprint, card, minutes }: Parameters<Ledger['ask']>[1],
): Promise<Confirmation> {
  const { shop, conversationId, shopperId, operator } = by;
  const operatorId = operator?.id ?? null;
  // Questions of one conversation are put one after the other: each replaces the one before it.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`ask ${shop} ${conversationId}`]);
  const waiting = await sql.query<ConfirmationRow & { shopper_id: string }>(
    `select ${columns}, shopper_id from confirmations
      where shop_id = $1 and conversation_id = $2 and operator_id is not distinct from $3
        and confirmations.state = 'pending' for update`,
    [shop, conversationId, operatorId],
  );
  for (const row of waiting.rows) {
    const isSame = row.fingerprint === fingerprint && row.tool === tool && row.shopper_id === shopperId;
    if (isSame && row.state === 'pending') {
      await appendEntry(sql, shop, actionId, 'asked', { confirmationId: row.id });
      return toConfirmation(row);
    }
    const end = row.state === 'expired' ? 'expired' : 'replaced';
    await sql.query('update confirmations set state = $3 where shop_id = $1 and id = $2', [shop, row.id, end]);
    await appendEntry(sql, shop, row.action_id, end, { confirmationId: row.id });
  }
  const id = `conf_${crypto.randomUUID()}`;
  const { rows } = await sql.query<ConfirmationRow>(
    `insert into confirmations
       (id, shop_id, conversation_id, shopper_id, action_id, tool, input, fingerprint, card, expires_at, operator_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(mins => $10), $11)
     returning ${columns}`,
    [
      id,
      shop,
      conversationId,
      shopperId,
      actionId,
      tool,
      toJson(input),
      fingerprint,
      toJson(card),
      minutes,
      operatorId,
    ],
  );
  await appendEntry(sql, shop, actionId, 'asked', { confirmationId: id, fingerprint });
  return toConfirmation(onlyRow(rows));
}

/** `Ledger.findConfirmation` within a transaction. */
export async function findConfirmation(sql: Sql, by: Requester, id: string): Promise<Confirmation | undefined> {
  const { rows } = await sql.query<ConfirmationRow>(
    `select ${columns} from confirmations
      where shop_id = $1 and id = $2 and conversation_id = $3 and shopper_id = $4
        and operator_id is not distinct from $5`,
    [by.shop, id, by.conversationId, by.shopperId, by.operator?.id ?? null],
  );
  return rows[0] && toConfirmation(rows[0]);
}

/** `Ledger.closeConfirmation` within a transaction. */
export async function closeConfirmation(sql: Sql, by: Requester, id: string): Promise<void> {
  await sql.query(
    `update confirmations set state = 'done'
      where shop_id = $1 and id = $2 and conversation_id = $3 and shopper_id = $4 and state = 'confirmed'
        and operator_id is not distinct from $5`,
    [by.shop, id, by.conversationId, by.shopperId, by.operator?.id ?? null],
  );
}

function toConfirmation({ action_id, expires_at, card, discretion, ...row }: ConfirmationRow): Confirmation {
  const { id, tool, input, fingerprint, state } = row;
  return {
    id,
    actionId: action_id,
    tool,
    input,
    fingerprint,
    card: { ...card, confirmationId: id, expiresAt: expires_at.toISOString() },
    state,
    discretion: discretion ?? {},
    expiresAt: expires_at,
  };
}
