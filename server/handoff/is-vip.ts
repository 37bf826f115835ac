import { setTimeout as sleep } from 'node:timers/promises';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';

/** Whether the shop holds this customer dear. False for strangers, and when the shop's system doesn't say in time. */
export type IsVip = (shop: ShopId, customer: CustomerId | undefined) => Promise<boolean>;

/** Nobody waits longer for a person because the shop's system is slow, milliseconds. */
const patienceMs = 500;

export function createIsVip(commerce: Pick<Commerce, 'findCustomer'>): IsVip {
  return async (shop, id) => {
    if (id === undefined) return false;
    const asked = commerce.findCustomer(shop, id).catch(() => undefined);
    const abort = new AbortController();
    const late = sleep(patienceMs, undefined, { signal: abort.signal, ref: false }).catch(() => undefined);
    const customer = await Promise.race([asked, late]);
    abort.abort();
    return customer?.tier === 'vip';
  };
}
