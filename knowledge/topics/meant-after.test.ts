import { expect, it } from 'vitest';
import { meantAfter } from './meant-after.ts';

it.each([
  ['寄德国可以吗', '运费贵不贵', 'international_fee'],
  ['想换个颜色', '来回邮费谁出', 'exchange_shipping'],
  ['猫粮开封了能放多久', '那罐头呢', 'pet_food_store_wet'],
  ['do my points run out some day', 'what are 300 of them worth', 'points_earn_use'],
  ['how long does delivery take', 'do I have to keep the tags on', 'return_tags'],
])('hears a question in the light of what was said before it: %s | %s', (before, question, topic) => {
  expect(meantAfter(question, before)?.id).toBe(topic);
});

it('keeps what is hardly of anything by itself with what was asked', () => {
  expect(meantAfter('多久开好', '能开发票吗')).toBeUndefined();
});

it('hears nothing where neither says anything else', () => {
  expect(meantAfter('is that ok', 'who pays for the return')).toBeUndefined();
});

it('keeps the subject of what was hardly understood before', () => {
  expect(meantAfter('do they expire', 'how do gift cards work')?.id).toBe('gift_card_valid');
});
