import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import { phrase } from '../voice.ts';

type ShipTo = GetOrderContent['shipTo'];

/** The largest place first where it is written in Chinese, the smallest elsewhere. */
function inChinese({ region, city, line = '' }: ShipTo): string {
  const places = region === city ? [city] : [region, city];
  if (/\p{Script=Han}/u.test(`${city}${line}`)) return [...places, line].join('');
  return [line, ...places.toReversed()].filter((part) => part !== '').join(', ');
}

/** Where an order goes. */
export const shipToPhrase = phrase<{ order: Pick<GetOrderContent, 'number' | 'shipTo'> }>({
  en: ({ order: { number, shipTo } }) =>
    `${number} goes to ${shipTo.recipient}, ${shipTo.line ? `${shipTo.line}, ` : ''}${shipTo.city}, ${shipTo.region}.`,
  zh: ({ order: { number, shipTo } }) => `订单 ${number} 的收货信息是：${shipTo.recipient}，${inChinese(shipTo)}。`,
});
