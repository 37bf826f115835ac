import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const jun: DemoShopper = {
  key: 'jun',
  situation: t(
    'A return in progress: the parcel is back, the refund approved but not paid out yet',
    '退货中：包裹已退回仓库，退款已审核通过，钱还没到账',
  ),
  sheet: {
    key: 'jun',
    name: '陈俊',
    language: 'zh',
    phone: '+8619900002468',
    since: 210,
    place: 'nanjing',
    street: '鼓楼区中山北路188号2单元501',
    postcode: '210009',
    paymentMethod: 'alipay',
  },
  orders: (customer, { at, hoursAgo }) => [
    orderBy(customer, {
      number: orderNumber(21, 1),
      placedAt: at(21, '13:05'),
      lines: [
        { product: 'tempo-running-shoe', colour: 'black', size: '42' },
        { product: 'crew-socks-3-pack', colour: 'black' },
      ],
      parcels: [{ carrier: 'sf', shippedAt: at(20, '17:10'), end: 'delivered', lastScanAt: at(18, '10:36') }],
      refunds: [
        {
          lines: [0],
          reason: 'tooSmall',
          withReturn: true,
          stages: [
            ['requested', at(13, '20:11')],
            ['approved', at(12, '09:30')],
            ['parcel_sent_back', at(11, '18:45')],
            ['parcel_received', at(5, '14:20')],
            ['inspected', at(3, '11:05')],
            ['refund_approved', hoursAgo(5)],
          ],
        },
      ],
    }),
    orderBy(customer, {
      number: orderNumber(74, 1),
      placedAt: at(74, '22:50'),
      lines: [{ product: 'everyday-hoodie', colour: 'grey', size: 'L' }],
      parcels: [{ carrier: 'zto', shippedAt: at(73, '15:30'), end: 'delivered', lastScanAt: at(71, '17:12') }],
    }),
  ],
};
