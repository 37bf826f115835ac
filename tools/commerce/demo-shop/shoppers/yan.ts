import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const yan: DemoShopper = {
  key: 'yan',
  situation: t('Bought earphones 4 days ago that cost ¥70 less today', '4天前买的耳机，今天便宜了70元'),
  sheet: {
    key: 'yan',
    name: '周燕',
    language: 'zh',
    phone: '+8619900003141',
    since: 180,
    place: 'shenzhen',
    street: '南山区科技园科苑路15号A座906',
    postcode: '518057',
    paymentMethod: 'wechat_pay',
  },
  orders: (customer, { at }) => [
    orderBy(customer, {
      number: orderNumber(4, 1),
      placedAt: at(4, '12:48'),
      lines: [{ product: 'sonda-air-anc-earbuds', colour: 'white', price: 399 }],
      parcels: [{ carrier: 'sf', shippedAt: at(4, '19:20'), end: 'delivered', lastScanAt: at(2, '11:32') }],
    }),
    orderBy(customer, {
      number: orderNumber(62, 1),
      placedAt: at(62, '20:05'),
      lines: [
        { product: 'flow-yoga-leggings', colour: 'black', size: 'S' },
        { product: 'soft-crew-sweatshirt', colour: 'cream', size: 'S' },
      ],
      parcels: [{ carrier: 'zto', shippedAt: at(61, '17:40'), end: 'delivered', lastScanAt: at(58, '16:08') }],
    }),
  ],
};
