import { describe, expect, it } from 'vitest';
import { onlyHolds } from './only-holds.ts';

describe('words of an operator that answer nothing', () => {
  it.each([
    'I’m looking into it now',
    'Hi Emma, this is Grace from Northlane. I’ve read what you wrote, so you needn’t repeat anything; I’m looking into it now.',
    'That’s done: “Refund of ¥60, for the boots.” (SR-1). Now I’m seeing to the rest: Scarf.',
    'I’m checking this for you now and will tell you what we can do.',
    'One moment please, let me check with the warehouse.',
    'I’m so sorry about that! Give me a minute.',
    '我查一下',
    '陈俊您好，我是云杉的小林。您前面说的我都看过了，不用再重复，我这就帮您处理。',
    '这个我来核实一下，马上告诉您能怎么处理。',
    '稍等',
    '您说的另一件事我接着办。',
  ])('are: %s', (text) => {
    expect(onlyHolds(text)).toBe(true);
  });

  it.each([
    'Your parcel arrives tomorrow.',
    'I’m looking into it, and it should be with you on Friday.',
    'I checked: the parcel is lost.',
    'I’m afraid we can’t do that.',
    'Which size would you like?',
    'That’s done: “Refund of ¥60” (SR-1). Is there anything else I can do for you?',
    'I have asked our finance team to pay it out by Friday.',
    '中通说明天送到',
    '这个退不了',
    '运费您先垫付，我们退给您',
    '',
  ])('are not: %s', (text) => {
    expect(onlyHolds(text)).toBe(false);
  });
});
