import type { Localized } from '../../../knowledge/language.ts';
import type { CarrierEventCode, Shipment } from '../shipment.ts';
import { t } from './localized.ts';

export type CarrierKey = 'sf' | 'zto' | 'jd' | 'yto' | 'dhl' | 'ups';

interface Carrier {
  carrier: Shipment['carrier'];
  /** The carrier's own form of a tracking number around twelve digits. */
  trackingNumber(digits: string): string;
}

/** The companies that carry the demo shop's parcels, with their public hotlines. */
export const carriers: Readonly<Record<CarrierKey, Carrier>> = {
  sf: {
    carrier: { code: 'sf', name: t('SF Express', '顺丰速运'), phone: '95338' },
    trackingNumber: (digits) => `SF1${digits}`,
  },
  zto: {
    carrier: { code: 'zto', name: t('ZTO Express', '中通快递'), phone: '95311' },
    trackingNumber: (digits) => `78${digits}`,
  },
  jd: {
    carrier: { code: 'jd', name: t('JD Logistics', '京东快递'), phone: '950616' },
    trackingNumber: (digits) => `JDVC${digits}`,
  },
  yto: {
    carrier: { code: 'yto', name: t('YTO Express', '圆通速递'), phone: '95554' },
    trackingNumber: (digits) => `YT${digits}`,
  },
  dhl: {
    carrier: { code: 'dhl', name: t('DHL Express', 'DHL国际快递'), phone: '+4934122222222' },
    trackingNumber: (digits) => digits.slice(0, 10),
  },
  ups: {
    carrier: { code: 'ups', name: t('UPS', 'UPS国际快递'), phone: '+18007425877' },
    trackingNumber: (digits) => `1Z8W53${digits.slice(0, 10)}`,
  },
};

/** How carriers put it. `{place}` is where it happened. */
const phrases: Readonly<Record<CarrierEventCode, Localized>> = {
  label_created: t('Shipment information received', '商家已发货，等待快递员揽收'),
  picked_up: t('Picked up from sender', '快递员已揽收'),
  in_transit: t('Departed {place}', '快件已离开【{place}】，发往下一站'),
  arrived_at_hub: t('Arrived at {place}', '快件已到达【{place}】'),
  customs: t('Clearance processing', '快件正在办理清关'),
  out_for_delivery: t('Out for delivery', '快递员正在派送，请保持电话畅通'),
  delivery_attempted: t('Delivery attempted, recipient not available', '派送不成功：收件人不在，将再次派送'),
  ready_for_pickup: t('Ready for collection at {place}', '快件已到【{place}】，请凭取件码领取'),
  delivered: t('Delivered, signed for by recipient', '快件已签收，签收人：本人'),
  delayed: t('Delayed by bad weather on the route', '受沿途恶劣天气影响，运输延误'),
  lost: t('Shipment cannot be located after a search; declared lost', '经多次查找未找到快件，已按遗失登记'),
  returning_to_sender: t('Being returned to sender', '快件正在退回发件方'),
  returned_to_sender: t('Returned to sender, signed for', '退件已由发件方签收'),
};

export function carrierText(code: CarrierEventCode, place: Localized): Localized {
  return {
    en: phrases[code].en.replace('{place}', place.en),
    zh: phrases[code].zh.replace('{place}', place.zh),
  };
}
