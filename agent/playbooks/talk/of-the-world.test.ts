import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('what is of the world', () => {
  it.each([
    'is it going to rain in berlin tomorow lol',
    '上海现在几点了',
    '北京有什么好玩的',
    '明天北京会下雨吗',
    '帮我订张去杭州的高铁票',
  ])('is politely passed on, and neither goods nor rules are looked for: %s', async (asked) => {
    const { text, calls } = await openDemoDialogue(undefined).say(asked);
    expect(text).toMatch(/can't help|pass on|帮不上忙|超出我的范围/);
    expect(calls.filter((call) => call === 'search_products')).toEqual([]);
  });

  it.each(['can you book me a hotel in shanghai lol', 'order me a taxi to the airport'])(
    'is nothing that is arranged here: %s',
    async (asked) => {
      const { text, calls } = await openDemoDialogue(undefined).say(asked);
      expect(text).toMatch(/can't help|pass on/);
      expect(calls).not.toContain('search_knowledge');
    },
  );
});
