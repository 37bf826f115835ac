import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Receipt } from '../commerce/effect.ts';
import { appendEntry } from './entries.ts';
import type { PlannedAction } from '../policy/action-case.ts';
import type { Claim, Commitment, FoundCommitment, FoundDone, Requester } from './ledger.ts';
import { declineRounds } from './offer-rounds.ts';
import { acceptOffer, reopenOffer, takeOffer } from './offer-taking.ts';
import { onlyRow } from './only-row.ts';
import { freeRefund, holdAgain, holdRefund, settleRefund, type RefundHold } from './refund-holds.ts';
import { isOutpaced } from './outpaced.ts';
import { isSameEffect } from './same-effect.ts';
import { draftOf, openRequest, requestOf, type StoredDraft } from './service-requests.ts';
import type { ServiceRequest } from './service-request.ts';
import { toJson } from './to-json.ts';

interface CommitmentRow extends RefundHold {
  action_id: string;
  state: 'claimed' | 'doubtful' | 'committed' | 'released';
  is_over: boolean;
  draft: StoredDraft;
  offer_id: string | null;
  receipt: Receipt | null;
}

/** How long whoever holds a claim is believed to be at it, seconds: longer than a grant lives. */
const leaseSeconds = 15;

/** `Ledger.claim` within a transaction. */
export async function claim(
  sql: Sql,
  by: Requester,
  commitment: Commitment,
): Promise<Claim | { status: 'offer_gone' }> {
  const { shop } = by;
  const { idempotencyKey: key, actionId, draft, refund, offerId } = commitment;
  const outpaced = await isOutpaced(sql, by, commitment);
  const values = [
    shop,
    key,
    actionId,
    leaseSeconds,
    toJson(draft),
    refund?.orderNumber ?? null,
    refund?.amount.amount ?? null,
    refund?.amount.currency ?? null,
    offerId ?? null,
  ];
  const { rowCount } = await sql.query(
    `insert into commitments (shop_id, idempotency_key, action_id, state, lease_until, draft, refund_order,
                              refund_amount, refund_currency, offer_id)
     values ($1, $2, $3, 'claimed', now() + make_interval(secs => $4), $5, $6, $7, $8, $9)
     on conflict do nothing`,
    values,
  );
  if (rowCount === 0) {
    const standing = await standingClaim(sql, shop, commitment);
    if (standing) return standing;
    if (outpaced) return { status: 'outpaced' };
    await sql.query(
      `update commitments set action_id = $3, state = 'claimed', lease_until = now() + make_interval(secs => $4),
              claimed_at = now(), draft = $5, refund_order = $6, refund_amount = $7, refund_currency = $8, offer_id = $9
        where shop_id = $1 and idempotency_key = $2`,
      values,
    );
  }
  if (!outpaced) return hold(sql, by, commitment);
  await markReleased(sql, shop, key);
  return { status: 'outpaced' };
}

/** The claim that another one holds or held; `undefined` when the key is free, or was taken from them. */
async function standingClaim(sql: Sql, shop: ShopId, commitment: Commitment): Promise<Claim | undefined> {
  const { idempotencyKey: key, actionId, takeOver = false } = commitment;
  const row = await lockCommitment(sql, shop, key);
  switch (row.state) {
    case 'released':
      return undefined;
    case 'committed': {
      const request = await requestOf(sql, shop, key);
      if (!isSameEffect(await effectOf(sql, shop, row.action_id), await effectOf(sql, shop, actionId))) {
        await appendEntry(sql, shop, actionId, 'failed', { why: 'done_otherwise', of: row.action_id });
        return { status: 'done_otherwise', request };
      }
      if (row.action_id !== actionId) await appendEntry(sql, shop, actionId, 'repeated', { of: row.action_id });
      return { status: 'committed', receipt: receiptOf(row), request };
    }
    case 'claimed':
    case 'doubtful':
      if (!takeOver || !row.is_over) return { status: 'underway', abandoned: row.is_over };
      await freeRefund(sql, shop, row);
      await appendEntry(sql, shop, row.action_id, 'abandoned', { takenOverBy: actionId });
      return undefined;
  }
}

/** Holds the money and the offer that a fresh claim needs; without them the claim is released again. */
async function hold(
  sql: Sql,
  by: Requester,
  { idempotencyKey: key, actionId, refund, offerId }: Commitment,
): Promise<Claim | { status: 'offer_gone' }> {
  const { shop } = by;
  const refuse = async <Status extends 'exceeds_paid' | 'offer_gone'>(status: Status) => {
    await markReleased(sql, shop, key);
    await appendEntry(sql, shop, actionId, 'failed', { why: status });
    return { status };
  };
  if (refund && !(await holdRefund(sql, shop, refund))) {
    await reopenOffer(sql, shop, key);
    return refuse('exceeds_paid');
  }
  await reopenOffer(sql, shop, key, offerId);
  if (offerId !== undefined && !(await takeOffer(sql, by, offerId, key))) {
    if (refund) await freeRefund(sql, shop, { refund_order: refund.orderNumber, refund_amount: refund.amount.amount });
    return refuse('offer_gone');
  }
  await appendEntry(sql, shop, actionId, 'claimed', {
    idempotencyKey: key,
    ...(refund ? { refund: refund.amount } : {}),
    ...(offerId === undefined ? {} : { offerId }),
  });
  return { status: 'claimed' };
}

/** `Ledger.settle` within a transaction. */
export async function settle(sql: Sql, shop: ShopId, key: string, receipt: Receipt): Promise<ServiceRequest> {
  const row = await lockCommitment(sql, shop, key);
  if (row.state === 'committed') return requestOf(sql, shop, key);
  // It was given up for undone, and the shop did it after all: what the shop did is what counts.
  if (row.state === 'released') await holdAgain(sql, shop, row);
  await sql.query(
    `update commitments set state = 'committed', receipt = $3, settled_at = now()
      where shop_id = $1 and idempotency_key = $2`,
    [shop, key, toJson(receipt)],
  );
  await settleRefund(sql, shop, row);
  await acceptOffer(sql, shop, key);
  const declined = await declineRounds(sql, shop, row.action_id);
  const number = await openRequest(sql, shop, {
    key,
    actionId: row.action_id,
    draft: draftOf(row.draft),
    refundId: receipt.refundId,
  });
  await appendEntry(sql, shop, row.action_id, 'committed', { receipt, request: number });
  for (const offering of declined) await appendEntry(sql, shop, offering, 'offers_declined', { by: row.action_id });
  return requestOf(sql, shop, key);
}

/** `Ledger.release` within a transaction. */
export async function release(sql: Sql, shop: ShopId, key: string, why: string): Promise<void> {
  const row = await lockCommitment(sql, shop, key);
  if (row.state === 'committed' || row.state === 'released') return;
  await markReleased(sql, shop, key);
  await freeRefund(sql, shop, row);
  await reopenOffer(sql, shop, key);
  await appendEntry(sql, shop, row.action_id, 'failed', { why });
}

/** `Ledger.doubt` within a transaction. */
export async function doubt(sql: Sql, shop: ShopId, key: string): Promise<void> {
  const { rows } = await sql.query<{ action_id: string }>(
    `update commitments set state = 'doubtful' where shop_id = $1 and idempotency_key = $2 and state = 'claimed'
     returning action_id`,
    [shop, key],
  );
  if (rows[0]) await appendEntry(sql, shop, rows[0].action_id, 'doubted', { idempotencyKey: key });
}

/**
 * `Ledger.findCommitment` within a transaction. Also finds what the same content has come to under another action: one
 * that was there first, or took over.
 */
export async function findCommitment(sql: Sql, shop: ShopId, actionId: string): Promise<FoundCommitment | undefined> {
  const { rows } = await sql.query<{ action_id: string; idempotency_key: string; receipt: Receipt | null }>(
    `select action_id, idempotency_key, receipt from commitments
      where shop_id = $1 and state <> 'released'
        and (action_id = $2 or action_id in (
          select coalesce(detail ->> 'of', detail ->> 'takenOverBy') from action_entries
           where shop_id = $1 and action_id = $2 and type in ('repeated', 'abandoned')))
      order by claimed_at desc limit 1`,
    [shop, actionId],
  );
  const row = rows[0];
  if (!row) return undefined;
  const other = row.action_id === actionId ? undefined : await effectOf(sql, shop, row.action_id);
  if (other && !isSameEffect(other, await effectOf(sql, shop, actionId))) return undefined;
  const { idempotency_key: idempotencyKey, receipt } = row;
  if (!receipt) return { idempotencyKey, state: 'underway' };
  return { idempotencyKey, state: 'committed', receipt, request: await requestOf(sql, shop, idempotencyKey) };
}

/** `Ledger.findDone` within a transaction. */
export async function findDone(sql: Sql, shop: ShopId, key: string): Promise<FoundDone | undefined> {
  const { rows } = await sql.query<{ action_id: string }>(
    `select action_id from commitments where shop_id = $1 and idempotency_key = $2 and state = 'committed'`,
    [shop, key],
  );
  const [row] = rows;
  return row && { effect: await effectOf(sql, shop, row.action_id), request: await requestOf(sql, shop, key) };
}

async function effectOf(sql: Sql, shop: ShopId, actionId: string): Promise<PlannedAction['effect']> {
  const { rows } = await sql.query<{ effect: PlannedAction['effect'] }>(
    'select effect from actions where shop_id = $1 and id = $2',
    [shop, actionId],
  );
  return onlyRow(rows).effect;
}

async function lockCommitment(sql: Sql, shop: ShopId, key: string): Promise<CommitmentRow> {
  const { rows } = await sql.query<CommitmentRow>(
    `select action_id, state, lease_until <= now() as is_over, draft, refund_order, refund_amount, offer_id, receipt
       from commitments where shop_id = $1 and idempotency_key = $2 for update`,
    [shop, key],
  );
  if (!rows[0]) throw new Error(`nothing was claimed under the key ${key}`);
  return rows[0];
}

async function markReleased(sql: Sql, shop: ShopId, key: string): Promise<void> {
  await sql.query(`update commitments set state = 'released' where shop_id = $1 and idempotency_key = $2`, [shop, key]);
}

function receiptOf({ receipt }: CommitmentRow): Receipt {
  if (!receipt) throw new Error('a commitment without a receipt');
  return receipt;
}
