import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Receipt } from '../commerce/effect.ts';
import type { Money } from '../commerce/money.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { Ledger } from './ledger.ts';
import { onlyRow } from './only-row.ts';
import type { RequestDraft, RequestStep, RequestTerms, ServiceRequest } from './service-request.ts';
import { toJson } from './to-json.ts';

/** A step as JSON brings it: its instants are text. */
interface StoredStep {
  code: string;
  label: Localized;
  at?: string;
  expectedBy?: string;
}

export type StoredDraft = Omit<RequestDraft, 'steps'> & { steps: readonly StoredStep[] };

export function draftOf({ steps, ...draft }: StoredDraft): RequestDraft {
  return { ...draft, steps: steps.map(stepOf) };
}

function stepOf({ code, label, at, expectedBy }: StoredStep): RequestStep {
  return {
    code,
    label,
    ...(at === undefined ? {} : { at: new Date(at) }),
    ...(expectedBy === undefined ? {} : { expectedBy: new Date(expectedBy) }),
  };
}

/** The number of a shop's first request is one above it. */
const numbersFrom = 100_000;

/** Opens the request of a commitment, and numbers it. Settling is its only caller: one request a commitment. */
export async function openRequest(
  sql: Sql,
  shop: ShopId,
  {
    key,
    actionId,
    draft,
    refundId,
  }: { key: string; actionId: string; draft: RequestDraft; refundId?: string | undefined },
): Promise<string> {
  const counter = await sql.query<{ last: number }>(
    `insert into service_request_counters as counter (shop_id, last) values ($1, $2)
     on conflict (shop_id) do update set last = counter.last + 1 returning last`,
    [shop, numbersFrom + 1],
  );
  const number = `R${onlyRow(counter.rows).last}`;
  await sql.query(
    `insert into service_requests (shop_id, number, idempotency_key, action_id, customer_id, kind, order_number, title,
                                   amount, next, refund_id)
     select shop_id, $3, $4, id, customer_id, kind, order_number, $5, $6, $7, $8 from actions
      where shop_id = $1 and id = $2`,
    [
      shop,
      actionId,
      number,
      key,
      toJson(draft.title),
      draft.amount ? toJson(draft.amount) : null,
      draft.next ? toJson(draft.next) : null,
      refundId ?? null,
    ],
  );
  await sql.query(
    `insert into service_request_steps (shop_id, number, position, code, label, at, expected_by)
     select $1, $2, n, e ->> 'code', e -> 'label', (e ->> 'at')::timestamptz, (e ->> 'expectedBy')::timestamptz
       from jsonb_array_elements($3::jsonb) with ordinality as each (e, n)`,
    [shop, number, toJson(draft.steps)],
  );
  return number;
}

interface RequestRow {
  number: string;
  kind: ActionKind;
  order_number: string | null;
  title: Localized;
  amount: Money | null;
  next: Localized | null;
  refund_id: string | null;
  opened_at: Date;
  steps: StoredStep[];
  terms: RequestTerms | null;
  receipt: Receipt | null;
}

/** Requests with their steps as they were planned. */
async function selectRequests(sql: Sql, shop: ShopId, condition: string, param: unknown): Promise<ServiceRequest[]> {
  const { rows } = await sql.query<RequestRow>(
    `select q.number, q.kind, q.order_number, q.title, q.amount, q.next, q.refund_id, q.opened_at,
       c.draft -> 'terms' as terms, c.receipt,
       (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                 'code', s.code, 'label', s.label, 'at', s.at, 'expectedBy', s.expected_by))
               order by s.position), '[]')
          from service_request_steps s
         where s.shop_id = q.shop_id and s.number = q.number) as steps
       from service_requests q
       left join commitments c on c.shop_id = q.shop_id and c.idempotency_key = q.idempotency_key
      where q.shop_id = $1 and ${condition}
      order by q.opened_at desc, q.number desc`,
    [shop, param],
  );
  return rows.map(toRequest);
}

function toRequest(read: RequestRow): ServiceRequest {
  const { order_number, opened_at, refund_id, amount, next, steps, terms, receipt, ...row } = read;
  const isDone = steps.every(({ at }) => at !== undefined);
  return {
    ...row,
    ...(order_number === null ? {} : { orderNumber: order_number }),
    ...(amount === null ? {} : { amount }),
    ...(refund_id === null ? {} : { refundId: refund_id }),
    openedAt: opened_at,
    state: isDone ? 'done' : 'in_progress',
    steps: steps.map(stepOf),
    ...(next === null || isDone ? {} : { next }),
    ...(terms === null ? {} : { terms }),
    ...(receipt === null ? {} : givenBy(receipt)),
  };
}

function givenBy({ couponCode, returnTo, replacementOrder }: Receipt): Pick<ServiceRequest, 'given'> {
  const given = {
    ...(couponCode === undefined ? {} : { couponCode }),
    ...(returnTo ? { returnTo } : {}),
    ...(replacementOrder === undefined ? {} : { replacementOrder }),
  };
  return Object.keys(given).length === 0 ? {} : { given };
}

/** The request that a commitment opened. */
export async function requestOf(sql: Sql, shop: ShopId, key: string): Promise<ServiceRequest> {
  return onlyRow(await selectRequests(sql, shop, 'q.idempotency_key = $2', key));
}

/** `Ledger.requests` within a transaction. */
export function requestsOf(sql: Sql, shop: ShopId, of: Parameters<Ledger['requests']>[1]): Promise<ServiceRequest[]> {
  return 'customer' in of
    ? selectRequests(sql, shop, 'q.customer_id = $2', of.customer)
    : selectRequests(sql, shop, 'q.order_number = any($2::text[])', of.orderNumbers);
}
