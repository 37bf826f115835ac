import { paidFor } from '../paid-for.ts';
import { photosAsked } from '../photos-asked.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/**
 * An operator may go on without a photo that is asked for, with a reason that is written down: for goods up to a value, and
 * not of a shopper whose refunds are watched. Beyond that a supervisor decides.
 */
export const photoWaiver: Rule = {
  id: 'photo_waiver',
  actions: ['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'],
  bindsOperators: true,
  decide(action, policy) {
    const { operator, order, lines } = action;
    if (operator?.waivesPhotos === undefined || operator.role !== 'operator') return undefined;
    const asked = photosAsked(action, policy);
    if (!asked) return undefined;
    const value = order
      ? paidFor(
          order,
          lines.map(({ line, quantity }) => ({ lineId: line.id, quantity })),
        )
      : 0;
    const limit = { amount: policy.photoWaivers.upTo, currency: policy.currency };
    if (asked.isWatched) {
      return {
        decision: 'human',
        because: `no photo of a watched shopper: ${asked.because}`,
        tell: {
          en: 'This shopper has had several refunds lately, so a supervisor decides whether to go on without a photo.',
          zh: '这位顾客近期退款较多，免照片需由主管决定。',
        },
      };
    }
    if (value <= limit.amount) return undefined;
    const text = moneyText(limit);
    return {
      decision: 'human',
      because: `goods of ${value} without a photo, up to ${limit.amount}`,
      tell: {
        en: `You may go on without a photo for goods up to ${text.en}. Above that a supervisor decides.`,
        zh: `您可以为${text.zh}以内的商品免照片，超出由主管决定。`,
      },
    };
  },
};
