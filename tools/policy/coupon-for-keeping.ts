import type { Money } from '../commerce/money.ts';
import type { ShopperHistory } from './action-case.ts';
import { doneBefore } from './done-before.ts';

/** The coupon that was taken for keeping this order, the newest; `undefined`: none was. */
export function couponForKeeping(orderNumber: string, history: ShopperHistory): { value: Money; at: Date } | undefined {
  return doneBefore(history, ['accept_retention_offer'], orderNumber)
    .flatMap(({ effect, at }) => (effect.kind === 'coupon' ? [{ value: effect.value, at }] : []))
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())[0];
}
