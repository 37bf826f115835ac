import type { Calendar } from '../calendar.ts';
import type { DemoCustomer, DemoShopper } from '../demo-customer.ts';
import { orderNumber } from '../demo-customer.ts';
import type { LineSheet } from '../describe-order.ts';
import { t } from '../localized.ts';
import { orderBy } from '../order-by.ts';

/** Her eleven earlier orders of the year: how long ago, and what. */
const earlier: readonly (readonly [daysAgo: number, lines: readonly LineSheet[]])[] = [
  [
    23,
    [
      { product: 'pawfield-salmon-grain-free', size: '1.5 kg' },
      { product: 'pawfield-tuna-cat-cans', size: '85 g × 24' },
    ],
  ],
  [44, [{ product: 'mila-chelsea-boot', colour: 'black', size: '38' }]],
  [66, [{ product: 'pawfield-salmon-grain-free', size: '5 kg' }]],
  [
    92,
    [
      { product: 'merino-roll-neck', colour: 'cream', size: 'M' },
      { product: 'drape-wide-trousers', colour: 'black', size: 'M' },
    ],
  ],
  [121, [{ product: 'lumen-desk-lamp', colour: 'white' }]],
  [149, [{ product: 'pawfield-freeze-dried-chicken-cat', size: '500 g' }]],
  [178, [{ product: 'petal-ballet-flat', colour: 'black', size: '38' }]],
  [205, [{ product: 'pearl-silk-blouse', colour: 'navy', size: 'M' }]],
  [238, [{ product: 'mist-humidifier', colour: 'white' }]],
  [287, [{ product: 'city-trench-coat', colour: 'khaki', size: 'M' }]],
  [340, [{ product: 'pawfield-indoor-hairball', size: '2 kg', quantity: 2 }]],
];

function earlierOrders(customer: DemoCustomer, { at }: Calendar) {
  return earlier.map(([daysAgo, lines]) =>
    orderBy(customer, {
      number: orderNumber(daysAgo, 2),
      placedAt: at(daysAgo, '21:15'),
      lines,
      parcels: [
        { carrier: 'sf', shippedAt: at(daysAgo - 1, '15:30'), end: 'delivered', lastScanAt: at(daysAgo - 3, '10:20') },
      ],
    }),
  );
}

export const lihua: DemoShopper = {
  key: 'lihua',
  situation: t(
    'VIP with 12 orders in a year; wants to cancel the newest, not shipped yet, because it costs too much',
    '一年下了12单的VIP老客户，觉得最新一单太贵，想取消，还没发货',
  ),
  sheet: {
    key: 'lihua',
    name: '赵丽华',
    language: 'zh',
    phone: '+8619900006688',
    tier: 'vip',
    since: 1130,
    place: 'beijing',
    street: '朝阳区望京西园四区412楼1802',
    postcode: '100102',
    paymentMethod: 'alipay',
  },
  orders: (customer, calendar) => [
    orderBy(customer, {
      number: orderNumber(0, 1),
      placedAt: calendar.hoursAgo(6),
      lines: [{ product: 'wool-blend-coat', colour: 'camel', size: 'M' }],
    }),
    ...earlierOrders(customer, calendar),
  ],
};
