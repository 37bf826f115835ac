import { expect, it } from 'vitest';
import { aCase, ruled } from '../testing.ts';

it('asks the shopper about what nothing speaks against', () => {
  expect(ruled(aCase())).toMatchObject({ decision: 'confirm', ruleId: 'asks_first' });
});
