import { randomBytes } from 'node:crypto';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { DeliveryView, WebhookEvent, WebhookView } from '../../contract/operator/webhooks.ts';
import { newId } from '../../conversations/ids.ts';
import type { Database } from '../../db/database.ts';
import type { Operator } from '../../operators/operator.ts';
import { attemptDelivery, claimDue } from './deliver.ts';
import { isAllowedUrl, type PostWebhook } from './post-webhook.ts';

/** A shop's webhooks, as its admins keep them. */
export interface Webhooks {
  list(shop: ShopId): Promise<WebhookView[]>;
  /** The secret is told this once. */
  add(
    by: Operator,
    wanted: { url: string; events: readonly WebhookEvent[] },
  ): Promise<
    { status: 'added'; webhook: WebhookView & { secret: string } } | { status: 'address_not_allowed' | 'too_many' }
  >;
  /** False when there is none; its deliveries go with it. */
  remove(shop: ShopId, id: string): Promise<boolean>;
  /** Newest first; `undefined` when there is no such webhook. */
  deliveries(shop: ShopId, id: string): Promise<DeliveryView[] | undefined>;
  /** Tells it of nothing but that it is a test, at once and once. */
  test(shop: ShopId, id: string): Promise<DeliveryView | undefined>;
}

interface WebhookDeps {
  database: Pick<Database, 'inShop' | 'asSystem'>;
  post: PostWebhook;
  allowsLocal: boolean;
  clock: () => Date;
}

interface WebhookRow {
  id: string;
  url: string;
  events: WebhookEvent[];
  disabled_at: Date | null;
  created_at: Date;
}

interface DeliveryRow {
  id: string;
  event: DeliveryView['event'];
  state: DeliveryView['state'];
  attempts: number;
  reason: string | null;
  status: number | null;
  created_at: Date;
  due_at: Date;
  delivered_at: Date | null;
}

const most = 20;
const mostShown = 100;
const webhookColumns = 'id, url, events, disabled_at, created_at';
const deliveryColumns = 'id, event, state, attempts, reason, status, created_at, due_at, delivered_at';

export function createWebhooks(deps: WebhookDeps): Webhooks {
  const { database } = deps;
  return {
    async list(shop) {
      const { rows } = await database.inShop(shop, (sql) =>
        sql.query<WebhookRow>(`select ${webhookColumns} from webhooks order by created_at, id`),
      );
      return rows.map(toWebhook);
    },
    add: (by, wanted) => addWebhook(deps, by, wanted),
    async remove(shop, id) {
      const { rowCount } = await database.inShop(shop, (sql) => sql.query('delete from webhooks where id = $1', [id]));
      return rowCount > 0;
    },
    deliveries: (shop, id) =>
      database.inShop(shop, async (sql) => {
        const { rowCount } = await sql.query('select from webhooks where id = $1', [id]);
        if (rowCount === 0) return undefined;
        const { rows } = await sql.query<DeliveryRow>(
          `select ${deliveryColumns} from webhook_deliveries where webhook_id = $1 order by position desc limit ${mostShown}`,
          [id],
        );
        return rows.map(toDelivery);
      }),
    test: (shop, id) => testWebhook(deps, shop, id),
  };
}

async function addWebhook(
  { database, allowsLocal }: WebhookDeps,
  { shop, id: operator }: Operator,
  { url, events }: { url: string; events: readonly WebhookEvent[] },
): ReturnType<Webhooks['add']> {
  if (!isAllowedUrl(url, allowsLocal)) return { status: 'address_not_allowed' };
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<WebhookRow>(
      `insert into webhooks (id, shop_id, url, secret, events, created_by)
       select $1, $2, $3, $4, $5, $6 where (select count(*) from webhooks) < ${most}
       returning ${webhookColumns}`,
      [newId('hook'), shop, new URL(url).href, secret, [...new Set(events)], operator],
    ),
  );
  const [row] = rows;
  return row ? { status: 'added', webhook: { ...toWebhook(row), secret } } : { status: 'too_many' };
}

async function testWebhook(deps: WebhookDeps, shop: ShopId, webhookId: string): Promise<DeliveryView | undefined> {
  const { database, clock } = deps;
  const id = newId('msg');
  const payload = { type: 'test', timestamp: clock().toISOString(), data: { shop } };
  const { rowCount } = await database.inShop(shop, (sql) =>
    sql.query(
      `insert into webhook_deliveries (id, shop_id, webhook_id, event, payload)
       select $1, $2, w.id, 'test', $4 from webhooks w where w.id = $3`,
      [id, shop, webhookId, JSON.stringify(payload)],
    ),
  );
  if (rowCount === 0) return undefined;
  for (const attempt of await claimDue(database, 1, id)) await attemptDelivery(deps, attempt);
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<DeliveryRow>(`select ${deliveryColumns} from webhook_deliveries where id = $1`, [id]),
  );
  return rows[0] && toDelivery(rows[0]);
}

function toWebhook({ id, url, events, disabled_at, created_at }: WebhookRow): WebhookView {
  return { id, url, events, disabled: disabled_at !== null, createdAt: created_at.toISOString() };
}

function toDelivery(row: DeliveryRow): DeliveryView {
  const { id, event, state, attempts } = row;
  return {
    ...{ id, event, state, attempts },
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.status === null ? {} : { status: row.status }),
    createdAt: row.created_at.toISOString(),
    ...(state === 'waiting' ? { dueAt: row.due_at.toISOString() } : {}),
    ...(row.delivered_at === null ? {} : { deliveredAt: row.delivered_at.toISOString() }),
  };
}
