import { describe, expect, it } from 'vitest';
import { aCase, aCaseLine, claimOf, clothingPolicy, ruled } from '../testing.ts';

describe('used_goods', () => {
  it('takes used goods back for a fault only, in the words of the line', () => {
    for (const [productLine, zh] of [
      ['clothing', '洗过'],
      ['shoes', '穿出门'],
      ['electronics', '激活'],
      ['pet_food', '拆封'],
    ] as const) {
      const lines = [aCaseLine({ productLine })];
      const ruling = ruled(aCase({ lines, claim: claimOf('changed_mind', { used: true }) }));
      expect(ruling, productLine).toMatchObject({ decision: 'deny', ruleId: 'used_goods' });
      expect(ruling.tell?.zh).toContain(zh);
    }
    expect(ruled(aCase({ claim: claimOf('faulty', { used: true }) })).decision).toBe('confirm');
  });

  it('takes them back where the line says so', () => {
    const claim = claimOf('changed_mind', { used: true });
    expect(ruled(aCase({ claim }), clothingPolicy({ returnWhenUsed: true })).decision).toBe('confirm');
  });
});
