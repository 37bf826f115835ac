import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { DialogueMemory } from '../playbook.ts';
import { pickMatters } from './pick-matters.ts';

const understand = createUnderstanding();
const lost: DialogueMemory = {
  turns: 1,
  lastIntent: 'parcel_problem',
  goods: { words: ['lamp'], turn: 0 },
  open: {
    intent: 'item_problem',
    asks: 'remedy',
    action: { tool: 'request_refund', args: { orderNumber: 'SM10001', ground: 'not_received' } },
  },
};
const intents = (text: string, memory: DialogueMemory = {}) =>
  pickMatters(understand([text]), memory).map(({ intent }) => intent);

describe('what is asked beside a wish', () => {
  it('is of it', () => {
    const text = 'please send everything again. to the old address?';
    expect(intents(text, lost)).toEqual(['item_problem', 'policy_question']);
  });

  it.each([
    ['can I still return the jacket, and how much would I get back?', ['return_item', 'refund_status']],
    ['when will my order ship and can i cancel it', ['dispatch_status', 'cancel_order']],
    ['我昨天那单快递一直没动，而且上次买的猫粮能不能开发票', ['parcel_problem', 'policy_question']],
  ])('is answered too: %s', (text, both) => {
    expect(intents(text)).toEqual(both);
  });

  it('is of its own where it names something', () => {
    expect(intents('cancel my lamp order. and where is the refund for the boots?')).toContain('refund_status');
  });
});
