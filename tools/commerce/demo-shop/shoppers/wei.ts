import { orderNumber, type DemoShopper } from '../demo-customer.ts';
import { t } from '../localized.ts';
import { orderBy } from '../order-by.ts';
import { places } from '../places.ts';

export const wei: DemoShopper = {
  key: 'wei',
  situation: t(
    'A gift order in two parcels to two addresses; the free gift is in neither',
    '送礼订单分两个包裹寄到两个地址，赠品两边都没收到',
  ),
  sheet: {
    key: 'wei',
    name: '吴伟',
    language: 'zh',
    phone: '+8619900007520',
    since: 510,
    place: 'wuhan',
    street: '洪山区珞喻路726号7栋302',
    postcode: '430074',
    paymentMethod: 'wechat_pay',
  },
  orders: (customer, { at }) => [
    orderBy(customer, {
      number: orderNumber(6, 1),
      placedAt: at(6, '19:27'),
      lines: [
        { product: 'stroll-walking-shoe', colour: 'burgundy', size: '37' },
        { product: 'wool-scarf', colour: 'camel' },
        { product: 'crew-socks-3-pack', colour: 'white', gift: true },
      ],
      parcels: [
        {
          carrier: 'sf',
          lines: [0],
          to: places.changsha,
          destination: t('Changsha, Yuelu District', '长沙市岳麓区'),
          address: {
            recipient: '刘桂芬',
            phone: '+8619900007521',
            line: '岳麓区麓山南路388号2栋501',
            city: '长沙',
            region: '湖南',
            postcode: '410012',
            country: '中国',
          },
          shippedAt: at(5, '16:50'),
          end: 'delivered',
          lastScanAt: at(3, '10:44'),
        },
        {
          carrier: 'yto',
          lines: [1],
          to: places.guangzhou,
          destination: t('Guangzhou, Tianhe District', '广州市天河区'),
          address: {
            recipient: '吴婷',
            phone: '+8619900007522',
            line: '天河区天河北路615号1206室',
            city: '广州',
            region: '广东',
            postcode: '510630',
            country: '中国',
          },
          shippedAt: at(5, '18:15'),
          end: 'delivered',
          lastScanAt: at(2, '17:36'),
        },
      ],
      note: '两份都是礼物：鞋子寄给我妈（长沙），围巾寄给我妹（广州），麻烦别放价格单，谢谢。',
    }),
    orderBy(customer, {
      number: orderNumber(103, 1),
      placedAt: at(103, '20:51'),
      lines: [{ product: 'straight-jeans', colour: 'navy', size: '32' }],
      parcels: [{ carrier: 'zto', shippedAt: at(102, '16:20'), end: 'delivered', lastScanAt: at(100, '15:03') }],
    }),
  ],
};
