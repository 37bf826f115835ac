import { describe, expect, it, vi } from 'vitest';
import { aCustomer, anOrder } from '../commerce/testing.ts';
import type { StepUp } from '../contract.ts';
import { anonymous, createMemoryProofs, noStepUp, testContext } from '../testing.ts';
import { sendCode } from './send-code.ts';

const data = { customers: [aCustomer()], orders: [anOrder()] };
const ask = (set: Parameters<typeof testContext>[1], stepUp: Partial<StepUp> = {}) =>
  sendCode.run({}, testContext(data, { stepUp: { ...noStepUp, ...stepUp }, ...set }));
const sent = () => vi.fn<StepUp['sendCode']>(() => Promise.resolve('sent'));

describe('send_code', () => {
  it('sends to the address that the shop has, and says it masked', async () => {
    const send = sent();
    expect(await ask({ language: 'zh' }, { sendCode: send })).toEqual({
      status: 'ok',
      content: { sent: true, to: 'm***@example.com' },
    });
    expect(send).toHaveBeenCalledExactlyOnceWith('mei@example.com', 'zh');
  });

  it('sends to the owner of an order that a guest has proven, and to nobody for a stranger', async () => {
    const send = sent();
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    expect(await ask(guest, { sendCode: send })).toMatchObject({ content: { to: 'm***@example.com' } });
    expect(await ask({ shopper: anonymous }, { sendCode: send })).toEqual({
      status: 'refused',
      reason: 'identity_required',
    });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('sends none while one still holds, nor too many', async () => {
    const send = sent();
    expect(await ask({}, { sendCode: send, verified: () => Promise.resolve(true) })).toMatchObject({
      content: { sent: false },
    });
    expect(send).not.toHaveBeenCalled();
    expect(await ask({}, { sendCode: () => Promise.resolve('too_many') })).toMatchObject({
      reason: 'too_many_attempts',
    });
    await expect(ask({})).rejects.toThrow();
  });
});
