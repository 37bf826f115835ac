import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Requester } from './ledger.ts';

/**
 * Takes an offer for a commitment: one of a round, in time, by the one it was made to. True also when this commitment
 * has it already.
 */
export async function takeOffer(
  sql: Sql,
  { shop, customerId }: Requester,
  offerId: string,
  key: string,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update offer_rounds r set state = 'taken', taken_offer = o.id, taken_key = $4
       from offers o
      where o.shop_id = $1 and o.id = $3 and r.shop_id = o.shop_id and r.id = o.round_id and r.customer_id = $2
        and (r.state = 'open' and r.expires_at > now()
             or r.state = 'taken' and r.taken_key = $4 and r.taken_offer = o.id)`,
    [shop, customerId ?? null, offerId, key],
  );
  return rowCount === 1;
}

/** Gives back the offer that a commitment took, unless it is `except`; past its time it is open no more. */
export async function reopenOffer(sql: Sql, shop: ShopId, key: string, except?: string): Promise<void> {
  await sql.query(
    `update offer_rounds set state = 'open', taken_offer = null, taken_key = null
      where shop_id = $1 and taken_key = $2 and state = 'taken' and taken_offer is distinct from $3`,
    [shop, key, except ?? null],
  );
}

/** Its cost is spent; what was held beyond it is free again. */
export async function acceptOffer(sql: Sql, shop: ShopId, key: string): Promise<void> {
  await sql.query(
    `with accepted as (
       update offer_rounds set state = 'accepted', accepted_at = now()
        where shop_id = $1 and taken_key = $2 and state = 'taken' returning day, held, taken_offer
     )
     update retention_budgets b set held = b.held - accepted.held, spent = b.spent + o.cost
       from accepted join offers o on o.shop_id = $1 and o.id = accepted.taken_offer
      where b.shop_id = $1 and b.day = accepted.day`,
    [shop, key],
  );
}
