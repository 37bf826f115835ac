import { expect, it } from 'vitest';
import { anOrder } from '../../commerce/testing.ts';
import { noHistory, pastAction } from '../testing.ts';
import { readdressed } from '../testing-address.ts';

const change = pastAction({
  kind: 'change_delivery_address',
  effect: { kind: 'change_address', orderNumber: 'SM10001', address: anOrder().shipTo },
});

it('changes the address of an order once', () => {
  expect(readdressed({ history: { ...noHistory, actions: [change] } })).toMatchObject({
    decision: 'human',
    ruleId: 'address_once',
  });
  const elsewhere = { ...change, orderNumber: 'SM10002' };
  expect(readdressed({ history: { ...noHistory, actions: [elsewhere] } }).decision).toBe('confirm');
});
