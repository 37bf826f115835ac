import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import { money } from '../../../tools/commerce/money.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { RefundView } from '../../../tools/views/refund-view.ts';
import { tellReturnsOf } from '../actions/returns/own-returns.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { phrase } from '../voice.ts';
import { namesTitle, termsInTitle } from './name-order.ts';

/** What would come back for goods of an order that weren't refunded: their price, what isn't part of it, and whether they may go back at all. */
export function* tellWorth(context: PlaybookContext, { number }: Pick<OrderSummary, 'number'>): Steps {
  const looked = yield* look('get_order', { orderNumber: number });
  if (looked.status !== 'ok') return yield* sayOutage(context);
  const { items, totals, parcels } = looked.content;
  const meant = meantAmong(context, items);
  const sum = meant.reduce((all, { unitPrice, quantity }) => all + unitPrice.amount * quantity, 0);
  const { text } = moneyView(money(sum, totals.paid.currency), context.language);
  const isReduced = totals.discount.amount !== 0;
  yield* say(context, phrases.worth, { titles: meant.map(({ title }) => title), sum: text, isReduced });
  if (totals.shipping.amount > 0) yield* tellShipping(context, looked.content);
  // who is sending it back already is asked why, and not told that they may
  const isReturning = context.memory.open?.intent === 'return_item';
  if (parcels.length > 0 && !isReturning) yield* tellReturnsOf(context, looked.content);
}

/** Why less came back than was paid: the parts of the refund, and what of the order isn't among them. */
export function* tellWhyLess(context: PlaybookContext, refund: RefundView, orderNumber: string): Steps {
  const looked = yield* look('get_order', { orderNumber, showCards: false });
  if (looked.status !== 'ok') return;
  const { totals, items } = looked.content;
  const goods = refund.items.map(({ title }) => title);
  const kept = items.filter(({ title, gift }) => !gift && !goods.includes(title));
  yield* say(context, phrases.less, {
    titles: goods,
    sum: refund.amount.text,
    paid: totals.paid.text,
    shipping: totals.shipping.amount > 0 ? totals.shipping.text : undefined,
    kept: kept.map(({ title, unitPrice }) => `${title} (${unitPrice.text})`),
  });
  if (totals.shipping.amount > 0) yield* quoteRule(context, shippingQuery);
}

/** Where the money of a refund may go, in the shop's words. */
export function* tellOtherWay(context: PlaybookContext): Steps {
  yield* quoteRule(context, whereQuery);
}

function* tellShipping(context: PlaybookContext, { totals }: GetOrderContent): Steps {
  yield* say(context, phrases.shipping, { shipping: totals.shipping.text });
  yield* quoteRule(context, shippingQuery);
}

function* quoteRule(context: PlaybookContext, query: { en: string; zh: string }): Steps {
  const quoted = yield* quoteKnowledge(context, query[context.language], { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

const shippingQuery = { en: 'Is the shipping fee refunded?', zh: '运费退不退' };
const whereQuery = {
  en: 'Where does the refund go, can it go to another account?',
  zh: '退款退到哪里，能退到别的账户吗',
};

/** The goods that the words name, or all that was paid for. */
function meantAmong({ segment, memory }: PlaybookContext, items: GetOrderContent['items']): GetOrderContent['items'] {
  const paid = items.filter(({ gift }) => !gift);
  const { goods, turns = 0 } = memory;
  const inTalk = goods?.turn === turns - 1 ? goods.words : [];
  const products = segment.entities.products.length > 0 ? segment.entities.products : inTalk;
  const named = paid.filter(
    ({ title }) => products.some((word) => namesTitle(title, word)) || termsInTitle(segment.text, title) > 0,
  );
  return named.length > 0 ? named : paid;
}

const phrases = {
  worth: phrase<{ titles: string[]; sum: string; isReduced: boolean }>({
    en: ({ titles, sum, isReduced }) =>
      `${sum} for the ${titles.join(' and the ')}${isReduced ? ', less its share of the discount on the order' : ''}.`,
    zh: ({ titles, sum, isReduced }) =>
      `“${titles.join('”和“')}”退的话是${sum}${isReduced ? '，要扣掉这单优惠里它分摊的部分' : ''}。`,
  }),
  shipping: phrase<{ shipping: string }>({
    en: ({ shipping }) => `You also paid ${shipping} for shipping.`,
    zh: ({ shipping }) => `这单另外付了运费${shipping}。`,
  }),
  less: phrase<{ titles: string[]; sum: string; paid: string; shipping: string | undefined; kept: string[] }>({
    en: ({ titles, sum, paid, shipping, kept }) =>
      `${sum} is the refund for the ${titles.join(' and the ')}. The ${paid} you paid for the order${shipping === undefined ? '' : ` also held ${shipping} for shipping`}${kept.length > 0 ? `${shipping === undefined ? ' also held' : ' and'} what you kept: ${kept.join(', ')}` : ''}.`,
    zh: ({ titles, sum, paid, shipping, kept }) =>
      `${sum}是“${titles.join('”和“')}”的退款。您这单实付${paid}${shipping === undefined ? '' : `，里面有运费${shipping}`}${kept.length > 0 ? `，还有没退的${kept.join('、')}` : ''}。`,
  }),
};
