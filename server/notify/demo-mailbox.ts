import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';
import type { Notifier } from './notifier.ts';

/** A mail as the demo's mailbox shows it. */
export interface DemoMail {
  to: string;
  subject: string;
  text: string;
  sentAt: Date;
}

const kept = 50;

/** Demo mode: mails go nowhere but into a mailbox that anyone may look into. */
export function createDemoMailbox(
  database: ShopDatabase,
): Notifier & { newest(shop: ShopId, limit: number): Promise<DemoMail[]> } {
  return {
    send: ({ shop, to, subject, text }) =>
      database.inShop(shop, async (sql) => {
        await sql.query('insert into demo_mails (shop_id, recipient, subject, body) values ($1, $2, $3, $4)', [
          shop,
          to,
          subject,
          text,
        ]);
        await sql.query(
          `delete from demo_mails where id <= (select id from demo_mails order by id desc offset ${kept} limit 1)`,
        );
      }),
    newest: (shop, limit) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<DemoMail>(
          `select recipient as "to", subject, body as text, sent_at as "sentAt" from demo_mails order by id desc limit $1`,
          [limit],
        );
        return rows;
      }),
  };
}
