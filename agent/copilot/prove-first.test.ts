import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../transcript.ts';
import { suggest } from './copilot-testing.ts';

const operator = (text: string): TranscriptEntry => ({ role: 'operator', text });
const verify = (input: object): unknown => expect.objectContaining({ name: 'verify_order', input });

describe('what a copilot suggests while it is not known whose order it is', () => {
  it('is to try the order number and the digits, though they came in two messages', async () => {
    const { tools, replies } = await suggest(undefined, 'zh', [
      '订单SM23791，袜子和鞋子收到就是破的，鞋底开胶了，我要人工',
      '手机号后四位 2468',
    ]);
    expect(tools[0]).toEqual(verify({ orderNumber: 'SM23791', phoneTail: '2468' }));
    expect(replies[0]?.text).toContain('SM23791');
    expect(replies.map(({ text }) => text).join()).not.toMatch(/需要您的订单号|发一下订单号/);
  });

  it('is to try the corrected digits', async () => {
    const { tools } = await suggest(undefined, 'en', [
      'order SM23791, my phone ends in 2469, the shoes are broken',
      operator('I’m looking into it.'),
      'sorry, it ends in 2468',
    ]);
    expect(tools[0]).toEqual(verify({ orderNumber: 'SM23791', phoneTail: '2468' }));
  });

  it('is to ask for what of it is missing', async () => {
    const none = await suggest(undefined, 'zh', ['收到的鞋子开胶了，我要退款，转人工']);
    expect(none.replies[0]?.text).toMatch(/订单号.*手机号后四位/);
    const number = await suggest(undefined, 'en', ['order SM23791, the sole came off, let me talk to a person']);
    expect(number.replies[0]?.text).toMatch(/last four digits/);
    expect(number.tools.map(({ name }) => name)).not.toContain('verify_order');
  });

  it('is no proof where nothing is wanted of an order, or the shopper is signed in', async () => {
    const sizes = await suggest(undefined, 'en', ['Do your jackets run small?']);
    expect(sizes.replies.map(({ text }) => text).join()).not.toMatch(/last four digits/);
    const mei = await suggest('mei', 'zh', ['我的包裹呢']);
    expect(mei.replies.map(({ text }) => text).join()).not.toMatch(/手机号后四位/);
  });
});

it.each([
  ['zh', '收到后直接发给我', '邮箱登不上了收不到验证码，帮我转人工', /收不到，我就不再发了/u],
  ['en', 'please type it here', 'I can’t get into that e-mail, a person please', /won’t send it again/u],
] as const)('sends no code again to whom it can’t reach: %s', async (language, asks, says, draft) => {
  const agent = {
    role: 'agent',
    text: `${language === 'zh' ? '验证码已发' : 'A one-time code is sent'}, ${asks}`,
  } as const;
  const { replies, tools } = await suggest('sara', language, [
    language === 'zh' ? '快递丢了，重新发一件' : 'my parcel is lost, send it again',
    { ...agent, citations: [] },
    says,
  ]);
  expect(replies[0]?.text).toMatch(draft);
  expect(tools.map(({ name }) => name)).not.toContain('send_code');
});
