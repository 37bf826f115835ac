import { describe, expect, it, vi } from 'vitest';
import type { Commerce } from '../commerce/commerce.ts';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import type { Refund, RefundStage } from '../commerce/refund.ts';
import { anOrder, customerId, hours, testNow, testShop } from '../commerce/testing.ts';
import { moneyBack } from '../planning/money-back.ts';
import { followRequests } from './follow-requests.ts';
import type { ServiceRequest } from './service-request.ts';

const paid = money(39900, 'CNY');

/** A refund that passed these stages, a day each, the first three days ago. */
function aRefund(stages: readonly RefundStage[], set: Partial<Refund> = {}): Refund {
  return {
    ...{ id: 'ref_1', lineIds: ['l1'], amount: paid, reason: { en: 'Too small', zh: '尺码偏小' }, withReturn: true },
    stages: stages.map((stage, day) => ({ stage, at: hours(-72 + 24 * day) })),
    ...set,
  };
}

/** As the book has it: planned three days ago. */
function aRequest(set: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    number: 'R100001',
    kind: 'request_return',
    orderNumber: 'SM10001',
    refundId: 'ref_1',
    title: { en: 'Return', zh: '退货' },
    amount: paid,
    openedAt: hours(-72),
    state: 'in_progress',
    steps: moneyBack(anOrder(), true, hours(-72)).steps,
    next: { en: 'Send it back.', zh: '请寄回商品。' },
    ...set,
  };
}

/** One that says nothing of how its refund was asked for. */
const aCancelling = (): ServiceRequest => {
  const { next: _, ...request } = aRequest({ kind: 'cancel_order' });
  const cancelled = { code: 'cancelled', label: { en: 'Order cancelled', zh: '订单已取消' }, at: hours(-72) };
  return { ...request, steps: [cancelled, ...moneyBack(anOrder(), false, hours(-72)).steps.filter(({ at }) => !at)] };
};

async function followed(
  requests: ServiceRequest[],
  findOrder: Commerce['findOrder'],
  { now = testNow, timeZone = 'UTC' } = {},
) {
  const ledger = { requests: () => Promise.resolve(requests) };
  const calendar = { clock: () => now, timeZoneOf: () => Promise.resolve(timeZone) };
  return followRequests(ledger, { findOrder }, calendar).requests(testShop, { customer: customerId('cus_mei') });
}
const ofOrder = (set: Partial<Order>) => vi.fn<Commerce['findOrder']>(() => Promise.resolve(anOrder(set)));
const follow = async (request: ServiceRequest, refund: Refund, now?: Date) =>
  (await followed([request], ofOrder({ refunds: [refund] }), now ? { now } : {}))[0];
const codes = (request: ServiceRequest | undefined) =>
  request?.steps.map(({ code, at }) => (at === undefined ? code : `${code} ✓`));

describe('followRequests', () => {
  it('leaves what is to be sent back as it was planned', async () => {
    const request = aRequest();
    const at = hours(-72);
    const stages: Refund['stages'] = [
      { stage: 'requested', at },
      { stage: 'approved', at },
    ];
    expect(await follow(request, aRefund([], { stages }), at)).toEqual(request);
  });

  it('tells what the shop has done since, what is ahead from there, and asks no more for what was sent back', async () => {
    const request = await follow(aRequest(), aRefund(['requested', 'approved', 'parcel_sent_back']));
    expect(codes(request)).toEqual([
      'requested ✓',
      'approved ✓',
      'parcel_sent_back ✓',
      'parcel_received',
      'inspected',
      'refund_approved',
      'paid_out',
      'money_arrives',
    ]);
    expect(request).toMatchObject({ state: 'in_progress', number: 'R100001', amount: paid });
    expect(request?.steps[2]).toEqual({
      code: 'parcel_sent_back',
      label: { en: 'Parcel sent back', zh: '商品寄回' },
      at: hours(-24),
    });
    expect(request?.steps[3]?.expectedBy).toEqual(hours(-24 + 5 * 24));
    expect(request).not.toHaveProperty('next');
  });

  it('is done when the money was paid out; the bank’s part stays ahead, and what a cancelling left out stays out', async () => {
    const refund = aRefund(['requested', 'approved', 'refund_approved', 'paid_out'], { withReturn: false });
    for (const now of [testNow, hours(24 * 60)]) {
      const request = await follow(aCancelling(), refund, now);
      expect(codes(request)).toEqual(['cancelled ✓', 'paid_out ✓', 'money_arrives']);
      expect(request?.state).toBe('done');
      expect(request?.steps.at(-1)?.expectedBy).toBeInstanceOf(Date);
    }
  });

  it('tells that and why the shop turned it down, and promises no money', async () => {
    const reason = { en: 'It was worn.', zh: '有穿着痕迹。' };
    const refund = aRefund(['requested', 'approved', 'parcel_sent_back'], { rejected: { at: hours(-1), reason } });
    const request = await follow(aRequest(), refund);
    expect(request).toMatchObject({ state: 'rejected', rejectedBecause: reason });
    expect(codes(request)).toEqual(['requested ✓', 'approved ✓', 'parcel_sent_back ✓', 'rejected ✓']);
    for (const gone of ['amount', 'next']) expect(request).not.toHaveProperty(gone);
  });

  it('reads each order once, and none where no money is on its way back', async () => {
    const findOrder = ofOrder({ refunds: [aRefund(['requested', 'approved', 'parcel_sent_back'])] });
    const { refundId: _, ...exchange } = aRequest({ number: 'R100002', kind: 'request_exchange' });
    const finished = aRequest({ number: 'R100003', state: 'done', orderNumber: 'SM10009' });
    const [first, same, other] = [aRequest(), aRequest(), aRequest({ orderNumber: 'SM10002' })];
    const told = await followed([first, same, exchange, finished, other], findOrder);
    expect(findOrder.mock.calls).toEqual([
      [testShop, 'SM10001'],
      [testShop, 'SM10002'],
    ]);
    expect(told.slice(2, 4)).toEqual([exchange, finished]);
    expect(await followed([exchange, finished], findOrder)).toEqual([exchange, finished]);
    expect(findOrder).toHaveBeenCalledTimes(2);
  });

  it('counts working days where the shop is', async () => {
    const stages: Refund['stages'] = [{ stage: 'requested', at: new Date('2026-03-19T18:00:00Z') }];
    const next = async (timeZone: string) => {
      const findOrder = ofOrder({ refunds: [aRefund([], { stages, withReturn: false })] });
      const [request] = await followed([aRequest()], findOrder, { timeZone });
      return request?.steps.find(({ code }) => code === 'approved')?.expectedBy;
    };
    // Thursday evening in London is Friday in Shanghai: the next working day is Monday there.
    expect(await next('UTC')).toEqual(new Date('2026-03-20T18:00:00Z'));
    expect(await next('Asia/Shanghai')).toEqual(new Date('2026-03-22T18:00:00Z'));
  });

  it('keeps to the plan where the shop lists no such order or refund, and doesn’t guess while it is away', async () => {
    const request = aRequest();
    expect(await followed([request], ofOrder({ refunds: [aRefund(['requested'], { id: 'ref_2' })] }))).toEqual([
      request,
    ]);
    expect(await followed([request], () => Promise.resolve(undefined))).toEqual([request]);
    await expect(followed([request], () => Promise.reject(new Error('the shop is down')))).rejects.toThrow(/down/);
  });

  it('calls off what was to be sent once more when its order was cancelled, and says no day of it', async () => {
    const steps = [
      { code: 'arranged', label: { en: 'Arranged', zh: '已安排' }, at: hours(-72) },
      { code: 'dispatched', label: { en: 'On its way', zh: '发出' }, expectedBy: hours(-24) },
    ];
    const { refundId: _, amount: __, ...request } = aRequest({ kind: 'request_refund', steps });
    const again = { ...request, given: { replacementOrder: 'SM10001-R1' } };
    const orders = ofOrder({ number: 'SM10001-R1', state: 'cancelled', cancelledAt: hours(-2) });
    const [off] = await followed([again], orders);
    expect(orders).toHaveBeenCalledWith(testShop, 'SM10001-R1');
    expect(off?.state).toBe('called_off');
    expect(codes(off)).toEqual(['arranged ✓', 'called_off ✓']);
    expect(off).not.toHaveProperty('next');
    expect(await followed([again], ofOrder({ state: 'paid' }))).toEqual([again]);
  });
});
