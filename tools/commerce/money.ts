/** An amount in integer minor units (cents, fen) of an ISO 4217 currency. Negative only as a difference. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`amount ${amount} is not an integer number of minor units`);
  return { amount, currency };
}

/** Adds amounts of one currency; mixing currencies is a bug and throws. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let total = 0;
  for (const each of amounts) {
    if (each.currency !== currency) throw new RangeError(`can't add ${each.currency} to ${currency}`);
    total += each.amount;
  }
  return money(total, currency);
}
