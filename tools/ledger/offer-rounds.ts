import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { CustomerId } from '../commerce/customer.ts';
import type { Effect } from '../commerce/effect.ts';
import type { OfferDraft } from '../policy/action-case.ts';
import { takenInstead } from '../policy/action-kinds.ts';
import { appendEntry } from './entries.ts';
import type { Ledger } from './ledger.ts';
import type { Offer } from './offer.ts';
import { onlyRow } from './only-row.ts';
import { toJson } from './to-json.ts';

type Issue = Parameters<Ledger['issueOffers']>;

/** `Ledger.issueOffers` within a transaction, after another one has called `expireRounds`. */
export async function issueOffers(
  sql: Sql,
  by: Issue[0],
  actionId: Issue[1],
  round: Issue[2],
): ReturnType<Ledger['issueOffers']> {
  const { shop, customerId } = by;
  const { effect, terms, day } = round;
  const { currency } = effect.atStake;
  const wrong = effect.offers.find(({ cost }) => cost.currency !== currency);
  if (wrong) throw new RangeError(`an offer in ${wrong.cost.currency} for goods in ${currency}`);
  const refuse = async <Status extends 'too_soon' | 'no_budget'>(status: Status) => {
    await appendEntry(sql, shop, actionId, 'offers_refused', { why: status, day });
    return { status };
  };

  const left = await lockBudget(sql, shop, { day, currency, budget: terms.dailyBudget });
  const affordable = effect.offers.filter(({ cost }) => cost.amount <= left);
  if (affordable.length === 0) return refuse('no_budget');
  const roundId = `rnd_${crypto.randomUUID()}`;
  const slot = await sql.query(
    `insert into retention_slots as slot (shop_id, customer_id, round_id, issued_at) values ($1, $2, $3, now())
     on conflict (shop_id, customer_id) do update set round_id = excluded.round_id, issued_at = excluded.issued_at
      where slot.issued_at <= excluded.issued_at - make_interval(days => $4)`,
    [shop, customerId, roundId, terms.everyDays],
  );
  if (slot.rowCount === 0) return refuse('too_soon');

  const held = Math.max(...affordable.map(({ cost }) => cost.amount));
  await sql.query(`update retention_budgets set held = held + $3, budget = $4 where shop_id = $1 and day = $2`, [
    shop,
    day,
    held,
    terms.dailyBudget,
  ]);
  await insertRound(sql, by, actionId, round, { roundId, held, offers: affordable });
  const offers = await selectOffers(sql, shop, customerId, 'and r.id = $3', roundId);
  await appendEntry(sql, shop, actionId, 'offers_issued', {
    roundId,
    day,
    atStake: effect.atStake,
    offers: offers.map(({ id, kind, cost }) => ({ id, kind, cost })),
  });
  return { status: 'issued', offers };
}

/** What is left of a day's budget, minor units. Other rounds of the day wait until this transaction ends. */
async function lockBudget(
  sql: Sql,
  shop: ShopId,
  { day, currency, budget }: { day: string; currency: string; budget: number },
): Promise<number> {
  await sql.query(
    `insert into retention_budgets (shop_id, day, currency, budget) values ($1, $2, $3, $4) on conflict do nothing`,
    [shop, day, currency, budget],
  );
  const { rows } = await sql.query<{ used: number; currency: string }>(
    `select held + spent as used, currency from retention_budgets where shop_id = $1 and day = $2 for update`,
    [shop, day],
  );
  const row = onlyRow(rows);
  // The day has begun in another currency: nothing of it can be had in this one.
  return row.currency === currency ? budget - row.used : -1;
}

async function insertRound(
  sql: Sql,
  { shop, customerId, conversationId }: Issue[0],
  actionId: string,
  { effect, terms, day }: Issue[2],
  { roundId, held, offers }: { roundId: string; held: number; offers: readonly OfferDraft[] },
): Promise<void> {
  const { orderNumber, reason, atStake } = effect;
  await sql.query(
    `insert into offer_rounds (id, shop_id, customer_id, conversation_id, action_id, order_number, reason, currency,
                               at_stake, held, day, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(mins => $12))`,
    [
      roundId,
      shop,
      customerId,
      conversationId,
      actionId,
      orderNumber,
      reason,
      atStake.currency,
      atStake.amount,
      held,
      day,
      terms.validMinutes,
    ],
  );
  await sql.query(
    `insert into offers (id, shop_id, round_id, position, kind, effect, cost, title, terms)
     select e ->> 'id', $1, $2, n, e ->> 'kind', e -> 'effect', (e -> 'cost' ->> 'amount')::bigint, e -> 'title', e -> 'terms'
       from jsonb_array_elements($3::jsonb) with ordinality as each (e, n)`,
    [shop, roundId, toJson(offers.map((offer) => ({ ...offer, id: `off_${crypto.randomUUID()}` })))],
  );
}

/**
 * Closes rounds whose time is over, and frees what they held of their day's budget. A transaction of its own: it may
 * have to wait for the budgets of several days.
 */
export async function expireRounds(sql: Sql, shop: ShopId): Promise<void> {
  const { rows } = await sql.query<ClosedRound>(
    `update offer_rounds set state = 'expired'
      where id in (select id from offer_rounds where shop_id = $1 and state = 'open' and expires_at <= now()
                   order by id for update skip locked)
     returning action_id, day::text as day, held`,
    [shop],
  );
  await freeBudget(sql, shop, rows);
}

/**
 * Closes the open rounds of an action's order when that action is one which offers were to spare, and frees what they
 * held. Returns the actions that issued them: whoever settles writes it down there.
 */
export async function declineRounds(sql: Sql, shop: ShopId, instead: string): Promise<readonly string[]> {
  const { rows } = await sql.query<ClosedRound>(
    `update offer_rounds set state = 'declined'
      where id in (select r.id from offer_rounds r
                     join actions a on a.shop_id = r.shop_id and a.order_number = r.order_number
                    where a.shop_id = $1 and a.id = $2 and a.kind = any($3::text[])
                      and r.state = 'open' and r.expires_at > now()
                    order by r.id for update of r)
     returning action_id, day::text as day, held`,
    [shop, instead, takenInstead],
  );
  await freeBudget(sql, shop, rows);
  return rows.map(({ action_id }) => action_id);
}

interface ClosedRound {
  action_id: string;
  day: string;
  held: number;
}

/** Day by day in order, so that two transactions never wait for each other. */
async function freeBudget(sql: Sql, shop: ShopId, rounds: readonly ClosedRound[]): Promise<void> {
  for (const { day, held } of rounds.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    await sql.query('update retention_budgets set held = held - $3 where shop_id = $1 and day = $2', [shop, day, held]);
  }
}

interface OfferRow {
  id: string;
  round_id: string;
  kind: Offer['kind'];
  order_number: string;
  reason: Offer['reason'];
  effect: Effect;
  cost: number;
  at_stake: number;
  currency: string;
  title: Offer['title'];
  terms: Offer['terms'];
  issued_at: Date;
  expires_at: Date;
  state: Offer['state'];
}

/** What is taken and not yet settled is open: whether it happens isn't known yet. */
const offerState = `case
  when r.state = 'open' and r.expires_at <= now() then 'expired'
  when r.state in ('open', 'taken') then 'open'
  when r.state = 'accepted' and r.taken_offer <> o.id then 'declined'
  else r.state end`;

/** Offers to a shopper, newest round first, in the order in which they were issued. */
async function selectOffers(
  sql: Sql,
  shop: ShopId,
  customer: CustomerId,
  condition: string,
  ...params: readonly unknown[]
): Promise<Offer[]> {
  const { rows } = await sql.query<OfferRow>(
    `select o.id, o.round_id, o.kind, r.order_number, r.reason, o.effect, o.cost, r.at_stake, r.currency, o.title,
            o.terms, r.issued_at, r.expires_at, ${offerState} as state
       from offers o join offer_rounds r on r.shop_id = o.shop_id and r.id = o.round_id
      where o.shop_id = $1 and r.customer_id = $2 ${condition}
      order by r.issued_at desc, r.id, o.position`,
    [shop, customer, ...params],
  );
  return rows.map(({ round_id, order_number, cost, at_stake, currency, issued_at, expires_at, ...offer }) => ({
    ...offer,
    roundId: round_id,
    orderNumber: order_number,
    cost: { amount: cost, currency },
    atStake: { amount: at_stake, currency },
    issuedAt: issued_at,
    expiresAt: expires_at,
  }));
}

/** `Ledger.openOffers` within a transaction. */
export function openOffers(sql: Sql, shop: ShopId, customer: CustomerId): Promise<Offer[]> {
  return selectOffers(sql, shop, customer, `and ${offerState} = 'open'`);
}

/** `Ledger.findOffer` within a transaction. */
export async function findOffer(
  sql: Sql,
  shop: ShopId,
  customer: CustomerId,
  offerId: string,
): Promise<Offer | undefined> {
  const offers = await selectOffers(sql, shop, customer, 'and o.id = $3', offerId);
  return offers[0];
}
