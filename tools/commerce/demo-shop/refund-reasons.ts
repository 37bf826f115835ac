import { t } from './localized.ts';

/** Why demo shoppers get money back. */
export const refundReasons = {
  tooSmall: t('Too small', '尺码偏小'),
  tooLarge: t('Too large', '尺码偏大'),
  changedMind: t('Changed my mind', '不喜欢，不想要了'),
  damaged: t('Arrived damaged', '收到时有破损'),
  wrongItem: t('Wrong item sent', '商品发错了'),
  notAsDescribed: t('Not as described', '与描述不符'),
  missingItem: t('Item missing from the parcel', '包裹里少件'),
  cancelled: t('Order cancelled before dispatch', '发货前取消订单'),
  lostParcel: t('Parcel lost on the way', '快递途中丢件'),
} as const;

export type RefundReason = keyof typeof refundReasons;

/** Why the demo shop turns a refund down. */
export const rejections = {
  worn: t('The item shows signs of wear and can no longer be sold.', '商品有明显穿着痕迹，影响二次销售。'),
  tooLate: t('Requested after the return period had ended.', '申请时已超过退货期限。'),
  opened: t('Opened food can only be returned for quality problems.', '食品已拆封，非质量问题不支持退货。'),
  noProof: t('The photos do not show the fault described.', '提供的照片看不出所述问题。'),
} as const;
