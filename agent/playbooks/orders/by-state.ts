import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { isInTrouble } from './order-standing.ts';

type Told = (order: OrderSummary, among: readonly OrderSummary[]) => boolean;

/** What one of several orders is called by how it stands: “晚了的那单”, "the one that hasn't shipped". */
const states: readonly { said: RegExp; is: Told }[] = [
  { said: /\bnot (?:the )?(?:late|delayed|overdue)\b|\bon[- ]time\b|没(?:晚|迟|延误|超时)|按时|准时/i, is: isOnTime },
  {
    said: /\b(?:late|overdue|delayed|held up|behind)\b|(?<![今昨明当])晚(?![上点饭])|迟|延误|超时|超期|没按时/i,
    is: isInTrouble,
  },
  {
    said: /\b(?:un(?:shipped|sent|dispatched)|not (?:yet )?(?:been )?(?:shipped|sent|dispatched)|(?:has|have)n['’]?t (?:been )?(?:shipped|sent|dispatched|left|gone))\b|[没未](?:有)?发(?!票|现)|待发货/i,
    is: ({ parcels, state }) => state === 'paid' && parcels.length === 0,
  },
  {
    said: /\b(?:(?:has|have)n['’]?t|not|never) (?:yet )?(?:arrived?|come|been delivered|got(?:ten)?|received)\b|\b(?:on (?:its|the) way|in transit)\b|[没未](?:收?到|送达)|在路上|运输中/i,
    is: ({ parcels }) => parcels.some(({ condition }) => condition !== 'delivered'),
  },
  {
    said: /\b(?:delivered|arrived|came|(?:already )?(?:got|received|have))\b|(?:已经?|都)?(?:签收|收到|到)了?/i,
    is: ({ parcels }) => parcels.some(({ condition }) => condition === 'delivered'),
  },
  {
    said: /\b(?:shipped|sent|dispatched)\b|发(?:货|出|走)?了|已发/i,
    is: ({ parcels }) => parcels.length > 0,
  },
  { said: /\bnewer\b|更新|较新|新的?$/i, is: (order, all) => order === byDate(all)[0] },
  { said: /\b(?:old(?:er|est)?|earli(?:er|est))\b|早的?$|旧的?$/i, is: (order, all) => order === byDate(all).at(-1) },
];

const prices: readonly { said: RegExp; is: Told }[] = [
  { said: /\b(?:cheap(?:er|est)|smaller|less expensive)\b|便宜/i, is: (order, all) => order === byPrice(all)[0] },
  {
    said: /\b(?:dear(?:er|est)|pricier|bigger|(?:more|most) expensive)\b|贵/i,
    is: (order, all) => order === byPrice(all).at(-1),
  },
];

/** Orders, spoken of by a word before or behind “one” or “order”, “那单”. */
const pointing =
  /\bthe ([\w' ’-]{3,24}?) (?:one|order)\b|\b(?:one|order) (?:that|which|thats|that['’]s|(?=i\b))\b([^,.;!?]{3,30})|([\p{Script=Han}]{1,10})的?(?:那|这)(?:一)?(?:单|笔|个订单|个单子)|([\p{Script=Han}]{1,10})的(?:那|这)个(?=$|[^\p{Script=Han}]|先|退|取消|不要|改|催|换|给我|帮我)|([\p{Script=Han}]{1,8})的(?:订单|单子)/giu;

/**
 * Which of them is called by its state, by its age or by what it cost; undefined where the words call none so, and none
 * of them where no order stands so.
 */
export function ordersInState(
  text: string,
  orders: readonly OrderSummary[],
  { byPrice: mayBePrice = true } = {},
): readonly OrderSummary[] | undefined {
  const called = calledBy(text);
  const open = orders.filter(({ state }) => state !== 'cancelled');
  for (const words of called) {
    const named = [...states, ...(mayBePrice ? prices : [])].find(({ said }) => said.test(words));
    if (named) return open.filter((order) => named.is(order, open));
  }
  return undefined;
}

/** Whether an order is called by its state or age, so that it is that one whatever was spoken of before. */
export const callsByState = (text: string): boolean =>
  calledBy(text).some((words) => states.some(({ said }) => said.test(words)));

const calledBy = (text: string): string[] =>
  [...text.replace(/’/g, "'").matchAll(pointing)].map((each) => each.slice(1).find(Boolean) ?? '');

function isOnTime(order: OrderSummary): boolean {
  return order.state !== 'delivered' && !isInTrouble(order);
}

const byDate = (orders: readonly OrderSummary[]) =>
  orders.toSorted((a, b) => Date.parse(b.placedAt) - Date.parse(a.placedAt));
const byPrice = (orders: readonly OrderSummary[]) => orders.toSorted((a, b) => a.paid.amount - b.paid.amount);
