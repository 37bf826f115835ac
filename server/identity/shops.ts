import type { Language, Localized } from '../../knowledge/language.ts';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';

/** A tenant, as its row says. */
export interface Shop {
  id: ShopId;
  name: Localized;
  /** Key of its identity tokens. */
  identitySecret: string;
  /** Origins whose pages may embed the widget and call the API; empty: any. */
  allowedOrigins: string[];
  defaultLanguage: Language;
  /** ISO 4217 */
  currency: string;
  /** IANA */
  timeZone: string;
}

export interface Shops {
  /** `undefined` when there is none of that id. May be some seconds old. */
  find(id: string): Promise<Shop | undefined>;
}

interface ShopRow {
  name: Localized;
  identity_secret: string;
  allowed_origins: string[];
  default_language: Language;
  currency: string;
  time_zone: string;
}

const validId = /^[a-z0-9][a-z0-9_-]{0,62}$/;

/** Reads shops; each is kept for `keepMs`, for one is needed at every turn and changes hardly ever. */
export function createShops(database: ShopDatabase, keepMs = 10_000): Shops {
  const kept = new Map<string, { shop: Promise<Shop | undefined>; until: number }>();
  return {
    find(id) {
      if (!validId.test(id)) return Promise.resolve(undefined);
      const known = kept.get(id);
      if (known && known.until > performance.now()) return known.shop;
      const shop = readShop(database, shopId(id));
      kept.set(id, { shop, until: performance.now() + keepMs });
      const forget = () => kept.delete(id);
      shop.then((found) => found ?? forget(), forget); // neither failures nor made-up ids are kept
      return shop;
    },
  };
}

async function readShop(database: ShopDatabase, id: ShopId): Promise<Shop | undefined> {
  const { rows } = await database.inShop(id, (sql) =>
    sql.query<ShopRow>(
      `select name, identity_secret, allowed_origins, default_language, currency, time_zone from shops where id = $1`,
      [id],
    ),
  );
  const row = rows[0];
  if (!row) return undefined;
  const { name, currency } = row;
  return {
    id,
    name,
    identitySecret: row.identity_secret,
    allowedOrigins: row.allowed_origins,
    defaultLanguage: row.default_language,
    currency,
    timeZone: row.time_zone,
  };
}
