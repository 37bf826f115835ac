import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { aLine, anOrder, testNow } from '../../commerce/testing.ts';
import type { ActionCase } from '../action-case.ts';
import { aCase, aCaseLine, claimOf, deliveredOrder, noHistory, ruled } from '../testing.ts';

const { upTo } = demoPolicy.photoWaivers;

/** A faulty jacket at this price, without a photo. */
function faulty(price: number, set: Partial<ActionCase> = {}): ActionCase {
  const paid = money(price, 'CNY');
  const line = aLine({ unitPrice: paid });
  const totals = { ...anOrder().totals, items: paid, shipping: money(0, 'CNY'), discount: money(0, 'CNY'), paid };
  return aCase({
    order: deliveredOrder({ lines: [line], totals }),
    lines: [aCaseLine({ line })],
    effect: { ...aCase().effect, amount: paid } as ActionCase['effect'],
    claim: claimOf('faulty', { photos: [] }),
    operator: { id: 'op_1', role: 'operator' },
    ...set,
  });
}
const waiving = (role: 'operator' | 'supervisor' = 'operator') =>
  ({ operator: { id: 'op_1', role, waivesPhotos: 'cannot_take' } }) as const;

describe('a photo that is asked for', () => {
  it('stays asked for until an operator goes on without it by their own request', () => {
    expect(ruled(faulty(upTo))).toMatchObject({ decision: 'deny', needs: 'photos' });
    expect(ruled(faulty(upTo, waiving()))).toMatchObject({ decision: 'confirm' });
  });

  it('is a supervisor’s to do without for dearer goods, beginning with one fen', () => {
    expect(ruled(faulty(upTo + 1, waiving()))).toMatchObject({ decision: 'human', ruleId: 'photo_waiver' });
    expect(ruled(faulty(upTo + 1, waiving('supervisor'))).ruleId).toBe('asks_first');
  });

  it('is a supervisor’s to do without for a shopper whose refunds are watched', () => {
    const refunds = Array.from({ length: demoPolicy.risk.photosFromRefunds }, (_, at) => ({
      ...{ orderNumber: `SM${at}`, at: testNow, amount: money(100, 'CNY'), withReturn: true },
    }));
    const history = { ...noHistory, refunds };
    expect(ruled(faulty(100, { ...waiving(), history }))).toMatchObject({ decision: 'human', ruleId: 'photo_waiver' });
  });

  it('changes nothing of what no photo is asked for', () => {
    const claim = claimOf('changed_mind', { photos: [] });
    expect(ruled(faulty(upTo + 1, { ...waiving(), claim })).ruleId).toBe('asks_first');
  });
});
