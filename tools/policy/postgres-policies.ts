import type { ShopDatabase, Sql } from '../../knowledge/store/database.ts';
import { inOneTrip } from '../../knowledge/store/one-trip.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import { shopPolicySchema, type Policies, type PolicyInForce } from './shop-policy.ts';

/** Policies in our database. One that isn't valid any more, since the schema moved on, throws: nothing is allowed then. */
export function createPostgresPolicies(database: ShopDatabase): Policies {
  return {
    inForce: (shop) => selectNewest(inOneTrip(database, shop), shop),
    publish: (shop, policy) =>
      database.inShop(shop, async (sql) => {
        const document = shopPolicySchema.parse(policy);
        // One publisher at a time: versions follow each other without gaps.
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`policy ${shop}`]);
        const newest = await newestRow(sql, shop);
        if (newest && fingerprintOf(newest.policy) === fingerprintOf(document)) {
          return { version: newest.version, policy: document };
        }
        const version = (newest?.version ?? 0) + 1;
        await sql.query('insert into shop_policies (shop_id, version, policy) values ($1, $2, $3)', [
          shop,
          version,
          JSON.stringify(document),
        ]);
        return { version, policy: document };
      }),
  };
}

async function newestRow(sql: Sql, shop: ShopId): Promise<{ version: number; policy: unknown } | undefined> {
  const { rows } = await sql.query<{ version: number; policy: unknown }>(
    'select version, policy from shop_policies where shop_id = $1 order by version desc limit 1',
    [shop],
  );
  return rows[0];
}

async function selectNewest(sql: Sql, shop: ShopId): Promise<PolicyInForce | undefined> {
  const row = await newestRow(sql, shop);
  return row && { version: row.version, policy: shopPolicySchema.parse(row.policy) };
}
