import { describe, expect, it } from 'vitest';
import { cardSchema } from '../cards.ts';
import { money } from '../commerce/money.ts';
import type { Refund } from '../commerce/refund.ts';
import { anOrder, hours } from '../commerce/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { getRefundStatus, getRefundStatusInput } from './get-refund-status.ts';

const refund = (set: Partial<Refund>): Refund => ({
  id: 'rf_1',
  lineIds: ['l1'],
  amount: money(39900, 'CNY'),
  reason: { en: 'Too small', zh: '偏小' },
  withReturn: true,
  stages: [
    { stage: 'requested', at: hours(-24 * 9) },
    { stage: 'approved', at: hours(-24 * 8) },
    { stage: 'parcel_received', at: hours(-24 * 3) },
    { stage: 'inspected', at: hours(-24 * 2) },
    { stage: 'refund_approved', at: hours(-24) },
  ],
  ...set,
});
const ask = (refunds: Refund[], set: Parameters<typeof testContext>[1] = {}) =>
  getRefundStatus.run(
    getRefundStatusInput.parse({ orderNumber: 'SM10001' }),
    testContext({ orders: [anOrder({ refunds })] }, set),
  );

describe('get_refund_status', () => {
  it('tells the stage, what comes next and when the money is there', async () => {
    const result = await ask([refund({})], { language: 'zh' });
    expect(result).toMatchObject({
      status: 'ok',
      content: {
        orderNumber: 'SM10001',
        paymentMethod: '支付宝',
        refunds: [
          {
            amount: { text: '¥399' },
            state: 'in_progress',
            stage: 'refund_approved',
            stageLabel: '退款审核通过',
            // testNow is Friday 20 March 2026, noon
            next: { stage: 'paid_out', label: '打款', expectedBy: '2026-03-20T12:00:00.000Z', overdue: false },
            money: { from: '2026-03-20T12:00:00.000Z', by: '2026-03-24T12:00:00.000Z', arrived: false },
            reason: '偏小',
            items: [{ title: '海港防雨夹克' }],
          },
        ],
      },
    });
    if (result.status !== 'ok') throw new Error(result.status);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
  });

  it('says why one was turned down, and expects nothing of it', async () => {
    const rejected = { at: hours(-5), reason: { en: 'Worn outdoors', zh: '有外穿痕迹' } };
    const result = await ask([refund({ rejected })]);
    expect(result).toMatchObject({
      content: { refunds: [{ state: 'rejected', rejected: { reason: 'Worn outdoors' } }] },
      cards: [{ type: 'refund', state: 'rejected', rejectedBecause: 'Worn outdoors' }],
    });
    expect(JSON.stringify(result)).not.toContain('expectedBy');
  });

  it('lists the newest first, and none as none', async () => {
    const older = refund({ id: 'rf_old', stages: [{ stage: 'requested', at: hours(-24 * 60) }] });
    const result = await ask([older, refund({})]);
    expect(result).toMatchObject({ content: { refunds: [{ id: 'rf_1' }, { id: 'rf_old' }] } });
    expect(await ask([])).toMatchObject({ status: 'ok', content: { refunds: [] }, cards: [] });
  });

  it('asks an anonymous shopper for proof', async () => {
    expect(await ask([], { shopper: anonymous })).toEqual({ status: 'refused', reason: 'identity_required' });
  });
});
