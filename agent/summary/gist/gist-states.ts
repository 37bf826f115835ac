import type { Localized } from '../../../knowledge/language.ts';
import { refundStageLabels } from '../../../tools/views/labels.ts';
import type { DispatchView } from '../../../tools/views/order-view.ts';
import { day, days, inWords, sum, type Eye } from '../eye.ts';
import { parcelsIn, type SeenParcel } from '../parcels-in.ts';
import type { Talk } from '../read-talk.ts';
import { listOf, recordOf, textOf } from '../record-of.ts';
import { refundsIn, type SeenRefund } from '../refunds-in.ts';
import type { Summary } from '../summary.ts';

/** So many parcels, or orders that wait to be sent, are told of at most. */
const most = 2;

/** How parcels, orders that aren't sent yet and refunds stood when they were last looked up, as sentences. */
export function stateSentences(known: Pick<Summary, 'facts' | 'orders'>, talk: Talk, eye: Eye): string[] {
  const parcels = parcelsIn(talk)
    .slice(-most)
    .map((parcel) => parcelSentence(parcel, eye));
  const waits = dispatchesIn(known, talk)
    .toSorted((one, other) => other.daysOverdue - one.daysOverdue)
    .slice(0, most)
    .map((each) => dispatchSentence(each, eye));
  const [refund] = refundsIn(talk);
  return [...parcels, ...waits, ...(refund ? [refundSentence(refund, eye)] : [])].map((each) => inWords(each, eye));
}

function parcelSentence({ id, carrier, condition, promisedBy, daysLate }: SeenParcel, eye: Eye): Localized {
  const on = { en: day(promisedBy, { ...eye, language: 'en' }), zh: day(promisedBy, { ...eye, language: 'zh' }) };
  const isPromised = promisedBy !== undefined;
  const name = { en: `Parcel ${id} (${carrier})`, zh: `包裹 ${id}（${carrier}）` };
  switch (condition) {
    case 'late':
      return {
        en: `${name.en} is ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late${isPromised ? `: it was promised for ${on.en}` : ''}.`,
        zh: `${name.zh}${isPromised ? `承诺${on.zh}送达，` : ''}已经晚了 ${daysLate} 天。`,
      };
    case 'stuck':
      return {
        en: `${name.en} hasn’t moved for days${isPromised ? `; it was promised for ${on.en}` : ''}.`,
        zh: `${name.zh}好几天没有更新${isPromised ? `，承诺${on.zh}送达` : ''}。`,
      };
    case 'lost':
      return { en: `The carrier has lost parcel ${id} (${carrier}).`, zh: `${name.zh}已经丢失。` };
    case 'delivered':
      return { en: `${name.en} shows as delivered.`, zh: `${name.zh}显示已签收。` };
    case 'ready_for_pickup':
      return { en: `${name.en} waits at the pickup point.`, zh: `${name.zh}在自提点待取。` };
    case 'returning':
      return { en: `${name.en} is on its way back to us.`, zh: `${name.zh}正在退回途中。` };
    case 'returned':
      return { en: `${name.en} has come back to us.`, zh: `${name.zh}已退回商家。` };
    case 'out_for_delivery':
      return { en: `${name.en} is out for delivery today.`, zh: `${name.zh}今天派送中。` };
    case 'on_the_way':
      return {
        en: `${name.en} is on its way${isPromised ? ` and promised for ${on.en}` : ''}.`,
        zh: `${name.zh}还在路上${isPromised ? `，承诺${on.zh}送达` : ''}。`,
      };
  }
}

/** An order that waits to be sent. */
interface Waiting {
  number: string;
  by: string;
  daysOverdue: number;
}

/** Orders of the talk that wait to be sent, as last seen. */
export function dispatchesIn({ facts, orders }: Pick<Summary, 'facts' | 'orders'>, { turns }: Talk): Waiting[] {
  const found = new Map<string, Waiting>();
  for (const { status, content } of turns.flatMap(({ runs }) => runs)) {
    if (status !== 'ok') continue;
    for (const order of [content, recordOf(content['order']), ...listOf<Record<string, unknown>>(content['orders'])]) {
      const number = textOf(order['number']) ?? textOf(order['orderNumber']);
      const { by, daysOverdue = 0 } = recordOf(order['dispatch']) as Partial<DispatchView>;
      if (number === undefined) continue;
      if (by === undefined) found.delete(number);
      else found.set(number, { number, by, daysOverdue });
    }
  }
  const isTold = facts.some(({ kind }) => kind === 'dispatch');
  const isCancelled = (number: string) => orders.some((each) => each.number === number && each.state === 'cancelled');
  const isOfTalk = (number: string) => orders.some((each) => each.number === number);
  return isTold ? [...found.values()].filter(({ number }) => isOfTalk(number) && !isCancelled(number)) : [];
}

function dispatchSentence({ number, by, daysOverdue }: Waiting, eye: Eye): Localized {
  const on = { en: day(by, { ...eye, language: 'en' }), zh: day(by, { ...eye, language: 'zh' }) };
  const late = `${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'}`;
  return daysOverdue > 0
    ? {
        en: `Order ${number} should have shipped by ${on.en} and is ${late} overdue.`,
        zh: `订单 ${number} 应在${on.zh}前发货，已经超时 ${daysOverdue} 天。`,
      }
    : {
        en: `Order ${number} hasn’t shipped yet; it is due by ${on.en}.`,
        zh: `订单 ${number} 还没发货，承诺${on.zh}前发出。`,
      };
}

function refundSentence({ orderNumber, amount, state, next, money }: SeenRefund, eye: Eye): Localized {
  const en: Eye = { ...eye, language: 'en' };
  const zh: Eye = { ...eye, language: 'zh' };
  const name = {
    en: `The refund of ${sum(amount, en)} for order ${orderNumber}`,
    zh: `订单 ${orderNumber} 的退款${sum(amount, zh)}`,
  };
  if (state === 'rejected') return { en: `${name.en} was turned down.`, zh: `${name.zh}已被驳回。` };
  if (state === 'paid_out') {
    if (money === undefined) return { en: `${name.en} has been paid out.`, zh: `${name.zh}已经打出。` };
    return money.arrived
      ? {
          en: `${name.en} was paid out and should have arrived by ${day(money.by, en)}.`,
          zh: `${name.zh}早已打出，应在${day(money.by, zh)}前到账。`,
        }
      : {
          en: `${name.en} has been paid out and arrives ${days(money.from, money.by, en)}.`,
          zh: `${name.zh}已经打出，预计${days(money.from, money.by, zh)}到账。`,
        };
  }
  const late = next?.overdue === true;
  const due = next
    ? {
        en: `; next: “${refundStageLabels[next.stage].en}”, ${late ? 'which was due' : 'due'} by ${day(next.expectedBy, en)}`,
        zh: `，下一步是“${refundStageLabels[next.stage].zh}”，${late ? '本应' : '预计'}${day(next.expectedBy, zh)}前完成`,
      }
    : { en: '', zh: '' };
  const arrives = money
    ? { en: `, with the money there ${days(money.from, money.by, en)}`, zh: `，${days(money.from, money.by, zh)}到账` }
    : { en: '', zh: '' };
  return { en: `${name.en} is in progress${due.en}${arrives.en}.`, zh: `${name.zh}正在处理${due.zh}${arrives.zh}。` };
}
