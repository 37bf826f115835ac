import { z } from 'zod';
import { addressSchema, ownValue, type RetailAddress } from '../shop-data.ts';
import { defineRetailWrite, readOrder, refused } from './retail-write.ts';

const rowsOf = ({ address1, address2, city, state, zip, country }: RetailAddress) => [
  { label: 'New address', value: [address1, address2, city, state, zip, country].filter(Boolean).join(', ') },
];

/** Where a pending order goes. */
export const modifyPendingOrderAddress = defineRetailWrite({
  name: 'modify_pending_order_address',
  description: 'Changes where a pending order is sent. The shopper confirms it on a card.',
  input: addressSchema.extend({ order_id: z.string().describe("with its '#', such as '#W0000000'") }),
  plan({ order_id, ...address }, shop) {
    const read = readOrder(shop, order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    return {
      status: 'planned',
      plan: {
        facts: { owner, order },
        change: { order: { ...order, address } },
        question: { title: `Change the address of order ${order_id}?`, rows: rowsOf(address) },
      },
    };
  },
});

/** The address that new orders of a user go to. */
export const modifyUserAddress = defineRetailWrite({
  name: 'modify_user_address',
  description: "Changes a user's default address. The shopper confirms it on a card.",
  input: addressSchema.extend({ user_id: z.string().describe("such as 'sara_doe_496'") }),
  plan({ user_id, ...address }, shop) {
    const owner = ownValue(shop.users, user_id);
    if (!owner) return refused('user_not_found');
    return {
      status: 'planned',
      plan: {
        facts: { owner },
        change: { user: { ...owner, address } },
        question: { title: 'Change your default address?', rows: rowsOf(address) },
      },
    };
  },
});
