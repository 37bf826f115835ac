import { z } from 'zod';
import { defineReadTool } from '../contract.ts';
import { attestedAddress } from '../planning/attested-address.ts';

export const checkCodeInput = z.object({
  code: z
    .string()
    .min(1)
    .max(40)
    .transform((said) => said.normalize('NFKC').replace(/\D/gu, ''))
    .describe('as the shopper gave it'),
});

/** The shopper's identity is sure for a while in this conversation. */
export interface CheckCodeContent {
  verified: true;
}

/** Checks the one-time code that `send_code` sent to this shopper's address. Three tries a code; changes nothing else. */
export const checkCode = defineReadTool({
  name: 'check_code',
  description:
    'Checks the one-time code that the shopper answered after send_code. Once it is right, go on with what they asked for. ' +
    'When it is wrong, let them look again; when it has expired, send a new one.',
  input: checkCodeInput,
  async run({ code }, context) {
    const address = await attestedAddress(context);
    if (address === undefined) return { status: 'refused', reason: 'identity_required' };
    const answer = await context.stepUp.checkCode(address, code);
    if (typeof answer !== 'string')
      return {
        status: 'refused',
        reason: 'step_up_required',
        details: { cause: 'wrong', triesLeft: answer.triesLeft },
      };
    switch (answer) {
      case 'verified': {
        const content: CheckCodeContent = { verified: true };
        return { status: 'ok', content };
      }
      case 'expired':
        return { status: 'refused', reason: 'step_up_required', details: { cause: answer } };
      case 'too_many':
        return { status: 'refused', reason: 'too_many_attempts', details: { cause: 'too_many_tries' } };
    }
  },
});
