import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../understanding/create-understanding.ts';
import type { OpenMatter } from '../../playbook.ts';
import { askedOfCard } from './asks-of-card.ts';
import type { ToldCard } from './told-card.ts';

const understand = createUnderstanding();
const asked = (text: string, open: OpenMatter) =>
  understand([text]).segments.flatMap((each) => askedOfCard(each, open));

const card = (facts: ToldCard['facts'], amount?: string): OpenMatter => ({
  intent: 'return_item',
  asks: 'button',
  card: { language: 'en', titles: ['Trail Shell Jacket'], facts, ...(amount === undefined ? {} : { amount }) },
});
const refund = card({ refundedTo: 'bank card', arrives: '26 Nov – 2 Dec', goods: 'Nothing to send back' }, '¥686');
const swap = card({ youGet: 'Black, L', sendBack: 'By 30 Nov', returnShipping: 'You pay', newSent: 'by 10 Dec' });
const again = card({ leavesBy: '25 Nov', sentTo: 'Toronto', costs: 'Free of charge' });

describe('a card that waits', () => {
  it.each([
    ['how much is that', refund, ['howMuch']],
    ['onto my card then?', refund, ['moneyWhere']],
    ['how many days till I have the money', refund, ['moneyWhen']],
    ['do i need to send anything back', refund, ['mustReturn']],
    ['几天到账', refund, ['moneyWhen']],
    ['who pays postage', swap, ['whoPays']],
    ['旧的要先寄回吗', swap, ['mustReturn']],
    ['最晚什么时候寄回', swap, ['returnBy']],
    ['when does the new one come', swap, ['goodsWhen']],
    ['is the L in stock', swap, ['inStock']],
    ['有货吗', swap, ['inStock']],
    ['is that for both', again, ['which']],
    ['can i change my mind after i confirm', refund, ['undo']],
    ['点了确认还能反悔吗', swap, ['undo']],
    ['how will i know its done', again, ['howKnow']],
    ['寄到原来的地址吗', again, ['goodsWhere']],
    ['how soon will they be here', again, ['goodsWhen']],
    ['is that the same colour', swap, ['newOne']],
    ['whats the refund', refund, ['howMuch']],
    ['and shipping? im not paying twice', again, ['whoPays']],
    ['do i send mine first or do u send the new one first', swap, ['goodsWhen']],
  ] as const)('is asked: %s', (text, open, what) => {
    expect(asked(text, open)).toEqual(what);
  });

  it.each(['what if i dont like it', 'how long is the warranty of the hiking boots', 'yes please', '要是丢了呢'])(
    'is not asked: %s',
    (text) => {
      expect(asked(text, refund)).toEqual([]);
    },
  );

  it('is not asked of another size than its own', () => {
    expect(asked('is the S in stock', swap)).toEqual([]);
  });
});
