import type { Localized } from '../../knowledge/language.ts';
import type { HandoffReason } from '../contract.ts';

export const decisions = ['allow', 'confirm', 'human', 'deny'] as const;
export type Decision = (typeof decisions)[number];

/** What would change a no: the shopper can give it; an `exception`, the operator who acts. */
export type Need = 'sign_in' | 'step_up' | 'photos' | 'description' | 'exception';

/** What one rule says of one action. */
export interface Verdict {
  decision: Decision;
  /** For us: which fact met which number. Holds no name, address or contact. */
  because: string;
  /** For the shopper; absent where the decision needs no explanation (`allow`, and `confirm`, whose card explains itself). */
  tell?: Localized;
  /** With `deny`: what is missing for a yes. */
  needs?: Need;
  /** With `human`: why a person is needed. */
  handoff?: Extract<HandoffReason, 'policy_requires_human' | 'risk' | 'identity_unverified'>;
}

/** The strictest verdict and the rule that gave it, as recorded with the action. */
export interface Ruling extends Verdict {
  ruleId: string;
}

/** A no that something could change gives way to one that nothing can, but asks before a person is troubled. */
function strictness({ decision, needs }: Verdict): number {
  switch (decision) {
    case 'allow':
      return 0;
    case 'confirm':
      return 1;
    case 'human':
      return 2;
    case 'deny':
      return needs ? 3 : 4;
  }
}

const noRule: Ruling = {
  ruleId: 'no_rule',
  decision: 'deny',
  because: 'no rule speaks of this action',
  tell: { en: "That isn't something I can do here.", zh: '这个我这边办理不了。' },
};

/** The strictest of them, the first of equals; `undefined` of none. */
export function strictestVerdict<Each extends Verdict>(verdicts: readonly Each[]): Each | undefined {
  return verdicts.reduce<Each | undefined>(
    (hardest, each) => (hardest && strictness(hardest) >= strictness(each) ? hardest : each),
    undefined,
  );
}

/** The strictest of what the rules said; the first of equals. When no rule spoke, the answer is no. */
export function strictest(rulings: readonly Ruling[]): Ruling {
  return strictestVerdict(rulings) ?? noRule;
}
