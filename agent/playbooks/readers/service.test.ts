import { expect, it } from 'vitest';
import { asksForService, speaksOfService } from './service.ts';

it.each([
  '你们的羽绒服可以绣上孩子的名字吗？',
  '想给娃的外套上面弄个名字，你们能做刺绣吗？',
  '裤子太长了，你们能帮忙改短吗',
  '衣服能帮忙熨好再寄吗',
  '你们能上门量尺寸做西装吗',
  '有冲锋衣出租吗',
  'can you sew a name into the jacket?',
  'do you rent out tents or jackets',
  'do you do free hemming on trousers',
  'do u hem trousers',
  'do you do engraving',
  '门店能办离境退税吗',
  '有试衣间吗',
  'is there a fitting room',
])('is heard in %s', (text) => expect(asksForService(text)).toBe(true));

it.each([
  '有没有刺绣的卫衣',
  '进口税谁付',
  '衣服可以在家试穿吗',
  '有绣花衬衫吗',
  '这件会缩水吗',
  '能帮我改地址吗',
  '想把M码改成L码',
  '印花T恤多少钱',
  '衣服可以机洗吗',
  '熨烫要用什么温度',
  'do you have embroidered shirts',
  'can I iron this shirt',
  'will it shrink if I wash it',
])('is not heard in %s', (text) => expect(asksForService(text)).toBe(false));

it('is spoken of by what names the deed, and by nothing else', () => {
  expect(speaksOfService('羽绒服可以绣名字吗', '50件起可以绣公司标志。')).toBe(true);
  expect(speaksOfService('羽绒服可以绣名字吗', '羽绒服用湿布擦，30度机洗。')).toBe(false);
  expect(speaksOfService('门店能办离境退税吗', '商品价格不含关税和进口税。')).toBe(false);
  expect(speaksOfService('羽绒服可以机洗吗', '30度机洗。')).toBe(true);
});
