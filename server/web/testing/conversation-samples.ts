import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';
import { cancelQuestion } from './action-samples.ts';
import { sampleReply } from './samples.ts';
import { type Language, minutesAgo, type Say, sayIn } from './say-both.ts';

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
