import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import { phrase } from '../voice.ts';

/** Where an order goes. */
export const shipToPhrase = phrase<{ order: Pick<GetOrderContent, 'number' | 'shipTo'> }>({
  en: ({ order: { number, shipTo } }) =>
    `${number} goes to ${shipTo.recipient}, ${shipTo.line ? `${shipTo.line}, ` : ''}${shipTo.city}, ${shipTo.region}.`,
  zh: ({ order: { number, shipTo } }) =>
    `订单 ${number} 的收货信息是：${shipTo.recipient}，${shipTo.region === shipTo.city ? '' : shipTo.region}${shipTo.city}${shipTo.line ?? ''}。`,
});
