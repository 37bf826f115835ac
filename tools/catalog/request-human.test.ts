import { describe, expect, it } from 'vitest';
import { testContext } from '../testing.ts';
import { requestHuman, requestHumanInput } from './request-human.ts';

describe('request_human', () => {
  it('waits for a person, with the reason given', async () => {
    const input = requestHumanInput.parse({ reason: 'shopper_request', note: 'wants to speak about an invoice' });
    expect(await requestHuman.run(input, testContext())).toEqual({
      status: 'awaiting_human',
      reason: 'shopper_request',
    });
  });

  it('takes no reason that nobody knows', () => {
    expect(requestHumanInput.safeParse({ reason: 'because' }).success).toBe(false);
  });
});
