import type { ShopId } from '../shop-id.ts';

/** The shape of `pg`'s query that both Postgres and the embedded PGlite answer. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(
    text: string,
    params?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}

/** One statement of a batch. */
export interface Statement {
  text: string;
  params?: readonly unknown[];
}

/** What the statements of a batch answered, each with rows of its own kind. */
export type Answers<Rows extends readonly object[]> = {
  [At in keyof Rows]: { rows: Rows[At][]; rowCount: number };
};

/**
 * The database as seen by everything that works for one shop.
 *
 * `inShop` runs `work` in one transaction under row-level security: statements see and write only that shop's rows,
 * whether or not they name the shop. It commits when `work` resolves and rolls back when it throws. Don't nest it.
 */
export interface ShopDatabase {
  inShop<T>(shop: ShopId, work: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * Like `inShop`, for statements none of which needs in this process what another answered: begin, statements and
   * commit are sent at once, which saves their round trips. Each statement sees what those before it did, and what
   * others committed until it began.
   */
  batch<const Rows extends readonly object[]>(
    shop: ShopId,
    statements: { readonly [At in keyof Rows]: Statement },
  ): Promise<Answers<Rows>>;
}
