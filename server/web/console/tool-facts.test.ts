import { expect, it } from 'vitest';
import { factsIn, foundNothing, type FactWords } from './tool-facts.ts';
import { toolFactTexts } from './texts/tool-facts.ts';

const { names, values, yes, no } = toolFactTexts.zh;
const words: FactWords = {
  names,
  values,
  yes,
  no,
  day: (iso) => iso.slice(0, 10),
  money: (amount) => `¥${amount / 100}`,
};
const read = (value: unknown) => JSON.stringify(factsIn(value, words) ?? '');

it('shows what matters in the operator’s language, and nothing meant for the model', () => {
  const asked = {
    status: 'awaiting_confirmation',
    hint: 'The shopper sees this as a card and answers it there.',
    title: '退这些商品吗？',
    items: [{ title: '雪地靴', quantity: 1 }],
    rows: [{ label: '退款', value: '¥399' }],
  };
  expect(read(asked)).not.toMatch(/hint|shopper|awaiting/);
  expect(read(asked)).toMatch(/退这些商品吗/);
  expect(read(asked)).toMatch(/"退款".*¥399/);
  const refused = {
    error: 'description_required',
    hint: 'Ask the shopper.',
    details: { tell: '请说说情况', rule: 'x_y' },
  };
  expect(read(refused)).toBe(
    '{"facts":[{"name":"详情","of":{"facts":[{"name":"可以这样告诉顾客","of":{"text":"请说说情况"}}]}}]}',
  );
  expect(read({ offerId: 'offer_1a2b3c4d', score: 0.7, hint: 'x' })).toBe('""');
});

it('says codes, money and moments as one reads them', () => {
  expect(read({ ground: 'not_received', used: false })).toMatch(/没有收到货.*否/);
  expect(read({ amount: { amount: 39900, currency: 'CNY' }, placedAt: '2026-11-22T10:00:00Z' })).toMatch(
    /¥399.*2026-11-22/,
  );
});

it('knows a look-up that found nothing from an answer that tells nothing', () => {
  expect(foundNothing({ orders: [] })).toBe(true);
  expect(foundNothing({ orders: [{ number: 'SM1' }] })).toBe(false);
  expect(foundNothing({ hint: 'x' })).toBe(false);
  expect(foundNothing(undefined)).toBe(false);
});
