import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import { linesById, linesInNoParcel, lineTotal } from './order-lines.ts';
import { aLine, anOrder, aShipment } from './testing.ts';

describe('order lines', () => {
  const lines = ['l1', 'l2', 'l3'].map((id) => aLine({ id }));
  const order = anOrder({ lines, shipments: [aShipment({ lineIds: ['l3'] }), aShipment({ lineIds: ['l1'] })] });

  it('are found by id, in the sequence of the order', () => {
    expect(linesById(order, ['l3', 'l1', 'nothing']).map(({ id }) => id)).toEqual(['l1', 'l3']);
  });

  it('that no parcel holds are known', () => {
    expect(linesInNoParcel(order).map(({ id }) => id)).toEqual(['l2']);
    expect(linesInNoParcel({ ...order, shipments: [] })).toHaveLength(3);
  });

  it('cost unit price times quantity', () => {
    expect(lineTotal(aLine({ quantity: 3, unitPrice: money(4900, 'CNY') }))).toEqual(money(14700, 'CNY'));
  });
});
