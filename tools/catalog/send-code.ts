import { z } from 'zod';
import { defineReadTool } from '../contract.ts';
import { attestedAddress, maskedAddress } from '../planning/attested-address.ts';

export const sendCodeInput = z.object({});

export interface SendCodeContent {
  /** False when the shopper has given a code before and it still holds: go on. */
  sent: boolean;
  /** Where the code went, masked. */
  to: string;
}

/**
 * Sends a one-time code to the address that the shop has of the shopper: the account's, or that of the order proven in
 * this conversation. Takes no address: none that is said is believed. Changes nothing of the shop.
 */
export const sendCode = defineReadTool({
  name: 'send_code',
  description:
    'Sends a one-time code to the shopper’s e-mail address as the shop knows it. Use it when a tool answered ' +
    'step_up_required; tell the shopper the masked address, and pass the code that they answer to check_code. Refused with ' +
    'identity_required for who has neither signed in nor proven an order.',
  input: sendCodeInput,
  async run(_, context) {
    const address = await attestedAddress(context);
    if (address === undefined) return { status: 'refused', reason: 'identity_required' };
    const content: SendCodeContent = { sent: true, to: maskedAddress(address) };
    if (await context.stepUp.verified(address)) return { status: 'ok', content: { ...content, sent: false } };
    const answer = await context.stepUp.sendCode(address, context.language);
    switch (answer) {
      case 'sent':
        return { status: 'ok', content };
      case 'too_many':
        return { status: 'refused', reason: 'too_many_attempts', details: { cause: 'too_many_codes' } };
      case 'unavailable':
        throw new Error('the code could not be sent');
    }
  },
});
