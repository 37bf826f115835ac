import type { ShopId } from '../../knowledge/shop-id.ts';
import { lockConversation } from '../conversations/turns.ts';
import type { Database } from '../db/database.ts';
import { findOpenHandoff } from './open-handoff.ts';

/** `invalid`: neither an e-mail address nor a phone number. `nobody_waits`: no handoff is open. */
export type ContactLeft = 'noted' | 'not_found' | 'invalid' | 'nobody_waits';

/** Notes where the shopper can be reached when nobody is there. The newest counts. */
export async function leaveContact(
  database: Pick<Database, 'inShop'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
  conversationId: string,
  said: string,
): Promise<ContactLeft> {
  const contact = readContact(said);
  return database.inShop(shop, async (sql) => {
    if (!(await lockConversation(sql, conversationId, shopperId))) return 'not_found';
    if (contact === undefined) return 'invalid';
    const handoff = await findOpenHandoff(sql, conversationId);
    if (!handoff) return 'nobody_waits';
    await sql.query('update handoffs set contact = $2 where id = $1', [handoff.id, contact]);
    return 'noted';
  });
}

/** An e-mail address as it was written, or a phone number as digits with its leading `+`; `undefined` for neither. */
export function readContact(said: string): string | undefined {
  const text = said.normalize('NFKC').trim();
  if (/^[^\s@<>"(),;:\\[\]\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(text)) {
    return text.length <= 254 ? text : undefined;
  }
  if (!/^\+?[\d\s().-]+$/.test(text)) return undefined;
  const number = text.replace(/[^\d+]/g, '');
  return /^\+?\d{7,15}$/.test(number) ? number : undefined;
}
