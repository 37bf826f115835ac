import type { Database } from '../db/database.ts';

/** One thing done, as the books have it. */
export interface Deed {
  key: string;
  action: string;
  kind: string;
  effect: {
    kind: string;
    lines?: { lineId: string; quantity: number }[];
    line?: { lineId: string; quantity: number };
    amount?: { amount: number; currency: string };
    refund?: { amount: number; currency: string };
    value?: { amount: number; currency: string };
    withReturn?: boolean;
    address?: { country: string };
    to?: string;
    shipmentId?: string;
    toVariantId?: string;
  };
  input: { ground?: string; used?: boolean };
  order: string;
  at: Date;
  settledAt: Date;
  conversation: string;
  shopper: string;
  customer: string;
  evidence: string[];
  offer: string | null;
  refundId: string | null;
}

export interface OrderFact {
  number: string;
  customer: string;
  tier: string;
  state: string;
  currency: string;
  paid: number;
  shipping: number;
  paidAt: Date | null;
  cancelledAt: Date | null;
  country: string;
  lines: {
    id: string;
    quantity: number;
    price: number;
    gift: boolean;
    line: string;
    variant: string;
    product: string;
  }[];
  parcels: { id: string; lineIds: string[]; shippedAt: Date; promisedBy: Date; scans: { code: string; at: Date }[] }[];
  refunds: {
    id: string;
    amount: number;
    at: Date;
    withReturn: boolean;
    pieces: { lineId: string; quantity: number }[];
  }[];
  exchanges: { lineId: string; quantity: number; at: Date }[];
  resent: { lineId: string; quantity: number; at: Date }[];
}

/** The numbers of the shop's policy document, as stored. */
export interface PolicyFact {
  currency: string;
  lines: Record<string, Record<string, number> & { photosFor: string[]; personFor: string[]; keepGoodsFor: string[] }>;
  cancel: { personAbove: number };
  changeAddress: { personAbove: number };
  urge: { everyHours: number };
  refund: { personAbove: number; personAboveVip: number; returnPersonAbove: number; returnPersonAboveVip: number };
  priceProtection: { days: number; personAbove: number };
  gift: { days: number };
  risk: { periodDays: number; refunds: number; refundShare: number; refundShareFrom: number; claims: number };
  retention: Record<string, number>;
}

export type Facts = Awaited<ReturnType<typeof readFacts>>;

/** All that the books hold, in plain rows: none of the house's own readers is used. */
export async function readFacts(database: Database) {
  return database.asSystem(async (sql) => {
    const read = async <Row>(text: string) => (await sql.query<Row & Record<string, unknown>>(text)).rows as Row[];
    const deeds = await read<Deed>(
      `select c.idempotency_key as key, c.action_id as action, a.kind, a.effect, a.input, a.evidence,
              coalesce(a.order_number, '') as order, s.at, c.settled_at as "settledAt",
              a.conversation_id as conversation, a.shopper_id as shopper, coalesce(a.customer_id, '') as customer,
              c.offer_id as offer, c.receipt ->> 'refundId' as "refundId"
         from commitments c join actions a on a.id = c.action_id
         left join shop_effects s on s.idempotency_key = c.idempotency_key
        where c.state = 'committed' and a.shop_id = 'demo' order by s.at, c.settled_at`,
    );
    const orders = await read<OrderFact>(orderQuery);
    const [policy] = await read<{ policy: PolicyFact }>(
      `select policy from shop_policies where shop_id = 'demo' order by version desc limit 1`,
    );
    if (!policy) throw new Error('the shop has no policy');
    return {
      deeds,
      orders: new Map(orders.map((order) => [order.number, order])),
      policy: policy.policy,
      shopEffects: await read<{ key: string; kind: string }>(`select idempotency_key as key, kind from shop_effects`),
      requests: (await read<{ key: string }>(`select idempotency_key as key from service_requests`)).map(
        ({ key }) => key,
      ),
      proposals: await read<{ action: string; decision: string }>(
        `select action_id as action, detail ->> 'decision' as decision from action_entries where type = 'proposed'`,
      ),
      asked: await read<{ action: string; confirmation: string }>(
        `select action_id as action, detail ->> 'confirmationId' as confirmation from action_entries where type = 'asked'`,
      ),
      confirmations: await read<{ id: string; state: string; shopper: string; conversation: string; resolvedAt: Date }>(
        `select id, state, shopper_id as shopper, conversation_id as conversation, resolved_at as "resolvedAt"
           from confirmations`,
      ),
      presses: await read<{ id: string; conversation: string; decision: string }>(
        `select data ->> 'confirmationId' as id, conversation_id as conversation, data ->> 'decision' as decision
           from events where type = 'confirmation.resolved'`,
      ),
      shoppers: await read<{ conversation: string; shopper: string; customer: string | null; owner: string }>(
        `select c.id as conversation, s.id as shopper, s.customer_id as customer, c.owner
           from conversations c join shoppers s on s.id = c.shopper_id`,
      ),
      proofs: await read<{ conversation: string; order: string }>(
        `select conversation_id as conversation, order_number as order from order_proofs`,
      ),
      stepUps: await read<{ conversation: string; addresses: number }>(
        `select conversation_id as conversation, count(*)::int as addresses from step_ups
          where verified_until is not null group by 1`,
      ),
      photos: await read<{ id: string; conversation: string; shopper: string; at: Date }>(
        `select id, conversation_id as conversation, shopper_id as shopper, sent_at as at from photos`,
      ),
      rounds: await read<{
        id: string;
        customer: string;
        order: string;
        state: string;
        issuedAt: Date;
        expiresAt: Date;
        taken: string | null;
        day: string;
      }>(
        `select id, customer_id as customer, order_number as order, state, issued_at as "issuedAt",
                expires_at as "expiresAt", taken_offer as taken, day::text as day from offer_rounds`,
      ),
      offers: await read<{ id: string; round: string; kind: string; cost: number }>(
        `select id, round_id as round, kind, cost from offers`,
      ),
      prices: new Map(
        (await read<{ id: string; price: number }>(`select id, price from product_variants`)).map((each) => [
          each.id,
          each.price,
        ]),
      ),
    };
  });
}

const orderQuery = `
  select o.number, o.customer_id as customer, c.tier, o.state, o.currency, o.paid, o.shipping, o.paid_at as "paidAt",
    o.cancelled_at as "cancelledAt", o.ship_to ->> 'country' as country,
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'price', l.unit_price,
        'gift', l.gift, 'line', p.line, 'variant', l.variant_id, 'product', l.product_id) order by l.position), '[]')
       from order_lines l join products p on p.id = l.product_id and p.shop_id = l.shop_id
      where l.order_id = o.id and l.shop_id = o.shop_id) as lines,
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'lineIds', s.line_ids, 'shippedAt', s.shipped_at,
        'promisedBy', s.promised_by, 'scans',
        (select coalesce(jsonb_agg(jsonb_build_object('code', e.code, 'at', e.at) order by e.position), '[]')
           from carrier_events e where e.shipment_id = s.id and e.shop_id = s.shop_id))), '[]')
       from shipments s where s.order_id = o.id and s.shop_id = o.shop_id) as parcels,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'amount', r.amount, 'at', r.stages -> 0 ->> 'at',
        'withReturn', r.with_return, 'pieces', coalesce(r.pieces, '[]'))), '[]')
       from refunds r where r.order_id = o.id and r.shop_id = o.shop_id and r.rejected_at is null) as refunds,
    (select coalesce(jsonb_agg(jsonb_build_object('lineId', x.line_id, 'quantity', x.quantity, 'at', x.requested_at)), '[]')
       from exchanges x where x.order_id = o.id and x.shop_id = o.shop_id) as exchanges,
    (select coalesce(jsonb_agg(piece || jsonb_build_object('at', r.placed_at)), '[]')
       from orders r, jsonb_array_elements(r.replaced_pieces) piece
      where r.shop_id = o.shop_id and r.replaces = o.number) as resent
  from orders o join customers c on c.id = o.customer_id and c.shop_id = o.shop_id where o.shop_id = 'demo'`;
