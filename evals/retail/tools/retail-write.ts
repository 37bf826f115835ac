import type { z } from 'zod';
import {
  ownValue,
  type RetailOrder,
  type RetailPaymentMethod,
  type RetailShop,
  type RetailUser,
} from '../shop-data.ts';

/** The benchmark's calls that change its shop. */
export const retailWriteNames = [
  'cancel_pending_order',
  'exchange_delivered_order_items',
  'modify_pending_order_address',
  'modify_pending_order_items',
  'modify_pending_order_payment',
  'modify_user_address',
  'return_delivered_order_items',
] as const;
export type RetailWriteName = (typeof retailWriteNames)[number];

/** What rules may weigh of a planned change. */
export interface RetailFacts {
  /** Whose records it touches. */
  owner: RetailUser;
  order?: RetailOrder;
  /** As given for a cancellation. */
  reason?: string;
  /** What pays, or gets the money back. */
  method?: RetailPaymentMethod;
  /** Dollars that the method has to cover; below zero when money goes back. */
  toPay?: number;
  /** New items that can't be had now. */
  unavailable?: readonly string[];
  /** Items that would be exchanged for themselves. */
  unchanged?: readonly string[];
}

/** Records as they are to be, in place of those with the same id. */
export interface RetailChange {
  order?: RetailOrder;
  user?: RetailUser;
}

export interface RetailPlan {
  facts: RetailFacts;
  change: RetailChange;
  /** What the shopper is asked to agree to. */
  question: { title: string; rows: readonly { label: string; value: string }[] };
}

/** `why` in `snake_case`: what the call names isn't there, or doesn't go together. */
export type RetailPlanned = { status: 'planned'; plan: RetailPlan } | { status: 'refused'; why: string };

/**
 * One call of the benchmark that changes its shop, cut as our write tools are: it plans from reads alone; whether it may
 * happen is for the rules, and doing it for the gate.
 */
export interface RetailWrite<Input extends z.ZodType = z.ZodType> {
  readonly name: RetailWriteName;
  readonly description: string;
  readonly input: Input;
  plan(input: z.output<Input>, shop: RetailShop): RetailPlanned;
}

/** Keeps a tool's own types while it is written. */
export function defineRetailWrite<Input extends z.ZodType>(write: RetailWrite<Input>): RetailWrite<Input> {
  return write;
}

export const refused = (why: string) => ({ status: 'refused' as const, why });

/** An order and whose it is. */
export function readOrder(
  { orders, users }: RetailShop,
  orderId: string,
): { status: 'read'; order: RetailOrder; owner: RetailUser } | { status: 'refused'; why: string } {
  const order = ownValue(orders, orderId);
  if (!order) return refused('order_not_found');
  const owner = ownValue(users, order.user_id);
  return owner ? { status: 'read', order, owner } : refused('user_not_found');
}

/** Whether each id is in the order at least as often as it is named. */
export function holdsItems({ items }: RetailOrder, itemIds: readonly string[]): boolean {
  const left = items.map(({ item_id }) => item_id);
  return itemIds.every((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

export const dollars = (amount: number) => `${amount < 0 ? '-' : ''}$${Math.abs(amount).toFixed(2)}`;
