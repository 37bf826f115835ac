import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const sara: DemoShopper = {
  key: 'sara',
  situation: t('A parcel that the carrier reports lost', '一个包裹，快递公司登记为丢件'),
  sheet: {
    key: 'sara',
    name: 'Sara Lindqvist',
    language: 'en',
    phone: '+14165550187',
    since: 95,
    place: 'toronto',
    street: '88 Roncesvalles Avenue',
    postcode: 'M6R 2K6',
    paymentMethod: 'card',
  },
  orders: (customer, { at, hoursAgo }) => [
    orderBy(customer, {
      number: orderNumber(20, 1),
      placedAt: at(20, '21:55'),
      lines: [
        { product: 'drift-snow-boot', colour: 'camel', size: '38' },
        { product: 'wool-scarf', colour: 'grey' },
      ],
      parcels: [
        {
          carrier: 'dhl',
          shippedAt: at(19, '16:10'),
          end: 'lost',
          lastScanAt: hoursAgo(30),
        },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(77, 1),
      placedAt: at(77, '22:24'),
      lines: [{ product: 'cloudlight-down-jacket', colour: 'skyBlue', size: 'S' }],
      parcels: [{ carrier: 'dhl', shippedAt: at(76, '15:00'), end: 'delivered', lastScanAt: at(68, '21:10') }],
    }),
  ],
};
