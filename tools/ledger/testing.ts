import { shopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';
import type { CustomerId } from '../commerce/customer.ts';
import type { Receipt } from '../commerce/effect.ts';
import { money, type Money } from '../commerce/money.ts';
import { customerId } from '../commerce/testing.ts';
import type { Commitment, Ledger, Proposal, RefundClaim, Requester } from './ledger.ts';

/** One of the shops of a test database. */
export const shop = shopId('demo');

export const cny = (amount: number): Money => money(amount, 'CNY');

/** Someone who asks; another name is another shopper in another conversation. */
export function requester(name = 'mei', set: Partial<Requester> = {}): Requester & { customerId: CustomerId } {
  const by = { shop, conversationId: `conv_${name}`, shopperId: `shp_${name}`, ...set };
  return { ...by, customerId: customerId(`cus_${name}`) };
}

/** A refund of one order that the rules want confirmed. */
export function aProposal(orderNumber = 'SM1', set: Partial<Proposal> = {}): Proposal {
  return {
    tool: 'request_refund',
    input: { orderNumber },
    kind: 'request_refund',
    effect: {
      kind: 'refund',
      orderNumber,
      lines: [],
      amount: cny(100),
      reason: { en: 'Damaged', zh: '破损' },
      withReturn: false,
    },
    orderNumber,
    ruling: { decision: 'confirm', ruleId: 'asks_first', because: 'money goes back' },
    policyVersion: 1,
    evidence: [],
    ...set,
  };
}

export function aReceipt(refundId?: string): Receipt {
  return { id: `rcpt_${refundId ?? 'x'}`, at: '2026-03-20T12:00:00.000Z', ...(refundId ? { refundId } : {}) };
}

/** What goes back of an order that 1000 was paid for. */
export function aRefund(orderNumber: string, amount: number, set: Partial<RefundClaim> = {}): RefundClaim {
  return { orderNumber, amount: cny(amount), paid: cny(1000), known: [], rejected: [], ...set };
}

/** Proposes an action and claims it under a key. */
export async function proposeAndClaim(
  ledger: Ledger,
  idempotencyKey: string,
  {
    by = requester(),
    proposal = aProposal(),
    ...set
  }: Partial<Commitment> & { by?: Requester; proposal?: Proposal } = {},
) {
  const actionId = await ledger.propose(by, proposal);
  const commitment: Commitment = {
    actionId,
    idempotencyKey,
    draft: {
      title: { en: 'Refund', zh: '退款' },
      steps: [
        { code: 'requested', label: { en: 'Requested', zh: '已申请' }, at: new Date('2026-03-20T12:00:00Z') },
        { code: 'paid_out', label: { en: 'Paid out', zh: '已到账' }, expectedBy: new Date('2026-03-25T12:00:00Z') },
      ],
      next: { en: 'Nothing to do', zh: '等待到账即可' },
    },
    ...set,
  };
  return { actionId, commitment, claim: await ledger.claim(by, commitment) };
}

/** Rows as the shop sees them. */
export function rowsOf<Row extends object>(
  database: ShopDatabase,
  text: string,
  params: unknown[] = [],
): Promise<Row[]> {
  return database.inShop(shop, async (sql) => (await sql.query<Row>(text, params)).rows);
}
