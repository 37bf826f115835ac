import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Language } from '../../knowledge/language.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import { requestCard } from '../../tools/views/request-view.ts';
import type { Requests } from '../contract/action.ts';
import type { Database } from '../db/database.ts';

interface OwnerRow {
  customer_id: CustomerId | null;
  proven: string[];
}

/** Requests of a signed-in shopper, or of the orders that a guest has proven in conversations of their own. */
export async function readRequests(
  database: Pick<Database, 'inShop'>,
  ledger: Pick<Ledger, 'requests'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
  language: Language,
): Promise<Requests['requests']> {
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
  if (!owner) return []; // nobody who has opened a conversation yet
  const { customer_id: customer, proven: orderNumbers } = owner;
  if (customer === null && orderNumbers.length === 0) return [];
  const requests = await ledger.requests(shop, customer === null ? { orderNumbers } : { customer });
  return requests.map((request) => {
    const { type: _, ...shown } = requestCard(request, language);
    return shown;
  });
}
