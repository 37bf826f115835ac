import type { ProductLine } from '../commerce/product.ts';
import { shopPolicySchema, type LinePolicy, type ShopPolicy } from './shop-policy.ts';

/** A shop's policy from what holds for its lines of goods and from its own numbers. Throws when they don't fit together. */
export function policyFrom(packs: Record<ProductLine, LinePolicy>, numbers: Omit<ShopPolicy, 'lines'>): ShopPolicy {
  return shopPolicySchema.parse({ ...numbers, lines: packs });
}
