import { expect, it } from 'vitest';
import { mergeAddress } from './merge-address.ts';

const refused = { orderNumber: 'SM1', recipient: 'Omar', line: '5 Rue de Rivoli', city: 'Paris', country: 'France' };

it('takes a street with its town for another place: nothing of the one before stays but who gets it', () => {
  expect(mergeAddress(refused, { line: '12 Jalan Sultan', city: 'Kuala Lumpur', postcode: '50000' })).toEqual({
    ...{ orderNumber: 'SM1', recipient: 'Omar' },
    ...{ line: '12 Jalan Sultan', city: 'Kuala Lumpur', postcode: '50000' },
  });
});

it('completes or corrects what was there by anything less', () => {
  expect(mergeAddress(refused, { country: 'Malaysia' })).toEqual({ ...refused, country: 'Malaysia' });
  expect(mergeAddress(refused, { phone: '+60 12' })).toMatchObject({ city: 'Paris', phone: '+60 12' });
  expect(mergeAddress({ orderNumber: 'SM1', line: '12 Jalan Sultan' }, { city: 'Ipoh' })).toMatchObject({
    ...{ line: '12 Jalan Sultan', city: 'Ipoh' },
  });
});
