import { expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { actionKinds } from '../action-kinds.ts';
import { aCase } from '../testing.ts';
import { asksFirst } from './asks-first.ts';
import { needsNoAsking } from './needs-no-asking.ts';

it('lets pass what binds the shopper to nothing; everything else is asked', () => {
  expect(needsNoAsking.decide(aCase({ kind: 'urge_shipment' }), demoPolicy)).toMatchObject({ decision: 'allow' });
  expect([...asksFirst.actions, ...needsNoAsking.actions].toSorted()).toEqual([...actionKinds].toSorted());
});
