import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../scenarios/scenario.ts';
import { readMove } from './model-shopper.ts';
import { roleFault } from './out-of-role.ts';

const scenario = (language: 'en' | 'zh') => ({
  id: 'x',
  ...scenarioSchema.parse({
    ...{ title: 't', language, playbook: 'cancel_order', shopper: 'guest', expect: { handoff: 'none' } },
    ...{ goal: 'Cancel SM23991.', opens: language === 'en' ? 'cancel my order' : '我想取消订单', knows: { email: 'omar@example.com' } }, // prettier-ignore
  }),
});

describe('a simulated shopper', () => {
  it.each([
    'It’s SM23991, mail omar@example.com',
    'please cancel it, I have cancelled my trip',
    'Can you help me?',
    'SM88888, as you said',
    '好的',
  ])('is in its role with “%s”', (words) => {
    expect(roleFault(words, scenario('en'), ['Is it SM88888?'])).toBeUndefined();
  });

  it.each([
    ['en', 'How can I help you today?', /as somebody else/],
    ['en', 'I have cancelled your order.', /as somebody else/],
    ['en', 'As an AI language model I can’t.', /as somebody else/],
    ['en', 'My order is SM12345.', /can't know: “SM12345”/],
    ['en', 'Write to me at made.up@example.com', /can't know/],
    ['en', '麻烦帮我把这个订单取消掉吧谢谢', /wrote zh/],
    ['zh', '请问有什么可以帮您？', /as somebody else/],
    ['zh', '手机号13812345678', /can't know/],
    ['zh', 'Please cancel this order for me now', /wrote en/],
  ] as const)('falls out of it (%s) with “%s”', (language, words, fault) => {
    expect(roleFault(words, scenario(language), [])).toMatch(fault);
  });

  it.each([
    ['###YES###', true, { kind: 'answer', decision: 'confirm' }],
    ['###NO### not now', true, { kind: 'answer', decision: 'cancel' }],
    ['###YES### go on', false, { kind: 'say', texts: ['go on'] }],
    ['###CODE###', false, { kind: 'say', texts: [], code: true }],
    ['here ###PHOTO###', false, { kind: 'say', texts: ['here'], photos: 1 }],
    ['###PHOTO###', false, { kind: 'say', texts: ['…'], photos: 1 }],
    ['thanks ###STOP###', false, { kind: 'leave', why: 'done' }],
    ['hello', true, { kind: 'say', texts: ['hello'] }],
  ] as const)('does what “%s” means', (text, asksYesNo, move) => {
    expect(readMove(text, asksYesNo)).toEqual(move);
  });
});
