import { expect, it } from 'vitest';
import { askedOfInstead, withSubject } from './said-whole.ts';

it.each([
  ['那羊毛衫呢', '羽绒服怎么洗', '羊毛衫怎么洗'],
  ['皮鞋呢', '运动鞋能机洗吗', '皮鞋能机洗吗'],
  ['and what about sweaters?', 'how do I wash a jacket', 'how do I wash a sweaters'],
  ['and the shoes?', 'how long can i return clothes', 'how long can i return shoes'],
  ['那韩国呢', '日本运费多少', '韩国运费多少'],
  ['我用的信用卡呢', '支付宝退款多久到', '信用卡退款多久到'],
  ['换货呢', '退货运费谁出', '换货运费谁出'],
  ['VIP呢', '生日券多少钱', 'VIP生日券多少钱'],
  ['那跟学生优惠一起呢', '可以用两张券吗', '学生优惠能和可以用两张券吗'],
  ['能退到微信里吗', '支付宝退款多久到', undefined],
  ['那邮费呢', '羽绒服怎么洗', undefined],
  ['积分呢', '会员怎么升级', undefined],
  ['那羊毛衫呢', '发票怎么开', undefined],
  ['羊毛衫有货吗', '羽绒服怎么洗', undefined],
])('%s after %s', (question, before, asked) => {
  expect(askedOfInstead(question, before)).toBe(asked);
});

it.each([
  ['多久能开好', '专票呢', ['专票多久能开好']],
  ['能送人吗', '礼品卡能退吗', ['礼品卡能送人吗']],
  ['那运费多少', '能寄到日本吗', ['日本运费多少']],
  ['积分还在吗', '怎么注销账号', ['注销账号积分还在吗']],
  ['积分怎么用', '怎么注销账号', []],
  ['运费谁掏', '穿过的鞋有质量问题能退吗', ['退货运费谁掏']],
  ['那发票呢', '能寄到日本吗', []],
])('%s after %s, with what it is of', (question, before, asked) => {
  expect(withSubject(question, before)).toEqual(asked);
});

it.each([
  ['what time do they close', 'do you have a shop in shanghai', ['what time do the stores close']],
  ['and how long does it take', 'can i exchange for another size', ['how long does an exchange take']],
  ['do points expire', 'do you sell gift cards', []],
  ['can i return them', 'do you sell jackets', []],
  ['does that include weekends', 'how long does delivery take', ['does delivery include weekends']],
  ['can i use two at once', 'do you sell gift cards', ['can i use two gift cards at once']],
  ['how long', 'can i exchange for another size', []],
  ['and after that year?', 'how long is the warranty', []],
])('%s after %s, with what its pronoun stands for', (question, before, asked) => {
  expect(withSubject(question, before)).toEqual(asked);
});
