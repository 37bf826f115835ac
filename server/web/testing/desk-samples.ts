import type { Copilot } from '../../contract/operator/copilot.ts';
import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';
import type { Summary } from '../../contract/operator/summary.ts';
import { cancelQuestion } from './action-samples.ts';
import { sampleReply } from './samples.ts';

export type Say = (en: string, zh: string) => string;
export type Language = 'en' | 'zh';
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'en' ? en : zh;

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

type Items = ConversationItem[];

/** A conversation that the agent couldn't finish: every kind of item is in it. */
export function waitingConversation(language: Language): OperatorConversation {
  const t = sayIn(language);
  return {
    id: 'conv_wait',
    state: 'handed_off',
    owner: 'agent',
    language,
    shopper: { id: 'shp_1', name: t('Mei Lin', '林美'), level: 'signed_in', vip: true },
    handoffs: [
      {
        id: 'ho_1',
        reason: 'negative_sentiment',
        requestedAt: minutesAgo(6),
        language,
        skills: ['clothing'],
        fits: true,
        intent: { id: 'cancel_order', label: t('Cancel an order', '取消订单') },
        contact: '138 0013 8000',
        place: 1,
      },
    ],
    askedFor: { id: 'op_grace_gone', name: t('Grace', '小林'), presence: 'away' },
    lastSeq: 15,
    pendingTurns: [],
    items: [...askedFirst(t), ...askedThen(t)],
  };
}

/** A plain conversation: a few words and who has it. */
export function plainConversation(
  id: string,
  name: string | undefined,
  words: readonly string[],
  rest: Partial<OperatorConversation>,
): OperatorConversation {
  return {
    id,
    state: 'open',
    owner: 'agent',
    language: 'en',
    shopper: { id: `shp_${id}`, ...(name === undefined ? {} : { name }), level: name === undefined ? 'anonymous' : 'signed_in', vip: false }, // prettier-ignore
    handoffs: [],
    lastSeq: words.length,
    pendingTurns: [],
    items: words.map((text, at) => ({
      kind: 'message',
      seq: at + 1,
      id: `${id}-${at}`,
      author: at % 2 === 0 ? 'shopper' : 'agent',
      text,
      at: minutesAgo(40 - at),
      citations: [],
    })),
    ...rest,
  };
}

export function sampleSummary(language: Language): Summary {
  const t = sayIn(language);
  return {
    conversationId: 'conv_wait',
    language,
    upToSeq: 15,
    shopperLanguage: language,
    gist: {
      text: t(
        'Mei Lin’s down coat (order SM23931) is two days past its promise and on the road from Zhengzhou. She wants to cancel, which was refused because the parcel has left.',
        '林美的羽绒服（订单 SM23931）比承诺晚了两天，正从郑州发往成都。她要取消，因已出库没有通过。',
      ),
      by: 'local',
    },
    intents: [
      {
        id: 'track_parcel',
        label: t('Where is my parcel', '查物流'),
        seq: 1,
        quote: t('Where is it?', '现在到哪了？'),
      },
      {
        id: 'cancel_order',
        label: t('Cancel an order', '取消订单'),
        seq: 10,
        quote: t('I want to cancel it', '我要取消'),
      },
    ],
    identity: {
      level: 'signed_in',
      name: t('Mei Lin', '林美'),
      customerId: 'cus_mei',
      provenOrders: [],
      source: { seq: 1 },
    },
    orders: [
      { number: 'SM23931', state: 'shipped', label: t('Shipped', '已发货'), source: { seq: 4, callId: 'call_1' } },
    ],
    facts: [
      {
        label: t('Parcel', '包裹'),
        value: t('2 days late, left Zhengzhou', '晚 2 天，已离开郑州'),
        source: { seq: 4, callId: 'call_1' },
      },
      { label: t('Carrier', '承运'), value: 'ZTO ZT7391048265501', source: { seq: 4, callId: 'call_1' } },
    ],
    actions: [
      {
        kind: 'cancel_order',
        title: t('Cancel order SM23931', '取消订单 SM23931'),
        state: 'refused',
        stateLabel: t('Refused', '未通过'),
        at: minutesAgo(6),
        orderNumber: 'SM23931',
        amount: { amount: 46900, currency: 'CNY' },
        because: t('It has left our warehouse.', '包裹已经出库。'),
        source: { seq: 12, callId: 'call_2' },
      },
    ],
    promises: [{ text: t('With you tomorrow (ZTO’s estimate)', '中通预计明天送到'), source: { seq: 6 } }],
    offers: [],
    mood: { kind: 'angry', label: t('Angry', '生气'), seq: 10, quote: t('This is ridiculous.', '太离谱了。') },
    risks: [
      { kind: 'churn', because: t('Second late parcel in two months', '两个月内第二次延误'), source: { seq: 10 } },
    ],
    openQuestion: { seq: 10, quote: t('I want somebody to call me', '还要你们打电话给我') },
    openQuestions: [{ seq: 10, quote: t('I want somebody to call me', '还要你们打电话给我') }],
    nextStep: t(
      'Call her back, and offer the delay voucher of the delivery policy.',
      '给她回电，并按配送政策补偿延误券。',
    ),
  };
}

export function sampleCopilot(language: Language): Copilot {
  const t = sayIn(language);
  return {
    upToSeq: 15,
    intent: { id: 'cancel_order', label: t('Cancel an order', '取消订单'), confidence: 0.82 },
    mood: { kind: 'angry', label: t('Angry', '生气'), because: t('“This is ridiculous.”', '“太离谱了。”') },
    replies: [
      {
        id: 'r1',
        text: t(
          'I’m sorry, Ms Lin: twice is twice too often. The parcel left Zhengzhou this morning and should be with you tomorrow. You get a ¥20 voucher for the delay [1].',
          '林女士，实在抱歉，一次不该，两次更不该。包裹今早已从郑州发出，预计明天送到。这次延误补偿您 20 元券[1]。',
        ),
        citations: [
          { index: 1, passageId: 'p1', title: t('When parcels are late', '包裹延误怎么办'), headings: [t('Compensation', '补偿')], source: 'delivery.md' }, // prettier-ignore
        ],
        from: 'knowledge',
      },
      {
        id: 'r2',
        text: t(
          'May I call you at 138 0013 8000 in the next ten minutes?',
          '我十分钟内打 138 0013 8000 给您，方便吗？',
        ),
        citations: [],
        from: 'playbook',
      },
    ],
    tools: [
      {
        name: 'track_parcel',
        label: t('Track the parcel', '查物流'),
        kind: 'read',
        input: { orderNumber: 'SM23931' },
        why: t('The last look was 14 minutes ago', '上次查是 14 分钟前'),
      },
      {
        name: 'request_refund',
        label: t('Refund', '退款'),
        kind: 'write',
        input: { orderNumber: 'SM23931', reason: 'late' },
        why: t('She asks for her money back', '她想要退款'),
      },
    ],
  };
}

/** What she asked first, and the answer. */
function askedFirst(t: Say): Items {
  const steps = sampleReply(t('where is my parcel', '快递到哪了'));
  const card = steps.flatMap((step) => ('card' in step ? [step.card] : []))[0];
  return [
    {
      kind: 'message',
      seq: 1,
      id: 'm1',
      author: 'shopper',
      text: t(
        'My down coat should have been here two days ago. Where is it?',
        '我的羽绒服两天前就该到了，现在到哪了？',
      ),
      at: minutesAgo(14),
      citations: [],
      turnId: 't1',
    },
    {
      kind: 'tool',
      seq: 4,
      at: minutesAgo(14),
      turnId: 't1',
      callId: 'call_1',
      name: 'track_parcel',
      status: 'ok',
      args: { orderNumber: 'SM23931' },
      content: { parcels: [{ trackingNumber: 'ZT7391048265501', condition: 'late', daysLate: 2 }] },
      ms: 18,
    },
    {
      kind: 'message',
      seq: 6,
      id: 'm2',
      author: 'agent',
      text: t(
        'Your down coat is still on its way and **2 days late**. It left Zhengzhou this morning [1].',
        '您的羽绒服还在路上，比承诺时间**晚了2天**。今天早上已从郑州发出[1]。',
      ),
      at: minutesAgo(14),
      citations: [
        {
          index: 1,
          passageId: 'p1',
          title: t('When parcels are late', '包裹延误怎么办'),
          headings: [t('Compensation', '补偿')],
          source: 'delivery.md',
        },
      ],
      turnId: 't1',
    },
    ...(card ? [{ kind: 'card' as const, seq: 7, at: minutesAgo(14), turnId: 't1', card }] : []),
    {
      kind: 'turn',
      seq: 9,
      at: minutesAgo(14),
      turnId: 't1',
      outcome: { kind: 'answered' },
      intent: { id: 'track_parcel', label: t('Where is my parcel', '查物流'), confidence: 0.94 },
      model: 'local',
    },
  ];
}

/** What she wanted then, and why it went to a person. */
function askedThen(t: Say): Items {
  const question = cancelQuestion(t).flatMap((step) => ('question' in step ? [step.question] : []))[0];
  return [
    {
      kind: 'message',
      seq: 10,
      id: 'm3',
      author: 'shopper',
      text: t(
        'That’s the second time. I want to cancel it, and I want somebody to call me. This is ridiculous.',
        '这都第二次了，我要取消，还要你们打电话给我。太离谱了。',
      ),
      at: minutesAgo(6),
      citations: [],
      turnId: 't2',
    },
    {
      kind: 'tool',
      seq: 12,
      at: minutesAgo(6),
      turnId: 't2',
      callId: 'call_2',
      name: 'cancel_order',
      status: 'refused',
      args: { orderNumber: 'SM23931', reason: 'late' },
      content: { rule: 'shipped_orders_stay', tell: t('It has left our warehouse.', '包裹已经出库。') },
      ms: 9,
    },
    ...(question
      ? [{ kind: 'card' as const, seq: 13, at: minutesAgo(6), turnId: 't2', card: question, confirmation: 'replaced' as const }] // prettier-ignore
      : []),
    {
      kind: 'message',
      seq: 14,
      id: 'm4',
      author: 'agent',
      text: t(
        'I can’t cancel a parcel that is on its way. I’m handing you to a colleague, who sees all of this.',
        '包裹已经在路上，我没法取消。我请同事来跟进，前面的内容都能看到。',
      ),
      at: minutesAgo(6),
      citations: [],
      turnId: 't2',
    },
    {
      kind: 'handoff',
      seq: 15,
      at: minutesAgo(6),
      event: 'requested',
      handoffId: 'ho_1',
      reason: 'negative_sentiment',
    },
    { kind: 'note', seq: 15, at: minutesAgo(4), id: 'n1', name: t('Grace', '高洁'), text: t('VIP. The first delay was in October; we gave a voucher then.', 'VIP 客户，10 月那次延误赔过券。') }, // prettier-ignore
  ];
}
