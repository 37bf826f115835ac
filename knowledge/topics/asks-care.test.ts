import { expect, it } from 'vitest';
import { asksCare, isByNameOfGoods } from './asks-care.ts';
import { meantTopics } from './meant-topics.ts';

it.each(['羽绒服会跑毛吗', '麂皮鞋沾水了', '羊绒衫起球', 'the zip of my shell is stiff', 'my jumper shrank'])(
  'hears care: %s',
  (text) => expect(asksCare(text)).toBe(true),
);

it.each(['礼盒能放得下羽绒服吗', '冲锋衣那单邮费多少', 'does the down jacket fit in your gift box'])(
  'hears none by the name of goods alone: %s',
  (text) => {
    expect(asksCare(text)).toBe(false);
    expect(meantTopics(text).some(({ id }) => id.startsWith('care_'))).toBe(false);
  },
);

it('hears of a swollen battery only where something swells or gets hot', () => {
  expect(isByNameOfGoods('battery_swollen', '充电宝多重')).toBe(true);
  expect(isByNameOfGoods('battery_swollen', '充电宝鼓包了')).toBe(false);
  expect(isByNameOfGoods('battery_swollen', 'my power bank gets really hot')).toBe(false);
});
