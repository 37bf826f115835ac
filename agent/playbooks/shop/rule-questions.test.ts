import { expect, it } from 'vitest';
import { ruleQuestions } from './rule-questions.ts';

it.each([
  ['羽绒服能机洗么 能不能烘干', 2],
  ['网上买的能去店里退不 杭州有店没', 2],
  ['can you gift wrap it and add a little card?', 2],
  ['能开增值税发票不 材料有哪些', 1],
  ['do you ship to France and Germany', 1],
  ['how long does a refund take', 1],
  ['what about portugal, do you deliver there', 1],
  ['能开发票吗 再写张贺卡 几天发货', 3],
  ['新疆包邮不 几天能到', 2],
  ['送人的能不能别放价格 顺便写个卡片', 2],
  ['昨天刚收到，洗了一次，能退吗', 1],
  ['can you gift wrap it and not show the price', 2],
  ['the box came open, can you still take it back?', 1],
])('tells how many questions a message holds: %s', (text, count) => {
  expect(ruleQuestions(text)).toHaveLength(count);
});
