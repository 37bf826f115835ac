import { doneBefore } from '../done-before.ts';
import type { Rule } from '../rule.ts';

/** A8: goods sent again to an address that was changed need the same proof as the change. */
export const reshipAfterNewAddress: Rule = {
  id: 'reship_after_new_address',
  actions: ['request_refund', 'reissue_missing_gift', 'request_exchange'],
  decide({ effect, history, level, order }) {
    if (effect.kind !== 'reship' && effect.kind !== 'exchange') return undefined;
    if (level === 'stepped_up' || doneBefore(history, ['change_delivery_address'], order?.number).length === 0) {
      return undefined;
    }
    return {
      decision: 'deny',
      needs: 'step_up',
      because: `the address was changed before, known as ${level}`,
      tell: {
        en: "The address of this order was changed, so before we send something there I'd like to make sure it's you. I can send a one-time code to the e-mail address on your account.",
        zh: '这笔订单改过地址，寄出前要确认是您本人。我可以发一个验证码到您账户的邮箱。',
      },
    };
  },
};
