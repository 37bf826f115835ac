import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase, Sql } from './database.ts';

/**
 * For reads of one statement: each is a transaction of its own, and begin, statement and commit travel together, which
 * saves a trip to the database. Two statements through it see two states of the data: for these there is `inShop`.
 */
export function inOneTrip(database: ShopDatabase, shop: ShopId): Sql {
  return {
    async query<Row extends object>(text: string, params?: readonly unknown[]) {
      const [answer] = await database.batch<[Row]>(shop, [params === undefined ? { text } : { text, params }]);
      return answer;
    },
  };
}
