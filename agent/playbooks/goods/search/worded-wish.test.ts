import { expect, it } from 'vitest';
import { kindsSaid } from './kinds-said.ts';
import { wordedWish } from './worded-wish.ts';

it.each([
  ['有没有绣花的衬衫', '绣花的'],
  ['想买一条百褶的裙子', '百褶的'],
  ['有带帽子的卫衣吗', undefined],
  ['有没有黑色的卫衣', undefined],
  ['有没有便宜的跑鞋', undefined],
  ['有没有好穿的鞋子', undefined],
  ['有适合跑步穿的鞋吗', undefined],
  ['你们家的羽绒服暖和吗', undefined],
  ['有防水的外套吗', undefined],
  ['冬天穿的鞋', undefined],
  ['got any embroidered shirts', 'embroidered'],
  ['I ordered shoes', undefined],
  ['do you have hooded jackets', undefined],
  ['show me red shirts', undefined],
])('%s: %s', (text, said) => {
  const wish = wordedWish(text, kindsSaid(text));
  expect(wish?.label[/\p{Script=Han}/u.test(text) ? 'zh' : 'en']).toBe(said);
});
