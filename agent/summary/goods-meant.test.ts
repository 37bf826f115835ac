import { expect, it } from 'vitest';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';

const handed: Written = { type: 'handoff.requested', reason: 'shopper_request' };
const orders = [
  { number: 'SM23671', state: 'delivered', items: [{ title: "Northlane Men's Studio Zip Hoodie" }] },
  { number: 'SM23441', state: 'delivered', items: [{ title: "Ridgeline Men's Cairn Waterproof Hiking Boot" }] },
];
const begun = [
  ...ofTurn(said('the zip of my hoodie broke', { id: 'item_problem', confidence: 0.9 }), {
    ...toolRan('find_orders', {}, 'ok', { total: 2, orders }),
  }),
  ...ofTurn(said('the hoodie'), toolRan('get_order', { orderNumber: 'SM23671' }, 'ok', orders[0])),
  handed,
];
const after = (...more: Written[]) => summaryOfLog([...begun, ...more], {}, 'en');

it.each([
  'No, sorry, I mean the hiking boots. The sole is coming off.',
  'not that one, the boots. the sole is coming off',
  'It’s my boots, not the hoodie',
])('takes the goods that they mean, with their order: %s', (text) => {
  const { orders: about, facts, gist } = after(operatorSays('Your hoodie, right?'), shopperSays(text));
  expect(about.map(({ number }) => number)).toEqual(['SM23441']);
  expect(facts.map(({ label }) => label).join()).not.toMatch(/SM23671/u);
  expect(gist.text).toMatch(/\(order SM23441, delivered\).*have put right what they mean: “/u);
});

it('knows no order of goods that were in none', () => {
  const { orders: about, gist } = after(shopperSays('不是卫衣，是我的围巾'));
  expect(about).toEqual([]);
  expect(gist.text).toContain('不是卫衣，是我的围巾');
});

it('puts nothing right where another thing came than was bought', () => {
  const { orders: about } = after(shopperSays('it is not what I ordered, I mean the colour is wrong'));
  expect(about.map(({ number }) => number)).toEqual(['SM23671']);
});
