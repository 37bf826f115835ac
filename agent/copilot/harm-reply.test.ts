import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../transcript.ts';
import { suggest } from './copilot-testing.ts';

const agent = (text: string): TranscriptEntry => ({ role: 'agent', text, citations: [] });
const operator = (text: string): TranscriptEntry => ({ role: 'operator', text, name: 'Kim' });

describe('a draft to who told of harm', () => {
  it.each([
    [
      'anna',
      'en',
      'the jacket zip scratched my daughter’s chin, she bled a bit. human please',
      /sorry.*don’t use it.*doctor.*photo/,
    ],
    ['mei', 'zh', '我的狗戴了你们的项圈脖子都磨烂流血了，赔钱！', /抱歉.*别再用.*宠物医生.*照片/],
    [undefined, 'en', 'the charger you sent caught fire last night', /sorry.*don’t use or charge/],
  ] as const)('is sorry, keeps them safe and says what comes next (%s)', async (key, language, words, draft) => {
    const { replies } = await suggest(key, language, [words, agent('…')]);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toMatch(draft);
    expect(replies[0]?.text).toMatch(/Kim/);
  });

  it.each([
    ['mei', 'zh', '戴了你们的帽子额头全是红疹，去医院看了，药费谁出', /就诊的单据也请留好/, /尽快去看/],
    [
      'anna',
      'en',
      'the scarf gave me a rash, the doctor said it is the dye',
      /keep what the doctor wrote/,
      /haven’t yet\. Keep/,
    ],
  ] as const)('sends nobody to a doctor who has been there (%s)', async (key, language, words, has, lacks) => {
    const { replies } = await suggest(key, language, [words, agent('…')]);
    expect(replies[0]?.text).toMatch(has);
    expect(replies[0]?.text).not.toMatch(lacks);
  });

  it('is not said again once an operator has answered', async () => {
    const talk = ['my dog is vomiting since he ate your food', operator('I’m so sorry. Which food?'), 'the lamb one'];
    const { replies } = await suggest('mei', 'en', talk);
    expect(replies.map(({ text }) => text).join()).not.toMatch(/your pet gets better/);
  });
});

describe('who tells more of harm to the person who has answered', () => {
  it.each([
    [
      'mei',
      'zh',
      '我家猫吃了猫粮吐了',
      '药费的事我上报主管，今天给您答复',
      '好的，是那顶罗纹毛线帽，白色的，今天刚到的。照片晚点发',
      /^收到，已经记下了/u,
    ],
    [
      'mei',
      'en',
      'my cat was sick after the food',
      'I’m asking my supervisor about the bill.',
      'it was the blue bag, came today',
      /^Thank you, I’ve noted/u,
    ],
  ] as const)('is thanked, and nothing is begun (%s, %s)', async (key, language, harm, said, more, draft) => {
    const { replies, tools } = await suggest(key, language, [harm, operator(said), more]);
    expect(replies[0]?.text).toMatch(draft);
    expect(tools.map(({ name }) => name)).not.toContain('urge_shipment');
  });
});

describe('a draft to who tells a code', () => {
  it.each([
    [
      ['my shoes came apart, order SM23791', operator('I’ve sent a one-time code.'), '203471'],
      'en',
      /^Thank you, I have the code/,
    ],
    [['鞋子开胶了，SM23791', operator('我先发一个验证码到您的邮箱'), '203471'], 'zh', /^收到验证码了/],
    [['my shoes came apart', 'here is the code 203471'], 'en', /^Thank you, I have the code/],
  ] as const)('takes it for no order and no question', async (talk, language, draft) => {
    const { replies } = await suggest(undefined, language, talk);
    expect(replies[0]?.text).toMatch(draft);
    expect(replies.map(({ text }) => text).join('\n')).not.toMatch(/checkout|后四位|four digits/);
  });
});

describe('a wish that stands beside the call for a person', () => {
  it.each([
    ['yan', 'zh', '耳机降价了70块，差价能退吗？找人工', 'claim_price_protection'],
    ['omar', 'en', 'please cancel order SM23951, ordered by mistake. And I want a human please', 'cancel_order'],
  ] as const)('is weighed all the same (%s)', async (key, language, words, tool) => {
    const { tools } = await suggest(key, language, [words], { end: { status: 'refused', reason: 'photos_required' } });
    expect(tools.map(({ name }) => name)).toContain(tool);
  });
});
