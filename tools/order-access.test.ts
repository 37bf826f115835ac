import { describe, expect, it, vi } from 'vitest';
import { anOrder, customerId } from './commerce/testing.ts';
import { findReadableOrder, normaliseOrderNumber, refuseOrder } from './order-access.ts';
import { anonymous, createMemoryProofs, mei, testContext } from './testing.ts';

const orders = [anOrder(), anOrder({ number: 'SM20002', customerId: customerId('cus_other') })];

describe('findReadableOrder', () => {
  it('gives a signed-in shopper their own order, however its number is written', async () => {
    const found = await findReadableOrder(testContext({ orders }), ' #sm 10001');
    expect(found?.number).toBe('SM10001');
  });

  it('I1: gives nothing of another shopper, as of an order that does not exist, after the same look-ups', async () => {
    const calls: string[][] = [];
    for (const number of ['SM20002', 'SM99999']) {
      const context = testContext({ orders });
      const findOrder = vi.spyOn(context.commerce, 'findOrder');
      const proven = vi.spyOn(context.orderProofs, 'proven');
      expect(await findReadableOrder(context, number)).toBeUndefined();
      expect(refuseOrder(context)).toEqual({ status: 'refused', reason: 'not_found_or_unverified' });
      calls.push([...findOrder.mock.calls.map(String), ...proven.mock.calls.map(String)].map(() => 'call'));
    }
    expect(calls[0]).toEqual(calls[1]);
  });

  it('gives an order that was proven in this conversation', async () => {
    const orderProofs = createMemoryProofs(['SM20002']);
    const context = testContext({ orders }, { shopper: anonymous, orderProofs });
    expect((await findReadableOrder(context, 'sm20002'))?.number).toBe('SM20002');
  });

  it('looks nothing up for an anonymous shopper without proof of that order', async () => {
    for (const orderProofs of [createMemoryProofs(), createMemoryProofs(['SM20002'])]) {
      const context = testContext({ orders }, { shopper: anonymous, orderProofs });
      const findOrder = vi.spyOn(context.commerce, 'findOrder');
      expect(await findReadableOrder(context, 'SM10001')).toBeUndefined();
      expect(findOrder).not.toHaveBeenCalled();
      expect(refuseOrder(context)).toEqual({ status: 'refused', reason: 'identity_required' });
    }
  });

  it('does not take a customer id without the level for signed in', async () => {
    const context = testContext({ orders }, { shopper: { ...mei, level: 'order_verified' } });
    expect(await findReadableOrder(context, 'SM10001')).toBeUndefined();
  });

  it('writes order numbers in one way', () => {
    expect(normaliseOrderNumber('　ｓｍ１０００１ ')).toBe('SM10001');
  });
});
