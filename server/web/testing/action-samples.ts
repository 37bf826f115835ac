import type { Orders } from '../../contract/action.ts';
import type { Step } from './fake-conversation.ts';
import type { Say } from './say-both.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const ahead = (ms: number) => new Date(Date.now() + ms).toISOString();

const jacket = (t: Say) => ({
  title: t('Trail shell jacket', '山径冲锋衣'),
  options: t('Navy, M', '藏青色 M'),
  quantity: 1,
  imageUrl: '/demo/products/prd_trail-shell-jacket.svg',
});

let asked = 0;

/** Asks whether an order may be cancelled. `minutes`: how long that can be answered. */
export const cancelQuestion = (t: Say, minutes = 30): Step[] => [
  { tool: 'cancel_order' },
  {
    say: t(
      'It hasn’t left us, so it can still be cancelled. Please look it over and confirm.',
      '这单还没发货，可以取消。请您核对一下再确认。',
    ),
  },
  {
    question: {
      type: 'confirmation',
      confirmationId: `cnf_${(asked += 1)}`,
      action: 'cancel_order',
      title: t('Cancel order SM23951?', '确定要取消订单 SM23951 吗？'),
      items: [
        jacket(t),
        {
          title: t('Crew socks, 3 pairs', '中筒棉袜三双装'),
          options: t('White', '白色'),
          quantity: 2,
          imageUrl: '/demo/products/prd_crew-socks-3-pack.svg',
        },
      ],
      amount: { amount: 76700, currency: 'CNY' },
      rows: [
        { label: t('Refunded to', '退回到'), value: t('Alipay, as you paid', '支付宝（原路退回）') },
        { label: t('Arrives', '到账时间'), value: t('25–27 November', '预计11月25日至27日') },
      ],
      note: t(
        'A cancelled order can’t be brought back; its price and stock aren’t kept for you.',
        '取消后不能恢复，价格和库存也不会再保留。',
      ),
      confirmLabel: t('Cancel the order', '确认取消'),
      cancelLabel: t('Keep the order', '先不取消'),
      expiresAt: ahead(minutes * minute),
    },
  },
];

/** Asks whether an address may be changed: no money, no note. */
export const addressQuestion = (t: Say, minutes = 30): Step[] => [
  { say: t('This is where it would go:', '改成下面这个地址，您看对吗？') },
  {
    question: {
      type: 'confirmation',
      confirmationId: `cnf_${(asked += 1)}`,
      action: 'change_delivery_address',
      title: t('Send order SM23951 to this address?', '订单 SM23951 改寄到这里吗？'),
      items: [],
      rows: [
        { label: t('Recipient', '收货人'), value: t('Lin Mei', '林美') },
        { label: t('Phone', '电话'), value: '138 **** 4077' },
        { label: t('Address', '地址'), value: t('12 Kehua Road, Wuhou, Chengdu', '成都市武侯区科华路12号') },
      ],
      confirmLabel: t('Yes, send it there', '就寄到这里'),
      cancelLabel: t('Leave it as it is', '不改了'),
      expiresAt: ahead(minutes * minute),
    },
  },
];

export const offers = (t: Say): Step[] => [
  { tool: 'offer_retention' },
  {
    say: t(
      'Before you cancel: if it’s about the price, we could do one of these. Cancelling stays open to you.',
      '如果是价格的原因，可以这样帮您处理，您看哪个合适；想直接取消也没问题。',
    ),
  },
  {
    card: {
      type: 'offer',
      orderNumber: 'SM23951',
      offers: [
        {
          id: 'off_1',
          title: t('¥60 back, keep the order', '退您 60 元，订单保留'),
          terms: t('Refunded to Alipay within 3 working days.', '3个工作日内退回支付宝。'),
          reply: t('I’ll take this: ¥60 back, keep the order', '我选这个：退您 60 元，订单保留'),
        },
        {
          id: 'off_2',
          title: t('Express shipping, free', '免费升级顺丰特快'),
          terms: t('Leaves today, with you tomorrow or the day after.', '今天发出，一两天内送到。'),
          reply: t('I’ll take this: Express shipping, free', '我选这个：免费升级顺丰特快'),
        },
      ],
      expiresAt: ahead(day),
      decline: t('No thanks, cancel order SM23951', '不用了，取消订单SM23951'),
    },
  },
];

/** One order of those to choose from. */
export const orderOf = (t: Say): Orders['orders'][number] => ({
  number: 'SM23951',
  state: 'paid',
  placedAt: ahead(-day),
  lines: [
    {
      id: 'line_1',
      productId: 'prd_tempo-running-shoe',
      title: t('Tempo running shoe', '疾风跑鞋'),
      options: t('Black, 43', '黑色 43'),
      quantity: 1,
      unitPrice: { amount: 46900, currency: 'CNY' },
      gift: false,
      imageUrl: '',
    },
  ],
  paid: { amount: 46900, currency: 'CNY' },
});

export const serviceRequest = (t: Say) =>
  ({
    number: 'R100042',
    action: 'request_return',
    title: t('Return for order SM23842', '退货 · 订单 SM23842'),
    orderNumber: 'SM23842',
    amount: { amount: 69900, currency: 'CNY' },
    state: 'in_progress',
    openedAt: ahead(-day),
    steps: [
      { code: 'requested', label: t('Return opened', '退货申请已提交'), at: ahead(-day) },
      { code: 'sent_back', label: t('Parcel sent back', '寄回商品'), expectedBy: ahead(6 * day) },
      { code: 'checked', label: t('Goods checked', '验货'), expectedBy: ahead(9 * day) },
      { code: 'paid_out', label: t('Money with you', '退款到账'), expectedBy: ahead(12 * day) },
    ],
    next: t(
      'Send it back by 28 November to: Northlane returns, 88 Binhe Road, Hangzhou.',
      '请在11月28日前寄回：杭州市滨河路88号，北巷退货组收。',
    ),
  }) as const;

/** What became of an answer. */
export const afterAnswer = (t: Say, confirmed: boolean): Step[] =>
  confirmed
    ? [
        { say: t('Done. Here is how to follow it.', '办好了，进度可以在这里看。') },
        { card: { type: 'service_request', ...serviceRequest(t), steps: [...serviceRequest(t).steps] } },
      ]
    : [{ say: t('All right, I left it as it is.', '好的，没有做任何改动。') }];
