import type { Localized } from '../../knowledge/language.ts';
import type { Order } from '../commerce/order.ts';
import type { RefundStage } from '../commerce/refund.ts';
import type { BodyMeasure } from '../commerce/product.ts';
import type { CarrierEventCode } from '../commerce/shipment.ts';

/** What codes are called in front of shoppers. */
export const paymentMethodLabels: Record<Order['paymentMethod'], Localized> = {
  card: { en: 'bank card', zh: '银行卡' },
  wechat_pay: { en: 'WeChat Pay', zh: '微信支付' },
  alipay: { en: 'Alipay', zh: '支付宝' },
  paypal: { en: 'PayPal', zh: 'PayPal' },
};

export const carrierEventLabels: Record<CarrierEventCode, Localized> = {
  label_created: { en: 'Label created', zh: '已打单' },
  picked_up: { en: 'Picked up', zh: '已揽收' },
  in_transit: { en: 'In transit', zh: '运输中' },
  arrived_at_hub: { en: 'At a sorting centre', zh: '到达分拨中心' },
  customs: { en: 'In customs', zh: '清关中' },
  out_for_delivery: { en: 'Out for delivery', zh: '派送中' },
  delivery_attempted: { en: 'Delivery attempted', zh: '派送未成功' },
  ready_for_pickup: { en: 'Ready for pickup', zh: '待取件' },
  delivered: { en: 'Delivered', zh: '已签收' },
  delayed: { en: 'Delayed', zh: '运输延误' },
  lost: { en: 'Reported lost', zh: '快递确认丢失' },
  returning_to_sender: { en: 'On its way back to us', zh: '退回途中' },
  returned_to_sender: { en: 'Back with us', zh: '已退回商家' },
};

export const refundStageLabels: Record<RefundStage, Localized> = {
  requested: { en: 'Requested', zh: '提交申请' },
  approved: { en: 'Request approved', zh: '申请通过' },
  parcel_sent_back: { en: 'Parcel sent back', zh: '商品寄回' },
  parcel_received: { en: 'Parcel at our warehouse', zh: '仓库收货' },
  inspected: { en: 'Goods checked', zh: '验货完成' },
  refund_approved: { en: 'Refund approved', zh: '退款审核通过' },
  paid_out: { en: 'Refund paid out', zh: '打款' },
};

export const bodyMeasureLabels: Record<BodyMeasure, Localized> = {
  height: { en: 'height', zh: '身高' },
  weight: { en: 'weight', zh: '体重' },
  chest: { en: 'chest', zh: '胸围' },
  waist: { en: 'waist', zh: '腰围' },
  hips: { en: 'hips', zh: '臀围' },
  footLength: { en: 'foot length', zh: '脚长' },
};
