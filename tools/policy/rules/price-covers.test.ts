import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aLine } from '../../commerce/testing.ts';
import { aCaseLine, ruled } from '../testing.ts';
import { aPriceDrop } from '../testing-price.ts';
import { priceCovers } from './price-covers.ts';

it('leaves out gifts, and the lines that the shop leaves out', () => {
  const gift = aPriceDrop({ lines: [aCaseLine({ line: aLine({ gift: true }) })] });
  expect(priceCovers.decide(gift, demoPolicy)).toMatchObject({ decision: 'deny' });
  const policy = { ...demoPolicy, priceProtection: { ...demoPolicy.priceProtection, except: ['clothing' as const] } };
  expect(ruled(aPriceDrop(), policy)).toMatchObject({ decision: 'deny', ruleId: 'price_covers' });
});
