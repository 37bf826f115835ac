import type { ParcelCondition } from '../../../tools/cards.ts';
import { phrase, type Phrase } from '../voice.ts';

/** What is known of a parcel, ready to be said. */
export interface ParcelFacts {
  /** `the parcel with your Trail Jacket`: singular whatever is in it; `“云感羽绒服”`. */
  items: string;
  /** The same at the start of a sentence. */
  Items: string;
  carrier: string;
  /** As a limit: `by Fri 27 Nov`, `tomorrow`. Absent when there is no date to hope for. */
  eta: string | undefined;
  /** `yesterday`, `on Fri 27 Nov`. */
  promised: string;
  daysLate: number;
  /** `yesterday at 14:30`; `昨天14:30`. */
  deliveredAt: string | undefined;
  /** The last scan: where, and `on Fri 27 Nov`. */
  place: string | undefined;
  scannedOn: string | undefined;
}

/** On the promised day itself there is no day to count. */
const pastInEnglish = (days: number) => (days === 0 ? 'past' : days === 1 ? 'a day past' : `${days} days past`);
const lateInChinese = (days: number) => (days === 0 ? '晚了' : `晚了${days}天`);

/** How each condition is told when it is the answer. */
export const parcelPhrases: Readonly<Record<ParcelCondition, Phrase<ParcelFacts>>> = {
  on_the_way: phrase<ParcelFacts>({
    en: [
      ({ Items, carrier, eta }) =>
        `${Items} is on its way with ${carrier}${eta ? ` and should be with you ${eta}` : ''}.`,
      ({ items, carrier, eta }) =>
        `I've checked: ${items} is travelling with ${carrier}${eta ? `; you should have it ${eta}` : ''}.`,
    ],
    zh: [
      ({ items, carrier, eta }) => `您的${items}正在路上，由${carrier}配送${eta ? `，预计${eta}送达` : ''}。`,
      ({ items, carrier, eta }) =>
        `帮您查到了，${items}由${carrier}承运，还在运输途中${eta ? `，预计${eta}能到` : ''}。`,
    ],
  }),
  out_for_delivery: phrase<ParcelFacts>({
    en: [
      ({ items, carrier }) => `Good news: ${items} is out for delivery with ${carrier} and should reach you today.`,
      ({ Items, carrier }) => `${Items} is on the van: ${carrier} is out delivering it today.`,
    ],
    zh: [
      ({ items, carrier }) => `好消息，您的${items}正在派送，${carrier}快递员今天就会送到，请保持电话畅通。`,
      ({ items, carrier }) => `您的${items}已经在派送了（${carrier}），今天应该就能收到。`,
    ],
  }),
  ready_for_pickup: phrase<ParcelFacts>({
    en: ({ Items, place, scannedOn }) =>
      `${Items} is ready for you to pick up${place ? ` at ${place}` : ''}${scannedOn ? `; it has been there since ${scannedOn.replace(/^on /, '')}` : ''}.`,
    zh: ({ items, place, scannedOn }) => `您的${items}${scannedOn ?? '已经'}到了${place ?? '取件点'}，等您去取件。`,
  }),
  delivered: phrase<ParcelFacts>({
    en: ({ Items, deliveredAt }) => `${Items} was delivered ${deliveredAt ?? 'already'}.`,
    zh: ({ items, deliveredAt }) => `您的${items}${deliveredAt ? deliveredAt : ''}已经签收了。`,
  }),
  late: phrase<ParcelFacts>({
    en: [
      ({ items, carrier, promised, eta }) =>
        `I'm sorry, ${items} is running late: it was due ${promised} and is still on its way with ${carrier}. ${eta ? `They now expect to deliver it ${eta}.` : "They haven't given a new delivery date yet."}`,
      ({ items, carrier, daysLate, eta }) =>
        `Sorry about the wait: ${items} is ${pastInEnglish(daysLate)} the ${daysLate === 0 ? 'hour' : 'date'} we promised. ${eta ? `${carrier} now expects to deliver it ${eta}.` : `${carrier} still has it and gives no new date yet.`}`,
    ],
    zh: [
      ({ items, carrier, promised, daysLate, eta }) =>
        `抱歉让您久等了，您的${items}原本承诺${promised}送达，现在${lateInChinese(daysLate)}，还在${carrier}运输途中。${eta ? `快递最新预计${eta}送达。` : '快递暂时还没有给出新的送达时间。'}`,
      ({ items, carrier, daysLate, eta }) =>
        `实在不好意思，${items}比承诺时间${lateInChinese(daysLate)}。${eta ? `${carrier}最新预计${eta}送到。` : `目前还在${carrier}途中，没有给出新的送达时间。`}`,
    ],
  }),
  stuck: phrase<ParcelFacts>({
    en: ({ items, carrier, place, scannedOn }) =>
      `I'm sorry, ${items} seems to be stuck: ${carrier} hasn't scanned it since ${(scannedOn ?? 'it left').replace(/^on /, '')}${place ? ` in ${place}` : ''}.`,
    zh: ({ items, carrier, place, scannedOn }) =>
      `很抱歉，您的${items}物流好像卡住了：${scannedOn ? scannedOn : ''}${place ? `在${place}` : ''}之后，${carrier}就没有新的更新了。`,
  }),
  lost: phrase<ParcelFacts>({
    en: ({ items, carrier, scannedOn }) =>
      `I'm really sorry: ${carrier} has reported ${items} as lost${scannedOn ? ` (${scannedOn.replace(/^on /, '')})` : ''}.`,
    zh: ({ items, carrier, scannedOn }) => `非常抱歉，${carrier}${scannedOn ?? ''}反馈您的${items}在运输途中丢失了。`,
  }),
  returning: phrase<ParcelFacts>({
    en: ({ items, carrier, scannedOn }) =>
      `${carrier} couldn't hand over ${items} and is sending it back to us${scannedOn ? ` (since ${scannedOn.replace(/^on /, '')})` : ''}. I'm sorry about that.`,
    zh: ({ items, carrier, scannedOn }) =>
      `抱歉，您的${items}没能妥投，${scannedOn ? `${scannedOn}起` : ''}${carrier}正在把它退回给我们。`,
  }),
  returned: phrase<ParcelFacts>({
    en: ({ Items, scannedOn }) =>
      `${Items} couldn't be delivered and came back to us${scannedOn ? ` ${scannedOn}` : ''}. I'm sorry about that.`,
    zh: ({ items, scannedOn }) => `抱歉，您的${items}没能妥投，${scannedOn ?? ''}已经退回到我们这边了。`,
  }),
};

/** The same in a few words, for a parcel that is mentioned beside another. */
export const parcelClauses: Readonly<Record<ParcelCondition, Phrase<ParcelFacts>>> = {
  on_the_way: phrase<ParcelFacts>({
    en: ({ eta }) => `is on its way${eta ? `, expected ${eta}` : ''}`,
    zh: ({ eta }) => `在路上${eta ? `，预计${eta}送达` : ''}`,
  }),
  out_for_delivery: phrase<ParcelFacts>({ en: () => 'is out for delivery today', zh: () => '今天正在派送' }),
  ready_for_pickup: phrase<ParcelFacts>({
    en: ({ place }) => `is ready for pick-up${place ? ` at ${place}` : ''}`,
    zh: ({ place }) => `已到${place ?? '取件点'}待取`,
  }),
  delivered: phrase<ParcelFacts>({
    en: ({ deliveredAt }) => `was delivered ${deliveredAt ?? 'already'}`,
    zh: ({ deliveredAt }) => `${deliveredAt ?? ''}已签收`,
  }),
  late: phrase<ParcelFacts>({
    en: ({ eta }) => `is late${eta ? `, now expected ${eta}` : ''}`,
    zh: ({ daysLate, eta }) => `${lateInChinese(daysLate)}${eta ? `，预计${eta}送达` : ''}`,
  }),
  stuck: phrase<ParcelFacts>({
    en: ({ scannedOn }) => `has had no scan since ${(scannedOn ?? 'it left').replace(/^on /, '')}`,
    zh: ({ scannedOn }) => `${scannedOn ?? '发货'}后物流没有更新`,
  }),
  lost: phrase<ParcelFacts>({ en: () => 'was reported lost by the carrier', zh: () => '被快递反馈丢失' }),
  returning: phrase<ParcelFacts>({ en: () => 'is on its way back to us', zh: () => '正在退回途中' }),
  returned: phrase<ParcelFacts>({ en: () => 'came back to us undelivered', zh: () => '未妥投已退回' }),
};
