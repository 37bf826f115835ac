import type { Localized } from '../../../knowledge/language.ts';

interface RuleWords {
  /** What the rule is for, as operators call it. */
  label: Localized;
  /** Why nothing was done and what would help, said to an operator; absent where the shopper's words say it. */
  tell?: Localized;
}

const label = (en: string, zh: string): RuleWords => ({ label: { en, zh } });
const told = (en: string, zh: string, tellEn: string, tellZh: string): RuleWords => ({
  ...label(en, zh),
  tell: { en: tellEn, zh: tellZh },
});

/** The shop's rules in words for operators, by id; a rule without an entry is told by the shopper's words alone. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  address_before_dispatch: told(
    'Addresses change before dispatch',
    '发货前才能改地址',
    'The goods have left already, so the address can’t be changed here. Ask the carrier to redirect the parcel; tell the shopper that it doesn’t always work.',
    '包裹已经发出，这里改不了地址。可以联系快递改派，也请提前告诉顾客不一定能成功。',
  ),
  address_country: label('Same country only', '不能改到其他国家'),
  address_once: label('One change of address an order', '每单只能改一次地址'),
  address_value: label('Changing the address of high-value orders', '高金额订单改地址'),
  asks_first: label('Asked before it is done', '办理前要确认'),
  cancel_amount: label('Cancelling high-value orders', '高金额订单取消'),
  cancel_before_dispatch: label('Cancelling before dispatch', '发货前才能取消'),
  claim_ground: label('Grounds that fit the action', '申请原因要与操作相符'),
  currency: label('One currency', '币种一致'),
  damage_window: label('Time to report damage', '破损申报时限'),
  description_needed: told(
    'A description of what happened',
    '需要情况说明',
    'It isn’t said what happened. Fill in the description, or ask the shopper.',
    '还没有情况说明，请填写，或问一下顾客。',
  ),
  done_before: label('Done once', '同一操作只办一次'),
  effect_fits_action: label('What an action may do', '操作能做的事'),
  exceeds_paid: told(
    'Never more than was paid',
    '退款不超过实付',
    'With what was refunded or promised before, more would go back than was paid.',
    '加上已退和已承诺的金额，会超过顾客的实付款。',
  ),
  exchange_once: label('One exchange of an item', '同一件只能换一次'),
  exchange_same_product: label('Exchange within a product', '只能换同款'),
  exchange_window: label('Time to exchange', '换货时限'),
  gift_alone: label('Gifts and goods apart', '赠品单独补发'),
  gift_missing: label('Gifts that really are missing', '赠品确实缺少'),
  gift_once: label('A gift is sent again once', '赠品只补一次'),
  gift_window: label('Time to report a missing gift', '少赠品的申报时限'),
  goodwill_by_people: label('Goodwill is given by people', '补偿由客服决定'),
  goodwill_often: label('Goodwill of one shopper', '同一顾客的补偿上限'),
  goods_come_back: label('Goods that come back', '商品需要寄回'),
  goods_delivered: told(
    'Only for what was delivered',
    '签收后才能办理',
    'There is no record that it was delivered. What hasn’t left can be cancelled; what is on its way can be returned once it is there. If they say that they have it, look at the parcel or ask the carrier first.',
    '系统里还没有签收记录。没发货的可以取消订单，在路上的要签收后才能退换；顾客说已经收到的话，先查物流或请快递核实。',
  ),
  identity_level: told(
    'Who the shopper is',
    '确认顾客本人',
    'It has to be sure that this is the account’s owner. Send a one-time code: it goes to the e-mail address on the account, the shopper writes it in this conversation, and you go on.',
    '需要先确认是账户本人。请发送验证码：会发到顾客账户的邮箱，顾客在对话里回复后就能继续办理。',
  ),
  kept_for_coupon: label('Orders kept for a coupon', '领券保留的订单'),
  live_order: label('Orders that are still open', '订单需有效'),
  missing_window: label('Time to report missing items', '少件申报时限'),
  needs_no_asking: label('Done without asking', '无需确认'),
  not_received: label('Parcels that didn’t come', '未收到包裹'),
  no_budget: told(
    'The day’s budget for offers',
    '当日挽留预算',
    'The day’s budget for offers is used up.',
    '今天的挽留预算已经用完。',
  ),
  offer_gone: told(
    'Offers are good once',
    '方案只能用一次',
    'That offer was taken or has expired.',
    '这个方案已经用过或已过期。',
  ),
  offer_open: told(
    'Offers that are still good',
    '方案仍有效',
    'That offer has expired, was taken, or something else was done in its place.',
    '这个方案已过期、已使用，或已改办其他操作。',
  ),
  operator_limit: label('What a role may decide', '各角色的权限额度'),
  person_grounds: label('Matters for a person', '需要人工判断'),
  photos_needed: told(
    'Photos as evidence',
    '需要照片凭证',
    'No photo was sent in this conversation. Ask the shopper for one that shows it; then review again.',
    '顾客还没有在这个对话里发过照片。请顾客拍照发来，再重新核对。',
  ),
  photo_waiver: label('Going on without a photo', '免照片权限'),
  pieces_left: label('Pieces that are left', '可办理的件数'),
  price_covers: label('What price protection covers', '价保范围'),
  price_difference: label('The price has dropped', '确有降价'),
  price_limit: label('Price protection above a limit', '价保金额上限'),
  price_once: label('Price protection once an item', '同一商品只价保一次'),
  price_window: label('Time for price protection', '价保时限'),
  quality_window: label('Time to report faults', '质量问题申报时限'),
  refund_limit: label('Refunds above a limit', '退款金额上限'),
  refund_within_paid: label('Never more than was paid', '退款不超过实付'),
  reship_after_new_address: label('Sending again after a new address', '改地址后补发'),
  retention_once: told(
    'One round of offers a shopper',
    '每位顾客一段时间一次挽留',
    'This shopper has had their offers for this period, or declined them here. Go on with what they asked for.',
    '这位顾客这段时间已经给过方案，或在本次对话里拒绝了，请接着办顾客原来的事。',
  ),
  retention_reason: told(
    'Reasons that an offer answers',
    '适用挽留的原因',
    'There is no offer for this reason. Go on with what the shopper asked for.',
    '这个原因没有可用的方案，请接着办顾客原来的事。',
  ),
  retention_risk: told(
    'No offers to risky accounts',
    '风险账户不给方案',
    'This shopper’s refunds rule out offers. Go on with what they asked for.',
    '这位顾客的退款记录不适合给方案，请接着办顾客原来的事。',
  ),
  retention_value: told(
    'What an offer may cost',
    '方案成本上限',
    'No offer fits within what this order may cost.',
    '没有符合成本上限的方案。',
  ),
  return_window: label('Time to return', '退货时限'),
  risk: label('Unusual refunds', '退款异常'),
  settled_once: label('Settled once', '同一件只处理一次'),
  too_soon: told(
    'One round of offers a shopper',
    '每位顾客一段时间一次挽留',
    'This shopper has had their offers for this period.',
    '这位顾客这段时间已经给过方案。',
  ),
  unsent_paid_back: label('Cancelled rather than paid back', '未发货请取消订单'),
  urge_once_a_period: told(
    'Once a day and parcel',
    '每个包裹每天催一次',
    'This was hurried already within the last day. Wait for the answer.',
    '最近已经催过一次，请等答复。',
  ),
  urge_when_late: label('Hurried when it is late', '超时才催'),
  used_goods: label('Used goods', '使用过的商品'),
};
