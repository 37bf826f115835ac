import type { Localized } from '../../../knowledge/language.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { aboutOneOrder, talk as talkIntents } from '../../playbooks/matter.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { OpenRequest } from '../open-question.ts';
import type { Summary } from '../summary.ts';

/** What is usually done about what they came for, or what has to be known first. */
export function forMatter(
  { intents, facts, orders, identity }: Pick<Summary, 'intents' | 'facts' | 'orders' | 'identity'>,
  open: OpenRequest | undefined,
): Localized | undefined {
  const matter = matterOf(intents, open);
  if (matter === undefined) return undefined;
  if (ofOrders.has(matter) && identity.level === 'anonymous') return proveFirst;
  const isLost = orders.length === 0 && identity.provenOrders.length === 0;
  if (ofOrders.has(matter) && isLost && facts.some((each) => each.kind === 'refusal' && ofAnOrder.test(each.value)))
    return whichOrder;
  const isGone = orders.length > 0 && orders.every(({ state }) => state === 'shipped' || state === 'delivered');
  const isKnown = identity.level === 'signed_in' || identity.level === 'stepped_up';
  const isProven = isKnown || identity.provenOrders.length > 0;
  if (matter === 'change_address' && isProven && orders.length > 0 && isHere(orders)) return changeNow;
  if (matter === 'change_address' && isGone && orders.every(({ state }) => state === 'delivered')) return arrived;
  if (matter === 'change_address' && isGone) return isKnown ? redirect : redirectOnceKnown;
  const asked = intents.findLast(({ id }) => id === matter)?.quote ?? '';
  if (matter === 'cancel_order' && partly.test(asked) && goodsSaid(asked).length > 0) return takeOut;
  // heard in words that ask for none
  if (matter === 'exchange_item' && asked !== '' && !swaps.test(asked) && wishesHeardIn(asked).length === 0)
    return undefined;
  const isOnTheWay = orders.length > 0 && orders.every(({ state }) => state === 'shipped');
  if ((matter === 'return_item' || matter === 'exchange_item') && isOnTheWay) return onceHere;
  if (matter === 'cancel_order' && orders.length > 0)
    return isGone ? returnInstead : isHere(orders) ? cancelNow : usual.cancel_order;
  if (matter === 'item_problem' && !facts.some(({ kind }) => kind === 'photos')) return askPhotos;
  return Object.entries(usual).find(([id]) => id === matter)?.[1];
}

/** The matter that waits, else the newest; none where what waits is something else that nobody made out. */
export function matterOf(intents: Summary['intents'], open: OpenRequest | undefined): string | undefined {
  const isMatter = (id: string) => !talkSet.has(id);
  // a complaint is about what they came for
  const isOnlyUpset =
    open?.intents.includes('complaint') === true && open.intents.every((id) => id === 'complaint' || !isMatter(id));
  const cameFor = isOnlyUpset
    ? intents.map(({ id }) => id).findLast((id) => isMatter(id) && id !== 'complaint')
    : undefined;
  const waiting = cameFor ?? open?.intents.find(isMatter);
  const isUnplaced = open !== undefined && open.isForPerson !== true && waiting === undefined;
  const ids = intents.map(({ id }) => id).filter(isMatter);
  // what was asked about it on the way and answered isn’t what they came to a person for
  const newest = asksAbout.has(ids.at(-1) ?? '') ? (ids.findLast((id) => deeds.has(id)) ?? ids.at(-1)) : ids.at(-1);
  const matter = isUnplaced ? undefined : (waiting ?? newest);
  // what is wrong goes before what is asked about it in the same words
  const seqs = intents.flatMap(({ id, seq }) => (id === matter ? [seq] : []));
  const isAbout = matter !== undefined && asksAbout.has(matter);
  return isAbout && intents.some(({ id, seq }) => id === 'item_problem' && seqs.includes(seq))
    ? 'item_problem'
    : matter;
}

const deeds: ReadonlySet<string> = new Set(Object.values(intentOfTool));
const asksAbout: ReadonlySet<string> = new Set<IntentId>(['promotions', 'policy_question', 'product_question']);
const talkSet: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'give_details']);

/** What wasn’t found is an order. */
const ofAnOrder = /\border\b|订单|账户下|\b[A-Z]{2}\d{4,}/u;

const proveFirst: Localized = {
  en: 'Have the shopper prove the order first: its number with the last four digits of the phone number, or the e-mail.',
  zh: '先核实订单归属：订单号加手机号后四位或下单邮箱。',
};
const whichOrder: Localized = {
  en: 'Ask which order it is: none that fits was found in this account, so it may be in another.',
  zh: '先问清是哪个订单：这个账户下没查到，可能是用别的账号下的单。',
};
const arrived: Localized = {
  en: 'The order shows as delivered, so no address can be changed any more: ask whether they have it, and what they need the address for.',
  zh: '订单显示已签收，地址改不了了：确认顾客收到没有、改地址是为了什么。',
};
const changeNow: Localized = {
  en: 'The order hasn’t been sent: change the address, once all of it is known.',
  zh: '订单还没发货：收件信息齐了就直接改。',
};
const redirect: Localized = {
  en: 'The order has left: ask the carrier whether the parcel can be redirected, and tell the shopper what it costs and when it comes.',
  zh: '订单已发出：问快递能不能改派，把费用和时间告诉顾客。',
};
const redirectOnceKnown: Localized = {
  en: 'The order has left: make sure who it is, then ask the carrier to redirect the parcel.',
  zh: '订单已发出：核实身份后联系快递改派。',
};
const isHere = (orders: Summary['orders']) =>
  orders.every(({ state }) => state === 'paid' || state === 'awaiting_payment');
const cancelNow: Localized = {
  en: 'The order hasn’t been sent: cancel it, once they are sure.',
  zh: '订单还没发货：跟顾客确认后直接取消。',
};
const returnInstead: Localized = {
  en: 'The order has left, so it can’t be cancelled: offer a return once it has arrived.',
  zh: '订单已发出，取消不了：收到后可以走退货。',
};
const swaps =
  /换(?:货|[个件双条副套台]|一|成|新|大|小|尺?码|颜?色)|[大小]一?[码号]|\b(?:exchang|swap|chang|replac)|\b(?:size|bigger|smaller|larger|colou?r|another|different)\b/iu;
/** Wants some of an order and not the rest. */
const partly =
  /\b(?:keep|only|just|but not|rest of|other (?:one|item)s? (?:stays?|can))\b|只(?:取消|要|退|留)|单独|留着|其他的?(?:要|留|不)|[别不](?:动|取消)另/iu;
const takeOut: Localized = {
  en: 'They want only part of an order cancelled: see with the warehouse whether that can be taken out before it ships; else it is the whole order, or a return of that part once it has come. Let them choose before you cancel.',
  zh: '顾客只想取消订单里的一部分：先问仓库发货前能不能拆出来；不行就整单取消，或收到后单独退，请顾客选定再操作。',
};
const onceHere: Localized = {
  en: 'The goods are still on their way: nothing can be sent back or exchanged yet. Say from when and how long it can be once they have come.',
  zh: '商品还在路上，暂时退换不了：告诉顾客签收后几天内可以办。',
};
const askPhotos: Localized = {
  en: 'Ask for photos of what is wrong, then settle it: refund, replacement or exchange.',
  zh: '先请顾客发照片，再定退款、补发还是换货。',
};

/** What to do about a matter when nothing says more about how it stands. */
const usual: Partial<Record<IntentId, Localized>> = {
  track_parcel: { en: 'Look where the parcel is and tell the shopper.', zh: '查一下包裹进度并告知顾客。' },
  parcel_problem: {
    en: 'Ask the carrier about the parcel; offer a refund or a second delivery if it is lost.',
    zh: '联系快递核实包裹，确认丢失就退款或补发。',
  },
  dispatch_status: { en: 'Ask the warehouse when the order ships.', zh: '向仓库确认发货时间并回复顾客。' },
  order_details: { en: 'Look the order up and tell the shopper.', zh: '查看订单并回复顾客。' },
  refund_status: {
    en: 'Look where the refund is and tell the shopper when the money comes.',
    zh: '查退款进度，告知到账时间。',
  },
  recommend_size: {
    en: 'Recommend a size from the chart and the shopper’s measures.',
    zh: '按尺码表和身体数据给出尺码建议。',
  },
  search_products: { en: 'Suggest goods that fit what they look for.', zh: '按顾客需求推荐商品。' },
  compare_products: { en: 'Say which of the goods fits them better.', zh: '帮顾客比较并给出建议。' },
  product_question: { en: 'Answer the question about the goods.', zh: '核实商品信息并回复。' },
  promotions: { en: 'Tell which promotions count for them.', zh: '说明可用的优惠。' },
  policy_question: {
    en: 'Answer from the shop’s terms; if they don’t say, have them completed.',
    zh: '按店铺规则回复；规则里没有的，补充到知识库。',
  },
  cancel_order: {
    en: 'Cancel the order if it isn’t sent yet; else arrange a return.',
    zh: '未发货就取消，已发货改走退货。',
  },
  return_item: { en: 'Check the return window and set up the return.', zh: '核对退货时限后发起退货。' },
  exchange_item: {
    en: 'Check stock of the wished size or colour and set up the exchange.',
    zh: '核对库存后发起换货。',
  },
  change_address: {
    en: 'Make sure who it is; change the address if the order isn’t sent yet, else have the carrier redirect the parcel.',
    zh: '先核实身份；未发货就改地址，已发货请快递改派。',
  },
  urge_shipment: { en: 'Find out what holds the order up and give a day.', zh: '查清卡在哪里，给顾客一个明确的时间。' },
  price_protection: {
    en: 'Compare the price paid with today’s and refund the difference if it counts.',
    zh: '核对实付价和现价，符合价保就退差价。',
  },
  item_problem: {
    en: 'Look at the photos and settle it: refund, replacement or exchange.',
    zh: '看照片确认问题，给出退款、补发或换货方案。',
  },
  complaint: { en: 'Apologise and find out what has to be put right.', zh: '先致歉，再弄清要解决的问题。' },
};

const ofOrders: ReadonlySet<string> = new Set<IntentId>([...aboutOneOrder, 'price_protection']);
