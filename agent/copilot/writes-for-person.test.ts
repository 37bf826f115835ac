import { describe, expect, it } from 'vitest';
import { createScriptedModel } from '../models/scripted.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { suggest } from './copilot-testing.ts';

describe('a copilot that writes for a person', () => {
  const agent: TranscriptEntry = { role: 'agent', text: 'Hm.', citations: [] };
  const another = /\bAI\b|assistant|colleague|\bperson\b|pass (?:you|it)|AI|助手|同事|真人|人工|转给/;

  it('never speaks as a machine, and offers nobody else', async () => {
    const talks: [string | undefined, 'en' | 'zh', string[]][] = [
      ['lihua', 'zh', ['你是机器人吗？', '我要人工']],
      ['anna', 'en', ['are you a bot?', 'give me a human']],
      ['mei', 'zh', ['在吗', '你们太慢了，给我转人工']],
      ['jun', 'zh', ['退款怎么还没到账', '我要投诉']],
      [undefined, 'en', ['where is my order', 'i want a human']],
      ['anna', 'en', ['can you gift-wrap the moon?', 'a person please']],
    ];
    for (const [key, language, words] of talks) {
      const { replies } = await suggest(key, language, words.flatMap((text) => [text, agent]).slice(0, -1));
      expect(replies.length, words.join()).toBeGreaterThan(0);
      for (const { text } of replies) expect(text, words.join()).not.toMatch(another);
    }
  });

  it('tells a provider’s model for whom it writes', async () => {
    const heard: string[] = [];
    const model = createScriptedModel((messages) => {
      heard.push(messages[0]?.text ?? '');
      return { text: 'I’ll look into it.' };
    });
    await suggest('mei', 'en', ['this took ages'], { model });
    expect(heard[0]).toMatch(/^You draft what "Kim", a person on the customer-service team/);
    expect(heard[0]).not.toMatch(/You are the AI/);
  });

  it('knows that it was done', async () => {
    const done = { title: 'Refund of ¥60', requestNumber: 'SR-1' };
    const { replies, tools } = await suggest('mei', 'en', ['I’ll take the ¥60'], { done });
    expect(replies.map(({ text }) => text)).toEqual([
      'That’s done: “Refund of ¥60” (SR-1). Is there anything else I can do for you?',
    ]);
    expect(tools).toEqual([]);
  });

  it('puts an offer that was taken first, whatever is said besides', async () => {
    const accepted = { offerId: 'offer_1', title: { en: '¥60 back', zh: '退您¥60' }, said: '好的，就选退您¥60' };
    const taken = await suggest('mei', 'zh', [accepted.said], { accepted });
    expect(taken.tools).toMatchObject([{ name: 'accept_retention_offer', input: { offerId: 'offer_1' } }]);
    expect(taken.replies[0]?.text).toMatch(/退您¥60/);
    const besides = await suggest('mei', 'zh', [accepted.said, agent, '我的快递怎么还没到？'], { accepted });
    expect(besides.tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['track_parcel']));
    expect(besides.tools[0]?.name).toBe('accept_retention_offer');
    expect(besides.replies[0]?.text).toMatch(/退您¥60/);
  });

  it('answers who complains by how the order stands, and with no goods', async () => {
    for (const [key, language, words] of [
      ['lihua', 'zh', '羽绒服晚到，给点补偿吧'],
      ['anna', 'en', 'this jacket is rubbish, I want compensation'],
      ['tom', 'en', 'compensation please'],
    ] as const) {
      const { tools, replies } = await suggest(key, language, [words]);
      const goods = ['search_products', 'get_product', 'compare_products', 'recommend_size', 'request_return'];
      expect(
        tools.map(({ name }) => name).filter((name) => goods.includes(name)),
        words,
      ).toEqual([]);
      expect(replies.map(({ text }) => text).join(), words).not.toMatch(/reason for the return|洗涤/);
    }
  });
});
