import type { MoneyView } from '../../../tools/views/money-view.ts';
import type { RefundView } from '../../../tools/views/refund-view.ts';
import { asksParts } from '../actions/under-way/arranged-questions.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

/** What a refund of this order and sum is made of, where the shop's data hold that. */
export function* tellParts(context: PlaybookContext, orderNumber: string, amount: MoneyView): Steps {
  const looked = yield* look('get_refund_status', { orderNumber });
  if (looked.status !== 'ok') return;
  const refund = looked.content.refunds.find((each) => each.amount.amount === amount.amount);
  if (refund) yield* sayParts(context, refund);
}

/** The same of a refund that is at hand. */
export function* sayParts(context: PlaybookContext, { parts }: RefundView): Steps {
  if (!parts) return;
  if (parts.discount ?? parts.shipping) yield* say(context, phrases.parts, parts);
  else if (asksParts.test(context.segment.text)) yield* say(context, phrases.goodsOnly);
}

const phrases = {
  parts: phrase<NonNullable<RefundView['parts']>>({
    en: ({ price, discount, shipping }) =>
      `That is ${price.text} for the goods${discount ? `, less the ${discount.text} they had been reduced by` : ''}${shipping ? `, and ${shipping.text} of the shipping fee` : ''}.`,
    zh: ({ price, discount, shipping }) =>
      `其中商品${price.text}${discount ? `，减去当时优惠的${discount.text}` : ''}${shipping ? `，另含运费${shipping.text}` : ''}。`,
  }),
  goodsOnly: phrase({
    en: () => 'That is what you paid for the goods; no shipping fee is in it.',
    zh: () => '这是商品实付的金额，不含运费。',
  }),
};
