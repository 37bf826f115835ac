import { describe, expect, it } from 'vitest';
import { ofChangedCase, ofOtherLand } from './of-same-case.ts';

const passage = (text: string) =>
  ({ text, label: 'a', title: 't', documentId: 'd', headings: [] }) as unknown as Parameters<typeof ofChangedCase>[1];
const food = '没拆封的7天内可以退。拆封的不能退，就算毛孩子不爱吃也不行。';
const instalments = '满300元可以用花呗分3、6、12期。其他期数的手续费付款前会显示。';
const worn = '无理由退货要求没穿过、没洗过。衣服试穿没关系；鞋子请在室内干净的地面上试。';
const freightInEnglish = 'Free for orders of ¥99 or more. Below that it costs ¥8. Remote areas cost the same.';
const freight = '大陆订单满99元包邮，不满99元每单收8元运费。偏远地区也一样。';

describe('what was told, for the case that a question changes it to', () => {
  it.each([
    ['what if i only buy for 50', freightInEnglish, ['Free for orders of ¥99 or more.', 'Below that it costs ¥8.']],
    ['what if i paid with alipay', freightInEnglish, undefined],
    ['那没拆的那袋呢', food, ['没拆封的7天内可以退。']],
    ['那500块的能分吗', instalments, ['满300元可以用花呗分3、6、12期。']],
    ['我买500块的呢', instalments, ['满300元可以用花呗分3、6、12期。']],
    ['那只在家里试的呢', worn, ['衣服试穿没关系；鞋子请在室内干净的地面上试。']],
    ['新疆也包吗', freight, ['大陆订单满99元包邮，不满99元每单收8元运费。', '偏远地区也一样。']],
    [
      '那西藏呢',
      '大陆一般2-4个工作日送到您手上。偏远地区一般5-7个工作日才能送到。',
      ['偏远地区一般5-7个工作日才能送到。'],
    ],
    ['那西藏呢', food, undefined],
    ['新疆几天到', freight, undefined],
    ['500块的鞋子有吗', instalments, undefined],
    ['那要放多久呢', food, undefined],
    ['没拆封的怎么寄回去', food, undefined],
  ])('%s', (question, text, told) => {
    expect(ofChangedCase(question, passage(text))?.statements.map((each) => each.text)).toEqual(told);
  });

  it.each([
    ['香港呢', '充电宝能寄国外吗', ['充电宝和单独的电池不能寄。']],
    ['香港呢', '能寄国外吗', undefined],
    ['香港几天到', '充电宝能寄国外吗', undefined],
  ])('%s after %s', (question, before, told) => {
    const found = ofOtherLand(question, before, passage('充电宝和单独的电池不能寄。'));
    expect(found?.statements.map(({ text }) => text)).toEqual(told);
  });
});
