import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { CustomerId } from '../commerce/customer.ts';
import type { Money } from '../commerce/money.ts';
import type { PastAction, ShopperHistory } from '../policy/action-case.ts';

interface ActionRow extends Pick<PastAction, 'kind' | 'at' | 'photos' | 'effect'> {
  order_number: string | null;
  amount: Money | null;
  request: string | null;
  replacement: string | null;
}

/** `Ledger.history` within a transaction. */
export async function readHistory(
  sql: Sql,
  shop: ShopId,
  customer: CustomerId,
): Promise<Pick<ShopperHistory, 'actions' | 'offerRounds'>> {
  const actions = await sql.query<ActionRow>(
    `select a.kind, a.order_number, a.effect, c.settled_at as at, cardinality(a.evidence) as photos,
            r.number as request, c.receipt ->> 'replacementOrder' as replacement,
            case when c.refund_order is null then c.draft -> 'amount'
                 else jsonb_build_object('amount', c.refund_amount, 'currency', c.refund_currency) end as amount
       from commitments c join actions a on a.shop_id = c.shop_id and a.id = c.action_id
       left join service_requests r on r.shop_id = c.shop_id and r.idempotency_key = c.idempotency_key
      where a.shop_id = $1 and a.customer_id = $2 and c.state = 'committed' order by c.settled_at desc, a.id`,
    [shop, customer],
  );
  const rounds = await sql.query<ShopperHistory['offerRounds'][number]>(
    `select issued_at as at, conversation_id as "conversationId", state = 'declined' as declined,
            state = 'accepted' as accepted
       from offer_rounds where shop_id = $1 and customer_id = $2 order by issued_at desc, id`,
    [shop, customer],
  );
  return {
    actions: actions.rows.map(({ order_number, amount, request, replacement, ...action }) => ({
      ...action,
      ...(order_number === null ? {} : { orderNumber: order_number }),
      ...(amount === null ? {} : { amount }),
      ...(request === null ? {} : { request }),
      ...(replacement === null ? {} : { replacement }),
    })),
    offerRounds: rounds.rows,
  };
}

/** `Ledger.doneCount` within a transaction. */
export async function readDoneCount(sql: Sql, shop: ShopId, customer: CustomerId): Promise<number> {
  const { rows } = await sql.query<{ done: number }>(
    `select count(*)::int as done
       from commitments c join actions a on a.shop_id = c.shop_id and a.id = c.action_id
      where a.shop_id = $1 and a.customer_id = $2 and c.state = 'committed'`,
    [shop, customer],
  );
  return rows[0]?.done ?? 0;
}

/** `Ledger.usedEvidence` within a transaction. */
export async function readUsedEvidence(sql: Sql, shop: ShopId, conversationId: string): Promise<readonly string[]> {
  const { rows } = await sql.query<{ photo: string }>(
    `select distinct unnest(a.evidence) as photo
       from actions a join commitments c on c.shop_id = a.shop_id and c.action_id = a.id and c.state = 'committed'
      where a.shop_id = $1 and a.conversation_id = $2 order by photo`,
    [shop, conversationId],
  );
  return rows.map(({ photo }) => photo);
}
