import { phrase } from '../../voice.ts';

interface Done {
  order: string;
  request: string;
  amount?: string;
  /** When the money is there, as a limit. */
  by?: string;
}

const backZh = ({ amount, by }: Done) =>
  amount === undefined ? '' : `${amount} 会原路退回${by === undefined ? '' : `，预计${by}到账`}。`;
const backEn = ({ amount, by }: Done) =>
  amount === undefined
    ? ''
    : ` ${amount} goes back the way you paid${by === undefined ? '' : `, ${by} at the latest`}.`;
const numberZh = ({ request }: Done) => `申请编号 ${request}，进度随时可以问我。`;
const numberEn = ({ request }: Done) => ` Your request number is ${request}.`;

/** What came of an action, told from its record. */
export const donePhrases = {
  cancelled: phrase<Done>({
    en: (done) => `Order ${done.order} is cancelled.${backEn(done)}${numberEn(done)}`,
    zh: (done) => `订单 ${done.order} 已经取消了。${backZh(done)}${numberZh(done)}`,
  }),
  readdressed: phrase<Done>({
    en: (done) => `Order ${done.order} now goes to the new address.${numberEn(done)}`,
    zh: (done) => `订单 ${done.order} 的收件信息已经改好了。${numberZh(done)}`,
  }),
  urged: phrase<Done>({
    en: (done) =>
      `I've urged them about order ${done.order}${done.by === undefined ? '' : `; there will be an answer ${done.by}`}.${numberEn(done)}`,
    zh: (done) =>
      `订单 ${done.order} 已经帮您催了${done.by === undefined ? '' : `，${done.by}会有答复`}。${numberZh(done)}`,
  }),
  returning: phrase<Done & { next: string }>({
    en: (done) =>
      `Your return for order ${done.order} is set up.${done.next}${done.amount === undefined ? '' : ` Once it's checked, ${done.amount} goes back the way you paid${done.by === undefined ? '' : `, ${done.by} at the latest`}.`}${numberEn(done)}`,
    zh: (done) =>
      `订单 ${done.order} 的退货申请好了。${done.next}${done.amount === undefined ? '' : `验货后 ${done.amount} 原路退回${done.by === undefined ? '' : `，最晚${done.by}到账`}。`}${numberZh(done)}`,
  }),
  exchanging: phrase<Done & { next: string }>({
    en: (done) =>
      `The exchange for order ${done.order} is set up, and the new one is kept for you.${done.next}${numberEn(done)}`,
    zh: (done) => `订单 ${done.order} 的换货申请好了，新的给您留着。${done.next}${numberZh(done)}`,
  }),
  refunded: phrase<Done & { next: string }>({
    en: (done) => `Your refund for order ${done.order} is approved.${done.next}${backEn(done)}${numberEn(done)}`,
    zh: (done) => `订单 ${done.order} 的退款申请通过了。${done.next}${backZh(done)}${numberZh(done)}`,
  }),
  sentAgain: phrase<Done & { replacement: string }>({
    en: (done) =>
      `It's being sent again free of charge${done.replacement === '' ? '' : ` as order ${done.replacement}`}${done.by === undefined ? '' : `, on its way ${done.by}`}.${numberEn(done)}`,
    zh: (done) =>
      `已经安排免费补发${done.replacement === '' ? '' : `，补发单号 ${done.replacement}`}${done.by === undefined ? '' : `，${done.by}发出`}。${numberZh(done)}`,
  }),
  difference: phrase<Done>({
    en: (done) => `Done: the price difference is on its way.${backEn(done)}${numberEn(done)}`,
    zh: (done) => `差价申请好了。${backZh(done)}${numberZh(done)}`,
  }),
  taken: phrase<Done & { title: string; next: string }>({
    en: (done) => `Done: ${done.title}.${done.next}${backEn(done)}${numberEn(done)}`,
    zh: (done) => `办好了：${done.title}。${done.next}${backZh(done)}${numberZh(done)}`,
  }),
  sendTo: phrase<{ address: string }>({
    en: ({ address }) => `The address for it: ${address}.`,
    zh: ({ address }) => `寄回地址：${address}。`,
  }),
  coupon: phrase<{ code: string }>({
    en: ({ code }) => `Your coupon code: ${code}.`,
    zh: ({ code }) => `优惠码：${code}。`,
  }),
};
