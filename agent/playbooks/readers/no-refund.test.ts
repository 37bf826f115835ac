import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { readNoRefund } from './no-refund.ts';
import { readRestock } from './restock.ts';

const understand = createUnderstanding();
function heard(text: string, confidence: number): Segment {
  const [segment] = understand([text], {}).segments;
  if (!segment) throw new RangeError('nothing was said');
  return {
    ...segment,
    text,
    intent: { id: 'refund_status', confidence },
    runnersUp: [{ id: 'policy_question', confidence: 0.2 }],
  };
}

describe('what is taken for a refund and speaks of no money', () => {
  it('goes on with the rules, after rules', () => {
    const meant = readNoRefund(heard('alipay then? we live in france', 0.5), { lastIntent: 'policy_question' });
    expect(meant).toMatchObject({ intent: 'policy_question' });
  });

  it('stays a refund where money or an order is spoken of, or where the ear is sure', () => {
    const last = { lastIntent: 'policy_question' } as const;
    expect(readNoRefund(heard('when do i get my money', 0.5), last)).toBeUndefined();
    expect(readNoRefund(heard('钱呢', 0.5), last)).toBeUndefined();
    expect(readNoRefund(heard('when will it be back', 0.9), last)).toBeUndefined();
    expect(readNoRefund(heard('when will it be back', 0.5), { ...last, orderNumber: 'SM1' })).toBeUndefined();
    expect(readNoRefund(heard('when will it be back', 0.5), { lastIntent: 'return_item' })).toBeUndefined();
  });
});

describe('goods that are to come back', () => {
  it.each([
    'aw when is it coming back',
    'when will it be back in stock',
    'will it be restocked',
    '啥时候再有呀',
    '什么时候补货',
  ])('are asked after: %s', (text) => {
    const meant = readRestock(heard(text, 0.5), { lastIntent: 'product_question' });
    expect(meant).toMatchObject({ intent: 'policy_question' });
  });

  it('are not asked after in other words, and not after orders', () => {
    for (const text of ['when do i get my money back', '什么时候退款', 'do you have it in red'])
      expect(readRestock(heard(text, 0.5), { lastIntent: 'product_question' })).toBeUndefined();
    expect(readRestock(heard('when will it be back', 0.5), { lastIntent: 'return_item' })).toBeUndefined();
  });
});
