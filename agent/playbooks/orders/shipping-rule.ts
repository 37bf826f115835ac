import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { wishOf } from './order-wish.ts';
import { phrases } from './whereabouts-phrases.ts';

/** A question about how things go here, from someone with no order in view. */
export function asksInGeneral(context: PlaybookContext): boolean {
  const { text, entities } = context.segment;
  const inView =
    entities.orderNumbers.length > 0 || context.memory.orderNumber !== undefined || context.resumes !== undefined;
  if (inView || context.followUp !== undefined) return false;
  return /^(?:what if|if )|what happens|如果|要是|万一/i.test(text) || (general.test(text) && !own.test(text));
}

const general =
  /^(?:what if|if )|\bwhat happens (?:if|when)\b|how (?:long|many days)[^.?!]*\b(?:shipping|delivery|dispatch|ship|take)\b|^when do you (?:usually )?ship\b|如果|要是|万一|一般|通常|^(?:请问)?(?:你们|店里|大概|拍下|下单后?|付款后?|现在买|今天买|[\p{Script=Han}]{2,4})?(?:大概|要|得)?(?:多久|几天|哪天|几号|多长时间|什么时候)(?:能|可以|会)?(?:发货|到货|寄到|送到|收到|到)(?:[\p{Script=Han}]{2,5})?(?:呢|啊|呀)?[?？]?$/iu;
const own = /\b(?:my|mine|it|this|that|i ordered|i bought)\b|我的?|这个|这单|那单|订单号?|还没|一直/iu;

/** Says what the shop's rules say; a signed-in shopper with orders under way hears of these instead. */
export function* tellTheRule(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId !== undefined && !/^(?:what|if)|如果|要是|万一/i.test(context.segment.text)) {
    const found = yield* look('find_orders', { limit: 20, showCards: false });
    if (found.status === 'ok' && found.content.orders.some((order) => wishOf(context.intent)(order) > 0)) return false;
  }
  const quoted = yield* quoteKnowledge(context, context.segment.text);
  if (quoted.status !== 'quoted') return false;
  yield { do: 'say', text: quoted.text };
  if (context.frame.shopper.customerId === undefined) yield* say(context, phrases.sendNumber);
  return true;
}
