import type { Sql } from '../../../knowledge/store/database.ts';
import { shopId, type ShopId } from '../../../knowledge/shop-id.ts';
import type { Database } from '../../db/database.ts';
import { webhookHeaders } from '../../notify/sign-webhook.ts';
import type { Posted, PostWebhook } from './post-webhook.ts';

/** One attempt at one delivery. */
export interface Attempt {
  id: string;
  shop: ShopId;
  webhookId: string;
  url: string;
  secret: string;
  body: string;
  /** 1, 2, 3 … */
  attempt: number;
  /** It is tried once only. */
  isTest: boolean;
  /** The webhook was turned off meanwhile. */
  isOff: boolean;
}

interface AttemptRow {
  id: string;
  shop_id: string;
  webhook_id: string;
  url: string;
  secret: string;
  payload: object;
  attempts: number;
  event: string;
  is_off: boolean;
}

/** Pauses after each failed attempt, seconds, as Standard Webhooks advises: some 18 hours in all, then it is dead. */
const pauses = [5, 30, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600];
/** A holder that hasn't said by then what came of its attempt is taken for dead, seconds. */
const leaseSeconds = 60;

/**
 * Takes deliveries that are due, each for one attempt; those of one conversation to one webhook only in their order.
 * With `id` that one alone.
 */
export async function claimDue(database: Pick<Database, 'asSystem'>, limit: number, id?: string): Promise<Attempt[]> {
  const { rows } = await database.asSystem((sql) =>
    sql.query<AttemptRow>(
      `with due as (
         select d.id from webhook_deliveries d
          where d.state = 'waiting' and d.due_at <= now() and ($2::text is null or d.id = $2)
            and not exists (select from webhook_deliveries e
              where e.webhook_id = d.webhook_id and e.conversation_id = d.conversation_id
                and e.state = 'waiting' and e.position < d.position)
          order by d.due_at, d.position limit $1 for update skip locked
       ), taken as (
         update webhook_deliveries d set attempts = attempts + 1, due_at = now() + ${leaseSeconds} * interval '1 second'
           from due where d.id = due.id
         returning d.id, d.shop_id, d.webhook_id, d.payload, d.attempts, d.event, d.position
       )
       select t.id, t.shop_id, t.webhook_id, t.payload, t.attempts, t.event, w.url, w.secret,
              w.disabled_at is not null as is_off
         from taken t join webhooks w on w.shop_id = t.shop_id and w.id = t.webhook_id order by t.position`,
      [limit, id ?? null],
    ),
  );
  return rows.map((row) => ({
    id: row.id,
    shop: shopId(row.shop_id),
    webhookId: row.webhook_id,
    url: row.url,
    secret: row.secret,
    body: JSON.stringify(row.payload),
    attempt: row.attempts,
    isTest: row.event === 'test',
    isOff: row.is_off,
  }));
}

/** Makes an attempt and writes down what came of it. Answers whether it was delivered. */
export async function attemptDelivery(
  { database, post, clock }: { database: Pick<Database, 'inShop'>; post: PostWebhook; clock: () => Date },
  attempt: Attempt,
): Promise<boolean> {
  const { id, url, secret, body } = attempt;
  const posted: Posted | 'off' = attempt.isOff
    ? 'off'
    : await post(url, webhookHeaders({ id, at: clock(), body }, secret), body);
  await database.inShop(attempt.shop, (sql) => record(sql, attempt, posted));
  return posted !== 'off' && posted.status === 'ok';
}

/** Whoever took it over meanwhile has a higher attempt: then it is theirs to say. */
async function record(sql: Sql, attempt: Attempt, posted: Posted | 'off'): Promise<void> {
  const mine = `where id = $1 and attempts = $2 and state = 'waiting'`;
  if (posted !== 'off' && posted.status === 'ok') {
    await sql.query(
      `update webhook_deliveries set state = 'delivered', delivered_at = now(), status = $3, reason = null ${mine}`,
      [attempt.id, attempt.attempt, posted.code],
    );
    return;
  }
  const reason = posted === 'off' ? 'turned_off' : posted.reason;
  const code = posted === 'off' ? null : (posted.code ?? null);
  const pause = pauses[attempt.attempt - 1];
  const isDead = pause === undefined || attempt.isTest || reason === 'turned_off' || reason === 'gone';
  await sql.query(
    `update webhook_deliveries set state = case when $5 then 'dead' else 'waiting' end, status = $3, reason = $4,
       due_at = now() + $6 * (0.9 + random() * 0.2) * interval '1 second' ${mine}`,
    [attempt.id, attempt.attempt, code, reason, isDead, pause ?? 0],
  );
  if (reason === 'gone')
    await sql.query('update webhooks set disabled_at = coalesce(disabled_at, now()) where id = $1', [
      attempt.webhookId,
    ]);
}
