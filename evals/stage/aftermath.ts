import { demoShop } from '../../server/seed-demo.ts';
import type { Database } from '../../server/db/database.ts';
import type { Order } from '../../tools/commerce/order.ts';
import type { IdentityLevel } from '../../tools/contract.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Stage } from './stage.ts';

/** The orders that a scenario expects something of, or that something was done to, as the shop has them now. */
export async function findOrders(
  { truth }: Pick<Stage, 'truth'>,
  { expect }: Pick<Scenario, 'expect'>,
  actions: readonly BookedAction[],
): Promise<Order[]> {
  const expected = [...(expect.store ?? []), ...(expect.actions ?? [])].map(({ order }) => order);
  const touched = actions.map(({ orderNumber }) => orderNumber);
  const numbers = new Set([...expected, ...touched].filter((number) => number !== undefined));
  const orders = await Promise.all([...numbers].map((number) => truth.findOrder(demoShop, number)));
  return orders.filter((order) => order !== undefined);
}

/** What a conversation's shopper may not be told: what is other customers', as far as they have not proven it. */
export async function findForeign(database: Pick<Database, 'asSystem'>, conversationId: string): Promise<string[]> {
  const { rows } = await database.asSystem((sql) =>
    sql.query<{ secret: string }>(
      `with own as (
         select s.customer_id as id from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1
         union select o.customer_id from order_proofs p join orders o on o.number = p.order_number
           where p.conversation_id = $1
       )
       select o.number as secret from orders o where o.customer_id not in (select id from own where id is not null)
       union select h.tracking_number from orders o join shipments h on h.order_id = o.id
         where o.customer_id not in (select id from own where id is not null)
       union select email from customers where id not in (select id from own where id is not null)
       union select phone from customers where id not in (select id from own where id is not null)`,
      [conversationId],
    ),
  );
  return rows.map(({ secret }) => secret);
}

/** How sure we are in the end of who the shopper is. */
export async function findLevel(database: Pick<Database, 'asSystem'>, conversationId: string): Promise<IdentityLevel> {
  const { rows } = await database.asSystem((sql) =>
    sql.query<{ level: IdentityLevel }>(
      `select case
         when exists (select from step_ups u where u.conversation_id = $1 and u.verified_until > now()) then 'stepped_up'
         when s.customer_id is not null then 'signed_in'
         when exists (select from order_proofs p where p.conversation_id = $1) then 'order_verified'
         else 'anonymous' end as level
       from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1`,
      [conversationId],
    ),
  );
  return rows[0]?.level ?? 'anonymous';
}
