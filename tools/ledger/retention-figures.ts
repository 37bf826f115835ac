import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';
import type { Money } from '../commerce/money.ts';
import type { RetentionReason } from './offer.ts';

/** What offers of one day, for one reason, have brought and cost. */
export interface RetentionFigure {
  /** The shop's, `2026-03-20`. */
  day: string;
  reason: RetentionReason;
  /** Rounds of offers that were issued. */
  rounds: number;
  /** Rounds of which one offer was accepted. */
  accepted: number;
  /** Accepted, and the order was neither cancelled nor sent back through us afterwards. */
  kept: number;
  /** What shoppers would have taken back: of those kept. */
  saved: Money;
  /** Of all accepted offers: it is spent, kept or not. */
  cost: Money;
  /** Kept ÷ rounds, 0 to 1. */
  saveRate: number;
}

interface FigureRow {
  day: string;
  reason: RetentionReason;
  currency: string;
  rounds: number;
  accepted: number;
  kept: number;
  saved: number;
  cost: number;
}

/** Figures of the rounds issued from `from` until before `to`, from the book alone, by day and reason. */
export async function retentionFigures(
  database: ShopDatabase,
  shop: ShopId,
  from: Date,
  to: Date,
): Promise<RetentionFigure[]> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<FigureRow>(
      `select day::text as day, reason, currency, count(*) as rounds, count(*) filter (where accepted) as accepted,
              count(*) filter (where kept) as kept, coalesce(sum(at_stake) filter (where kept), 0) as saved,
              coalesce(sum(cost) filter (where accepted), 0) as cost
         from (select r.day, r.reason, r.currency, r.at_stake, o.cost, r.state = 'accepted' as accepted,
                 r.state = 'accepted' and not exists (
                   select from commitments c join actions a on a.shop_id = c.shop_id and a.id = c.action_id
                    where c.shop_id = r.shop_id and c.state = 'committed' and c.settled_at > r.accepted_at
                      and a.order_number = r.order_number and a.kind in ('cancel_order', 'request_return')) as kept
                 from offer_rounds r left join offers o on o.shop_id = r.shop_id and o.id = r.taken_offer
                where r.shop_id = $1 and r.issued_at >= $2 and r.issued_at < $3) as each
        group by day, reason, currency order by day, reason`,
      [shop, from, to],
    ),
  );
  return rows.map(({ currency, saved, cost, ...row }) => ({
    ...row,
    saved: { amount: saved, currency },
    cost: { amount: cost, currency },
    saveRate: row.kept / row.rounds,
  }));
}
