import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { aLine } from '../commerce/testing.ts';
import type { ActionCase } from './action-case.ts';
import { aCase, aCaseLine, claimOf, deliveredOrder, reshipEffect } from './testing.ts';

const gift = aLine({ id: 'l2', gift: true, unitPrice: money(0, 'CNY') });

/** A free gift that was in no parcel of a delivered order, told with a photo. */
export function aMissingGift(set: Partial<ActionCase> = {}, order: Partial<Order> = {}): ActionCase {
  return aCase({
    kind: 'reissue_missing_gift',
    effect: reshipEffect('l2'),
    order: deliveredOrder({ lines: [aLine(), gift], ...order }),
    lines: [aCaseLine({ line: gift })],
    claim: claimOf('missing_part'),
    ...set,
  });
}
