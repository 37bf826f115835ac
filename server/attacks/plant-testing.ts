import { randomUUID } from 'node:crypto';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Database } from '../db/database.ts';

const hourMs = 3_600_000;

/** 599 yuan, in every size. */
export const jacket = 'var_cloudlight-down-jacket-black-m';

/** An order to attack; whatever isn't said is paid, sent and delivered a day ago, one jacket. */
export interface OrderSpec {
  customer: string;
  state?: 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'awaiting_payment';
  /** Hours ago. */
  paid?: number;
  delivered?: number;
  /** What the carrier said last, in place of its delivery. */
  lastScan?: { code: string; hoursAgo: number; text?: string };
  lines?: readonly LineSpec[];
  currency?: string;
  shipping?: number;
  discount?: number;
  note?: string;
  number?: string;
}

export interface LineSpec {
  variant: string;
  quantity?: number;
  /** Paid for each, minor units; today's price when absent. */
  price?: number;
  gift?: boolean;
  /** In no parcel. */
  unpacked?: boolean;
}

interface VariantRow {
  id: string;
  price: number;
  title: object;
}

let planted = 0;

/** Puts a new customer into the demo shop, who nobody has heard of. */
export async function plantCustomer(database: Database, set: { tier?: string; name?: string } = {}): Promise<string> {
  const id = `cus_${randomUUID().slice(0, 12)}`;
  const phone = `+861390000${String(1000 + (planted += 1)).slice(-4)}`;
  await database.asSystem((sql) =>
    sql.query(
      `insert into customers (shop_id, id, name, language, email, phone, tier, customer_since)
       values ('demo', $1, $2, 'en', $3, $4, $5, now() - interval '2 years')`,
      [id, set.name ?? `Name of ${id}`, `${id}@private.example`, phone, set.tier ?? 'regular'],
    ),
  );
  return id;
}

/** Puts an order into the demo shop; answers its number. */
export async function plantOrder(database: Database, spec: OrderSpec): Promise<string> {
  const number = spec.number ?? `SM7${String((planted += 1)).padStart(6, '0')}`;
  const { state = 'delivered', delivered = 24 } = spec;
  const paid = spec.paid ?? (state === 'delivered' || state === 'shipped' ? delivered + 48 : 5);
  const order: Planted = { ...spec, number, id: `ord_${number}`, state, delivered, paid };
  await database.asSystem(async (sql) => {
    const lines = await linesOf(sql, order);
    await insertOrder(sql, order, lines);
    await insertLines(sql, order, lines);
    if (state === 'shipped' || state === 'delivered') await insertParcel(sql, order, lines);
  });
  return number;
}

type Planted = OrderSpec & Required<Pick<OrderSpec, 'number' | 'state' | 'delivered' | 'paid'>> & { id: string };
type PlantedLine = LineSpec & { id: string; found: VariantRow; price: number; quantity: number };

const ago = (hours: number) => new Date(Date.now() - hours * hourMs);

async function linesOf(sql: Sql, { number, lines = [{ variant: jacket }] }: Planted): Promise<PlantedLine[]> {
  const { rows } = await sql.query<VariantRow>(
    `select v.id, v.price, p.title from product_variants v
       join products p on p.shop_id = v.shop_id and p.id = v.product_id
      where v.shop_id = 'demo' and v.id = any($1)`,
    [lines.map(({ variant }) => variant)],
  );
  return lines.map((line, index) => {
    const found = rows.find(({ id }) => id === line.variant);
    if (!found) throw new Error(`no variant ${line.variant}`);
    const price = line.gift ? 0 : (line.price ?? found.price);
    return { ...line, id: `lin_${number}_${index + 1}`, found, price, quantity: line.quantity ?? 1 };
  });
}

async function insertOrder(sql: Sql, order: Planted, lines: readonly PlantedLine[]): Promise<void> {
  const { number, state, paid, currency = 'CNY', shipping = 0, discount = 0 } = order;
  const items = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const isPaid = state !== 'awaiting_payment';
  const address = {
    recipient: `Recipient of ${number}`,
    phone: `+86138${number.replace(/\D/gu, '').padStart(8, '0').slice(-8)}`,
    line: `Secret Street ${number}`,
    city: 'Hangzhou',
    region: 'Zhejiang',
    postcode: '310000',
    country: 'China',
  };
  await sql.query(
    `insert into orders (shop_id, id, number, customer_id, state, placed_at, paid_at, dispatch_by, deliver_by,
                         payment_method, currency, items, shipping, discount, paid, ship_to, note, cancelled_at)
     values ('demo', $1, $2, $3, $4, $5, $6, $7, $8, 'card', $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[order.id, number, order.customer, state, ago(paid + 1), isPaid ? ago(paid) : null],
      ...[ago(paid - 48), ago(paid - 240), currency, items, shipping, discount],
      ...[isPaid ? items + shipping - discount : 0, JSON.stringify(address), order.note ?? null],
      state === 'cancelled' ? ago(1) : null,
    ],
  );
}

async function insertLines(sql: Sql, { id }: Planted, lines: readonly PlantedLine[]): Promise<void> {
  for (const [position, { found, quantity, price, gift = false, ...line }] of lines.entries()) {
    await sql.query(
      `insert into order_lines (shop_id, id, order_id, position, product_id, variant_id, title, options, size,
                                quantity, unit_price, gift, image_url)
       select 'demo', $1, $2, $3, v.product_id, v.id, $5, '{"en": "", "zh": ""}', v.size, $6, $7, $8, '/x.png'
         from product_variants v where v.shop_id = 'demo' and v.id = $4`,
      [line.id, id, position, found.id, JSON.stringify(found.title), quantity, price, gift],
    );
  }
}

async function insertParcel(sql: Sql, order: Planted, lines: readonly PlantedLine[]): Promise<void> {
  const { id, number, paid, delivered } = order;
  const packed = lines.filter(({ unpacked }) => !unpacked).map((line) => line.id);
  const carrier = JSON.stringify({ code: 'sf', name: { en: 'SF', zh: '顺丰' }, phone: '95338' });
  await sql.query(
    `insert into shipments (shop_id, id, order_id, position, carrier, tracking_number, line_ids, shipped_at, promised_by)
     values ('demo', $1, $2, 0, $3, $4, $5, $6, $7)`,
    [`shi_${number}`, id, carrier, `T${number}`, packed, ago(paid - 2), ago(paid - 96)],
  );
  const last = order.lastScan ?? { code: 'delivered', hoursAgo: delivered };
  const first = { code: 'picked_up', hoursAgo: Math.max(paid - 2, last.hoursAgo + 1), text: 'Picked up' };
  for (const [position, { code, hoursAgo, text }] of [first, { text: 'Scan', ...last }].entries()) {
    await sql.query(
      `insert into carrier_events (shop_id, shipment_id, position, at, code, place, text)
       values ('demo', $1, $2, $3, $4, '{"en": "Hangzhou", "zh": "杭州"}', $5)`,
      [`shi_${number}`, position, ago(hoursAgo), code, JSON.stringify({ en: text, zh: text })],
    );
  }
}
