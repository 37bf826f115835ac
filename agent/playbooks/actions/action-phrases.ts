import type { Localized } from '../../../knowledge/language.ts';
import { phrase } from '../voice.ts';
import type { IntentId } from '../../understanding/intents.ts';

/** Wishes to have something done about an order. */
export type ActionIntent = Extract<
  IntentId,
  'cancel_order' | 'return_item' | 'exchange_item' | 'change_address' | 'price_protection' | 'item_problem'
>;

/** What to ask the knowledge base for each wish. */
export const policyQueries: Readonly<Record<ActionIntent, Localized>> = {
  cancel_order: {
    en: 'How do I cancel before dispatch, and is the full amount refunded?',
    zh: '订单可以取消吗？发货前怎么取消订单',
  },
  return_item: { en: 'How do I return an item, and within how many days?', zh: '怎么退货？几天内可以退货' },
  exchange_item: { en: 'How do I exchange an item for another size or colour?', zh: '怎么换货？换尺码换颜色' },
  change_address: {
    en: 'How do I change name, phone number or address before dispatch?',
    zh: '下单后可以修改收货地址吗',
  },
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

interface Facts {
  number: string;
  items: string;
}

const bare = (items: string) => items.replace(/^your /, '');

/** How an order stands. */
export const statePhrases = {
  notShipped: phrase<Facts & { on: string }>({
    en: ({ number, items, on }) => `Order ${number} (${bare(items)}) hasn't shipped yet; dispatch is promised ${on}.`,
    zh: ({ number, items, on }) => `您的订单 ${number}（${items}）还没有发货，承诺${on}发出。`,
  }),
  paidBack: phrase<Facts>({
    en: ({ number, items }) => `Order ${number} (${bare(items)}) hasn't shipped and has been refunded already.`,
    zh: ({ number, items }) => `订单 ${number}（${items}）没有发货，钱已经办了退款。`,
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
};
