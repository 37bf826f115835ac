import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { callOf, look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { groupSaid } from './order-lists.ts';

/** Asks what is in several orders, or what each came to: “那两单分别买了啥”, "what did each order cost me". */
export const asksOfEach = (text: string): boolean =>
  severalOrders.test(text) && asksContents.test(text) && !ofDelivery.test(text);

const severalOrders =
  /\beach\b.{0,40}\borders?\b|\borders\b.{0,60}\beach\b|\b(?:both|all|two|three|2|3)\b (?:of )?(?:my |the |these |those )?(?:[\w'’-]+ ){0,3}orders\b|(?:[两二三几\d]|这些|那些|所有)(?:个|笔)?(?:还?没[^,，。]{0,4}的)?(?:订单|单子?)[^,，。]{0,8}(?:各|分别|都)|(?:各|分别|每)(?:个|笔)?(?:订单|单)|(?:订单|单子?)(?:里)?(?:各|分别)/iu;
const asksContents =
  /\bwhat(?:['’]?s| is| was| did| do| have)?\b|\bhow much\b|\bpaid\b|\bcost\b|什么|啥|哪些|多少|几块|金额/iu;
const ofDelivery =
  /\bwhat['’]?s (?:up|going on|wrong|happening|taking|the (?:hold ?up|delay|problem))\b|\bwhy\b|\bwhen\b|\bwhere\b|\bhow long\b|\blate\b|\bstatus\b|\bhappen|时候|几号|哪天|多久|到哪|几天|进度|状态|怎么样|发了没|催/iu;

/** How many are told of at once. */
const most = 4;

/** What each of several orders holds and came to: those of the situation that is named, else the newest. */
export function* tellEachOrder(context: PlaybookContext): Steps {
  const { text } = context.segment;
  const group = groupSaid(text);
  const found = yield* look('find_orders', { limit: 20, showCards: false, ...(group ? { group } : {}) });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const orders = found.content.orders.slice(0, (group ? undefined : countSaid(text)) ?? most);
  if (orders.length === 0) return yield* say(context, phrases.none);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: orders.map(({ number }) => number) } } };
  yield { do: 'prepare', calls: orders.map(({ number }) => callOf('get_order', { orderNumber: number })) };
  for (const order of orders) yield* look('get_order', { orderNumber: order.number });
  yield* say(context, phrases.each, { orders });
}

function countSaid(text: string): number | undefined {
  if (/[两二]|\b(?:two|both|2)\b/iu.test(text)) return 2;
  return /三|\b(?:three|3)\b/iu.test(text) ? 3 : undefined;
}

const itemText = ({ title, options, quantity }: OrderSummary['items'][number], zh: boolean): string => {
  const times = quantity > 1 ? `×${quantity}` : '';
  if (zh) return `${title}${options ? `（${options}）` : ''}${times}`;
  return `${quantity > 1 ? `${quantity} × ` : ''}${title}${options ? ` (${options})` : ''}`;
};

const phrases = {
  none: phrase({ en: () => 'There are none like that on your account.', zh: () => '没有查到这样的订单。' }),
  each: phrase<{ orders: readonly OrderSummary[] }>({
    en: ({ orders }) =>
      orders
        .map(
          ({ number, items, paid }) =>
            `Order ${number}: ${items.map((item) => itemText(item, false)).join(', ')}; ${paid.text} in all.`,
        )
        .join(' '),
    zh: ({ orders }) =>
      orders
        .map(
          ({ number, items, paid }) =>
            `订单 ${number}：${items.map((item) => itemText(item, true)).join('、')}，实付${paid.text}。`,
        )
        .join(''),
  }),
};
