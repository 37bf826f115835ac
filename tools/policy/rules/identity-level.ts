import { identityLevels, type IdentityLevel } from '../../contract.ts';
import { actionKinds, type ActionKind } from '../action-kinds.ts';
import type { Rule } from '../rule.ts';

/** What needs more, whatever its tool asks for: a new address is how stolen accounts are emptied. */
const leastLevel: Partial<Record<ActionKind, IdentityLevel>> = { change_delivery_address: 'stepped_up' };

/** Nothing is done for a stranger. Whoever isn't known well enough for an action gets to know how to become so. */
export const identityLevel: Rule = {
  id: 'identity_level',
  actions: actionKinds,
  bindsOperators: true, // the shopper proves who they are, whoever acts
  decide({ kind, level, levelNeeded, anothersOrder }) {
    const needed = Math.max(rank(levelNeeded), rank(leastLevel[kind] ?? 'order_verified'));
    if (rank(level) >= needed) return undefined;
    const because = `known as ${level}, needed is ${identityLevels[needed] ?? levelNeeded}`;
    if (anothersOrder) {
      return {
        decision: 'human',
        handoff: 'identity_unverified',
        because: `${because}, and the order is of another account`,
        tell: {
          en: "That order belongs to another account than the one you're signed in with, so a colleague has to make sure that it's yours. I'll pass it on.",
          zh: '这笔订单在另一个账号下，不是您现在登录的账号，需要同事核实一下，我帮您转过去。',
        },
      };
    }
    return level === 'anonymous'
      ? {
          decision: 'deny',
          needs: 'sign_in',
          because,
          tell: {
            en: 'For this I need to know that the order is yours. Please sign in, or give me the order number with the last four digits of the phone number or the e-mail address on it.',
            zh: '办这个要先确认订单是您的。请先登录，或者把订单号和下单手机号后四位（或邮箱）发给我。',
          },
        }
      : {
          decision: 'deny',
          needs: 'step_up',
          because,
          tell: {
            en: "Before I do this I'd like to make sure that it's really you. I can send a one-time code to the e-mail address on your account.",
            zh: '为了您的账户安全，办这个之前要确认是您本人。我可以发一个验证码到您账户的邮箱。',
          },
        };
  },
};

function rank(level: IdentityLevel): number {
  return identityLevels.indexOf(level);
}
