import { describe, expect, it } from 'vitest';
import { ofChangedCase } from './of-same-case.ts';

const passage = (text: string) =>
  ({ text, label: 'a', title: 't', documentId: 'd', headings: [] }) as unknown as Parameters<typeof ofChangedCase>[1];
const food = '没拆封的7天内可以退。拆封的不能退，就算毛孩子不爱吃也不行。';
const instalments = '满300元可以用花呗分3、6、12期。其他期数的手续费付款前会显示。';

describe('what was told, for the case that a question changes it to', () => {
  it.each([
    ['那没拆的那袋呢', food, ['没拆封的7天内可以退。']],
    ['那500块的能分吗', instalments, ['满300元可以用花呗分3、6、12期。']],
    ['我买500块的呢', instalments, ['满300元可以用花呗分3、6、12期。']],
    ['500块的鞋子有吗', instalments, undefined],
    ['那要放多久呢', food, undefined],
    ['没拆封的怎么寄回去', food, undefined],
  ])('%s', (question, text, told) => {
    expect(ofChangedCase(question, passage(text))?.statements.map((each) => each.text)).toEqual(told);
  });
});
