import { expect, it } from 'vitest';
import { knowsNothing, takesLeave } from './newest-said.ts';
import { suggest } from './copilot-testing.ts';

it.each([
  "that's all then",
  'ok thanks, bye!',
  "great, that's everything, thank you",
  '好的，就这样吧',
  '没别的事了，谢谢',
  '再见',
])('hears that leave is taken: %s', (text) => {
  expect(takesLeave(text)).toBe(true);
});

it.each([
  "that's all wrong",
  'is that all?',
  'bye the way, where is it',
  "that's it, I want my money back",
  '就这样处理吗',
  '没有了库存吗',
])('hears no leave taken: %s', (text) => {
  expect(takesLeave(text)).toBe(false);
});

it('drafts nothing for who takes leave', async () => {
  const said = { role: 'operator' as const, text: 'It is sent again by Wednesday.', name: 'Kim' };
  const { replies } = await suggest('tom', 'en', ['my speaker is broken', said, "that's all then"], {});
  expect(replies).toEqual([]);
});

it('takes no lack of data for a draft', () => {
  expect(knowsNothing("The product data for the Scarf doesn't say, and I don't want to guess.")).toBe(true);
  expect(knowsNothing('In the system I see nothing newer than what I told you before.')).toBe(true);
  expect(knowsNothing('系统里暂时没有新的进展。')).toBe(true);
  expect(knowsNothing("I'm not sure I follow. What is it about?")).toBe(true);
  expect(knowsNothing('不好意思，我没太看懂。您可以换个说法，或者点下面的选项～')).toBe(true);
  expect(knowsNothing('It holds 1.5 litres.')).toBe(false);
});
