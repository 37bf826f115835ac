import type { ArrangedView } from '../../../tools/views/request-view.ts';
import type { ToldDeed } from '../../transcript.ts';
import { tellRequest } from '../actions/under-way/my-requests.ts';
import { look } from '../look.ts';
import { namesTitle } from '../orders/name-order.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayOnDay } from '../say-time.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { asksAfterSum, asksOfDeed, kindsNamed, sumsNamed, type OfDeed } from './asks-of-deed.ts';

/** Whether words ask after what a colleague did in this conversation: the shop's book answers, not their words. */
export function isOfDeed(text: string, { deeds = [] }: Readonly<DialogueMemory>): boolean {
  if (deeds.length === 0) return false;
  if (asksOfDeed(text) === undefined) return asksAfterSum(text) && deeds.some(({ action }) => sums.has(action));
  return deedsMeant(text, deeds).length > 0;
}

const sums: ReadonlySet<string> = new Set(['give_goodwill', 'request_refund', 'claim_price_protection']);

function deedsMeant(text: string, deeds: readonly ToldDeed[]): readonly ToldDeed[] {
  const kinds: readonly string[] | undefined = kindsNamed(text);
  return kinds ? deeds.filter(({ action }) => kinds.includes(action)) : deeds.slice(-1);
}

/**
 * Tells what was done from the shop's book when it is asked for once more, whether it is done, or how much it came to: what,
 * which sum, and when the money is there. Nothing is done a second time. False where the book holds no such thing, and
 * where nobody but the agent has done anything, unless it is wanted once more.
 */
export function* tellDeed(context: PlaybookContext): Steps<boolean> {
  const { segment, memory, frame, intent } = context;
  const { text } = segment;
  if (intent === 'ask_human' || frame.shopper.customerId === undefined) return false;
  const asked = asksOfDeed(text);
  const isOfTheirs = isOfDeed(text, memory);
  const isOfMoney = asked !== undefined && kindsNamed(text)?.includes('request_return') === true;
  if (asked !== 'again' && !isOfTheirs && !(isOfMoney && memory.request)) return false;
  const looked = yield* look('list_requests', { showCards: false });
  if (looked.status !== 'ok') return false;
  const { requests } = looked.content;
  const moneyless = isOfMoney ? requests.filter(isMoneyless) : [];
  const request = yield* requestMeant(
    context,
    requests.filter((each) => !moneyless.includes(each)),
    isOfTheirs,
  );
  if (!request && asked !== 'again' && moneyless[0]) return yield* tellMoneyless(context, moneyless[0]);
  if (!isOfTheirs && asked !== 'again') return false;
  if (!request) return asked === 'again' && (yield* tellRefund(context));
  if (asked === 'again' && (yield* isOfOtherGoods(context, request))) return false;
  yield { do: 'remember', memory: { request: { number: request.number, turn: memory.turns ?? 0 } } };
  yield* tellWhat(context, request, asked ?? 'whether');
  yield { do: 'on_record' };
  return true;
}

/** Makes good without a sum on the book: by goods that are sent again, as a rule. */
const isMoneyless = ({ kind, amount, state }: ArrangedView) =>
  kind === 'request_refund' && amount === undefined && state !== 'rejected';

/** Asked after money: that of the order, if any; else that the goods are sent again in its place, where the book says so. */
function* tellMoneyless(context: PlaybookContext, request: ArrangedView): Steps<boolean> {
  if (yield* tellRefund(context, request.orderNumber)) return true;
  if (request.replacementOrder !== undefined) yield* say(context, phrases.sentInstead);
  yield* tellRequest(context, request);
  yield { do: 'on_record' };
  return true;
}

/** What was paid back were other goods than those that are wanted now: these are still to be seen to. */
function* isOfOtherGoods(
  { segment: { entities } }: PlaybookContext,
  { kind, orderNumber }: ArrangedView,
): Steps<boolean> {
  const { products } = entities;
  const isOfGoods = kind === 'request_refund' || kind === 'request_return';
  if (products.length === 0 || orderNumber === undefined || !isOfGoods) return false;
  const looked = yield* look('get_refund_status', { orderNumber });
  const refunds = looked.status === 'ok' ? looked.content.refunds : [];
  const titles = refunds.filter(({ state }) => state !== 'rejected').flatMap(({ items }) => items);
  return titles.length > 0 && !titles.some(({ title }) => products.some((word) => namesTitle(title, word)));
}

/** A refund that the order itself holds: one that wasn't asked for here. */
function* tellRefund(context: PlaybookContext, of?: string): Steps<boolean> {
  const { segment, memory, frame } = context;
  const orderNumber = of ?? segment.entities.orderNumbers[0] ?? memory.orderNumber;
  if (orderNumber === undefined || kindsNamed(segment.text)?.includes('request_return') !== true) return false;
  const looked = yield* look('get_refund_status', { orderNumber });
  const refunds = looked.status === 'ok' ? looked.content.refunds : [];
  const figures = sumsNamed(segment.text);
  const refund = refunds.find(
    ({ state, amount }) =>
      state !== 'rejected' && (of !== undefined || figures.length === 0 || figures.includes(sumOf(amount.text))),
  );
  if (!refund?.money) return false;
  const { arrived, by } = refund.money;
  const when = arrived ? sayOnDay(by, frame) : sayByDay(by, frame);
  yield* say(context, phrases.refund, { order: orderNumber, sum: refund.amount.text, arrived, when });
  yield* say(context, phrases.nothingNew);
  yield { do: 'on_record' };
  return true;
}

/** Of the kind and the sum that are named, of the order that is named or spoken of, the newest. */
function* requestMeant(
  { segment: { text, entities }, memory }: PlaybookContext,
  all: readonly ArrangedView[],
  isOfTheirs: boolean,
): Steps<ArrangedView | undefined> {
  const kinds = kindsNamed(text);
  const figures = sumsNamed(text);
  const numbers = new Set((memory.deeds ?? []).map(({ number }) => number));
  const isMeant = ({ kind, amount, number, state }: ArrangedView) =>
    state !== 'rejected' &&
    (!isOfTheirs || numbers.has(number)) &&
    (kinds === undefined || kinds.includes(kind)) &&
    (figures.length === 0 || (amount !== undefined && figures.includes(sumOf(amount.text))));
  const able = all.filter(isMeant);
  const { orderNumbers, products } = entities;
  if (orderNumbers.length > 0) return able.find(({ orderNumber }) => orderNumbers.includes(orderNumber ?? ''));
  const [item] = products;
  if (item !== undefined && able.length > 1) {
    const found = yield* look('find_orders', { item, limit: 20, showCards: false });
    const holding = found.status === 'ok' ? found.content.orders.map(({ number }) => number) : [];
    const near = able.find(({ orderNumber }) => holding.includes(orderNumber ?? ''));
    if (near) return near;
  }
  return able.find(({ orderNumber }) => orderNumber === memory.orderNumber) ?? able[0];
}

const sumOf = (text: string) => Number(text.replace(/[^\d.]/gu, ''));

function* tellWhat(context: PlaybookContext, request: ArrangedView, asked: OfDeed): Steps {
  const { frame } = context;
  const { number, title, amount, openedAt, steps, state } = request;
  const isDone = state === 'in_progress' ? phrases.underWay : phrases.done;
  if (asked !== 'much') yield* say(context, asked === 'again' ? phrases.already : isDone);
  if (!amount) return yield* tellRequest(context, request);
  const arrives = steps.find(({ code }) => code === 'money_arrives');
  yield* say(context, phrases.money, {
    ...{ number, title, sum: title.includes(amount.text) ? '' : amount.text, on: sayOnDay(openedAt, frame) },
    by: arrives?.at === undefined && arrives?.expectedBy !== undefined ? sayByDay(arrives.expectedBy, frame) : '',
  });
  if (asked === 'again') yield* say(context, phrases.nothingNew);
}

interface Money {
  number: string;
  title: string;
  sum: string;
  on: string;
  by: string;
}

interface RefundTold {
  order: string;
  sum: string;
  arrived: boolean;
  when: string;
}

const phrases = {
  refund: phrase<RefundTold>({
    en: ({ order, sum, arrived, when }) =>
      arrived
        ? `Order ${order} has been refunded already: ${sum}, paid out and due with you ${when}.`
        : `Order ${order} is being refunded already: ${sum}, which should be with you ${when}.`,
    zh: ({ order, sum, arrived, when }) =>
      arrived
        ? `订单 ${order} 已经退过款了：${sum}，${when}就该到账了。`
        : `订单 ${order} 的退款已经在办了：${sum}，预计${when}到账。`,
  }),
  already: phrase({
    en: () => 'That has been taken care of already.',
    zh: () => '这个已经给您办过了。',
  }),
  done: phrase({
    en: () => 'Yes, that’s done.',
    zh: () => '已经办好了。',
  }),
  underWay: phrase({
    en: () => 'Yes, that’s set up and under way.',
    zh: () => '已经在办了。',
  }),
  money: phrase<Money>({
    en: ({ number, title, sum, on, by }) =>
      `${title}${sum === '' ? '' : `, ${sum}`}: set up ${on} (${number})${by === '' ? '.' : `; the money should be with you ${by}.`}`,
    zh: ({ number, title, sum, on, by }) =>
      `${title}${sum === '' ? '' : `，${sum}`}，${on}办理的（${number}）${by === '' ? '。' : `，预计${by}到账。`}`,
  }),
  sentInstead: phrase({
    en: () => 'No, no money goes back for this one: the goods are sent again free of charge instead.',
    zh: () => '没有退款哦，这单是免费补发，不另外退钱。',
  }),
  nothingNew: phrase({
    en: () => 'It can’t be paid a second time; if you mean something else, tell me which goods or order it is.',
    zh: () => '同一笔不会重复退，如果说的是别的商品，您告诉我是哪一件。',
  }),
};
