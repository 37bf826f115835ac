import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import type { Refund, RefundStage } from './refund.ts';
import { refundTimeline } from './refund-timeline.ts';

const day = (date: string) => new Date(`${date}T09:00:00Z`);

function refund(withReturn: boolean, ...stages: [RefundStage, string][]): Refund {
  return {
    id: 'rf_1',
    lineIds: ['l1'],
    amount: money(19900, 'CNY'),
    reason: { en: 'Too small', zh: '尺码偏小' },
    withReturn,
    stages: stages.map(([stage, date]) => ({ stage, at: day(date) })),
  };
}

// 2026-03-02 is a Monday
const approved = refund(true, ['requested', '2026-03-02'], ['approved', '2026-03-03']);

describe('refundTimeline', () => {
  it('expects each stage from the one before, working days without the weekend', () => {
    const timeline = refundTimeline(approved, 'alipay', day('2026-03-04'), 'UTC');
    expect(timeline.stages).toEqual([
      { stage: 'requested', at: day('2026-03-02') },
      { stage: 'approved', at: day('2026-03-03') },
      { stage: 'parcel_sent_back', expectedBy: day('2026-03-10') },
      { stage: 'parcel_received', expectedBy: day('2026-03-15') },
      { stage: 'inspected', expectedBy: day('2026-03-17') },
      { stage: 'refund_approved', expectedBy: day('2026-03-18') },
      { stage: 'paid_out', expectedBy: day('2026-03-19') },
    ]);
    expect(timeline).toMatchObject({ state: 'in_progress', stage: 'approved', since: day('2026-03-03') });
    expect(timeline.next).toEqual({
      stage: 'parcel_sent_back',
      expectedBy: day('2026-03-10'),
      overdue: false,
      daysOverdue: 0,
    });
    expect(timeline.money).toEqual({ from: day('2026-03-19'), by: day('2026-03-23'), arrived: false });
  });

  it('skips the parcel of a refund without a return', () => {
    const timeline = refundTimeline(refund(false, ['requested', '2026-03-02']), 'card', day('2026-03-02'), 'UTC');
    expect(timeline.stages.map(({ stage }) => stage)).toEqual(['requested', 'approved', 'refund_approved', 'paid_out']);
  });

  it('keeps a broken date and counts what follows from now', () => {
    const waiting = refund(false, ['requested', '2026-03-02'], ['approved', '2026-03-03']);
    const timeline = refundTimeline(waiting, 'card', day('2026-03-09'), 'UTC');
    expect(timeline.next).toEqual({
      stage: 'refund_approved',
      expectedBy: day('2026-03-04'),
      overdue: true,
      daysOverdue: 5,
    });
    expect(timeline.stages.at(-1)).toEqual({ stage: 'paid_out', expectedBy: day('2026-03-10') });
  });

  it.each([
    ['card', '2026-03-04', '2026-03-10'],
    ['wechat_pay', '2026-03-02', '2026-03-04'],
    ['alipay', '2026-03-02', '2026-03-04'],
    ['paypal', '2026-03-03', '2026-03-06'],
  ] as const)('knows how long %s takes from the approval of the refund', (method, from, by) => {
    // approved on a Friday, paid out on the Monday after
    const waiting = refund(false, ['requested', '2026-02-26'], ['refund_approved', '2026-02-27']);
    const paid = { ...waiting, stages: [...waiting.stages, { stage: 'paid_out' as const, at: day('2026-03-02') }] };
    const money = { from: day(from), by: day(by), arrived: false };
    expect(refundTimeline(waiting, method, day('2026-03-01'), 'UTC')).toMatchObject({ state: 'in_progress', money });
    expect(refundTimeline(paid, method, day('2026-03-02'), 'UTC')).toMatchObject({ state: 'paid_out', money });
    expect(refundTimeline(paid, method, day('2026-03-20'), 'UTC').money?.arrived).toBe(true);
  });

  it('counts the days of the money from a payout that is late', () => {
    const waiting = refund(false, ['requested', '2026-02-26'], ['refund_approved', '2026-02-27']);
    const paid = { ...waiting, stages: [...waiting.stages, { stage: 'paid_out' as const, at: day('2026-03-09') }] };
    const money = { from: day('2026-03-10'), by: day('2026-03-12'), arrived: false };
    expect(refundTimeline(waiting, 'alipay', day('2026-03-09'), 'UTC').money).toEqual(money);
    expect(refundTimeline(paid, 'alipay', day('2026-03-10'), 'UTC').money).toEqual(money);
  });

  it('expects nothing of a rejected one', () => {
    const rejected = { ...approved, rejected: { at: day('2026-03-05'), reason: { en: 'Worn', zh: '已穿着' } } };
    const timeline = refundTimeline(rejected, 'card', day('2026-03-06'), 'UTC');
    expect(timeline.state).toBe('rejected');
    expect(timeline.stages.every((each) => each.at !== undefined)).toBe(true);
    expect(timeline.next ?? timeline.money).toBeUndefined();
  });
});
