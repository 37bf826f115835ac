import { copyShop, type RetailShop } from './shop-data.ts';
import type { RetailChange } from './tools/retail-write.ts';

/** A shop for one conversation, and who the shopper has shown to be. */
export interface RetailDesk {
  /** As it is now. */
  readonly shop: RetailShop;
  /** `undefined` until the shopper was found. */
  readonly userId: string | undefined;
  /** Somebody was found by what only they should know. The first stays: one shopper a conversation. */
  identify(userId: string): void;
  /** Puts records in the place of those with the same id. The gate's alone. */
  replace(change: RetailChange): void;
}

/** A fresh copy of the shop: what is done to it is seen nowhere else. */
export function openDesk(data: RetailShop): RetailDesk {
  const shop = copyShop(data);
  let known: string | undefined;
  return {
    shop,
    get userId() {
      return known;
    },
    identify(userId) {
      known ??= userId;
    },
    replace({ order, user }) {
      if (user) shop.users[user.user_id] = user;
      if (order) shop.orders[order.order_id] = order;
    },
  };
}
