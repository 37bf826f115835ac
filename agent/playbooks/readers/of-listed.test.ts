import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

/** Omar has headphones and running shoes that are yet to be sent, in two orders. */
describe('one of the orders just listed, by its goods', () => {
  it.each([
    ['列一下我的订单', '头戴耳机那单几号之前能发', /Sonda Studio/],
    ['show me my orders', 'whats the latest day the headphones one goes out', /Sonda Studio/],
    ['列一下我的订单', '跑鞋那个还没发吗', /Strida/],
  ])('is told of, and no goods and no rule: %s, %s', async (list, asked, said) => {
    const talk = openDemoDialogue('omar');
    await talk.say(list);
    const { text, calls } = await talk.say(asked);
    expect(text).toMatch(said);
    expect(calls).toContain('find_orders');
    expect(calls).not.toContain('search_products');
  });

  it('is counted among those of its state, each named with how it stands', async () => {
    const { text } = await openDemoDialogue('omar').say('查一下没发货的订单');
    expect(text).not.toMatch(/一共有/);
    expect(text).toMatch(/Sonda Studio/);
  });
});
