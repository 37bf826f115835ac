import { describe, expect, it } from 'vitest';
import { anOrder } from '../../commerce/testing.ts';
import { actionKinds } from '../action-kinds.ts';
import { aCase, ruled } from '../testing.ts';

const newAddress = {
  kind: 'change_delivery_address',
  effect: { kind: 'change_address', orderNumber: 'SM10001', address: anOrder().shipTo },
  order: anOrder({ state: 'paid', shipments: [] }),
  lines: [],
} as const;

describe('identity_level', () => {
  it('does nothing for strangers, whatever the tool asks for', () => {
    for (const kind of actionKinds) {
      const { customer: _, order: __, ...stranger } = aCase({ kind, level: 'anonymous', levelNeeded: 'anonymous' });
      expect(ruled(stranger).decision, kind).toBe('deny');
    }
    const { order: _, ...orderless } = aCase({ level: 'anonymous' });
    expect(ruled(orderless)).toMatchObject({ decision: 'deny', needs: 'sign_in', ruleId: 'identity_level' });
  });

  it('asks a guest who proved the order for a code where signing in is needed', () => {
    expect(ruled(aCase({ level: 'order_verified' }))).toMatchObject({ decision: 'deny', needs: 'step_up' });
    expect(ruled(aCase({ level: 'order_verified', levelNeeded: 'order_verified' })).decision).toBe('confirm');
    expect(ruled(aCase({ level: 'stepped_up' })).decision).toBe('confirm');
  });

  it('leaves an order of another account to a person: no code of who is signed in can prove it', () => {
    const borrowed = aCase({ level: 'order_verified', anothersOrder: true });
    expect(ruled(borrowed)).toMatchObject({ decision: 'human', handoff: 'identity_unverified' });
    expect(ruled({ ...borrowed, levelNeeded: 'order_verified' }).decision).toBe('confirm');
  });

  it('A8: asks for a code before an address changes, even of who is signed in', () => {
    expect(ruled(aCase({ ...newAddress, levelNeeded: 'order_verified' }))).toMatchObject({ needs: 'step_up' });
    expect(ruled(aCase({ ...newAddress, level: 'stepped_up' })).decision).toBe('confirm');
  });
});
