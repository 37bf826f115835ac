import type { ShopId } from '../../knowledge/shop-id.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { Database } from '../db/database.ts';

/**
 * Whose orders a shopper may see: a customer's, or single ones that a guest has proven in conversations of their own. A
 * customer too can have proven one of another account.
 */
export type OrderOwner = { customer: CustomerId; proven: readonly string[] } | { orderNumbers: readonly string[] };

interface OwnerRow {
  customer_id: CustomerId | null;
  proven: string[];
}

export async function findOrderOwner(
  database: Pick<Database, 'inShop'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
): Promise<OrderOwner> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<OwnerRow>(
      `select s.customer_id,
         array(select distinct p.order_number from order_proofs p join conversations c on c.id = p.conversation_id
               where c.shopper_id = s.id) as proven
       from shoppers s where s.id = $1`,
      [shopperId],
    ),
  );
  const owner = rows[0];
  if (!owner) return { orderNumbers: [] }; // nobody who has opened a conversation yet
  return owner.customer_id === null
    ? { orderNumbers: owner.proven }
    : { customer: owner.customer_id, proven: owner.proven };
}
