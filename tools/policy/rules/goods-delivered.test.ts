import { expect, it } from 'vitest';
import { aShipment, anOrder } from '../../commerce/testing.ts';
import { aCase, aCaseLine, ruled } from '../testing.ts';

const { deliveredAt: _, ...notThere } = aCaseLine();

it('takes nothing back that has not arrived, and tells what to do instead', () => {
  const sent = ruled(aCase({ order: anOrder({ shipments: [aShipment()] }), lines: [notThere] }));
  expect(sent).toMatchObject({ decision: 'deny', ruleId: 'goods_delivered' });
  expect(sent.tell?.en).toMatch(/refuse the parcel/);
  const waiting = ruled(aCase({ order: anOrder({ state: 'paid', shipments: [] }), lines: [notThere] }));
  expect(waiting.tell?.en).toMatch(/cancel/);
});
