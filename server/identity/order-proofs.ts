import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../knowledge/store/database.ts';
import type { OrderProofs } from '../../tools/contract.ts';

/** How many tries at proving an order there are. */
export interface ProofLimits {
  /** Of one shopper, at whatever orders. */
  perShopper: { attempts: number; minutes: number };
  /** At one order number, by whomever. */
  perOrder: { attempts: number; minutes: number };
}

export const proofLimits: ProofLimits = {
  perShopper: { attempts: 5, minutes: 15 },
  perOrder: { attempts: 5, minutes: 60 },
};

/** Longer than this no attempt matters to any limit, minutes. */
const keptMinutes = 24 * 60;

/**
 * Proofs of one conversation, for one turn: `provenBefore` are those that the database held when it began. Attempts count by the database's clock, whether right or wrong and whether or not the
 * order exists, and cost the same statements each time, so that nothing can be told from them.
 */
export function createOrderProofs(
  database: ShopDatabase,
  { shop, conversationId, shopperId }: { shop: ShopId; conversationId: string; shopperId: string },
  provenBefore: readonly string[],
  limits: ProofLimits = proofLimits,
): OrderProofs {
  const proven = new Set(provenBefore);
  return {
    proven: () => Promise.resolve([...proven]),
    takeAttempt: (orderNumber) =>
      database.inShop(shop, (sql) => takeAttempt(sql, { shop, shopperId, orderNumber: normal(orderNumber) }, limits)),
    async prove(orderNumber) {
      await database.inShop(shop, (sql) =>
        sql.query(
          `insert into order_proofs (shop_id, conversation_id, order_number) values ($1, $2, $3)
           on conflict do nothing`,
          [shop, conversationId, normal(orderNumber)],
        ),
      );
      proven.add(normal(orderNumber));
    },
  };
}

/** How often it can be tried yet, and from when again once it can't. */
export interface ProofStanding {
  left: number;
  againAt?: Date;
}

/** How it stands with the tries of a shopper at an order, by both limits; counts none. */
export async function proofStanding(
  sql: Sql,
  { shop, shopperId, orderNumber }: { shop: ShopId; shopperId: string; orderNumber: string },
  { perShopper, perOrder }: ProofLimits = proofLimits,
): Promise<ProofStanding> {
  const tries = async (column: 'shopper_id' | 'order_number', of: string, { attempts, minutes }: typeof perOrder) => {
    const { rows } = await sql.query<{ until: Date }>(
      `select at + $3 * interval '1 minute' as until from proof_attempts
       where shop_id = $1 and ${column} = $2 and at > now() - $3 * interval '1 minute' order by at desc limit $4`,
      [shop, of, minutes, attempts],
    );
    return { left: attempts - rows.length, until: rows.at(-1)?.until };
  };
  const both = [
    await tries('shopper_id', shopperId, perShopper),
    await tries('order_number', normal(orderNumber), perOrder),
  ];
  const ends = both.flatMap(({ left, until }) => (left <= 0 && until ? [until.getTime()] : []));
  return {
    left: Math.min(...both.map(({ left }) => left)),
    ...(ends.length > 0 ? { againAt: new Date(Math.max(...ends)) } : {}),
  };
}

const normal = (orderNumber: string) => orderNumber.trim().toUpperCase().slice(0, 64);

async function takeAttempt(
  sql: Sql,
  { shop, shopperId, orderNumber }: { shop: ShopId; shopperId: string; orderNumber: string },
  { perShopper, perOrder }: ProofLimits,
): Promise<boolean> {
  // One at a time for a shopper and for an order, always in this order: tries side by side can't pass the limit together.
  await sql.query('select pg_advisory_xact_lock(hashtext($1)), pg_advisory_xact_lock(hashtext($2))', [
    `proof shopper ${shop} ${shopperId}`,
    `proof order ${shop} ${orderNumber}`,
  ]);
  const { rows } = await sql.query<{ allowed: boolean }>(
    `with forgotten as (
       delete from proof_attempts
       where at < now() - ${keptMinutes} * interval '1 minute' and (shopper_id = $2 or order_number = $3)
     ), allowed as (
       select (select count(*) from proof_attempts
               where shopper_id = $2 and at > now() - $5 * interval '1 minute') < $4
          and (select count(*) from proof_attempts
               where order_number = $3 and at > now() - $7 * interval '1 minute') < $6 as allowed
     ), taken as (
       insert into proof_attempts (shop_id, shopper_id, order_number)
       select $1, $2, $3 from allowed where allowed
     )
     select allowed from allowed`,
    [shop, shopperId, orderNumber, perShopper.attempts, perShopper.minutes, perOrder.attempts, perOrder.minutes],
  );
  return rows[0]?.allowed ?? false;
}
