import type { ShopId } from '../shop-id.ts';

/** The shape of `pg`'s query that both Postgres and the embedded PGlite answer. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(
    text: string,
    params?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}

/**
 * The database as seen by everything that works for one shop.
 *
 * `inShop` runs `work` in one transaction under row-level security: statements see and write only that shop's rows,
 * whether or not they name the shop. It commits when `work` resolves and rolls back when it throws. Don't nest it.
 */
export interface ShopDatabase {
  inShop<T>(shop: ShopId, work: (sql: Sql) => Promise<T>): Promise<T>;
}
