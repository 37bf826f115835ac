import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { tellUrged } from '../actions/under-way/urged-already.ts';
import { draftOf } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayOnDay } from '../say-time.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { nameItems } from './name-order.ts';

/** An order of which nothing has been shipped: when it will be, or why it won't. */
export function* tellUnshipped(context: PlaybookContext, order: OrderSummary): Steps {
  const items = nameItems(context, order.items);
  if (order.state === 'cancelled') {
    const on = order.cancelledAt === undefined ? undefined : sayOnDay(order.cancelledAt, context.frame);
    return yield* say(context, phrases.cancelled, { number: order.number, items, on });
  }
  const { dispatch } = order;
  if (!dispatch && order.state !== 'awaiting_payment') {
    const paid = order.paid.text;
    return yield* say(context, phrases.paidBack, { number: order.number, items, paid });
  }
  if (!dispatch) return yield* say(context, phrases.unpaid, { number: order.number, items });

  const facts = {
    number: order.number,
    items,
    by: sayByDay(dispatch.by, context.frame),
    days: dispatch.daysOverdue,
    arrives: order.deliverBy === undefined ? undefined : sayByDay(order.deliverBy, context.frame),
  };
  yield* say(context, dispatch.overdue ? phrases.overdue : phrases.inTime, facts);
  if (dispatch.overdue && asksArrival.test(context.segment.text)) yield* say(context, phrases.promised, facts);
  if (dispatch.overdue && (context.followUp === 'why' || asksWhy.test(context.segment.text)))
    yield* say(context, phrases.noReason);
  if (!dispatch.overdue || (yield* tellUrged(context, { orderNumber: order.number }))) return;
  yield {
    do: 'offer',
    text: speak(context, phrases.offerPush),
    replies: replies(context, 'urge', 'no'),
    open: {
      intent: 'urge_shipment',
      asks: 'go_on',
      action: draftOf('urge_shipment', { orderNumber: order.number }),
    },
  };
}

/** No order tells what holds it up. */
const asksWhy =
  /\bwhy\b|\bhow come\b|\bwhat(?:['’]?s| is) (?:taking|the (?:hold|reason|delay|problem)|holding)|为什么|为啥|什么原因|怎么回事|咋回事|(?:怎么|咋)(?:会)?这么(?:慢|久|晚)/i;

/** When it is there, rather than when it leaves. */
const asksArrival =
  /\bhow (?:much |many more |long )?(?:longer|more days)\b|还要(?:等)?(?:多久|几天)|\bguarantee\b|能保证|(?:一定|肯定)能?到|\bby (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|next|then|end|christmas|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\barriv|\bget (?:here|to me|it|them|my)\b|\bin time\b|\breach me\b|\bdeliver(?:y|ed)\b|\b(?:be|have (?:it|them)) (?:here|with me)\b|(?:前|之前).{0,4}(?:能|会|可以)?.{0,2}(?:到|收到|拿到)|(?:能|会|什么时候|啥时候|几号|多久).{0,3}(?:到(?!底)|收到|送达|拿到)|来得及|赶得上/iu;

interface DispatchFacts {
  number: string;
  items: string;
  by: string;
  days: number;
  arrives: string | undefined;
}

const phrases = {
  inTime: phrase<DispatchFacts>({
    en: [
      ({ number, items, by, arrives }) =>
        `Order ${number} (${items.replace(/^your /, '')}) hasn't shipped yet; it will leave us ${by}${arrives ? ` and should reach you ${arrives}` : ''}.`,
      ({ items, by, arrives }) =>
        `We're still getting ${items} ready: it ships ${by}${arrives ? `, and delivery is promised ${arrives}` : ''}.`,
    ],
    zh: [
      ({ items, by, arrives }) => `您的${items}还没发货，承诺${by}发出${arrives ? `，预计${arrives}送达` : ''}。`,
      ({ items, by, arrives }) => `${items}还在备货中，会在${by}发出${arrives ? `，${arrives}能送到` : ''}。`,
    ],
  }),
  overdue: phrase<DispatchFacts>({
    en: [
      ({ number, items, by, days }) =>
        `I'm sorry: order ${number} (${items.replace(/^your /, '')}) should have shipped ${by} and hasn't left us yet, so we're ${days === 0 ? '' : days === 1 ? 'a day ' : `${days} days `}behind.`,
      ({ items, by }) => `My apologies, ${items} is overdue: we promised to ship it ${by} and it's still with us.`,
    ],
    zh: [
      ({ items, by, days }) =>
        `非常抱歉，您的${items}原本承诺${by}发货，现在已经超了${days === 0 ? '点' : `${days}天`}，还没有发出。`,
      ({ items, by }) => `实在不好意思，${items}说好${by}发货的，目前还没有发出，是我们的问题。`,
    ],
  }),
  noReason: phrase({
    en: () => 'What holds it up isn’t on record, and I don’t want to guess.',
    zh: () => '具体卡在哪里系统里没有写，我不乱猜。',
  }),
  promised: phrase<DispatchFacts>({
    en: ({ arrives }) =>
      arrives === undefined
        ? 'I can’t say when it will be with you.'
        : `Delivery is promised ${arrives}, but I can’t vouch for that while it is still here.`,
    zh: ({ arrives }) =>
      arrives === undefined ? '具体哪天能到还说不准。' : `承诺${arrives}送达，不过现在还没发出，我没法打包票。`,
  }),
  unpaid: phrase<{ number: string; items: string }>({
    en: ({ number, items }) =>
      `Order ${number} (${items.replace(/^your /, '')}) is still waiting for payment, so it hasn't been sent.`,
    zh: ({ number, items }) => `订单 ${number}（${items}）还没有付款，所以没有安排发货。`,
  }),
  cancelled: phrase<{ number: string; items: string; on: string | undefined }>({
    en: ({ number, items, on }) =>
      `Order ${number} (${items.replace(/^your /, '')}) was cancelled${on ? ` ${on}` : ''}, so nothing is on its way.`,
    zh: ({ number, items, on }) => `订单 ${number}（${items}）${on ?? ''}已经取消了，所以不会再发货。`,
  }),
  paidBack: phrase<{ number: string; items: string; paid: string }>({
    en: ({ number, items, paid }) =>
      `Order ${number} (${items.replace(/^your /, '')}) hasn't shipped, and its money (${paid}) has been refunded, so don't count on it being sent. If you still want it, please order it again.`,
    zh: ({ number, items, paid }) =>
      `订单 ${number}（${items}）没有发货，付的${paid}已经办了退款，请不要再等这单发货。还想要的话，麻烦重新下单。`,
  }),
  offerPush: phrase({
    en: [() => 'Shall I urge the warehouse for you?', () => 'I can urge the warehouse right now. Shall I?'],
    zh: [() => '要我现在帮您催一下仓库吗？', () => '我可以马上帮您催发货，要吗？'],
  }),
};
