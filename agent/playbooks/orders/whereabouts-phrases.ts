import { phrase } from '../voice.ts';

/** Where a parcel is, besides its condition: see `parcel-phrases.ts` for that. */
export const phrases = {
  lastScan: phrase<{ label: string; place: string; day: string; clock: string }>({
    en: ({ label, place, day, clock }) => `Latest scan: ${label.toLowerCase()}, ${place}, ${day} at ${clock}.`,
    zh: [
      ({ label, place, day, clock }) => `最新物流：${day}${clock}，${place}，${label}。`,
      ({ label, place, day, clock }) => `最近一次更新是${day}${clock}，${place}，${label}。`,
    ],
  }),
  stillSo: phrase<{ carrier: string; clause: string }>({
    en: [
      ({ carrier, clause }) => `Nothing new from ${carrier} since: it ${clause}.`,
      ({ clause }) => `I've just looked again: it ${clause}.`,
    ],
    zh: [
      ({ carrier, clause }) => `刚又看了下，${carrier}没有新的更新，还是${clause}。`,
      ({ clause }) => `目前还是这个情况：${clause}。`,
    ],
  }),
  sameParcel: phrase<{ title: string; clause: string }>({
    en: ({ title, clause }) => `The ${title} is in that same parcel, which ${clause}.`,
    zh: ({ title, clause }) => `“${title}”也在这个包裹里，${clause}。`,
  }),
  sendNumber: phrase({
    en: () =>
      'If you have an order already, send me its number with the last four digits of the phone number or the e-mail and I’ll look it up.',
    zh: () => '如果已经下单，把订单号和手机号后四位（或邮箱）发我，我帮您查具体进度。',
  }),
  carrier: phrase<{ carrier: string; trackingNumber: string; carrierPhone: string }>({
    en: ({ carrier, trackingNumber, carrierPhone }) =>
      `It's with ${carrier}, tracking number ${trackingNumber}. You can reach them on ${carrierPhone}.`,
    zh: ({ carrier, trackingNumber, carrierPhone }) =>
      `是${carrier}，运单号 ${trackingNumber}，快递电话 ${carrierPhone}。`,
  }),
  carrierOf: phrase<{ named: string; carrier: string; trackingNumber: string; carrierPhone: string }>({
    en: ({ named, carrier, trackingNumber, carrierPhone }) =>
      `The parcel with ${named} is with ${carrier}, tracking number ${trackingNumber}, phone ${carrierPhone}.`,
    zh: ({ named, carrier, trackingNumber, carrierPhone }) =>
      `${named}是${carrier}送的，运单号 ${trackingNumber}，电话 ${carrierPhone}。`,
  }),
  reason: phrase<{ label: string; place: string; day: string }>({
    en: ({ label, place, day }) =>
      `The carrier noted "${label.toLowerCase()}" in ${place} ${day}; that's the reason they give.`,
    zh: ({ label, place, day }) => `物流上${day}有一条记录：${place}，${label}，应该就是这个原因。`,
  }),
  noReason: phrase<{ carrier: string }>({
    en: ({ carrier }) => `${carrier} gives no reason in the tracking, and I'd rather not guess.`,
    zh: ({ carrier }) => `${carrier}的物流里没有写明原因，我也不好乱猜。`,
  }),
  goingTo: phrase<{ destination: string }>({
    en: ({ destination }) => `To ${destination}:`,
    zh: ({ destination }) => `寄往${destination}的包裹：`,
  }),
  holds: phrase<{ items: string[]; clause: string; only: boolean }>({
    en: ({ items, clause, only }) => `${only ? 'All in one parcel' : 'One parcel'}: ${items.join(', ')}. It ${clause}.`,
    zh: ({ items, clause, only }) => `${only ? '是同一个包裹' : '有一个包裹'}，里面是${items.join('、')}，${clause}。`,
  }),
  stillHere: phrase<{ items: string[] }>({
    en: ({ items }) => `Not shipped yet: ${items.join(', ')}.`,
    zh: ({ items }) => `还没发出的有：${items.join('、')}。`,
  }),
  inNone: phrase<{ items: string[] }>({
    en: ({ items }) =>
      `In none of the parcels, though it belongs to the order: ${items.join(', ')}. I'm sorry about that.`,
    zh: ({ items }) => `订单里的${items.join('、')}没有放进包裹，抱歉是我们漏发了。`,
  }),
  otherParcel: phrase<{ items: string; destination: string | undefined; clause: string }>({
    en: ({ items, destination, clause }) =>
      `The other parcel, with ${items}${destination ? ` (to ${destination})` : ''}, ${clause}.`,
    zh: ({ items, destination, clause }) =>
      `另一个包裹（${items}${destination ? `，寄往${destination}` : ''}）${clause}。`,
  }),
  restUnshipped: phrase<{ items: string; by: string; overdue: boolean }>({
    en: ({ items, by, overdue }) =>
      overdue
        ? `The rest, ${items}, should have shipped ${by} and hasn't yet; I'm sorry about that.`
        : `The rest, ${items}, ships separately ${by}.`,
    zh: ({ items, by, overdue }) =>
      overdue ? `剩下的${items}原定${by}发货，目前还没发出，抱歉。` : `剩下的${items}会单独发，预计${by}发出。`,
  }),
  otherOrder: phrase<{ number: string; items: string; clause: string }>({
    en: ({ number, items, clause }) => `Your other order ${number} (${items.replace(/^your /, '')}) ${clause}.`,
    zh: ({ number, items, clause }) => `另外，订单 ${number}（${items}）${clause}。`,
  }),
  lookAround: phrase({
    en: () => 'Could you check with neighbours, the front desk or the parcel locker first? It is often left there.',
    zh: () => '麻烦先看看门口、驿站快递柜，或者问问家人邻居、物业有没有代收。',
  }),
  offerSettle: phrase<{ carrier: string }>({
    en: () => 'A colleague has to settle what happens next. Shall I pass you over now?',
    zh: () => '后续怎么处理要由同事来跟进，我现在帮您转过去好吗？',
  }),
};
