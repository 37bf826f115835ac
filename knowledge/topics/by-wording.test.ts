import { describe, expect, it } from 'vitest';
import { byWording } from './by-wording.ts';
import type { TopicId } from './topic.ts';

const claimFirst = [
  { id: 'warranty_claim', confidence: 0.6 },
  { id: 'warranty_time', confidence: 0.3 },
] as const;

const first = (question: string) => byWording(question, claimFirst)[0]?.id;

describe('two matters of one family', () => {
  it.each(['音箱保修多久', '鼠标质保几年', 'how many years of warranty has the speaker'])(
    'are told apart by their wording: %s',
    (question) => {
      expect(first(question)).toBe('warranty_time');
    },
  );

  it.each(['报修流程走完要几天，保修期内', 'how long does a warranty repair take', '保修怎么弄'])(
    'stay as they are where the question has words of the first: %s',
    (question) => {
      expect(first(question)).toBe('warranty_claim');
    },
  );

  it.each(['does the lamp come with a warranty', '充电宝有质保吗'])(
    'give way to what the family is about where it is asked in general: %s',
    (question) => {
      expect(first(question)).toBe('warranty_time');
    },
  );

  it.each([
    ['do you have gift cards', 'gift_card_return', 'gift_card_buy'],
    ['有礼品卡吗', 'gift_card_return', 'gift_card_buy'],
    ['do you have student discount', 'student_discount_combine', 'student_discount'],
    ['有会员吗', 'member_benefits', 'membership_join'],
    ['能换货吗', 'exchange_shipping', 'exchange_policy'],
    ['do you do gift wrapping', 'gift_wrap', 'gift_wrap'],
    ['can I return a gift card', 'gift_card_return', 'gift_card_return'],
  ] as const)(
    'give way to it however surely another was heard, where nothing else is named: %s',
    (question, heard, meant) => {
      const [guess] = byWording(question, [{ id: heard, confidence: 0.9 }]);
      expect(guess?.id).toBe(meant);
    },
  );

  it('stay as they are where the question names the first of them, or asks who pays', () => {
    expect(first('do you have a way to claim')).toBe('warranty_claim');
    expect(first('does the warranty do shipping for free')).toBe('warranty_claim');
  });

  it('give way to it where one asks until when', () => {
    const shippingFirst = [
      { id: 'exchange_shipping', confidence: 0.6 },
      { id: 'exchange_price_difference', confidence: 0.2 },
    ] as const;
    expect(
      byWording<{ id: TopicId; confidence: number }>('whats the deadline for exchanging', shippingFirst)[0]?.id,
    ).toBe('exchange_policy');
  });

  it('change places in belief only', () => {
    expect(byWording('音箱保修多久', claimFirst).map(({ confidence }) => confidence)).toEqual([0.6, 0.3]);
  });
});

describe('a matter that is named alone', () => {
  const held = [{ id: 'customs_held', confidence: 0.9 }] as const;

  it.each([
    ['and customs?', 'customs_duty'],
    ['my parcel is stuck at customs', 'customs_held'],
    ['how long does customs take', 'customs_held'],
  ] as const)('is the main one of its family: %s', (question, meant) => {
    expect(byWording<{ id: TopicId; confidence: number }>(question, held)[0]?.id).toBe(meant);
  });
});
