import { describe, expect, it } from 'vitest';
import { besidesPerson } from './besides-person.ts';

describe('what is said besides a wish for a person', () => {
  it.each([
    ['I want to talk to a person about the jacket I bought, it does not fit', /jacket I bought, it does not fit$/],
    ['can someone human help me with my broken boots', /^my broken boots$/],
    ['Hi, my jacket. Human please', /^my jacket\.$/],
    ['speak to an agent about my refund', /my refund$/],
    ['我要找人工，我买的羽绒服有问题', /^我买的羽绒服有问题$/],
    ['转人工，衣服码数不对', /^衣服码数不对$/],
    ['我想问问上次买的那件外套，帮我转人工', /上次买的那件外套/],
  ])('keeps what it is about: %s', (text, about) => {
    expect(besidesPerson(text)).toMatch(about);
  });

  it.each([
    'can I talk to a person please',
    'how do i contact a human',
    '怎么联系人工',
    'I need help from a person',
    'are you a robot? give me a real human',
    'I already told you, get me a human',
    'I want to speak with someone about something',
    'Hello?',
    '转人工',
    '有没有人啊',
    '有个问题想问人工',
    '机器人没用，转人工',
    '转人工谢谢',
  ])('is nothing where nothing else is said: %s', (text) => {
    expect(besidesPerson(text)).toBe('');
  });
});
