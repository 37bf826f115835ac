import type { ActionOffers, ActionResult, ShopperPanel } from '../../contract/operator/actions.ts';
import type { Board, BoardList } from '../../contract/operator/board.ts';
import type { KnowledgeSearch } from '../../contract/operator/copilot.ts';
import type { ComparedPassage, KnowledgeDocument, KnowledgeDraft } from '../../contract/operator/learning.ts';
import type { ShopperSummary } from '../../contract/operator/summary.ts';
import type { DeliveryView, WebhookView } from '../../contract/operator/webhooks.ts';
import { cancelQuestion, orderOf, serviceRequest } from './action-samples.ts';
import { boxOf, inboxItemOf, type FakeDesk } from './fake-desk.ts';
import { minutesAgo, sayIn, type Say } from './say-both.ts';

/** Fills what the pages beside the conversation ask for: shopper, actions, board, knowledge, settings. */
export function fillPages(desk: FakeDesk): void {
  const t = sayIn(desk.language);
  const ok = (path: string, body: unknown) => desk.answers.set(path, () => ({ status: 200, body }));
  ok('GET shoppers/shp_1', shopperPanel(t));
  ok('GET shoppers/shp_1/summary', shopperSummary(t));
  ok('GET conversations/conv_wait/actions', actionOffers(t));
  ok('POST conversations/conv_wait/actions', confirmResult(t));
  ok('GET board', board(t));
  ok('GET knowledge/drafts', { drafts: [draft(t)] });
  ok('GET knowledge/search', passages(t));
  ok('POST knowledge/comparison', comparison(t));
  ok('GET knowledge/documents/doc_1', knowledgeDocument(t));
  ok('GET hours', { hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' } });
  ok('GET webhooks', { webhooks: [webhook] });
  ok(`GET webhooks/${webhook.id}/deliveries`, { deliveries: [delivery] });
  desk.answers.set('GET board/conversations', (_body, query) => {
    const items = desk.conversations
      .filter(({ view }) => query.get('figure') !== 'handoffs' || boxOf(view, '') === 'waiting')
      .map(inboxItemOf);
    return { status: 200, body: { total: items.length, items } satisfies BoardList };
  });
}

const shopperPanel = (t: Say): ShopperPanel => ({
  shopper: { id: 'shp_1', name: t('Mei Lin', '林美'), level: 'signed_in', customerId: 'cus_mei', email: 'm***@example.com' }, // prettier-ignore
  orders: [{ type: 'order', ...orderOf(t), shipTo: t('Mei Lin, 12 Yulin Road, Chengdu, China', '成都市 玉林路12号，林美') }], // prettier-ignore
  requests: [{ type: 'service_request', ...serviceRequest(t), steps: [...serviceRequest(t).steps] }],
  value: { orders: 12, paid: { amount: 698_400, currency: 'CNY' }, since: minutesAgo(60 * 24 * 400), vip: true },
  risks: [
    {
      kind: 'churn',
      level: 'high',
      because: [
        {
          text: t('Second late parcel in two months', '两个月内第二次延误'),
          evidence: [{ kind: 'order', id: 'SM23951' }],
        },
        {
          text: t('Two refunds', '退款两次'),
          evidence: [
            { kind: 'refund', id: 'SM23951', at: minutesAgo(9000), amount: { amount: 12_900, currency: 'CNY' } },
          ],
        },
      ],
    },
    {
      kind: 'bad_review',
      level: 'medium',
      because: [
        {
          text: t('Rated a conversation 1 of 5', '有一次会话评了 1 分'),
          evidence: [{ kind: 'conversation', id: 'conv_old', at: minutesAgo(60 * 24 * 30) }],
        },
      ],
    },
  ],
  conversations: [
    { id: 'conv_wait', at: minutesAgo(14), state: 'handed_off', intents: [t('Where is my parcel', '查物流')] },
    { id: 'conv_old', at: minutesAgo(60 * 24 * 30), state: 'resolved', intents: [t('A late parcel', '包裹延误')] },
  ],
});

const shopperSummary = (t: Say): ShopperSummary => ({
  shopperId: 'shp_1',
  language: t('en', 'zh') === 'en' ? 'en' : 'zh',
  gist: t('Came twice about late parcels.', '两次来都是为了包裹延误。'),
  conversations: [
    { id: 'conv_old', at: minutesAgo(60 * 24 * 30), intents: [], end: t('Resolved with a voucher', '补偿券后解决') },
  ],
});

const actionOffers = (t: Say): ActionOffers => ({
  limit: {
    ...{ role: 'operator', upTo: { amount: 50_000, currency: 'CNY' } },
    above: { role: 'supervisor', upTo: { amount: 200_000, currency: 'CNY' } },
  },
  actions: [
    {
      name: 'request_refund',
      label: t('Refund', '退款'),
      fields: [
        { name: 'orderNumber', label: t('Order number', '订单号'), type: 'text', required: true },
        {
          name: 'reason',
          label: t('Reason', '原因'),
          type: 'choice',
          required: true,
          choices: [
            { value: 'late', label: t('Late', '延误') },
            { value: 'damaged', label: t('Damaged', '破损') },
          ],
        },
        { name: 'used', label: t('Used', '已使用'), type: 'yes_no', required: false },
        { name: 'items', label: t('Items', '商品'), type: 'items', required: false },
      ],
      known: {},
    },
    {
      name: 'cancel_order',
      label: t('Cancel order', '取消订单'),
      fields: [{ name: 'orderNumber', label: t('Order number', '订单号'), type: 'text', required: true }],
      known: {},
    },
  ],
  orders: [
    {
      number: 'SM23931',
      items: [
        { id: 'lin_1', label: t('Trail shell jacket · Navy, M', '山径冲锋衣 · 藏青色 M') },
        { id: 'lin_2', label: t('Crew socks · White · × 2', '中筒棉袜 · 白色 · × 2') },
      ],
    },
    { number: 'SM23951', items: [] },
  ],
});

function confirmResult(t: Say): ActionResult {
  const question = cancelQuestion(t).flatMap((step) => ('question' in step ? [step.question] : []))[0];
  if (!question) throw new Error('the sample has no question');
  const confirmation = { ...question, confirmationId: 'cnf_desk', title: t('Refund ¥767 for SM23931?', '给 SM23931 退款 767 元？') }; // prettier-ignore
  const cautions = [
    { kind: 'risk' as const, text: t('This would be the 3rd refund in 90 days; from 3 on a person decides.', '近 90 天第 3 次退款，满 3 次须人工判断。') }, // prettier-ignore
    { kind: 'window' as const, text: t('Down coat: 12 days past the 7-day return window (delivered 19 days ago).', '羽绒服：已超出 7 天无理由退货期 12 天（签收 19 天了）。') }, // prettier-ignore
  ];
  return { status: 'confirm', confirmation: { ...confirmation, cautions } };
}

function board(t: Say): Board {
  const days = Array.from({ length: 30 }, (_, at) => {
    const involved = 12 + ((at * 7) % 19);
    const handoffs = 1 + (at % 4);
    return { day: minutesAgo((29 - at) * 1440).slice(0, 10), conversations: involved + 5, involved, contained: involved - handoffs, verified: Math.round(involved * 0.7), handoffs }; // prettier-ignore
  });
  const sum = (name: 'conversations' | 'involved' | 'contained' | 'verified' | 'handoffs') =>
    days.reduce((total, day) => total + day[name], 0);
  const counts = { conversations: sum('conversations'), involved: sum('involved'), contained: sum('contained'), verified: sum('verified'), handoffs: sum('handoffs') }; // prettier-ignore
  const rate = (count: number, of: number) => ({ value: count / of, count, of });
  const reasons = [
    { reason: 'policy_requires_human', count: counts.handoffs - 30 },
    { reason: 'shopper_request', count: 20 },
    { reason: 'missing_knowledge', count: 10 },
  ] as const;
  return {
    from: days[0]?.day ?? '',
    to: days.at(-1)?.day ?? '',
    timeZone: 'Asia/Shanghai',
    figures: { ...counts, durable: 210, durableUndecided: 60, notDurable: 18, handedOffAtOnce: 9, abandoned: 14, unresolved: 22, underWay: 3, gaps: 12 }, // prettier-ignore
    rates: {
      resolution: rate(counts.verified, counts.involved),
      containment: rate(counts.contained, counts.involved),
      durability: rate(210, 228),
      handoff: rate(counts.handoffs, counts.involved),
      abandonment: rate(14, counts.involved),
    },
    handoffs: { total: counts.handoffs, byReason: [...reasons] },
    firstResponseMs: { p50: 380, p90: 1_450, count: counts.involved },
    resolveMs: { p50: 95_000, p90: 1_260_000, count: counts.verified },
    csat: { mean: 4.4, count: 61 },
    retention: { offered: 25, accepted: 14, kept: 11, saved: { amount: 541_200, currency: 'CNY' }, cost: { amount: 22_000, currency: 'CNY' }, saveRate: rate(11, 25) }, // prettier-ignore
    intents: [
      { id: 'track_parcel', label: t('Where is my parcel', '查物流'), count: 190, contained: 170, verified: 160, handoffs: 8 }, // prettier-ignore
      { id: 'refund_status', label: t('When is my refund', '退款进度'), count: 96, contained: 88, verified: 80, handoffs: 6 }, // prettier-ignore
      { id: 'pet_nutrition', label: t('Pet nutrition', '宠物营养'), count: 0, contained: 0, verified: 0, handoffs: 0 },
    ],
    gaps: [
      { question: t('Is the salmon food fine for kidney trouble?', '肾不好的猫能吃三文鱼粮吗？'), language: t('en', 'zh') === 'en' ? 'en' : 'zh', count: 4, conversationIds: ['conv_pet'] }, // prettier-ignore
    ],
    days,
    languages: [
      { language: 'en', ...counts },
      { language: 'zh', ...counts },
    ],
    models: [{ model: 'local', ...counts }],
  };
}

const draft = (t: Say): KnowledgeDraft => ({
  id: 'drf_1',
  conversationId: 'conv_done',
  state: 'draft',
  question: t('Is the salmon food fine for cats with kidney trouble?', '肾不好的猫能吃三文鱼粮吗？'),
  answer: t('Its phosphorus is 0.9%. For kidney trouble a vet should choose.', '磷含量 0.9%，肾脏有问题请由兽医选粮。'),
  language: t('en', 'zh') === 'en' ? 'en' : 'zh',
  removed: 2,
  by: { id: 'op_kim', name: t('Kim', '小金') },
  createdAt: minutesAgo(90),
});

const passages = (t: Say): KnowledgeSearch => ({
  passages: [
    {
      passageId: 'p1',
      title: t('Returns', '退换货'),
      headings: [t('How long', '期限')],
      text: t('You have 30 days from delivery.', '签收后 30 天内可退。'),
      source: 'returns.md',
      language: t('en', 'zh') === 'en' ? 'en' : 'zh',
    },
  ],
});

const comparison = (t: Say): { passages: ComparedPassage[] } => ({
  passages: [
    {
      ...{ passageId: 'p2', documentId: 'doc_1', title: t('Pet food', '宠物粮'), headings: [t('Kidneys', '肾脏')] },
      text: t('The phosphorus of the salmon food is 1.1%.', '三文鱼粮的磷含量是1.1%。'),
      ...{ language: t('en', 'zh') === 'en' ? 'en' : 'zh', source: 'pet-food.md', repeats: false, learnt: true },
      differences: [{ at: Number(t('37', '9')), here: '1.1%', draft: '0.9%' }],
    },
  ],
});

const knowledgeDocument = (t: Say): KnowledgeDocument => ({
  ...{ id: 'doc_1', title: t('Pet food', '宠物粮'), source: 'pet-food.md', updatedAt: minutesAgo(9000) },
  language: t('en', 'zh') === 'en' ? 'en' : 'zh',
  passages: [
    { id: 'p1', headings: [t('Storing', '保存')], text: t('Keep it dry.', '请放在干燥处。') },
    {
      id: 'p2',
      headings: [t('Kidneys', '肾脏')],
      text: t('The phosphorus of the salmon food is 1.1%.', '三文鱼粮的磷含量是1.1%。'),
    },
  ],
});

const webhook: WebhookView = {
  id: 'wh_1',
  url: 'https://hooks.example.com/shopmate',
  events: ['handoff.requested', 'conversation.resolved'],
  disabled: false,
  createdAt: minutesAgo(600),
};

const delivery: DeliveryView = {
  id: 'dlv_1',
  event: 'handoff.requested',
  state: 'delivered',
  attempts: 1,
  status: 200,
  createdAt: minutesAgo(30),
  deliveredAt: minutesAgo(30),
};
