import type { Localized } from '../../../knowledge/language.ts';
import type { Refusal } from '../../../tools/contract.ts';
import { aboutGoods } from '../../playbooks/matter.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { inWords, joined, quoted, type Eye } from '../eye.ts';
import { recordOf, textOf } from '../record-of.ts';
import { tellingOf } from '../intents-in.ts';
import type { Run, TalkTurn } from '../read-talk.ts';
import type { FoundFact } from './fact.ts';

const reasonLabels: Record<Refusal, Localized> = {
  identity_required: { en: 'not known who asks', zh: '身份未核实' },
  not_found_or_unverified: { en: 'no such order, or not proven to be theirs', zh: '查无此单或未核实归属' },
  too_many_attempts: { en: 'too many attempts', zh: '尝试次数过多' },
  not_found: { en: 'nothing found', zh: '没有查到' },
  not_covered: { en: 'the data doesn’t say', zh: '数据里没有' },
  not_allowed: { en: 'the shop’s rules say no', zh: '店铺规则不允许' },
  step_up_required: { en: 'a one-time code is needed', zh: '需要验证码核实' },
  photos_required: { en: 'photos are needed', zh: '需要照片凭证' },
  description_required: { en: 'what happened has to be told', zh: '需要补充情况说明' },
  changed_meanwhile: { en: 'the order has changed meanwhile', zh: '订单期间有变化' },
};

/** What the shopper came for, by the tool that was used; those not named here are steps on the way. */
const wishes: Readonly<Record<string, Localized>> = {
  find_orders: { en: 'Looking up orders', zh: '查订单' },
  get_order: { en: 'Looking up the order', zh: '查订单' },
  track_parcel: { en: 'Tracking the parcel', zh: '查物流' },
  get_refund_status: { en: 'Looking up the refund', zh: '查退款' },
  check_returns: { en: 'Looking up the return', zh: '查退货' },
  list_requests: { en: 'Looking up requests', zh: '查服务单' },
  verify_order: { en: 'Proving the order', zh: '核实订单' },
  send_code: { en: 'Sending a code', zh: '发验证码' },
  check_code: { en: 'Checking the code', zh: '核对验证码' },
  recommend_size: { en: 'Naming a size', zh: '推荐尺码' },
  search_products: { en: 'Searching goods', zh: '找商品' },
  cancel_order: { en: 'Cancelling', zh: '取消订单' },
  change_delivery_address: { en: 'Changing the address', zh: '改地址' },
  urge_shipment: { en: 'Hurrying the shipment', zh: '催单' },
  request_return: { en: 'Return', zh: '退货' },
  request_exchange: { en: 'Exchange', zh: '换货' },
  request_refund: { en: 'Refund or resend', zh: '售后' },
  claim_price_protection: { en: 'Price protection', zh: '价保' },
  reissue_missing_gift: { en: 'Missing gift', zh: '补赠品' },
  offer_retention: { en: 'Offers to stay', zh: '挽留方案' },
  accept_retention_offer: { en: 'Taking an offer', zh: '接受方案' },
};

/**
 * What couldn't be done and why, unless it was done later in the same way. What a rule said of an action stands in the
 * ledger and is told with the actions.
 */
export function factsOfRefusal(
  { name, status, reason, args, content }: Run,
  eye: Eye,
  { intent }: TalkTurn,
): FoundFact[] {
  const details = recordOf(content['details']);
  const wish = wishes[name];
  if (status !== 'refused' || wish === undefined || details['rule'] !== undefined) return [];
  // whoever wasn't looking for goods was looked for among them for want of better
  if (name === 'search_products' && intent !== undefined && !aboutGoodsSet.has(intent)) return [];
  if (name === 'search_products' && !saysGoods(textOf(args['query']) ?? '')) return [];
  const orderNumber = textOf(args['orderNumber'])?.toUpperCase();
  const known = Object.entries(reasonLabels).find(([each]) => each === reason)?.[1];
  const tell = textOf(details['tell']);
  const query = name === 'search_products' ? textOf(args['query']) : undefined;
  // what was asked back says by itself what is missing
  const isAsked = tell !== undefined && /[?？]$/u.test(tell);
  const value = [
    known && !isAsked ? inWords(known, eye) : undefined,
    orderNumber,
    query && quoted(query),
    tell && `${isAsked ? inWords({ en: 'the agent asked ', zh: 'AI 助手问' }, eye) : ''}${quoted(tell)}`,
  ];
  return [
    {
      kind: 'refusal',
      key: refusalKey(name, orderNumber),
      label: inWords({ en: `Not done: ${wish.en}`, zh: `未办成：${wish.zh}` }, eye),
      value: joined(value, eye),
    },
  ];
}

const aboutGoodsSet: ReadonlySet<string> = aboutGoods;

/** Words left over from something else are no goods that the shop hasn’t got. */
const saysGoods = (query: string): boolean =>
  goodsSaid(query).length > 0 || !/(?:那天|昨天|今天|说的?$|月.?号)/u.test(query);

/** Under which a refusal is known, so that a later success lifts it. */
export function refusalKey(tool: string, orderNumber: string | undefined): string {
  return `refusal ${tool} ${orderNumber ?? ''}`;
}

/** What the shop's knowledge doesn't say, in the words it was asked for. */
export function factsOfUnknown({ said }: TalkTurn, eye: Eye): FoundFact[] {
  const words = tellingOf(said)?.text;
  if (words === undefined) return [];
  const label = inWords({ en: 'Not in the shop’s knowledge', zh: '知识库没有' }, eye);
  return [{ kind: 'question', key: `unknown ${words}`, label, value: quoted(words) }];
}
