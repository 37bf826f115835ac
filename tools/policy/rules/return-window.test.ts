import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import type { ActingOperator } from '../../contract.ts';
import { aCase, aCaseLine, clothingPolicy, hoursAgo, ruled } from '../testing.ts';

function returning(delivered: string, asked: string, timeZone = 'Asia/Shanghai') {
  return ruled(aCase({ lines: [aCaseLine({ deliveredAt: new Date(delivered) })], now: new Date(asked), timeZone }));
}

describe('return_window', () => {
  it('counts the day after delivery as day one, by the shop’s calendar', () => {
    // 1 March, 00:30 in Shanghai
    const delivered = '2026-02-28T16:30:00Z';
    expect(returning(delivered, '2026-03-08T15:59:59Z').decision).toBe('confirm');
    expect(returning(delivered, '2026-03-08T16:00:00Z')).toMatchObject({ decision: 'deny', ruleId: 'return_window' });
  });

  it('counts days of 23 and 25 hours as days', () => {
    // New York puts its clocks on on 8 March and back on 1 November
    expect(returning('2026-03-02T04:30:00Z', '2026-03-09T03:59:00Z', 'America/New_York').decision).toBe('confirm');
    expect(returning('2026-03-02T04:30:00Z', '2026-03-09T04:00:00Z', 'America/New_York').decision).toBe('deny');
    expect(returning('2026-10-26T03:30:00Z', '2026-11-02T04:59:00Z', 'America/New_York').decision).toBe('confirm');
    expect(returning('2026-10-26T03:30:00Z', '2026-11-02T05:00:00Z', 'America/New_York').decision).toBe('deny');
  });

  it('tells the shop’s own numbers, and what is possible still', () => {
    const { tell } = returning('2026-03-01T04:00:00Z', '2026-03-13T04:00:00Z');
    expect(tell?.en).toBe(
      'Harbour rain jacket was delivered 12 days ago, and returns without a reason are possible for 7 days. If there is a quality problem, I can take it back within 30 days.',
    );
    expect(tell?.zh).toBe('海港防雨夹克已经签收12天了，无理由退货是7天内。如果有质量问题，30天内都可以退。');
  });

  it('takes back nothing of a line that is not returnable', () => {
    const ruling = ruled(aCase(), clothingPolicy({ returnDays: 0 }));
    expect(ruling).toMatchObject({ decision: 'deny', ruleId: 'return_window' });
  });

  it('lets a supervisor make an exception for a reason, within the policy’s days, and nobody else', () => {
    const asked = (days: number, operator: ActingOperator) =>
      ruled(aCase({ operator, lines: [aCaseLine({ deliveredAt: hoursAgo(24 * days) })] }));
    const supervisor: ActingOperator = { id: 'op_1', role: 'supervisor' };
    const excepting: ActingOperator = { ...supervisor, makesException: 'promised_before' };
    const { daysPast } = demoPolicy.windowExceptions;
    expect(asked(12, { id: 'op_1', role: 'operator' })).toMatchObject({ decision: 'human', ruleId: 'return_window' });
    expect(asked(12, { ...excepting, role: 'operator' }).decision).toBe('human');
    expect(asked(12, supervisor)).toMatchObject({ decision: 'deny', needs: 'exception' });
    expect(asked(7 + daysPast, excepting).decision).toBe('confirm');
    expect(asked(8 + daysPast, excepting)).toMatchObject({ decision: 'deny', ruleId: 'return_window' });
    expect(asked(8 + daysPast, excepting).needs).toBeUndefined();
  });
});
