import type { Brand } from '../../knowledge/shop-id.ts';
import type { Language } from '../../knowledge/language.ts';

/** The shop's own id of a customer, as attested by the identity token's `sub`. */
export type CustomerId = Brand<string, 'CustomerId'>;

export interface Customer {
  id: CustomerId;
  name: string;
  language: Language;
  email: string;
  /** Digits with an optional leading `+`. */
  phone: string;
  tier: 'regular' | 'vip';
  customerSince: Date;
}
