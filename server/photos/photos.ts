import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';
import type { Photo } from '../../tools/contract.ts';
import { newId } from '../conversations/ids.ts';
import { reEncode } from './re-encode.ts';

/** Whose photo it is. */
export interface PhotoOwner {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
}

export interface StoredPhoto {
  id: string;
  width: number;
  height: number;
}

export interface Photos {
  /** `not_a_photo` for other files; `too_many` past what a conversation may hold. */
  add(
    owner: PhotoOwner,
    file: Buffer,
  ): Promise<{ status: 'stored'; photo: StoredPhoto } | { status: 'not_found' | 'not_a_photo' | 'too_many' }>;
  /** As WebP; `undefined` when the conversation has no such photo or isn't the shopper's. */
  read(owner: PhotoOwner, id: string): Promise<Buffer | undefined>;
  /** As WebP, for the shop's people; `undefined` when the shop's conversation has no such photo. */
  readForShop(shop: ShopId, conversationId: string, id: string): Promise<Buffer | undefined>;
  /** All of a conversation, oldest first. With `onlySent`, those that stand in a message: nobody sees the others. */
  list(shop: ShopId, conversationId: string, options?: { onlySent: boolean }): Promise<Photo[]>;
}

const mostInAConversation = 20;

/** Keeps the photos that shoppers send, in the database: they are few, small once re-encoded, and go with the rest. */
export function createPhotos(database: ShopDatabase): Photos {
  return {
    async add({ shop, conversationId, shopperId }, file) {
      const owned = await database.inShop(shop, (sql) =>
        sql.query<{ photos: number }>(
          `select (select count(*)::int from photos where conversation_id = $1) as photos
           from conversations where id = $1 and shopper_id = $2`,
          [conversationId, shopperId],
        ),
      );
      const held = owned.rows[0];
      if (!held) return { status: 'not_found' };
      if (held.photos >= mostInAConversation) return { status: 'too_many' };
      const encoded = await reEncode(file);
      if (!encoded) return { status: 'not_a_photo' };
      const id = newId('pho');
      const { image, width, height } = encoded;
      await database.inShop(shop, (sql) =>
        sql.query(
          `insert into photos (id, shop_id, conversation_id, shopper_id, image, width, height)
           values ($1, $2, $3, $4, decode($5, 'base64'), $6, $7)`,
          [id, shop, conversationId, shopperId, image.toString('base64'), width, height],
        ),
      );
      return { status: 'stored', photo: { id, width, height } };
    },
    read: ({ shop, conversationId, shopperId }, id) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<{ image: string }>(
          `select encode(image, 'base64') as image from photos
           where id = $1 and conversation_id = $2 and shopper_id = $3`,
          [id, conversationId, shopperId],
        );
        return rows[0] && Buffer.from(rows[0].image, 'base64');
      }),
    readForShop: (shop, conversationId, id) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<{ image: string }>(
          `select encode(image, 'base64') as image from photos where id = $1 and conversation_id = $2`,
          [id, conversationId],
        );
        return rows[0] && Buffer.from(rows[0].image, 'base64');
      }),
    list: (shop, conversationId, { onlySent } = { onlySent: false }) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<Photo>(
          `select p.id, p.sent_at as "sentAt" from photos p
           where p.conversation_id = $1 and (not $2 or exists (
             select from events e where e.conversation_id = p.conversation_id and e.type = 'message.created'
               and e.data -> 'attachments' @> to_jsonb(p.id)))
           order by p.sent_at, p.id`,
          [conversationId, onlySent],
        );
        return rows;
      }),
  };
}
