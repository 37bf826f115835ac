import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { appendEntry } from './entries.ts';

/**
 * Takes back what a conversation's shopper was asked and hasn't answered: a person sees to the matter from here on. A
 * yes that comes later is refused as `replaced`. True when the shopper could still have answered one.
 */
export async function withdrawQuestions(sql: Sql, shop: ShopId, conversationId: string): Promise<boolean> {
  const { rows } = await sql.query<{ id: string; action_id: string; is_open: boolean }>(
    `update confirmations set state = 'replaced'
      where shop_id = $1 and conversation_id = $2 and state = 'pending'
     returning id, action_id, operator_id is null and expires_at > now() as is_open`,
    [shop, conversationId],
  );
  for (const { id, action_id } of rows) await appendEntry(sql, shop, action_id, 'replaced', { confirmationId: id });
  return rows.some(({ is_open }) => is_open);
}
