import type { Localized } from '../../../knowledge/language.ts';
import { phrase, type Phrase } from '../voice.ts';
import type { IntentId } from '../../understanding/intents.ts';

/** Wishes that a colleague carries out. */
export type ActionIntent = Extract<
  IntentId,
  'cancel_order' | 'return_item' | 'exchange_item' | 'change_address' | 'price_protection' | 'item_problem'
>;

/** What to ask the knowledge base for each wish. */
export const policyQueries: Readonly<Record<ActionIntent, Localized>> = {
  cancel_order: { en: 'Can I cancel my order before it ships?', zh: '订单可以取消吗？发货前怎么取消订单' },
  return_item: { en: 'How do I return an item, and within how many days?', zh: '怎么退货？几天内可以退货' },
  exchange_item: { en: 'How do I exchange an item for another size or colour?', zh: '怎么换货？换尺码换颜色' },
  change_address: { en: 'Can I change the delivery address after ordering?', zh: '下单后可以修改收货地址吗' },
  price_protection: { en: 'Price protection: the price dropped after I bought', zh: '买完降价了，价格保护退差价' },
  item_problem: { en: 'The item arrived damaged, wrong or incomplete', zh: '收到的商品破损、发错、少件怎么办' },
};

/** What happens when a parcel is lost, and when it stands still. */
export const lostQuery: Localized = {
  en: 'Lost parcel: do I get a replacement or a refund?',
  zh: '丢件怎么赔，补发还是退款',
};
export const stuckQuery: Localized = { en: 'My parcel is stuck, no tracking update', zh: '物流一直不更新怎么办' };
export const notReceivedQuery: Localized = {
  en: 'Tracking says delivered but I have not received it',
  zh: '显示签收但没收到怎么办',
};

/** "How long does that take?" */
export const whenQueries: Readonly<Record<ActionIntent, Localized>> = {
  cancel_order: { en: 'How long does a refund take?', zh: '退款多久到账' },
  return_item: { en: 'How long does a refund take?', zh: '退款多久到账' },
  exchange_item: { en: 'How long does an exchange take?', zh: '换货要多久' },
  change_address: { en: 'Until when can I change the address?', zh: '什么时候之前可以改地址' },
  price_protection: { en: 'When is the price difference refunded?', zh: '差价多久退回' },
  item_problem: { en: 'How long does a refund take?', zh: '退款多久到账' },
};

/** The same once the goods are on their way or there, where the rules differ then. */
export const shippedQueries: Readonly<Partial<Record<ActionIntent, Localized>>> = {
  cancel_order: { en: 'Can I cancel an order that has already shipped?', zh: '已经发货了还能取消订单吗' },
  change_address: { en: 'Can I change the address after dispatch?', zh: '发货后还能改地址吗' },
};

/** The honest limit of what can be done here, and the way on. */
export const offerPhrases: Readonly<Record<ActionIntent, Phrase<undefined>>> = {
  cancel_order: phrase({
    en: [
      () => "I can't cancel it from here myself; a colleague does that. Shall I pass you over?",
      () => 'A colleague can take care of the cancellation. Would you like that?',
    ],
    zh: [() => '取消要由同事来操作，我帮您转过去好吗？', () => '我这边没法直接取消，需要帮您转给同事处理吗？'],
  }),
  return_item: phrase({
    en: [
      () => 'A colleague can set up the return for you. Shall I pass you over?',
      () => 'Would you like a colleague to start the return?',
    ],
    zh: [() => '退货申请由同事帮您登记，现在转过去吗？', () => '需要退的话，我帮您转给同事办理，好吗？'],
  }),
  exchange_item: phrase({
    en: () => 'A colleague can arrange the exchange. Shall I pass you over?',
    zh: () => '换货由同事来安排，要我帮您转过去吗？',
  }),
  change_address: phrase({
    en: () => "I can't change an address myself, but a colleague can look at it. Shall I pass you over?",
    zh: () => '地址我没法直接改，可以转给同事尽快处理，需要吗？',
  }),
  price_protection: phrase({
    en: () => 'A colleague has to check and settle the difference. Shall I pass you over?',
    zh: () => '差价需要同事核实后处理，要帮您转过去吗？',
  }),
  item_problem: phrase({
    en: () => 'A colleague will sort this out with you. Shall I pass you over? A photo will help them.',
    zh: () => '我帮您转给同事处理好吗？方便的话可以先拍张照片备用。',
  }),
};

interface Facts {
  number: string;
  items: string;
}

const bare = (items: string) => items.replace(/^your /, '');

export const actionPhrases = {
  sorry: phrase({
    en: () => "I'm sorry about that.",
    zh: () => '非常抱歉，给您添麻烦了。',
  }),
  why: phrase({
    en: () =>
      'It touches your money or your goods, so for now a colleague looks at it and does it; I can look things up and explain, but not change an order.',
    zh: () => '这类操作涉及订单和款项，目前要由同事核实后处理；我可以帮您查询和说明，但不能直接改订单。',
  }),
  notShipped: phrase<Facts & { on: string }>({
    en: ({ number, items, on }) => `Order ${number} (${bare(items)}) hasn't shipped yet; dispatch is promised ${on}.`,
    zh: ({ number, items, on }) => `您的订单 ${number}（${items}）还没有发货，承诺${on}发出。`,
  }),
  notShippedYet: phrase<Facts>({
    en: ({ number, items }) => `Order ${number} (${bare(items)}) hasn't shipped yet.`,
    zh: ({ number, items }) => `您的订单 ${number}（${items}）还没有发货。`,
  }),
  lost: phrase<Facts>({
    en: ({ number, items }) => `A parcel of order ${number} (${bare(items)}) was reported lost by the carrier.`,
    zh: ({ number, items }) => `您的订单 ${number}（${items}）有包裹被快递反馈丢失了。`,
  }),
  underWay: phrase<Facts>({
    en: ({ number, items }) => `Order ${number} (${bare(items)}) has already shipped and is on its way.`,
    zh: ({ number, items }) => `您的订单 ${number}（${items}）已经发货，正在路上。`,
  }),
  delivered: phrase<Facts & { on: string }>({
    en: ({ number, items, on }) => `Order ${number} (${bare(items)}) was delivered ${on}.`,
    zh: ({ number, items, on }) => `您的订单 ${number}（${items}）是${on}签收的。`,
  }),
  alreadyCancelled: phrase<Facts>({
    en: ({ number, items }) => `Order ${number} (${bare(items)}) is already cancelled.`,
    zh: ({ number, items }) => `订单 ${number}（${items}）已经取消了。`,
  }),
  unpaid: phrase<Facts>({
    en: ({ number, items }) => `Order ${number} (${bare(items)}) hasn't been paid yet.`,
    zh: ({ number, items }) => `订单 ${number}（${items}）还没有付款。`,
  }),
  cheaperNow: phrase<{ title: string; paid: string; now: string; on: string }>({
    en: ({ title, paid, now, on }) => `You're right: you paid ${paid} for the ${title} ${on}, and it's ${now} today.`,
    zh: ({ title, paid, now, on }) => `确实，“${title}”您${on}买的时候是${paid}，今天是${now}。`,
  }),
  notCheaper: phrase<{ title: string; paid: string; now: string; on: string }>({
    en: ({ title, paid, now, on }) =>
      `I've checked: you paid ${paid} for the ${title} ${on}, and it's ${now} today, so it hasn't become cheaper.`,
    zh: ({ title, paid, now, on }) => `帮您看了，“${title}”您${on}买的时候是${paid}，现在是${now}，没有降价。`,
  }),
};
