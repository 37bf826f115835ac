import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

/** Mei has a down coat on its way. */
describe('goods that are dirty, wet or creased from wearing', () => {
  it.each([
    ['mei', '羽绒服穿脏了'],
    ['mei', '羽绒服淋湿了，怎么弄干'],
    ['mei', 'my down coat is filthy'],
  ])('are no claim against an order: %s, %s', async (key, text) => {
    const { calls, text: said } = await openDemoDialogue(key).say(text);
    expect(calls).not.toContain('find_orders');
    expect(said).not.toMatch(/签收|拒收|refuse|delivered/);
  });

  it.each([
    ['mei', '收到的猫粮袋子是脏的'],
    ['anna', 'the jacket came dirty, I want a refund'],
  ])('are one where they came so: %s, %s', async (key, text) => {
    expect((await openDemoDialogue(key).say(text)).calls).toContain('find_orders');
  });
});
