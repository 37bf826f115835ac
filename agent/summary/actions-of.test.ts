import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { actionsOf } from './actions-of.ts';

const at = new Date('2026-03-01T09:00:00Z');
const eye = { language: 'en', timeZone: 'UTC', now: at } as Parameters<typeof actionsOf>[1];

describe('what waits for a person', () => {
  it('keeps what it was put to the rules with, and says how much', () => {
    const input = { orderNumber: 'SM1', as: 'coupon', sum: 150, courtesy: 'poor_service' };
    const goodwill: BookedAction = {
      ...{ id: 'act_1', tool: 'give_goodwill', kind: 'give_goodwill', end: 'handed_over', orderNumber: 'SM1' },
      ...{ input, byOperator: true, at, endedAt: at },
    };
    expect(actionsOf([goodwill], eye)).toMatchObject([{ title: 'Goodwill 150, order SM1', input }]);
  });
});
