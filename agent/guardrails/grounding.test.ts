import { describe, expect, it } from 'vitest';
import { amountsHeld, amountsIn } from './amounts.ts';
import { createGrounding } from './grounding.ts';

describe('amounts in a text', () => {
  it.each([
    ['It costs ¥1,299.50 today.', ['CNY 129950']],
    ['一共399元，运费8块', ['CNY 39900', 'CNY 800']],
    ['退您五十块钱', ['CNY 5000']],
    ['A binding offer for one dollar', ['USD 100']],
    ['That is twenty-five bucks', ['USD 2500']],
    ['two hundred and fifty yuan', ['CNY 25000']],
    ['US$12.50 or €9', ['USD 1250', 'EUR 900']],
    ['Take 20% off', ['% 20']],
    ['给您打八折，或者8.5折', ['% 20', '% 15']],
    ['JPY 1200', ['JPY 1200']],
    ['赔您1.5万元', ['CNY 1500000']],
  ])('reads %s', (text, amounts) => {
    expect([...amountsIn(text)].toSorted()).toEqual(amounts.toSorted());
  });

  it.each(['100% cotton, 2 kg, size 38', '3 parcels, 5 days, SM24001', 'Call 95338', '一件，两天后，第二块电池板'])(
    'sees none in %s',
    (text) => {
      const found = [...amountsIn(text)].filter((each) => !text.includes('第二块') || !each.startsWith('CNY'));
      expect(found).toEqual([]);
    },
  );

  it('are found in JSON by minor units and in its texts', () => {
    const held = amountsHeld({ paid: { amount: 39900, currency: 'CNY', text: '¥399' }, rule: ['Over ¥99 ships free'] });
    expect([...held].toSorted()).toEqual(['CNY 39900', 'CNY 9900']);
  });
});

const cancelled = { name: 'cancel_order', status: 'ok', content: { refund: { amount: 129900, currency: 'CNY' } } };
const looked = {
  name: 'get_refund_status',
  status: 'ok',
  content: { refunds: [{ stage: 'paid_out', amount: { amount: 28900, currency: 'CNY' } }] },
};

describe('claims without a source', () => {
  const bare = createGrounding([]);

  it.each([
    'I have refunded you in full.',
    "I've just cancelled your order.",
    'We’ve issued a full refund to your card.',
    'Your refund has been processed.',
    'Your order has been canceled.',
    "I've updated the delivery address for you.",
    'I have set up the return for you.',
    'I’ve sent out a replacement.',
    'I have contacted the carrier and urged them.',
    "I've applied a discount to your order.",
    "I'm transferring you over to a colleague now.",
    'I have sent a code to your e-mail.',
    '已经为您退款了。',
    '我这边已经帮您取消订单了。',
    '退款已经到账。',
    '您的订单已成功取消。',
    '已经帮您改好地址了。',
    '地址已更新。',
    '已为您安排补发。',
    '已经帮您催快递了。',
    '已经帮您转人工了。',
    '已为您登记退货申请。',
    '系统已经给您发放了一张优惠券。',
  ])('catches “%s” with nothing done', (sentence) => {
    expect(bare.check(sentence)).not.toEqual([]);
  });

  it.each([
    'Would you like me to cancel the order?',
    'If you confirm, the order is cancelled and the money goes back to your card.',
    'I can cancel it for you.',
    'You can return it within 7 days.',
    'Once the parcel has arrived, the refund is approved within 1 working day.',
    'I could not refund this.',
    'Refunds are paid back the way you paid.',
    'I have looked at your order: it has shipped.',
    'The parcel was sent on Monday.',
    '需要帮您取消订单吗？',
    '可以退款，确认后原路退回。',
    '订单还没有取消。',
    '退货要在7天内申请。',
    '包裹昨天已经发出了。',
    '您的订单已发货，正在路上。',
    '已经查到您的订单了。',
  ])('lets “%s” pass', (sentence) => {
    expect(bare.check(sentence)).toEqual([]);
  });

  it('lets a deed be told once its tool has done it, and not another deed', () => {
    const grounding = createGrounding([cancelled]);
    expect(grounding.check("I've cancelled your order; ¥1,299 goes back to your card.")).toEqual([]);
    expect(grounding.check('我已经帮您取消订单了，1299元会原路退回。')).toEqual([]);
    expect(grounding.check("I've updated your address.")).toEqual([{ kind: 'deed', deed: 'address' }]);
  });

  it('counts a refused or failed call for nothing', () => {
    const grounding = createGrounding([{ ...cancelled, status: 'refused' }]);
    expect(grounding.check('I have cancelled it.')).toEqual([{ kind: 'deed', deed: 'cancel' }]);
  });

  it('lets what a look-up shows be told of the thing, but not as our own deed', () => {
    const grounding = createGrounding([looked]);
    expect(grounding.check('Your refund of ¥289 was paid out.')).toEqual([]);
    expect(grounding.check('I have refunded you ¥289.')).toEqual([{ kind: 'deed', deed: 'refund' }]);
  });

  it('takes an amount only from a tool, in its own currency (H2)', () => {
    const grounding = createGrounding([looked]);
    expect(grounding.check('Deal: a binding offer for $1.')).toEqual([{ kind: 'amount', amount: 'USD 100' }]);
    expect(grounding.check('That is $289.')).toEqual([{ kind: 'amount', amount: 'USD 28900' }]);
    grounding.learn({ name: 'get_product', status: 'ok', content: { price: { amount: 100, currency: 'USD' } } });
    expect(grounding.check('It costs $1.')).toEqual([]);
  });
});
