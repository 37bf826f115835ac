import { randomInt, randomUUID } from 'node:crypto';
import type { Localized } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../../knowledge/store/database.ts';
import type { GrantTerms } from '../../policy/grant.ts';
import { decideEffect, variantsMoved } from '../decide-effect.ts';
import type { Effect, EffectResult, Receipt } from '../effect.ts';
import type { Order } from '../order.ts';
import type { ProductId, Variant, VariantId } from '../product.ts';
import type { EffectFacts } from '../shop-change.ts';
import { selectCustomer } from './postgres-customers.ts';
import { selectOrder } from './postgres-orders.ts';
import { saveChange } from './save-change.ts';

/**
 * Does what a redeemed grant says, once for each key: the key, all that changes and the receipt are one transaction. Who
 * comes with the same key waits for the first one; effects on one order wait for each other on its row, and those on the
 * same goods on theirs, which are always taken in the same sequence.
 */
export function executeEffect(database: ShopDatabase, terms: GrantTerms): Promise<EffectResult> {
  const { shop, effect, idempotencyKey } = terms;
  return database.inShop(shop, async (sql): Promise<EffectResult> => {
    await sql.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `shopmate.effect.${shop}.${idempotencyKey}`,
    ]);
    const known = await selectReceipt(sql, shop, idempotencyKey);
    if (known) return { status: 'done', receipt: known };
    const facts = await readFacts(sql, shop, effect);
    const decision = decideEffect(effect, facts);
    if (decision.status === 'refused') return decision;
    const { order, now } = facts;
    await saveChange(sql, shop, { change: decision, at: now, ...(order ? { order } : {}) });
    const receipt: Receipt = { id: `rcp_${randomUUID()}`, at: now.toISOString(), ...decision.receipt };
    await sql.query(
      `insert into shop_effects
         (shop_id, idempotency_key, kind, order_number, conversation_id, action_id, receipt, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        shop,
        idempotencyKey,
        effect.kind,
        order?.number ?? null,
        terms.conversationId,
        terms.actionId,
        JSON.stringify(receipt),
        now,
      ],
    );
    return { status: 'done', receipt };
  });
}

/** The receipt of a key, if it was done. */
export async function selectReceipt(sql: Sql, shop: ShopId, idempotencyKey: string): Promise<Receipt | undefined> {
  const { rows } = await sql.query<{ receipt: Receipt }>(
    `select receipt from shop_effects where shop_id = $1 and idempotency_key = $2`,
    [shop, idempotencyKey],
  );
  return rows[0]?.receipt;
}

/** Locks what the effect touches and reads how it stands: first the order, then its goods by id. */
async function readFacts(sql: Sql, shop: ShopId, effect: Effect): Promise<EffectFacts> {
  if (effect.kind === 'coupon') {
    const customer = await selectCustomer(sql, shop, effect.customerId);
    const now = await selectNow(sql);
    return { now, newId, variants: new Map(), ...(customer ? { customer } : {}) };
  }
  const order = await lockOrder(sql, shop, effect.orderNumber);
  const variants = await lockVariants(sql, shop, variantsMoved(effect, order));
  const returnTo = await selectReturnAddress(sql, shop);
  const now = await selectNow(sql);
  return { now, newId, variants, ...(order ? { order } : {}), ...(returnTo ? { returnTo } : {}) };
}

/** Read when the locks are held, not as of the transaction's start: what waited happens after what it waited for. */
async function selectNow(sql: Sql): Promise<Date> {
  const { rows } = await sql.query<{ now: Date }>(`select clock_timestamp() as now`);
  if (!rows[0]) throw new Error('the database has no time');
  return rows[0].now;
}

async function lockOrder(sql: Sql, shop: ShopId, number: string): Promise<Order | undefined> {
  await sql.query(`select from orders where shop_id = $1 and number = upper(trim($2)) for update`, [shop, number]);
  // only now: this statement sees what the lock was waited for
  return selectOrder(sql, shop, number);
}

type VariantRow = Omit<Variant, 'price' | 'colour' | 'size'> & {
  colour: Localized | null;
  size: string | null;
  price: number;
  currency: string;
  productId: ProductId;
};

async function lockVariants(sql: Sql, shop: ShopId, ids: readonly VariantId[]): Promise<EffectFacts['variants']> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql.query<VariantRow>(
    `select id, sku, colour, size, price, currency, stock, product_id as "productId"
       from product_variants where shop_id = $1 and id = any($2) order by id for update`,
    [shop, ids],
  );
  return new Map(
    rows.map(({ productId, colour, size, price, currency, ...row }) => [
      row.id,
      {
        productId,
        variant: {
          ...row,
          price: { amount: price, currency },
          ...(colour !== null && { colour }),
          ...(size !== null && { size }),
        },
      },
    ]),
  );
}

async function selectReturnAddress(sql: Sql, shop: ShopId): Promise<Localized | undefined> {
  const { rows } = await sql.query<{ address: Localized }>(`select address from return_addresses where shop_id = $1`, [
    shop,
  ]);
  return rows[0]?.address;
}

const prefixes = { refund: 'rfd', exchange: 'xch', order: 'ord', line: 'lin', urge: 'urg' } as const;
/** Without what is misread: 0 and O, 1 and I and L. */
const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const newId: EffectFacts['newId'] = (kind) =>
  kind === 'coupon'
    ? Array.from({ length: 10 }, () => codeLetters[randomInt(codeLetters.length)]).join('')
    : `${prefixes[kind]}_${randomUUID()}`;
