import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from './demo-knowledge-testing.ts';

describe('how goods are cared for', () => {
  const knowledge = useDemoKnowledge();

  const say = async (text: string) => (await openDemoDialogue(undefined, knowledge).say(text)).text;

  it.each([
    ['how do i wash the everyday hoodie', /machine wash at 30/],
    ['卫衣怎么洗不缩水', /30度机洗/],
    ['想买那条百褶裙，165 52kg穿什么码，能机洗吗', /冷水手洗/],
  ])('is told from the label where no page is on their stuff: %s', async (asked, told) => {
    const text = await say(asked);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/down|羽绒|薄膜/);
  });

  it.each(['帆布鞋脏了能扔洗衣机洗吗', 'How should I clean running shoes?', 'can jeans go in the tumble dryer?'])(
    'is left open rather than told of another stuff: %s',
    async (asked) => {
      expect(await say(asked)).not.toMatch(/羽绒|tennis|down|leather|皮|\[1\]/);
    },
  );

  it.each([
    ['羽绒服可以扔洗衣机吗', /30度轻柔档/],
    ['how do I wash a merino sweater', /wool detergent/],
    ['小白鞋怎么清洗', /皮革护理膏/],
  ])('is told from the page on what they are made of: %s', async (asked, told) => {
    expect(await say(asked)).toMatch(told);
  });
});
