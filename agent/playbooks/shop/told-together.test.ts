import { describe, expect, it } from 'vitest';
import { asksToCombine, asksToPayTogether } from './asks-to-combine.ts';
import { withoutMet } from './met-conditions.ts';
import { ruleQuestions } from './rule-questions.ts';
import { askedAgain } from './told-again.ts';
import { brandsAsked, notListed } from './unlisted-pay.ts';

const topicsIn = (text: string, before = '') => ruleQuestions(text, before).map(({ topic }) => topic);

describe('what is asked with its conditions', () => {
  it.each([
    ['never worn, but my dog tore the box. can I send them back', /worn/],
    ['吊牌都在，盒子丢了还能退吗', /吊牌/],
    ['没穿过 就是标签撕了', /没穿过/],
  ])('is asked without those that are met: %s', (text, left) => {
    expect(withoutMet(text)).not.toMatch(left);
  });

  it.each(['never worn, can I return it', '吊牌还在能退吗', 'can I return worn shoes'])(
    'is left as it is where nothing is amiss: %s',
    (text) => {
      expect(withoutMet(text)).toBe(text);
    },
  );

  it('is of the box, not of the tags', () => {
    expect(topicsIn('吊牌还在衣服也没下水就是包装盒被猫抓烂扔了能退吗')).toEqual(['return_packaging']);
  });
});

describe('two questions in one', () => {
  it.each([
    ['can I put my down jacket in the washing machine and the dryer', ['care_down_wash', 'care_down_dry']],
    ['会员一个月能免费退几次来着，积分多久过期', ['member_benefits', 'points_expire']],
  ])('are two: %s', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });
});

describe('sending abroad', () => {
  it('is asked of a land where no goods are named, and of goods where they are', () => {
    expect(topicsIn('你们的货能寄到新加坡吗')).toEqual(['international_countries']);
    expect(topicsIn('那充电宝能寄吗', '能寄到韩国吗')).toEqual(['international_restricted']);
  });
});

describe('what takes something off', () => {
  it.each(['can a voucher go with a gift card', '券和积分可以一起用吗', 'code plus points ok?'])(
    'is asked of together: %s',
    (text) => {
      expect(asksToCombine(text)).toBe(true);
    },
  );

  it.each(['how do I use my points', '券过期了怎么办', 'can I use two codes'])('is asked of alone: %s', (text) => {
    expect(asksToCombine(text)).toBe(false);
  });

  it.each([
    'can i pay with paypal and a gift card together',
    'half on a gift card and the rest by visa',
    '积分和支付宝可以一起付吗',
  ])('is paid with together: %s', (text) => {
    expect(asksToPayTogether(text)).toBe(true);
  });

  it.each(['can I pay with a gift card', 'do you take paypal and visa', 'can I get my gift card refunded to paypal'])(
    'is paid with alone: %s',
    (text) => {
      expect(asksToPayTogether(text)).toBe(false);
    },
  );

  it('is told again only as far as it wasn’t asked before', () => {
    const told = ['Only one code can be used.', 'Codes can be combined with points.'];
    const statements = told.map((text) => ({ text, kind: 'sentence' as const }));
    const again = askedAgain('a code plus points?', statements, 'can i use two codes');
    expect(again.map(({ text }) => text)).toEqual([told[1]]);
  });
});

describe('ways to pay by brand', () => {
  it('are asked for by name', () => {
    expect(brandsAsked('can I pay with afterpay or amex')).toEqual(['afterpay', 'amex']);
    expect(brandsAsked('my paypal refund is late')).toEqual([]);
  });

  it('are told to be missing', () => {
    expect(notListed(['Afterpay', 'Amex'], 'en').text).toMatch(/^Afterpay and Amex aren't/);
    expect(notListed(['白条'], 'zh').text).toMatch(/没有白条/);
  });
});
