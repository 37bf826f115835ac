import { expect, it } from 'vitest';
import { aCaseLine, hoursAgo, ruled } from '../testing.ts';
import { anExchange } from '../testing-exchange.ts';

it('gives another size for seven days, and none of pet food', () => {
  const after = (days: number) => ruled(anExchange({ lines: [aCaseLine({ deliveredAt: hoursAgo(24 * days) })] }));
  expect(after(7).decision).toBe('confirm');
  expect(after(8)).toMatchObject({ decision: 'deny', ruleId: 'exchange_window' });
  expect(ruled(anExchange({ lines: [aCaseLine({ productLine: 'pet_food' })] }))).toMatchObject({
    decision: 'deny',
    ruleId: 'exchange_window',
  });
});
