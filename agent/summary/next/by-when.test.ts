import { describe, expect, it } from 'vitest';
import { summaryOf, talk } from '../testing.ts';

describe('by when they need it', () => {
  it('stands in the next step, in their own words', async () => {
    const dialogue = await talk('mei', '我的快递到哪了？我周五之前就要用', '那到不了怎么办，转人工');
    expect((await summaryOf(dialogue, 'zh')).nextStep).toMatch(/核实包裹 \d+.*时间要求是“周五之?前”.*赶不赶得上/);
    expect((await summaryOf(dialogue, 'en')).nextStep).toMatch(/Their time: “周五之?前”. See whether/);
  });

  it('isn’t told where none was named', async () => {
    const dialogue = await talk('mei', '我的快递到哪了', '转人工');
    expect((await summaryOf(dialogue, 'zh')).nextStep).not.toMatch(/时间要求/);
  });
});
