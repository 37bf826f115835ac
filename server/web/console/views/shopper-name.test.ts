import { expect, it } from 'vitest';
import { shopperName } from './shopper-name.ts';

it('calls a shopper by name, and tells those without one apart', () => {
  expect(shopperName({ id: 'shp_1-ab12', name: 'Mei' }, 'Shopper')).toBe('Mei');
  expect(shopperName({ id: 'shp_1-ab12' }, 'Shopper')).toBe('Shopper ab12');
});
