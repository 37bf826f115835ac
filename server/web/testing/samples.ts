import { addressQuestion, cancelQuestion, offers, serviceRequest } from './action-samples.ts';
import type { Step } from './fake-conversation.ts';
import { type Language, type Say, sayIn } from './say-both.ts';

const hour = 3_600_000;
const day = 24 * hour;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

/** What a fake agent answers, by a word in the question: one of each kind of card, in either language. */
export function sampleReply(text: string): readonly Step[] {
  const language: Language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const t = sayIn(language);
  if (/everything|全都/i.test(text))
    return [
      ...parcel(t),
      ...refund(t),
      ...size(t),
      ...goods(t, false),
      ...goods(t, true),
      ...order(t),
      ...policy(t),
      ...offers(t),
      { card: { type: 'service_request', ...serviceRequest(t), steps: [...serviceRequest(t).steps] } },
      ...addressQuestion(t, 4),
      ...cancelQuestion(t),
    ];
  if (/^no thanks|不用了|cancel_order/i.test(text)) return cancelQuestion(t);
  if (/^thanks|^谢谢/i.test(text)) return [{ say: t('You’re welcome.', '不客气。') }];
  if (/my orders/i.test(text)) return order(t);
  if (/cheaper|offer|便宜|优惠/i.test(text)) return offers(t);
  if (/address|地址/i.test(text)) return addressQuestion(t, 4);
  if (/cancel|取消/i.test(text)) return cancelQuestion(t);
  if (/parcel|where|快递|包裹/i.test(text)) return parcel(t);
  if (/refund|退款/i.test(text)) return refund(t);
  if (/size|多大|尺码|穿/i.test(text)) return size(t);
  if (/compare|对比/i.test(text)) return goods(t, true);
  if (/jacket|show|外套|推荐/i.test(text)) return goods(t, false);
  if (/order|订单/i.test(text)) return order(t);
  if (/return|退换/i.test(text)) return policy(t);
  return unsure(t);
}

const picture = (name: string) => `/demo/products/prd_${name}.svg`;

const parcel = (t: Say): Step[] => [
  { tool: 'track_parcel' },
  {
    say: t(
      'Your down coat is still on its way, and it’s **2 days late**. It left the Zhengzhou hub this morning; ZTO now expects to deliver it tomorrow.',
      '您的羽绒大衣还在路上，比承诺时间**晚了2天**。今天早上已从郑州转运中心发出，中通预计明天送到。',
    ),
  },
  {
    card: {
      type: 'tracking',
      orderNumber: 'SM23931',
      carrier: t('ZTO Express', '中通快递'),
      trackingNumber: 'ZT7391048265501',
      condition: 'late',
      promisedBy: ago(2 * day),
      estimatedAt: ago(-1 * day),
      destination: t('Chengdu', '成都'),
      items: [
        {
          title: t('Longtide down coat, Black, M', '长汐长款羽绒服 黑色 M'),
          quantity: 1,
          imageUrl: picture('longtide-down-coat'),
        },
        { title: t('Rib beanie, Cream', '罗纹毛线帽 米白色'), quantity: 1, imageUrl: picture('rib-beanie') },
      ],
      events: [
        {
          at: ago(6 * hour),
          code: 'in_transit',
          place: t('Zhengzhou', '郑州'),
          text: t('Left the Zhengzhou hub for Chengdu', '快件已从郑州转运中心发往成都'),
        },
        {
          at: ago(1.2 * day),
          code: 'delayed',
          place: t('Zhengzhou', '郑州'),
          text: t('Held up by snow on the motorway', '受高速路段降雪影响，运输延误'),
        },
        {
          at: ago(2.1 * day),
          code: 'arrived_at_hub',
          place: t('Zhengzhou', '郑州'),
          text: t('Arrived at the Zhengzhou hub', '快件到达郑州转运中心'),
        },
        {
          at: ago(5 * day),
          code: 'picked_up',
          place: t('Hangzhou', '杭州'),
          text: t('Picked up by the courier', '快递员已揽收'),
        },
      ],
    },
  },
];

const refund = (t: Say): Step[] => [
  { tool: 'get_refund_status' },
  {
    say: t(
      'Good news: your refund of **¥469** was approved today. Alipay usually shows it within 3 working days [1].',
      '您的退款**469元**今天已经审核通过，支付宝一般3个工作日内到账[1]。',
    ),
    citations: [
      {
        index: 1,
        passageId: 'p1',
        title: t('When refunds arrive', '退款到账时间'),
        headings: [t('By payment method', '按支付方式'), t('Alipay', '支付宝')],
        source: 'refunds.md',
      },
    ],
  },
  {
    card: {
      type: 'refund',
      orderNumber: 'SM23791',
      amount: { amount: 46900, currency: 'CNY' },
      state: 'in_progress',
      paymentMethod: t('Alipay', '支付宝'),
      stages: [
        { stage: 'requested', label: t('Requested', '提交申请'), at: ago(13 * day) },
        { stage: 'approved', label: t('Return approved', '同意退货'), at: ago(12 * day) },
        { stage: 'parcel_sent_back', label: t('Parcel sent back', '寄回商品'), at: ago(11 * day) },
        { stage: 'parcel_received', label: t('Parcel received', '仓库收货'), at: ago(5 * day) },
        { stage: 'inspected', label: t('Inspected', '完成质检'), at: ago(3 * day) },
        { stage: 'refund_approved', label: t('Refund approved', '退款审核通过'), at: ago(5 * hour) },
        { stage: 'paid_out', label: t('Paid out', '退款到账'), expectedBy: ago(-3 * day) },
      ],
    },
  },
];

const size = (t: Say): Step[] => [
  { tool: 'recommend_size' },
  { say: t('For 175 cm and 70 kg I’d take an **L**.', '按您175cm、70公斤，建议选**L**。') },
  {
    card: {
      type: 'size',
      productTitle: t('Trail shell jacket', '山径冲锋衣'),
      imageUrl: picture('trail-shell-jacket'),
      size: 'L',
      confidence: 'high',
      reasons: [
        t('Height 175 cm and weight 70 kg are both in the middle of L.', '身高175cm、体重70公斤都落在L码的中间。'),
        t('It runs true to size, with room for a layer below.', '版型标准，里面还能加一件。'),
        t('You kept an L of the Summit jacket.', '您之前买的L码冲锋衣留下了，没有退换。'),
      ],
      alternative: { size: 'XL', when: t('you like it loose', '喜欢宽松一点') },
      inStock: true,
    },
  },
];

function goods(t: Say, comparison: boolean): Step[] {
  const product = (
    key: string,
    en: string,
    zh: string,
    yuan: number,
    extra: [string, string, string, string][],
    sizes = ['S', 'M', 'L'],
  ) => ({
    id: `prd_${key}`,
    title: t(en, zh),
    imageUrl: picture(key),
    url: `/#/p/prd_${key}`,
    price: { amount: yuan * 100, currency: 'CNY' },
    inStock: true,
    sizes: sizes.map((each, at) => ({ size: each, inStock: at !== 1 })),
    colours: [t('Black', '黑色'), t('Navy', '藏青色')],
    attributes: extra.map(([name, nameZh, value, valueZh]) => ({ name: t(name, nameZh), value: t(value, valueZh) })),
  });
  const jackets = [
    product('trail-shell-jacket', 'Trail shell jacket', '山径冲锋衣', 699, [
      ['Waterproof', '防水', '10,000 mm', '10000毫米'],
      ['Weight', '重量', '480 g', '480克'],
      ['Hood', '帽子', 'Fixed', '固定'],
    ]),
    product('cloudlight-down-jacket', 'Cloudlight down jacket', '轻云羽绒服', 799, [
      ['Waterproof', '防水', 'Showers only', '小雨'],
      ['Weight', '重量', '390 g', '390克'],
      ['Hood', '帽子', 'Fixed', '固定'],
    ]),
    product('loft-fleece-jacket', 'Loft fleece jacket', '暖屋摇粒绒外套', 359, [
      ['Waterproof', '防水', 'No', '不防水'],
      ['Weight', '重量', '520 g', '520克'],
    ]),
  ];
  return [
    { tool: comparison ? 'compare_products' : 'search_products' },
    {
      say: comparison
        ? t('Here they are side by side.', '给您列在一起对比：')
        : t('Three that keep the cold out, all under ¥800:', '800元以内，这三件都挺暖和：'),
    },
    { card: { type: 'product', products: comparison ? jackets.slice(0, 2) : jackets, comparison } },
  ];
}

const order = (t: Say): Step[] => [
  { tool: 'get_order' },
  {
    say: t(
      'Your order is paid and being packed. It leaves us tomorrow at the latest.',
      '订单已付款，正在打包，最晚明天发出。',
    ),
  },
  {
    card: {
      type: 'order',
      number: 'SM23951',
      state: 'paid',
      placedAt: ago(day),
      lines: [
        {
          title: t('Tempo running shoe', '疾风跑鞋'),
          options: t('Black, 43', '黑色 43'),
          quantity: 1,
          unitPrice: { amount: 46900, currency: 'CNY' },
          gift: false,
          imageUrl: picture('tempo-running-shoe'),
        },
        {
          title: t('Crew socks, 3 pairs', '中筒棉袜三双装'),
          options: t('White', '白色'),
          quantity: 1,
          unitPrice: { amount: 0, currency: 'CNY' },
          gift: true,
          imageUrl: picture('crew-socks-3-pack'),
        },
      ],
      paid: { amount: 46900, currency: 'CNY' },
      dispatchBy: ago(-1 * day),
      deliverBy: ago(-4 * day),
    },
  },
];

const policy = (t: Say): Step[] => [
  { tool: 'search_knowledge' },
  {
    say: t(
      'You can return most things within **7 days** of delivery [1]:\n\n1. Ask for the return in your order.\n2. Send it back unworn, with its labels.\n3. We refund within 3 working days of the check [2].\n\nOpened food can’t come back.',
      '大部分商品签收后**7天内**可以退换[1]：\n\n1. 在订单里提交退换申请；\n2. 保持吊牌完好、未穿洗，寄回给我们；\n3. 质检通过后3个工作日内退款[2]。\n\n已拆封的宠物食品不支持退换。',
    ),
    citations: [
      {
        index: 1,
        passageId: 'p1',
        title: t('Returns', '退换货规则'),
        headings: [t('Within 7 days', '七天无理由')],
        source: 'returns.md',
      },
      {
        index: 2,
        passageId: 'p2',
        title: t('Refunds', '退款说明'),
        headings: [t('How long it takes', '到账时间')],
        source: 'refunds.md',
      },
    ],
  },
];

const unsure = (t: Say): Step[] => [
  { say: t('I’m not sure what you mean. Is it one of these?', '我没太明白，您是想问下面哪一个？') },
  {
    card: {
      type: 'quick_replies',
      replies: [
        t('Where is my parcel?', '我的快递到哪了？'),
        t('When will my refund arrive?', '退款什么时候到账？'),
        t('Talk to a person', '转人工'),
      ],
    },
  },
];
