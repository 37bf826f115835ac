import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const mei: DemoShopper = {
  key: 'mei',
  situation: t(
    'One parcel late and still on the way, one delivered last week',
    '一个包裹晚到了还在路上，一个上周已签收',
  ),
  sheet: {
    key: 'mei',
    name: '林美',
    language: 'zh',
    phone: '+8619900001317',
    since: 430,
    place: 'chengdu',
    street: '武侯区科华北路65号3栋1204',
    postcode: '610041',
    paymentMethod: 'wechat_pay',
  },
  orders: (customer, { at, hoursAgo }) => [
    orderBy(customer, {
      number: orderNumber(7, 1),
      placedAt: at(7, '20:14'),
      lines: [
        { product: 'longtide-down-coat', colour: 'black', size: 'M' },
        { product: 'rib-beanie', colour: 'cream' },
      ],
      parcels: [
        {
          carrier: 'zto',
          shippedAt: at(6, '18:30'),
          estimatedAt: at(-1, '20:00'),
          end: 'delayed',
          lastScanAt: hoursAgo(15),
        },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(12, 1),
      placedAt: at(12, '21:40'),
      lines: [
        { product: 'pawfield-chicken-cat-food', size: '2 kg' },
        { product: 'pawfield-cat-lick-sticks', quantity: 2 },
      ],
      parcels: [{ carrier: 'jd', shippedAt: at(11, '14:05'), end: 'delivered', lastScanAt: at(8, '18:22') }],
    }),
    orderBy(customer, {
      number: orderNumber(95, 1),
      placedAt: at(95, '12:31'),
      lines: [{ product: 'harbor-canvas-sneaker', colour: 'white', size: '37' }],
      parcels: [{ carrier: 'yto', shippedAt: at(94, '16:00'), end: 'delivered', lastScanAt: at(91, '11:47') }],
    }),
  ],
};
