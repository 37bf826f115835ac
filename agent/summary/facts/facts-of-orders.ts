import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import type { CheckReturnsContent } from '../../../tools/catalog/check-returns.ts';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { aboutGoods } from '../../playbooks/matter.ts';
import { bracketed, day, inWords, joined, sum, type Eye } from '../eye.ts';
import { isLookedForIdly } from '../intents-in.ts';
import { listOf, recordOf, textOf } from '../record-of.ts';
import { factsOfDispatch } from './facts-of-track-parcel.ts';
import type { FactsOf, FoundFact } from './fact.ts';

/** What was bought and paid, and by when it ships. */
export const factsOfGetOrder: FactsOf = ({ content }, eye) => ofOrder(content, eye);

/** The same for the orders of a list; of a long one the states are enough. */
export const factsOfFindOrders: FactsOf = ({ content }, eye, turn) => {
  const { intent } = turn;
  const orders = listOf<Record<string, unknown>>(content['orders']);
  if (content['total'] === 0)
    return (intent !== undefined && onTheWay.has(intent)) || isLookedForIdly(turn) ? [] : [noOrders(eye)];
  return orders.length > 2 ? [] : orders.flatMap((each) => ofOrder(each, eye));
};

/** Whoever asks of goods or rules isn't asking for their orders. */
const onTheWay: ReadonlySet<string> = new Set([...aboutGoods, 'policy_question', 'promotions']);

function noOrders(eye: Eye): FoundFact {
  const value = inWords({ en: 'no order that fits in this account', zh: '账户下没有符合的订单' }, eye);
  return { kind: 'refusal', key: 'no orders', label: inWords({ en: 'Not found', zh: '没有查到' }, eye), value };
}

export const factsOfVerifyOrder: FactsOf = ({ content }, eye) => ofOrder(recordOf(content['order']), eye);

type Item = Partial<OrderSummary['items'][number] & GetOrderContent['items'][number]>;

function ofOrder(order: Readonly<Record<string, unknown>>, eye: Eye): FoundFact[] {
  const { items, paid, dispatch } = order;
  const number = textOf(order['number']);
  if (number === undefined) return [];
  const goods = listOf<Item>(items).map(
    ({ title = '', options = '', quantity = 1 }) =>
      `${title}${bracketed(options, eye)}${quantity > 1 ? ` ×${quantity}` : ''}`,
  );
  const name = { en: `Order ${number}`, zh: `订单 ${number}` };
  return [
    ...(goods.length === 0
      ? []
      : [
          {
            kind: 'goods' as const,
            key: `goods ${number}`,
            label: inWords({ en: `${name.en}: goods`, zh: `${name.zh} 商品` }, eye),
            value: goods.slice(0, 5).join(eye.language === 'zh' ? '、' : '; '),
          },
        ]),
    ...(sum(recordOf(paid), eye) === ''
      ? []
      : [
          {
            kind: 'paid' as const,
            key: `paid ${number}`,
            label: inWords({ en: `${name.en}: paid`, zh: `${name.zh} 实付` }, eye),
            value: sum(recordOf(paid), eye),
          },
        ]),
    ...factsOfDispatch(dispatch, number, eye),
  ];
}

/** Until when each of its goods may go back. */
export const factsOfCheckReturns: FactsOf = ({ content }, eye) => {
  const number = textOf(content['orderNumber']);
  return listOf<Partial<CheckReturnsContent['items'][number]>>(content['items']).map(
    ({ title = '', open, returnUntil, settled, daysSince, returnDays }): FoundFact => {
      const until = day(returnUntil, eye);
      const since = { en: `delivered ${daysSince} days ago`, zh: `签收第 ${daysSince} 天` };
      const allowed = { en: `${returnDays} days allowed`, zh: `可退 ${returnDays} 天` };
      const state = settled
        ? { en: 'Already returned or refunded', zh: '已退' }
        : !open && daysSince === undefined
          ? { en: 'Not delivered yet', zh: '还没签收' }
          : open
            ? { en: until === '' ? 'Still possible' : `Until ${until}`, zh: until === '' ? '可退' : `可退至${until}` }
            : { en: 'No longer possible', zh: '已过退货期' };
      return {
        kind: 'return_window',
        key: `returns ${number} ${title}`,
        label: inWords({ en: `Return of ${title}`, zh: `${title} 退货` }, eye),
        value: joined(
          [
            inWords(state, eye),
            daysSince === undefined ? '' : inWords(since, eye),
            returnDays === undefined ? '' : inWords(allowed, eye),
          ],
          eye,
        ),
      };
    },
  );
};
