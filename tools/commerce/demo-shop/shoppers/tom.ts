import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const tom: DemoShopper = {
  key: 'tom',
  situation: t(
    'Wants to return boots delivered 45 days ago, outside the return window; three refunds in two months',
    '想退45天前签收的登山鞋，已过退货期；近两个月退款三次',
  ),
  sheet: {
    key: 'tom',
    name: 'Tom Becker',
    language: 'en',
    phone: '+12065550139',
    since: 260,
    place: 'seattle',
    street: '2117 NW Market Street, Apt 5',
    postcode: '98107',
    paymentMethod: 'paypal',
  },
  orders: (customer, { at }) => [
    orderBy(customer, {
      number: orderNumber(33, 1),
      placedAt: at(33, '23:12'),
      lines: [{ product: 'studio-zip-hoodie', colour: 'navy', size: 'L' }],
      parcels: [{ carrier: 'ups', shippedAt: at(32, '16:30'), end: 'delivered', lastScanAt: at(24, '09:15') }],
      refunds: [
        {
          lines: [0],
          reason: 'tooLarge',
          withReturn: true,
          stages: [
            ['requested', at(22, '11:00')],
            ['approved', at(21, '10:30')],
            ['parcel_sent_back', at(20, '08:45')],
            ['parcel_received', at(11, '14:00')],
            ['inspected', at(10, '10:10')],
            ['refund_approved', at(9, '16:25')],
            ['paid_out', at(8, '15:00')],
          ],
        },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(49, 1),
      placedAt: at(49, '22:40'),
      lines: [{ product: 'sonda-go-speaker', colour: 'teal' }],
      parcels: [{ carrier: 'ups', shippedAt: at(48, '14:00'), end: 'delivered', lastScanAt: at(40, '12:50') }],
      refunds: [
        {
          lines: [0],
          reason: 'damaged',
          withReturn: false,
          stages: [
            ['requested', at(38, '06:20')],
            ['approved', at(37, '11:15')],
            ['refund_approved', at(36, '10:00')],
            ['paid_out', at(35, '15:00')],
          ],
        },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(56, 1),
      placedAt: at(56, '21:33'),
      lines: [{ product: 'cairn-hiking-boot', colour: 'brown', size: '43' }],
      parcels: [{ carrier: 'ups', shippedAt: at(55, '15:45'), end: 'delivered', lastScanAt: at(45, '10:05') }],
    }),
    orderBy(customer, {
      number: orderNumber(71, 1),
      placedAt: at(71, '20:18'),
      lines: [{ product: 'field-cargo-pants', colour: 'olive', size: '33' }],
      parcels: [{ carrier: 'ups', shippedAt: at(70, '13:25'), end: 'delivered', lastScanAt: at(61, '11:40') }],
      refunds: [
        {
          lines: [0],
          reason: 'notAsDescribed',
          withReturn: true,
          stages: [
            ['requested', at(59, '09:10')],
            ['approved', at(58, '10:00')],
            ['parcel_sent_back', at(57, '07:55')],
            ['parcel_received', at(49, '13:40')],
            ['inspected', at(48, '10:30')],
            ['refund_approved', at(47, '15:20')],
            ['paid_out', at(46, '15:00')],
          ],
        },
      ],
    }),
  ],
};
