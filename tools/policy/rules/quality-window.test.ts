import { describe, expect, it } from 'vitest';
import type { ProductLine } from '../../commerce/product.ts';
import { aCase, aCaseLine, claimOf, hoursAgo, ruled } from '../testing.ts';

function faulty(days: number, productLine: ProductLine = 'shoes', ground: 'faulty' | 'wrong_item' = 'faulty') {
  const lines = [aCaseLine({ productLine, deliveredAt: hoursAgo(24 * days) })];
  return ruled(aCase({ lines, claim: claimOf(ground) }));
}

describe('quality_window', () => {
  it('takes faulty goods back for 30 days', () => {
    expect(faulty(30).decision).toBe('confirm');
    expect(faulty(31)).toMatchObject({ decision: 'human', ruleId: 'quality_window' });
  });

  it('leaves a later fault to a repair as long as the line has one', () => {
    expect(faulty(365, 'electronics').decision).toBe('human');
    expect(faulty(400, 'electronics')).toMatchObject({ decision: 'deny', ruleId: 'quality_window' });
    expect(faulty(31, 'pet_food').decision).toBe('deny');
  });

  it('repairs nothing that was only the wrong thing', () => {
    expect(faulty(31, 'shoes', 'wrong_item').decision).toBe('deny');
  });
});
