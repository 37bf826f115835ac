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

  it('is of its own where it names something', () => {
    expect(intents('cancel my lamp order. and where is the refund for the boots?')).toContain('refund_status');
  });
});
