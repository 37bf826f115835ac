import type { Localized } from '../../../knowledge/language.ts';
import { refundedSoFar } from '../../commerce/paid-share.ts';
import type { ActionCase } from '../action-case.ts';
import { actionKinds } from '../action-kinds.ts';
import { paidFor } from '../paid-for.ts';
import type { ActingOperator } from '../../contract.ts';
import type { Money } from '../../commerce/money.ts';
import type { ShopPolicy } from '../shop-policy.ts';
import { isCalledOff } from '../resent-before.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/**
 * What an operator may give away for one order, by their role: money, goods sent again, coupons. All that the order had
 * before counts, whoever gave it, so that two halves are a whole.
 */
export const operatorLimit: Rule = {
  id: 'operator_limit',
  actions: actionKinds,
  bindsOperators: true,
  decide(action, policy) {
    const { operator, order } = action;
    if (!operator) return undefined;
    const now = given(action.effect, action);
    if (now === 0) return undefined;
    const limit = limitOf(operator.role, policy).amount;
    const before = (order ? refundedSoFar(order).amount : 0) + goodsAndCoupons(action);
    const total = now + before;
    if (total <= limit) return undefined;
    const text = moneyText(limitOf(operator.role, policy));
    return {
      decision: 'human',
      because: `${total} in all (${now} now) is above ${limit} of the role ${operator.role}`,
      tell: {
        en: `Your role decides up to ${text.en} for one order, all in all. ${whoDecides[operator.role].en}`,
        zh: `您的权限是每单累计不超过${text.zh}，${whoDecides[operator.role].zh}`,
      },
    };
  },
};

const whoDecides: Readonly<Record<ActingOperator['role'], Localized>> = {
  operator: { en: 'Ask a supervisor to take this over.', zh: '这笔请转给主管处理。' },
  supervisor: { en: 'Ask an admin to take this over.', zh: '这笔请转给管理员处理。' },
  admin: {
    en: 'No role decides more: the shop’s policy sets the limits.',
    zh: '没有更高的权限了，限额在店铺规则里设置。',
  },
};

/** What a role may give away for one order, all in all. */
export function limitOf(role: ActingOperator['role'], { operators, currency }: ShopPolicy): Money {
  return { amount: operators[role].refundUpTo, currency };
}

/** What of an order was sent again or given as a coupon before, and not called off: refunds are the order's own. */
function goodsAndCoupons(action: ActionCase): number {
  return action.history.actions
    .filter(({ orderNumber, effect }) => orderNumber === action.order?.number && effect.kind !== 'refund')
    .filter((past) => !isCalledOff(past, action.order))
    .reduce((total, { effect }) => total + (effect.kind === 'cancel_order' ? 0 : given(effect, action)), 0);
}

/** What an effect is worth to the shopper, minor units; a refund for goods that come back counts too: it is paid out. */
function given(effect: ActionCase['effect'], { order }: ActionCase): number {
  switch (effect.kind) {
    case 'refund':
      return effect.amount.amount;
    case 'cancel_order':
      return effect.refund.amount;
    case 'coupon':
      return effect.value.amount;
    case 'reship':
      return order ? paidFor(order, effect.lines) : 0;
    // Goods change hands, or nothing does.
    case 'exchange':
    case 'change_address':
    case 'urge':
    case 'upgrade_shipping':
    case 'issue_offers':
      return 0;
  }
}
