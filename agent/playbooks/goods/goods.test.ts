import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('which size', () => {
  it('asks once for what is missing, and goes on with it', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('do you have a trail shell jacket?');
    const asked = await talk.say('which size should I take?');
    expect(asked.result.outcome.kind).toBe('clarifying');
    expect(asked.text).toMatch(/height|weight|chest/);
    const { text, cards } = await talk.say('168 cm and 60 kg');
    expect(cards[0]?.type).toBe('size');
    expect(text).toMatch(/\bL\b/);
  });

  it('knows what a signed-in shopper bought, and says that it is another size', async () => {
    const { text, calls } = await openDemoDialogue('anna').say(
      'the jacket I bought is too tight, which size should I have? 168cm 60kg',
    );
    expect(calls).toContain('recommend_size');
    expect(text).toMatch(/Trail Shell Jacket/);
  });
});

describe('what is said of goods', () => {
  it('is sized by measures that are told, rather than how to measure', async () => {
    const { calls } = await openDemoDialogue('lihua').say('大衣我165穿多大');
    expect(calls).toContain('recommend_size');
  });

  it('gets no yes when it wasn’t understood', async () => {
    const { text } = await openDemoDialogue(undefined).say('can you engrave initials on the headphones?');
    expect(text).not.toMatch(/^Yes/);
    expect(text).toMatch(/not sure|couldn't find|doesn't say/);
  });

  it('is told to be missing, when it isn’t sold', async () => {
    expect((await openDemoDialogue(undefined).say('你们卖冰箱吗')).text).toMatch(/没有/);
  });
});

describe('looking for goods', () => {
  it('shows what fits the budget, and leaves out the rest', async () => {
    const { cards, calls } = await openDemoDialogue('nina').say('running shoes under 500?');
    expect(calls[0]).toBe('search_products');
    const prices = cards.flatMap((card) =>
      card.type === 'product' ? card.products.map(({ price }) => price.amount) : [],
    );
    expect(prices.length).toBeGreaterThan(0);
    expect(Math.max(...prices)).toBeLessThanOrEqual(50_000);
  });

  it('says that nothing fits, and offers what comes nearest', async () => {
    const { text } = await openDemoDialogue('yan').say('有没有100块以内的耳机');
    expect(text).toMatch(/¥100以内没有/);
    expect(text).toMatch(/最接近/);
  });

  it('answers about what was shown: in another colour, the second one, anything cheaper', async () => {
    const talk = openDemoDialogue('yan');
    await talk.say('看看耳机');
    expect((await talk.say('第二个多少钱')).text).toMatch(/¥\d+/);
    expect((await talk.say('有黑色的吗')).calls).toContain('get_product');
    expect((await talk.say('有便宜点的吗')).calls[0]).toBe('search_products');
  });

  it('compares by stated attributes only', async () => {
    const talk = openDemoDialogue('yan');
    await talk.say('看看耳机');
    const { text, calls } = await talk.say('前两个哪个续航久');
    expect(calls).toContain('compare_products');
    expect(text).toContain('小时');
  });

  it('says honestly what the data doesn’t', async () => {
    const talk = openDemoDialogue('nina');
    await talk.say('show me the trail shell jacket');
    const { text, replies } = await talk.say('is it bulletproof?');
    expect(text).toMatch(/doesn't say|isn't covered|couldn't find|right/);
    expect(replies).toContain('Talk to a person');
  });
});

describe('promotions', () => {
  it('tells what runs now, with its last day', async () => {
    const { text } = await openDemoDialogue('nina').say('any discounts at the moment?');
    expect(text).toMatch(/•.*\(until /);
  });
});
