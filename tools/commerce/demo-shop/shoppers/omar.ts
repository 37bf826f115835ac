import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const omar: DemoShopper = {
  key: 'omar',
  situation: t(
    'Two paid orders not shipped yet, one past its promised dispatch date',
    '两笔已付款的订单还没发货，其中一笔已超过承诺发货时间',
  ),
  sheet: {
    key: 'omar',
    name: 'Omar Haddad',
    language: 'en',
    phone: '+60100000773',
    since: 140,
    place: 'kualaLumpur',
    street: '17-3 Jalan Telawi 2, Bangsar',
    postcode: '59100',
    paymentMethod: 'card',
  },
  orders: (customer, { at }) => [
    orderBy(customer, {
      number: orderNumber(1, 1),
      placedAt: at(1, '09:40'),
      lines: [{ product: 'sonda-studio-headphones', colour: 'black' }],
    }),
    orderBy(customer, {
      number: orderNumber(5, 1),
      placedAt: at(5, '22:15'),
      lines: [
        { product: 'tempo-running-shoe', colour: 'black', size: '43' },
        { product: 'breeze-sun-jacket', colour: 'grey', size: 'L' },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(83, 1),
      placedAt: at(83, '20:02'),
      lines: [{ product: 'shore-linen-shirt', colour: 'white', size: 'L', quantity: 2 }],
      parcels: [{ carrier: 'dhl', shippedAt: at(82, '13:00'), end: 'delivered', lastScanAt: at(76, '17:30') }],
    }),
  ],
};
