import { expect, it } from 'vitest';
import { demoPolicy } from '../../../tools/commerce/demo-shop/policy.ts';
import { operatorLimit } from '../../../tools/policy/rules/operator-limit.ts';
import { aCase, refundEffect } from '../../../tools/policy/testing.ts';
import { operatorRoles } from '../../../tools/contract.ts';
import { ownLimit } from './own-limit.ts';

it.each(operatorRoles)('tells a role (%s) just what the gate lets pass', (role) => {
  const { upTo } = ownLimit(role, demoPolicy);
  const ruled = (amount: number) =>
    operatorLimit.decide(aCase({ operator: { id: 'op_1', role }, effect: refundEffect(amount) }), demoPolicy);
  expect(ruled(upTo.amount)).toBeUndefined();
  expect(ruled(upTo.amount + 1)).toMatchObject({ decision: 'human' });
});

it('names who decides above it, where somebody does', () => {
  expect(ownLimit('operator', demoPolicy).above?.role).toBe('supervisor');
  expect(ownLimit('admin', demoPolicy).above).toBeUndefined();
  const { operators } = demoPolicy;
  const flat = { ...demoPolicy, operators: { ...operators, supervisor: operators.operator } };
  expect(ownLimit('operator', flat).above?.role).toBe('admin');
});

it('tells operators how much goodwill one shopper may have, and nobody whom that rule doesn’t bind', () => {
  expect(ownLimit('operator', demoPolicy).goodwill).toEqual({ amount: 10_000, currency: 'CNY', days: 90, times: 2 });
  expect(ownLimit('supervisor', demoPolicy).goodwill).toBeUndefined();
});
