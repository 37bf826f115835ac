import { roundToCents } from '../python-number.ts';
import type { RetailUser } from '../shop-data.ts';

/** The user after money has come (or, below zero, gone) to one way to pay: only a gift card is settled at once. */
export function credited(user: RetailUser, methodId: string, amount: number): RetailUser {
  const method = user.payment_methods[methodId];
  if (method?.source !== 'gift_card') return user;
  const balance = roundToCents(method.balance + amount);
  return { ...user, payment_methods: { ...user.payment_methods, [methodId]: { ...method, balance } } };
}
