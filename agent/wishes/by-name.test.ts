import { describe, expect, it } from 'vitest';
import { contextWindow } from '../context-window.ts';
import { readPresentTurn } from '../models/local/present-turn.ts';
import { openDemoDialogue } from '../playbooks/dialogue-testing.ts';
import { withoutNames } from './by-name.ts';

describe('a colleague called by their name', () => {
  it('is heard as a colleague, and no other word is', () => {
    expect(withoutNames('can grace help? GRACE! graceful', ['Grace'])).toBe(
      'can your colleague help? your colleague! graceful',
    );
    expect(withoutNames('让小林来吧', ['小林', 'Grace'])).toBe('让人工客服来吧');
  });

  it.each([
    ['And who decided that, Grace?', 'And who decided that?'],
    ['Grace, what does that mean for my order?', 'what does that mean for my order?'],
    ['Thanks Grace, and the fee?', 'Thanks and the fee?'],
    ['谁定的，小林？', '谁定的？'],
    ['Thanks Grace. And which day is it?', 'Thanks. And which day is it?'],
    ['hello Grace', 'hello'],
  ])('is no call where they are spoken to: %s', (text, plain) => {
    expect(withoutNames(text, ['Grace', '小林'])).toBe(plain);
  });

  it.each([
    "no this isn't good enough, I want to speak to Grace again",
    "hmm no, i'd rather talk to grace again",
    'can I speak with Grace again?',
    'please get Grace back',
    'Grace please, she was helping me',
    '我要找Grace',
    '麻烦叫Grace来吧',
  ])('is called back by “%s”', async (text) => {
    const dialogue = openDemoDialogue('jun');
    await dialogue.say('where is my refund?');
    dialogue.colleague('I have asked our finance team to pay it out by Friday.');
    expect((await dialogue.say(text)).result.outcome.kind).toBe('handoff');
  });

  it('is quoted when the shopper only tells what they said', async () => {
    const dialogue = openDemoDialogue('jun');
    await dialogue.say('where is my refund?');
    dialogue.colleague('You can keep the socks, no need to send them back.');
    const { text, result } = await dialogue.say('Grace said I could keep the socks, right?');
    expect(result.outcome.kind).toBe('answered');
    expect(text).toContain('keep the socks');
  });

  it('is called back though they had joined without a word', () => {
    const at = new Date(0);
    const heard = (text: string, colleagues: string[]) =>
      readPresentTurn(contextWindow([{ role: 'shopper', text, at, colleagues }], 1_000)).texts;
    expect(heard('can I speak with Grace again?', ['Grace'])).toEqual(['can I speak with your colleague again?']);
    expect(heard('还是叫小林来吧', ['小林'])).toEqual(['还是叫人工客服来吧']);
    expect(heard('can I speak with Grace again?', [])).toEqual(['can I speak with Grace again?']);
  });
});
