import { describe, expect, it } from 'vitest';
import type { Gate } from '../../tools/policy/gate.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { suggest } from './copilot-testing.ts';

describe('a copilot where a person was asked for', () => {
  const agent = (text: string): TranscriptEntry => ({ role: 'agent', text, citations: [] });
  const asked = (title: string) =>
    ({
      status: 'awaiting_confirmation',
      confirmation: { type: 'confirmation', confirmationId: 'conf_1', title, items: [], rows: [], expiresAt: '' },
    }) as unknown as Awaited<ReturnType<Gate['propose']>>;

  it('is about the matter before it, whatever was said in between', async () => {
    const complains = ['退款怎么还没到账', agent('明天打出'), '我要投诉', agent('要帮您转吗？'), '转人工'];
    const { intent, replies, tools } = await suggest('jun', 'zh', complains);
    expect(intent?.id).toBe('refund_status');
    expect(replies[0]?.text).toMatch(/¥499/);
    expect(replies.map(({ text }) => text).join()).not.toMatch(/9点/);
    expect(tools.map(({ name }) => name)).toContain('get_refund_status');
  });

  it('answers a threat by how the order stands, with the tool that fits', async () => {
    const threat = ['my parcel is late, I will call the consumer council'];
    const { replies, tools } = await suggest('omar', 'en', threat, { end: asked('Urge?') });
    expect(replies[0]?.text).toMatch(/SM23951/);
    expect(tools[0]).toMatchObject({ name: 'urge_shipment', input: { orderNumber: 'SM23951' } });
    expect(tools[0]?.why).toMatch(/^Fits how the order stands/);
    const against = await suggest('omar', 'en', threat);
    expect(against.tools.map(({ name }) => name)).not.toContain('urge_shipment');
  });

  it('says what stands against a wish, and promises nothing then', async () => {
    const details = { rule: 'return_window', tell: 'It was delivered 45 days ago.' };
    const words = ['please cancel order SM23951, ordered by mistake'];
    const no = await suggest('omar', 'en', words, { end: { status: 'refused', reason: 'not_allowed', details } });
    expect(no.tools[0]).toMatchObject({ name: 'cancel_order', why: 'Asked for, but the rules are against it: It was delivered 45 days ago.' }); // prettier-ignore
    expect(no.replies.map(({ text }) => text).join()).not.toMatch(/I can cancel/);
    const lacking = await suggest('omar', 'en', words, { end: { status: 'refused', reason: 'photos_required' } });
    expect(lacking.tools[0]?.why).toBe('Asked for; photos are needed first');
    const yes = await suggest('omar', 'en', words, { end: asked('Cancel it?') });
    expect(yes.replies[0]?.text).toMatch(/^I can cancel order SM23951 for you\. Shall I go ahead\?/);
    expect(yes.tools[0]?.why).toBe('Asked for, and the rules allow it');
  });

  it('suggests nothing that the newest words withdraw', async () => {
    const kim: TranscriptEntry = { role: 'operator', text: 'This is Kim.' };
    for (const [key, language, words] of [
      ['lihua', 'zh', ['帮我把SM24001取消了', '那算了，大衣不取消了']],
      ['lihua', 'zh', ['帮我把SM24001取消了', '先别取消']],
      ['omar', 'en', ['please cancel SM23951', 'don’t cancel it, I changed my mind']],
      ['omar', 'en', ['please cancel SM23951', 'I’ll keep the order']],
    ] as const) {
      const talk = [words[0], kim, words[1]];
      const { tools, replies } = await suggest(key, language, talk, { end: asked('Cancel it?') });
      expect(tools.map(({ name }) => name), words[1]).not.toContain('cancel_order'); // prettier-ignore
      expect(replies.map(({ text }) => text).join(), words[1]).not.toMatch(/Cancel it\?/);
    }
    const again = ['帮我把SM24001取消了', kim, '先不取消', '还是取消吧'];
    const { tools } = await suggest('lihua', 'zh', again, { end: asked('Cancel it?') });
    expect(tools.map(({ name }) => name)).toContain('cancel_order');
  });

  it('takes an offer that the newest words take, and no other', async () => {
    const kim: TranscriptEntry = { role: 'operator', text: 'This is Kim.' };
    const title = { en: 'Keep it and get a ¥129 coupon', zh: '保留订单，送您¥129优惠券' };
    const offer = { offerId: 'offer_1', orderNumber: 'SM24001', title, isOpen: true };
    const before = ['帮我把SM24001取消了', '129的券没用，能不能直接便宜200', kim];
    const words = '那算了，129的券给我吧，大衣不取消了';
    const taken = await suggest('lihua', 'zh', [...before, words], { offers: [offer], end: asked('Cancel it?') });
    expect(taken.tools).toMatchObject([{ name: 'accept_retention_offer', input: { offerId: 'offer_1' } }]);
    expect(taken.replies[0]?.text).toMatch(/送您¥129优惠券/);
    const lapsed = { ...offer, isOpen: false };
    const late = await suggest('lihua', 'en', [...before, 'ok, I’ll take the coupon then'], { offers: [lapsed] });
    expect(late.tools).toMatchObject([{ name: 'offer_retention', input: { orderNumber: 'SM24001' } }]);
    for (const other of ['129的券没用', '券多少钱？', '不要券', 'the coupon is useless, no']) {
      const { tools } = await suggest('lihua', 'zh', [...before, other], { offers: [offer] });
      expect(tools.map(({ name }) => name), other).not.toContain('accept_retention_offer'); // prettier-ignore
    }
  });

  it('does two things apart that are wanted at once', async () => {
    for (const [language, words, refunded] of [
      ['zh', '靴子退款，围巾补发给我行吗', /靴/],
      ['en', 'refund the boots, and send the scarf again please', /boot/i],
    ] as const) {
      const { tools, replies } = await suggest('sara', language, [words], { end: asked('Send all again?') });
      const refunds = tools.filter(({ name }) => name === 'request_refund').map(({ input }) => input);
      expect(refunds).toMatchObject([
        { wants: 'refund', items: [{ item: expect.stringMatching(refunded) as string }] },
        { wants: 'reship', items: [{ item: expect.stringMatching(/围巾|scarf/i) as string }] },
      ]);
      expect(replies.map(({ text }) => text).join()).not.toMatch(/Send all again/);
    }
  });

  it('drafts nothing that was said already', async () => {
    const first = await suggest('jun', 'zh', ['退款怎么还没到账']);
    const text = first.replies[0]?.text ?? '';
    expect(text).toMatch(/¥499/);
    const { replies } = await suggest('jun', 'zh', ['退款怎么还没到账', agent(text), '退款怎么还没到账啊']);
    expect(replies.map((each) => each.text)).not.toContain(text);
    // what was looked up just now is a person's own word on it
    expect(replies[0]?.text).toMatch(/^我查过了：.*¥499.*到账。$/);
  });

  it('says where goods are sent from what was said of it, and nothing off the point', async () => {
    const notice = agent('Kim已为您办理“换货”，进度可以看下面的 R100。寄回地址：杭州市余杭区仓前路1号。');
    const { replies, tools } = await suggest('yan', 'zh', ['耳机坏了，换一个', notice, '寄到哪里？']);
    expect(replies[0]?.text).toBe('请寄到：杭州市余杭区仓前路1号。');
    expect(tools).toEqual([]);
  });

  it('never suggests cancelling to who bargains', async () => {
    for (const words of ['cancel SM24001, unless you give me 20 % off', '不便宜20%我就取消SM24001']) {
      const { tools, replies } = await suggest('lihua', 'en', [words], { end: asked('Cancel it?') });
      expect(tools.map(({ name }) => name)).not.toContain('cancel_order');
      expect(replies.map(({ text }) => text).join()).not.toMatch(/Cancel it/);
    }
  });
});
