import type { Logger } from 'pino';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Me, ServiceHours } from '../contract/operator/team.ts';
import type { Database } from '../db/database.ts';
import type { Shops } from '../identity/shops.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { createMacros, type Macros } from './macros.ts';
import { createOperatorSessions, type OperatorSessions } from './operator-sessions.ts';
import { createTeam, type Team } from './team.ts';

/** Whom a click signs in as, in demo mode. */
export interface DemoOperators {
  operators: { key: string; name: string; role: Me['operator']['role']; language: Me['operator']['language'] }[];
  idOf(key: string): string | undefined;
}

/** All that the console's routes about people work with. */
export interface OperatorDesk {
  sessions: OperatorSessions;
  invitations: Invitations;
  team: Team;
  macros: Macros;
  hours: {
    read(shop: ShopId): Promise<ServiceHours>;
    write(shop: ShopId, hours: ServiceHours): Promise<void>;
  };
  /** Somebody and their shop, as `GET me` says it. */
  describe(operatorId: string): Promise<Me | undefined>;
  demo?: DemoOperators;
  /** Where browsers reach us, when that isn't the address they ask. */
  publicUrl?: string;
}

interface DeskDeps {
  database: Pick<Database, 'inShop' | 'asSystem'>;
  shops: Shops;
  log: Logger;
  demo?: DemoOperators;
  publicUrl?: string;
}

export function createOperatorDesk({ database, shops, log, demo, publicUrl }: DeskDeps): OperatorDesk {
  const team = createTeam(database);
  return {
    team,
    sessions: createOperatorSessions(database, log),
    invitations: createInvitations(database),
    macros: createMacros(database),
    hours: {
      read: async (shop) => {
        const { rows } = await database.inShop(shop, (sql) =>
          sql.query<{ service_hours: ServiceHours }>('select service_hours from shops where id = $1', [shop]),
        );
        return rows[0]?.service_hours ?? null;
      },
      async write(shop, hours) {
        const kept = hours === null ? null : JSON.stringify(hours);
        await database.inShop(shop, (sql) =>
          sql.query('update shops set service_hours = $2 where id = $1', [shop, kept]),
        );
      },
    },
    async describe(operatorId) {
      const { rows } = await database.asSystem((sql) =>
        sql.query<{ shop_id: string }>('select shop_id from operators where id = $1', [operatorId]),
      );
      const shop = rows[0] && (await shops.find(rows[0].shop_id));
      const operator = shop && (await team.find(shopId(shop.id), operatorId));
      if (!operator) return undefined;
      const { id, name, timeZone, currency } = shop;
      return { operator, shop: { id, name, timeZone, currency }, demo: demo !== undefined };
    },
    ...(demo ? { demo } : {}),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  };
}
