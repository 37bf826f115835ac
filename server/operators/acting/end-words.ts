import type { Language, Localized } from '../../../knowledge/language.ts';
import type { HandoffReason, Refusal } from '../../../tools/contract.ts';

type Ended = Refusal | HandoffReason;

/** What an operator is told when an action comes to nothing and no rule has words for it. */
const words: Partial<Record<Ended, Localized>> = {
  identity_required: {
    en: 'It isn’t known whose order this is. Ask the shopper to sign in, or for the order number with the phone’s last four digits.',
    zh: '还没有确认订单是谁的，请让顾客登录，或提供订单号和手机号后四位。',
  },
  identity_unverified: {
    en: 'The order isn’t proven to be this shopper’s.',
    zh: '还不能确认订单是这位顾客的。',
  },
  not_found_or_unverified: {
    en: 'No such order is proven to be this shopper’s.',
    zh: '没有找到这位顾客名下的这笔订单。',
  },
  step_up_required: {
    en: 'The shopper has to give a one-time code first.',
    zh: '需要顾客先通过验证码验证。',
  },
  photos_required: { en: 'Photos from the shopper are needed first.', zh: '需要顾客先发照片。' },
  description_required: {
    en: 'It isn’t said what is wrong, or with what.',
    zh: '还缺少情况说明，或没说清是哪件商品。',
  },
  changed_meanwhile: {
    en: 'It isn’t any more as it was a moment ago, and nothing was done. Look at the order again.',
    zh: '情况刚刚有变化，没有办理，请重新看一下订单。',
  },
  not_found: { en: 'There is no such thing in this order.', zh: '订单里没有找到。' },
};

const otherwise: Localized = { en: 'The shop’s rules don’t allow it.', zh: '按店铺规则不能办理。' };

export const endWords = (reason: Ended, language: Language): string => (words[reason] ?? otherwise)[language];
