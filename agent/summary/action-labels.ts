import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionEnd } from '../../tools/ledger/action-ends.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';

/** What is done, as operators call it. */
export const actionTitles: Record<ActionKind, Localized> = {
  cancel_order: { en: 'Cancel the order', zh: '取消订单' },
  change_delivery_address: { en: 'Change the address', zh: '修改收件信息' },
  urge_shipment: { en: 'Hurry the shipment', zh: '催单' },
  request_return: { en: 'Return', zh: '退货退款' },
  request_exchange: { en: 'Exchange', zh: '换货' },
  request_refund: { en: 'Refund or resend', zh: '售后退款或补发' },
  claim_price_protection: { en: 'Price protection', zh: '价保退差' },
  reissue_missing_gift: { en: 'Send the missing gift', zh: '补发赠品' },
  offer_retention: { en: 'Offer a reason to stay', zh: '挽留方案' },
  accept_retention_offer: { en: 'Take an offer', zh: '接受挽留方案' },
  give_goodwill: { en: 'Goodwill', zh: '补偿顾客' },
};

/** Of what a person said no to. */
export const declinedLabel: Localized = { en: 'Declined by a person', zh: '人工未批准' };

/** Of goods once more that were then cancelled. */
export const calledOffLabel: Localized = { en: 'Carried out, cancelled since', zh: '办理后又取消' };

export const actionEndLabels: Record<ActionEnd, Localized> = {
  // set up, that is: how far the shop is with it, its request says
  done: { en: 'Carried out', zh: '已办理' },
  repeated: { en: 'Was done before', zh: '之前已办过' },
  refused: { en: 'Refused by a rule', zh: '规则不允许' },
  pending: { en: 'Waits for the shopper’s yes', zh: '等顾客确认' },
  declined: { en: 'The shopper said no', zh: '顾客放弃' },
  lapsed: { en: 'Lapsed', zh: '已失效' },
  handed_over: { en: 'Waits for a person', zh: '等人工处理' },
  failed: { en: 'Failed', zh: '失败' },
  in_doubt: { en: 'Not known whether it was done', zh: '结果待核实' },
};

/** A refusal that lasts only until something is there. */
export const needLabels: Record<NonNullable<BookedAction['needs']>, Localized> = {
  photos: { en: 'Waits for photos', zh: '等顾客发照片' },
  description: { en: 'Waits for a description', zh: '等顾客说明情况' },
  sign_in: { en: 'Waits for proof of the order', zh: '等顾客核实身份' },
  step_up: { en: 'Waits for a one-time code', zh: '等顾客完成验证码验证' },
  exception: { en: 'Waits for a supervisor’s exception', zh: '等主管决定是否破例' },
};
