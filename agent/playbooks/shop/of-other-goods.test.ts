import { describe, expect, it } from 'vitest';
import { isOfOtherGoods, topicsAsked } from './of-other-goods.ts';

describe('a passage that is headed by goods', () => {
  it.each([
    ['my earbuds stopped charging', 'Does the power bank support fast charging?', true],
    ['how long does a repair of my earbuds take', 'Do you repair shoes?', true],
    ['how long does a repair of my boots take', 'Do you repair shoes?', false],
    ['can I return the dog food', 'Can I return pet food?', false],
    ['can I return the leash', 'Can I return pet food?', true],
    ['is the power bank under warranty', 'Warranty on electronics', false],
    ['耳机能修吗', '鞋子能修吗', true],
    ['音箱防水吗', '耳机防水吗', true],
    ['哪家快递送衣服', 'Carriers and tracking', false],
    ['衣服多久发货', '多久发货', false],
    ['my suede boots got soaked', 'Caring for wool and cashmere', true],
    ['can my merino top go in the dryer', 'Caring for wool and cashmere', false],
    ['麂皮鞋湿了怎么办', '羊毛怎么洗', true],
    ['any discount for nurses?', 'Teachers', true],
    ['护士有优惠吗', '学生优惠', true],
    ['do teachers get the student discount', 'Teachers', false],
    ['can i return a gift someone gave me', 'Can I return a gift card?', true],
    ['can i return a gift card', 'Can I return a gift card?', false],
    ['can you gift wrap it for a teacher', 'Gift wrapping', false],
  ])('%s | %s', (question, heading, isOther) => {
    expect(isOfOtherGoods([question], { headings: [heading] })).toBe(isOther);
  });

  it('goes by its title where the heading names none, and by what was asked before where the question names none', () => {
    const passage = { title: 'Size guide for shoes', headings: ['Half sizes'] };
    expect(isOfOtherGoods(['and half sizes?', 'which size of the hoodie'], passage)).toBe(true);
    expect(isOfOtherGoods(['half sizes of the boots?', 'which size of the hoodie'], passage)).toBe(false);
  });
});

it('leaves out matters of goods that the question doesn’t name', () => {
  const ids = (question: string) => topicsAsked(question).map(({ id }) => id);
  expect(ids('my earbuds stopped charging, is that covered')).not.toContain('fast_charging');
  expect(ids('does the power bank charge fast')).toContain('fast_charging');
});
