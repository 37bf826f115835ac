import type { Copilot } from '../../contract/operator/copilot.ts';
import type { Summary } from '../../contract/operator/summary.ts';
import { type Language, minutesAgo, sayIn } from './say-both.ts';

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
