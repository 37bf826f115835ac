import { describe, expect, it, vi } from 'vitest';
import { aCustomer, anOrder } from '../commerce/testing.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { verifyOrder, verifyOrderInput } from './verify-order.ts';

const data = {
  customers: [aCustomer({ phone: '+8613900005678' })],
  orders: [anOrder()], // ships to 13800001234
};
const contextOf = () => testContext(data, { shopper: anonymous, orderProofs: createMemoryProofs() });
const ask = (input: object, context = contextOf()) =>
  verifyOrder.run(verifyOrderInput.parse({ orderNumber: 'SM10001', ...input }), context);
const refused = { status: 'refused', reason: 'not_found_or_unverified' };

describe('verify_order', () => {
  it.each([
    [{ phoneTail: '1234' }],
    [{ phoneTail: '5678' }],
    [{ email: ' Mei@Example.com' }],
    [{ phoneTail: '1234', email: 'mei@example.com' }],
  ])('proves the order by %o', async (proof) => {
    const context = contextOf();
    expect(await ask(proof, context)).toMatchObject({
      status: 'ok',
      content: { verified: true, order: { number: 'SM10001' } },
    });
    expect(await context.orderProofs.proven()).toEqual(['SM10001']);
  });

  it('wants everything that is given to match', async () => {
    expect(await ask({ phoneTail: '1234', email: 'other@example.com' })).toEqual(refused);
    expect(await ask({ phoneTail: '9999', email: 'mei@example.com' })).toEqual(refused);
  });

  it('I2: answers what does not exist and what does not match alike, after the same steps', async () => {
    const steps: string[][] = [];
    for (const orderNumber of ['SM10001', 'SM99999']) {
      const context = contextOf();
      const done: string[] = [];
      for (const name of ['findOrder', 'findCustomer'] as const) {
        const real = context.commerce[name] as (...args: unknown[]) => Promise<never>;
        vi.spyOn(context.commerce, name).mockImplementation((...args: unknown[]) => {
          done.push(name);
          return real(...args);
        });
      }
      expect(await ask({ orderNumber, phoneTail: '0000' }, context)).toEqual(refused);
      expect(await context.orderProofs.proven()).toEqual([]);
      steps.push(done);
    }
    expect(steps[0]).toEqual(['findOrder', 'findCustomer']);
    expect(steps[1]).toEqual(steps[0]);
  });

  it('I2: takes an attempt before it looks anything up, and stops when there were too many', async () => {
    const context = contextOf();
    const findOrder = vi.spyOn(context.commerce, 'findOrder');
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await ask({ phoneTail: '0000' }, context)).toEqual(refused);
    expect(await ask({ phoneTail: '1234' }, context)).toEqual({ status: 'refused', reason: 'too_many_attempts' });
    expect(findOrder).toHaveBeenCalledTimes(3);
  });

  it('counts one order however its number is written', async () => {
    const context = contextOf();
    for (const orderNumber of ['SM10001', 'sm10001', 'sm 10001'])
      await ask({ orderNumber, phoneTail: '0000' }, context);
    expect(await ask({ phoneTail: '1234' }, context)).toEqual({ status: 'refused', reason: 'too_many_attempts' });
  });

  it('asks for a proof before anything else, at no cost of an attempt', async () => {
    const context = contextOf();
    const takeAttempt = vi.spyOn(context.orderProofs, 'takeAttempt');
    expect(await ask({}, context)).toEqual({ status: 'refused', reason: 'identity_required' });
    expect(takeAttempt).not.toHaveBeenCalled();
  });
});
