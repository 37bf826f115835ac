import { operatorRoles } from '../../../tools/contract.ts';
import { limitOf } from '../../../tools/policy/rules/operator-limit.ts';
import type { ShopPolicy } from '../../../tools/policy/shop-policy.ts';
import type { ActionOffers } from '../../contract/operator/actions.ts';
import type { Role } from '../../contract/operator/team.ts';

/** What somebody may decide by themselves, by the rule that the gate applies; and the next role, where that is more. */
export function ownLimit(role: Role, policy: ShopPolicy): NonNullable<ActionOffers['limit']> {
  const own = limitOf(role, policy);
  const above = operatorRoles
    .slice(operatorRoles.indexOf(role) + 1)
    .map((each) => ({ role: each, upTo: limitOf(each, policy) }))
    .find(({ upTo }) => upTo.amount > own.amount);
  const { currency, goodwill } = policy;
  const { upTo: amount, periodDays: days, times } = goodwill;
  return {
    ...{ role, upTo: own, ...(above ? { above } : {}) },
    // the rule binds operators alone
    ...(role === 'operator' ? { goodwill: { amount, currency, days, times } } : {}),
  };
}
