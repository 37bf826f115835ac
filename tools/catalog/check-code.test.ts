import { describe, expect, it, vi } from 'vitest';
import { aCustomer, anOrder } from '../commerce/testing.ts';
import type { StepUp } from '../contract.ts';
import { anonymous, noStepUp, testContext } from '../testing.ts';
import { checkCode, checkCodeInput } from './check-code.ts';

const data = { customers: [aCustomer()], orders: [anOrder()] };
const ask = (code: string, checks: StepUp['checkCode'], set: Parameters<typeof testContext>[1] = {}) =>
  checkCode.run(
    checkCodeInput.parse({ code }),
    testContext(data, { stepUp: { ...noStepUp, checkCode: checks }, ...set }),
  );
const answers = (answer: Awaited<ReturnType<StepUp['checkCode']>>) =>
  vi.fn<StepUp['checkCode']>(() => Promise.resolve(answer));

describe('check_code', () => {
  it('checks the code against the address that the shop has, however it is written', async () => {
    const check = answers('verified');
    expect(await ask('１２３ 456', check)).toEqual({ status: 'ok', content: { verified: true } });
    expect(check).toHaveBeenCalledExactlyOnceWith('mei@example.com', '123456');
  });

  it('I6: tells wrong, expired and too many apart', async () => {
    expect(await ask('1', answers({ triesLeft: 2 }))).toMatchObject({
      reason: 'step_up_required',
      details: { cause: 'wrong', triesLeft: 2 },
    });
    expect(await ask('1', answers('expired'))).toMatchObject({ details: { cause: 'expired' } });
    expect(await ask('1', answers('too_many'))).toMatchObject({ reason: 'too_many_attempts' });
  });

  it('checks nothing for a stranger', async () => {
    const check = answers('verified');
    expect(await ask('1', check, { shopper: anonymous })).toEqual({ status: 'refused', reason: 'identity_required' });
    expect(check).not.toHaveBeenCalled();
  });
});
