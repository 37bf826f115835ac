import type { ShopId } from '../../knowledge/shop-id.ts';
import { appendEvents } from '../conversations/event-log.ts';
import { lockConversation } from '../conversations/turns.ts';
import type { Database } from '../db/database.ts';
import type { IsVip } from './is-vip.ts';
import type { Handoff } from './open-handoff.ts';
import { requestHandoff } from './request-handoff.ts';

/** The shopper's own request, by the button: opens the handoff and says so. `undefined` when the conversation isn't theirs. */
export async function handOffByShopper(
  database: Pick<Database, 'inShop'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
  conversationId: string,
  isVip: IsVip,
): Promise<Handoff | undefined> {
  const customer = await database.inShop(shop, async (sql) => {
    const { rows } = await sql.query<{ customer_id: string | null }>('select customer_id from shoppers where id = $1', [
      shopperId,
    ]);
    return rows[0]?.customer_id ?? undefined;
  });
  const vip = await isVip(shop, customer as Parameters<IsVip>[1]);
  return database.inShop(shop, async (sql) => {
    const conversation = await lockConversation(sql, conversationId, shopperId);
    if (!conversation) return undefined;
    const { language } = conversation;
    const asked = await requestHandoff(sql, { shop, conversationId, reason: 'shopper_request', language, vip });
    await appendEvents(sql, conversationId, asked.events);
    return asked.status === 'answered_before' ? undefined : asked.handoff;
  });
}
