import { expect, it } from 'vitest';
import type { ActingOperator } from '../../contract.ts';
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

it('is a supervisor’s to go past, for a reason', () => {
  const asked = (operator: ActingOperator) =>
    ruled(anExchange({ operator, lines: [aCaseLine({ deliveredAt: hoursAgo(24 * 10) })] }));
  const supervisor = { id: 'op_1', role: 'supervisor' as const };
  expect(asked({ id: 'op_1', role: 'operator' })).toMatchObject({ decision: 'human', ruleId: 'exchange_window' });
  expect(asked(supervisor)).toMatchObject({ decision: 'deny', needs: 'exception' });
  expect(asked({ ...supervisor, makesException: 'held_up_by_us' }).decision).toBe('confirm');
});
