import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { pickMatters } from './pick-matters.ts';
import type { DialogueMemory } from '../playbook.ts';

const understand = createUnderstanding();
const offered: DialogueMemory = {
  turns: 3,
  open: { intent: 'complaint', asks: 'human', reason: 'unsupported_request' },
};
const mattersOf = (text: string, memory = offered) =>
  pickMatters(understand([text], { previousLanguage: 'en' }), memory).map(({ intent }) => intent);

describe('a colleague who was offered', () => {
  it.each([
    'Yes please, and make it quick',
    'Yes. I want 50 off',
    'yes ask them! or I cancel everything',
    'Sure, thanks',
    'ok, hurry up',
    'ok ask your manager then',
    'Is there nobody who knows? I want to come on Saturday with my corgi',
    "isn't there someone who can tell me",
    '好的快点',
    '要，我要少50',
    '行你问吧我等着',
    '嗯，帮我问问',
    '可以，尽快',
    '要！我已经等了好久了',
  ])('is wanted: %s', (text) => {
    expect(mattersOf(text)).toEqual(['ask_human']);
  });

  it.each([
    'yes where is my parcel',
    'yes I want to return the jacket',
    "ok that's unfair",
    'ok never mind',
    'ok show me running shoes',
    'yes, cancel my order please',
    '好的，那我的快递到哪了',
    '好贵',
    '要不算了',
    '要多久',
    '好的，不用问了',
    '行，退货吧',
  ])('is not what these want: %s', (text) => {
    expect(mattersOf(text)).not.toContain('ask_human');
  });

  it('has to be offered first', () => {
    expect(mattersOf('Yes. I want 50 off', { turns: 3 })).not.toContain('ask_human');
    expect(mattersOf('好的快点', { turns: 3 })).not.toContain('ask_human');
  });
});
