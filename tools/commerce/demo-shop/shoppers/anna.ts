import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { orderBy } from '../order-by.ts';
import { t } from '../localized.ts';

export const anna: DemoShopper = {
  key: 'anna',
  situation: t('A jacket came 3 days ago and seems to be the wrong size', '3天前收到一件外套，感觉尺码不对'),
  sheet: {
    key: 'anna',
    name: 'Anna Kowalska',
    language: 'en',
    phone: '+447700900142',
    since: 320,
    place: 'london',
    street: '14 Thornhill Square',
    postcode: 'N1 1BQ',
    paymentMethod: 'card',
  },
  orders: (customer, { at }) => [
    orderBy(customer, {
      number: orderNumber(12, 2),
      placedAt: at(12, '18:20'),
      lines: [
        { product: 'trail-shell-jacket', colour: 'black', size: 'M' },
        { product: 'crew-socks-3-pack', colour: 'grey' },
      ],
      parcels: [{ carrier: 'dhl', shippedAt: at(11, '16:00'), end: 'delivered', lastScanAt: at(3, '19:25') }],
    }),
    orderBy(customer, {
      number: orderNumber(118, 1),
      placedAt: at(118, '19:45'),
      lines: [{ product: 'wool-blend-coat', colour: 'charcoal', size: 'L' }],
      parcels: [{ carrier: 'dhl', shippedAt: at(117, '15:20'), end: 'delivered', lastScanAt: at(110, '20:10') }],
    }),
    orderBy(customer, {
      number: orderNumber(164, 1),
      placedAt: at(164, '17:02'),
      lines: [
        { product: 'merino-roll-neck', colour: 'black', size: 'M' },
        { product: 'meadow-midi-dress', colour: 'green', size: 'M' },
      ],
      parcels: [{ carrier: 'dhl', shippedAt: at(163, '14:40'), end: 'delivered', lastScanAt: at(155, '18:05') }],
      refunds: [
        {
          lines: [0],
          reason: 'tooSmall',
          withReturn: true,
          stages: [
            ['requested', at(153, '21:30')],
            ['approved', at(152, '10:00')],
            ['parcel_sent_back', at(150, '22:15')],
            ['parcel_received', at(139, '13:30')],
            ['inspected', at(137, '10:20')],
            ['refund_approved', at(136, '09:50')],
            ['paid_out', at(135, '15:00')],
          ],
        },
      ],
    }),
  ],
};
