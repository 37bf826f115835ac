import type { DemoShopper } from '../demo-customer.ts';
import { t } from '../localized.ts';

export const nina: DemoShopper = {
  key: 'nina',
  situation: t('New here, no orders yet', '新客户，还没下过单'),
  sheet: {
    key: 'nina',
    name: 'Nina Tan',
    language: 'en',
    phone: '+6580000216',
    since: 1,
    place: 'singapore',
    street: 'Blk 201 Tampines Street 21, #08-114',
    postcode: '520201',
    paymentMethod: 'card',
  },
  orders: () => [],
};
