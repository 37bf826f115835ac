import { describe, expect, it } from 'vitest';
import type { Gate } from '../../tools/policy/gate.ts';
import { createScriptedModel } from '../models/scripted.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { suggest } from './copilot-testing.ts';
import { inOperatorsVoice } from './operator-voice.ts';

const agent = (text: string): TranscriptEntry => ({ role: 'agent', text, citations: [] });
const operator = (text: string): TranscriptEntry => ({ role: 'operator', text, name: 'Kim' });
const textsOf = ({ replies }: Awaited<ReturnType<typeof suggest>>) => replies.map(({ text }) => text);

const card = (title: string) =>
  ({
    status: 'awaiting_confirmation',
    confirmation: { type: 'confirmation', confirmationId: 'conf_1', title, items: [], rows: [], expiresAt: '' },
  }) as unknown as Awaited<ReturnType<Gate['propose']>>;

describe('a draft that can be sent as it stands', () => {
  it.each([
    ['en', 'Refund my lost parcel SM23801, please', 'a person please', /I can (?:refund|send|set)|I’ve looked it up/],
    ['zh', '包裹 SM23801 丢了，给我退款', '转人工', /我现在就能给您办|现在给您办吗|我查过了/],
  ] as const)('takes up what was wanted before a person was called for, in %s', async (language, wish, call, taken) => {
    const texts = textsOf(await suggest('sara', language, [wish, agent('…'), call], { end: card('Refund it?') }));
    expect(texts.join('\n')).toMatch(taken);
    expect(texts.at(-1), 'what they want, in brackets').toMatch(/your money back|退款/);
  });

  it.each([
    [
      'en',
      'pay me ¥20 compensation for the delay',
      'I’ve asked the courier; you get an answer by Tuesday.',
      'and the ¥20?',
      /^About compensation \(¥20\): let me see/,
    ],
    [
      'zh',
      '晚了这么久，赔我20块钱吧',
      '中通我已经催了，明天下午6点前给您回复。',
      '那20块呢',
      /^您说的补偿（¥20），我看一下/,
    ],
  ] as const)(
    'answers of a sum that only a person gives, and promises none, in %s',
    async (language, wish, said, asked, draft) => {
      const [first] = textsOf(await suggest('mei', language, [wish, agent('…'), operator(said), asked]));
      expect(first).toMatch(draft);
    },
  );

  it.each([
    ['en', 'the sole of my hiking boots came off', /days for a quality problem are over.*I’ll look at it with you/],
    ['zh', '登山鞋开胶了', /过了30天的质量问题期.*我来帮您看/],
  ] as const)('asks for no photo where the time is over anyway, in %s', async (language, said, draft) => {
    const then = {
      en: "The 30 days for a quality problem are over, so I can't refund it. A repair may well be possible: a colleague will look at it with you.",
      zh: '登山鞋过了30天的质量问题期，退不了款，不过可以看看能不能维修，我转给同事帮您处理。',
    }[language];
    const end = {
      ...({ status: 'refused', reason: 'photos_required' } as const),
      details: { rule: 'photos_needed', tell: 'Please send a photo.', then: { rule: 'quality_window', tell: then } },
    } as const;
    const call = language === 'zh' ? '转人工' : 'human please';
    const [first] = textsOf(await suggest('tom', language, [said, agent('…'), call], { end }));
    expect(first).toMatch(draft);
    expect(first).not.toMatch(/photo|照片|colleague|同事/);
  });

  it('thanks for a photo that an operator asked for, and asks nothing that the photo shows', async () => {
    const photo: TranscriptEntry = { role: 'shopper', text: 'here, the left sole', at: demoNow, photos: 1 };
    const asked = operator('Please send me a photo of where the water gets in.');
    const [first] = textsOf(await suggest('tom', 'en', ['my hiking boots leak', asked, photo]));
    expect(first).toMatch(/^Thank you for the photo/);
    const [other] = textsOf(await suggest('tom', 'en', ['my hiking boots leak', asked, 'I have no camera']));
    expect(other ?? '').not.toMatch(/photo\. I’m looking/);
  });

  it.each([
    ['en', 'Shall I set up the exchange?', 'yes please do', /^Thank you. I’m setting that up/],
    ['zh', '我给您申请¥100优惠，您看可以吗？', '行吧，100就100', /^好的，我这就给您办/],
  ] as const)(
    'goes on with what an operator offered and the shopper takes, in %s',
    async (language, offer, yes, draft) => {
      const key = language === 'en' ? 'anna' : 'lihua';
      const words = language === 'en' ? 'the jacket is too small' : '大衣太贵了';
      expect(textsOf(await suggest(key, language, [words, agent('…'), operator(offer), yes]))[0]).toMatch(draft);
      const no = language === 'en' ? 'yes, but in blue?' : '可以再多点吗';
      expect(textsOf(await suggest(key, language, [words, agent('…'), operator(offer), no])).join()).not.toMatch(draft);
    },
  );

  it('brings up no other order than those that were spoken of', async () => {
    const looked: TranscriptEntry = {
      role: 'tool',
      callId: 'call_1',
      name: 'check_returns',
      args: {},
      status: 'ok',
      content: { orderNumber: 'SM23881' },
    };
    const said = ['猫条没开封能退吗，SM23881的', looked, agent('已经过了7天。'), '那太不合理了'];
    expect(textsOf(await suggest('mei', 'zh', said)).join()).not.toMatch(/中通快递/);
  });

  it('tells how it stands to who hears from a person for the first time, and not once more after', async () => {
    const first = textsOf(await suggest('mei', 'zh', ['我的快递怎么还没到？']))[0] ?? '';
    const texts = textsOf(await suggest('mei', 'zh', ['我的快递怎么还没到？', agent(first), '转人工']));
    expect(texts[0]).toMatch(/^我查过了：.*晚了 \d+ 天/);
    expect(texts).not.toContain(first);
    const met = textsOf(
      await suggest('mei', 'zh', ['我的快递怎么还没到？', agent(first), operator('我查一下'), '好了吗']),
    );
    expect(met.join()).not.toMatch(/^我查过了/);
  });

  it('cancels no order that was kept', async () => {
    const order = {
      number: 'SM23991',
      state: 'paid',
      items: [{ title: 'Sonda Studio Over-Ear ANC Headphones', quantity: 1 }],
    };
    const looked: TranscriptEntry = {
      role: 'tool',
      callId: 'call_1',
      name: 'get_order',
      args: { orderNumber: 'SM23991' },
      status: 'ok',
      content: order,
    };
    const ask = card('Cancel order SM23991?');
    const said = ['cancel SM23991', looked, agent('…'), 'no wait, keep the headphones. cancel the shoes instead'];
    const { tools, replies } = await suggest('omar', 'en', said, { end: ask });
    expect(tools.filter(({ name, input }) => name === 'cancel_order' && input['orderNumber'] === 'SM23991')).toEqual(
      [],
    );
    expect(replies.map(({ text }) => text).join()).not.toContain('Cancel order SM23991?');
    const asked = await suggest(
      'omar',
      'en',
      ['cancel SM23991', looked, agent('…'), 'cancel order SM23991, ordered by mistake'],
      {
        end: ask,
      },
    );
    expect(asked.tools.map(({ name }) => name)).toContain('cancel_order');
  });
});

describe('a draft that is left out', () => {
  it('says yes and no at once', async () => {
    const both = 'We refund you ¥99 tomorrow. Unfortunately we can’t refund that.';
    const one = 'We’re sorry that it took so long.';
    const drafted = async (text: string) =>
      textsOf(
        await suggest('mei', 'en', ['can I have it back?'], { model: createScriptedModel([{ text }, { text }]) }),
      );
    expect(await drafted(both)).not.toContain(both);
    expect(await drafted(one)).toContain(one);
  });

  it('quotes the shop’s knowledge to words that may ask anything', async () => {
    const sure = await suggest('anna', 'en', ['how do I get an invoice?']);
    expect(sure.replies[0]?.citations).toHaveLength(1);
    const unsure = await suggest('anna', 'en', ['hm, invoice or so, whatever, it was about the other thing there']);
    expect(unsure.replies.flatMap(({ citations }) => citations)).toEqual([]);
  });

  it('points at a card that is gone', () => {
    expect(inOperatorsVoice('为了您的账户安全，打字不算确认哦，麻烦点一下上面卡片里的确认按钮，马上就办。')).toBe('');
    expect(inOperatorsVoice('Order SM1 ships on Monday. Please check the card and press the button to go ahead.')).toBe(
      'Order SM1 ships on Monday.',
    );
    for (const text of [
      'The money goes back to the card you paid with.',
      'It was paid by bank card.',
      '退回您付款的银行卡。',
    ])
      expect(inOperatorsVoice(text)).toBe(text);
  });
});

it.each([
  ['zh', '请拍一张照片发来。'],
  ['en', 'Please send a photo of all that was in the box.'],
] as const)(
  'asks for the photos that are missing, in the words that the rules have for it, in %s',
  async (language, tell) => {
    const end = { status: 'refused', reason: 'photos_required', details: { tell } } as const;
    const words = {
      zh: '赠品袜子没收到，订单SM23941，给我补寄',
      en: 'the free gift socks of SM23941 are missing, send them again',
    };
    const [first] = textsOf(await suggest('wei', language, [words[language]], { end }));
    expect(first).toBe(tell);
    const cant = { zh: '拍不了照片', en: "I can't take a photo" };
    const [other] = textsOf(await suggest('wei', language, [`${words[language]}，${cant[language]}`], { end }));
    expect(other).not.toBe(tell);
  },
);
