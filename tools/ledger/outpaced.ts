import type { Sql } from '../../knowledge/store/database.ts';
import type { Commitment, Requester } from './ledger.ts';

/**
 * Whether something else on this customer's orders was done since the rules weighed an action, or is under way: then what
 * they weighed isn't what stands. Claims for one customer come one after the other from here on.
 */
export async function isOutpaced(
  sql: Sql,
  { shop, customerId }: Requester,
  { idempotencyKey, doneBefore }: Commitment,
): Promise<boolean> {
  if (doneBefore === undefined || customerId === undefined) return false;
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`actions ${shop} ${customerId}`]);
  const { rows } = await sql.query<{ done: number; underway: number }>(
    `select count(*) filter (where c.state = 'committed')::int as done,
            count(*) filter (where c.state in ('claimed', 'doubtful') and c.idempotency_key <> $3)::int as underway
       from commitments c join actions a on a.shop_id = c.shop_id and a.id = c.action_id
      where a.shop_id = $1 and a.customer_id = $2`,
    [shop, customerId, idempotencyKey],
  );
  const standing = rows[0];
  return standing !== undefined && (standing.done !== doneBefore || standing.underway > 0);
}
