import { describe, expect, it } from 'vitest';
import { sentimentOf } from './sentiment.ts';

describe('the mood of a turn', () => {
  it.each([
    ['where is my order', 'neutral'],
    ['我的快递到哪了', 'neutral'],
    ['what is the best price', 'neutral'],
    ['有没有好看的裙子', 'neutral'],
    ['thanks, that was great', 'positive'],
    ['谢谢，太棒了', 'positive'],
    ['❤️', 'positive'],
    ['still waiting for my parcel', 'negative'],
    ['怎么还没到啊', 'negative'],
    ['I am not happy with this', 'negative'],
    ['不太满意', 'negative'],
    ['not bad at all', 'neutral'],
    ['my jacket arrived broken, thanks', 'negative'],
    ['this is ridiculous', 'angry'],
    ['STILL NOT HERE!!! WHERE IS IT', 'angry'],
    ['什么破店，骗子', 'angry'],
    ['我要去12315投诉你们', 'angry'],
    ['你们都是骗子，谢谢', 'angry'],
    ['HELLO', 'neutral'],
  ])('of "%s" is %s', (text, mood) => expect(sentimentOf([text])).toBe(mood));

  it('hears all messages of a burst', () => expect(sentimentOf(['hi', 'this is a scam', 'ok?'])).toBe('angry'));
});
