import type { Money } from '../commerce/money.ts';
import type { ActionCase } from './action-case.ts';
import { daysSince } from './days-since.ts';
import type { ShopPolicy } from './shop-policy.ts';

/** What a shopper was given out of courtesy in the policy's own period, on whatever orders. */
export interface GoodwillGiven {
  /** Newest first. */
  each: readonly { orderNumber?: string; at: Date; value: Money }[];
  /** All in all, in the policy's currency, minor units. */
  amount: number;
}

export function goodwillGiven(
  { history, now, timeZone }: Pick<ActionCase, 'history' | 'now' | 'timeZone'>,
  { goodwill, currency }: ShopPolicy,
): GoodwillGiven {
  const each = history.actions
    .filter(({ kind, at }) => kind === 'give_goodwill' && daysSince(at, now, timeZone) <= goodwill.periodDays)
    .flatMap(({ effect, at, orderNumber }) => {
      const value = goodwillOf(effect);
      return value ? [{ at, value, ...(orderNumber === undefined ? {} : { orderNumber }) }] : [];
    })
    .toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const own = each.filter(({ value }) => value.currency === currency);
  return { each, amount: own.reduce((sum, { value }) => sum + value.amount, 0) };
}

/** What such an effect is worth to the shopper; `undefined` of one that gives neither money nor a coupon. */
export function goodwillOf(effect: ActionCase['effect']): Money | undefined {
  return effect.kind === 'coupon' ? effect.value : effect.kind === 'refund' ? effect.amount : undefined;
}
