import { describe, expect, it } from 'vitest';
import { createEntityReader } from '../../../understanding/entities.ts';
import { remedyTaken } from './taken-remedy.ts';

const read = createEntityReader();
const taken = (text: string) =>
  remedyTaken({ text, entities: read(text, { language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en' }) });

describe('the goods again or the money, after both were offered', () => {
  it.each([
    ['fine, resend it', 'reship'],
    ['id rather have my money back than wait again', 'refund'],
    ['could you pop another pair in the post', 'reship'],
    ['I dont want a refund, i want my boots', 'reship'],
    ['鞋还是要的 你们重寄吧', 'reship'],
    ['不退款 还是补发吧', 'reship'],
    ['first option', 'reship'],
    ["can't be bothered waiting for another lot, refund me, shipping too", 'refund'],
    ['refund me instead of sending it again', 'refund'],
    ['the second one', 'refund'],
    ['补发就不用了 直接退钱', 'refund'],
    ['算了不想等了 钱退我吧', 'refund'],
  ])('takes from %s: %s', (text, way) => {
    expect(taken(text)).toBe(way);
  });

  it.each([
    'how long would a new one take',
    'do i get the postage back too if i go for the refund',
    '补发的话大概几天能到',
    '都行',
    'whichever is faster',
  ])('takes nothing from %s', (text) => {
    expect(taken(text)).toBeUndefined();
  });
});
