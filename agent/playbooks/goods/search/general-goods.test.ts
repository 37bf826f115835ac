import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

const say = (text: string) => openDemoDialogue(undefined).say(text);

describe('a general word for what the shop sells', () => {
  it.each(['有没有衣服', '你们卖衣服吗'])('is never told not to be sold: %s', async (asked) => {
    const { text, cards } = await say(asked);
    expect(text).not.toMatch(/没有“衣服”/);
    expect(cards.map(({ type }) => type)).toContain('product');
  });

  it('is told nothing of where the data are silent', async () => {
    const { text } = await say('孕妇能穿你们的衣服吗，有没有甲醛检测报告');
    expect(text).toMatch(/没有写/);
    expect(text).not.toMatch(/没有“衣服”|有的/);
  });
});

it('shows no goods to who asks for a service that names some', async () => {
  const { text, cards } = await say('你们有没有以旧换新，旧外套能抵钱吗');
  expect(text).not.toMatch(/^有的/);
  expect(cards.map(({ type }) => type)).not.toContain('product');
});
