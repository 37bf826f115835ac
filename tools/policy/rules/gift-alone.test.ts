import { expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { aLine } from '../../commerce/testing.ts';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aCase, aCaseLine } from '../testing.ts';
import { giftAlone } from './gift-alone.ts';

it('gives no money for a gift, but takes it back with what was bought', () => {
  const gift = aCaseLine({ line: aLine({ id: 'l2', gift: true, unitPrice: money(0, 'CNY') }) });
  expect(giftAlone.decide(aCase({ lines: [gift] }), demoPolicy)).toMatchObject({ decision: 'deny' });
  expect(giftAlone.decide(aCase({ lines: [aCaseLine(), gift] }), demoPolicy)).toBeUndefined();
});
