import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { usualReplies } from '../what-i-can-do.ts';

/** A clear wish that isn't ours, tricks included: friendly bounds, no lecture. */
export const outOfScope: Playbook = {
  intent: 'out_of_scope',
  *run(context) {
    const facts = { shop: context.frame.shopName };
    yield* say(context, context.among ? phrases.beside : phrases.bounds, facts);
    if (!context.among) yield { do: 'suggest', replies: usualReplies(context) };
  },
};

const phrases = {
  bounds: phrase<{ shop: string }>({
    en: [
      ({ shop }) =>
        `That's one I can't help with, I'm afraid: I'm here for ${shop}, so orders, deliveries, returns, sizes and products. Anything there I can do for you?`,
      ({ shop }) =>
        `I'll have to pass on that one. With your orders or anything sold at ${shop}, though, I'm glad to help.`,
    ],
    zh: [
      ({ shop }) => `这个我帮不上忙啦，我只负责${shop}的订单、物流、退换、尺码和商品问题。这些方面有什么需要吗？`,
      ({ shop }) => `这个超出我的范围了～${shop}的订单和商品问题，您随时问我。`,
    ],
  }),
  beside: phrase<{ shop: string }>({
    en: () => "The other thing is outside what I can help with, I'm afraid.",
    zh: () => '另外那个问题不在我的服务范围内，抱歉帮不上您。',
  }),
};
