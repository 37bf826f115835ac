import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Role } from '../contract/operator/team.ts';

/** Who acts in the console, as their sign-in says. Nothing that a browser sends changes it. */
export interface Operator {
  shop: ShopId;
  id: string;
  name: string;
  role: Role;
  /** Of the console and of summaries. */
  language: Language;
}
