import { expect, it } from 'vitest';
import { aShipment } from '../../commerce/testing.ts';
import { deliveredParcel } from '../testing.ts';
import { readdressed } from '../testing-address.ts';

it('changes an address before dispatch; on the way a person asks the carrier; after that it is too late', () => {
  expect(readdressed().decision).toBe('confirm');
  expect(readdressed({ order: { state: 'shipped', shipments: [aShipment()] } })).toMatchObject({ decision: 'human' });
  expect(readdressed({ order: { state: 'delivered', shipments: [deliveredParcel(2)] } })).toMatchObject({
    decision: 'deny',
    ruleId: 'address_before_dispatch',
  });
});
