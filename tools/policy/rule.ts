import type { ActionCase } from './action-case.ts';
import type { ActionKind } from './action-kinds.ts';
import type { Verdict } from './decision.ts';
import type { ShopPolicy } from './shop-policy.ts';

/** One rule of policy: a pure function. It speaks only of what it knows; silence is `undefined`. */
export interface Rule {
  /** `snake_case`, stable: it is recorded with decisions. */
  id: string;
  /** The actions it is asked about. */
  actions: readonly ActionKind[];
  /** Its `human` holds when an operator acts, too. Without it, a person is what it asks for, and there one is. */
  bindsOperators?: true;
  decide(action: ActionCase, policy: ShopPolicy): Verdict | undefined;
}
