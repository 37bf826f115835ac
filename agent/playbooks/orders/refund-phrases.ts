import type { RefundStage } from '../../../tools/commerce/refund.ts';
import { phrase, type Phrase } from '../voice.ts';

/** What is known of a refund, ready to be said. */
export interface RefundFacts {
  amount: string;
  items: string;
  paymentMethod: string;
  /** `on Fri 27 Nov`, `yesterday`: when its present stage was reached. */
  since: string;
  nextLabel: string;
  /** `by Fri 27 Nov`; absent when that day is past. */
  nextBy: string | undefined;
  /** The same as a day, past or ahead. */
  nextDue: string;
  daysOverdue: number;
  moneyBy: string | undefined;
  moneyFrom: string | undefined;
  /** When the goods came back; absent when they haven't. */
  receivedOn: string | undefined;
  /** When they were checked; absent when they weren't. */
  inspectedOn: string | undefined;
  rejectedOn: string | undefined;
  rejectedBecause: string;
}

/** A refund in progress, by the last thing that happened. */
export const stagePhrases: Readonly<Record<RefundStage, Phrase<RefundFacts>>> = {
  requested: phrase<RefundFacts>({
    en: ({ items, amount, since, nextBy }) =>
      `We got your refund request for ${items} (${amount}) ${since} and it's being reviewed${nextBy ? `; you'll have a decision ${nextBy}` : ''}.`,
    zh: ({ items, amount, since, nextBy }) =>
      `${since}收到了您${items}的退款申请（${amount}），正在审核${nextBy ? `，预计${nextBy}有结果` : ''}。`,
  }),
  approved: phrase<RefundFacts>({
    en: ({ items, since, nextBy }) =>
      `Your return of ${items} was approved ${since}. Next, the parcel has to be on its way back to us${nextBy ? ` ${nextBy}` : ''}; the refund follows from there.`,
    zh: ({ items, since, nextBy }) =>
      `您${items}的退货申请${since}已经通过，接下来请${nextBy ? `在${nextBy}` : '尽快'}把商品寄回，我们收到后就会处理退款。`,
  }),
  parcel_sent_back: phrase<RefundFacts>({
    en: ({ items, nextBy }) =>
      `Your return of ${items} is on its way back to us${nextBy ? ` and should arrive ${nextBy}` : ''}.`,
    zh: ({ items, nextBy }) => `您退回的${items}还在寄回的路上${nextBy ? `，预计${nextBy}到仓` : ''}。`,
  }),
  parcel_received: phrase<RefundFacts>({
    en: ({ items, since, nextBy }) =>
      `We received your return of ${items} ${since}; it's being checked now${nextBy ? `, which should be done ${nextBy}` : ''}.`,
    zh: ({ items, since, nextBy }) =>
      `仓库${since}已经收到您退回的${items}，正在质检${nextBy ? `，预计${nextBy}完成` : ''}。`,
  }),
  inspected: phrase<RefundFacts>({
    en: ({ items, since, nextBy }) =>
      `Your return of ${items} was inspected ${since}. The refund should be approved${nextBy ? ` ${nextBy}` : ' next'}.`,
    zh: ({ items, since, nextBy }) =>
      `您退回的${items}${since}质检完成，正在等退款审批${nextBy ? `，预计${nextBy}通过` : ''}。`,
  }),
  refund_approved: phrase<RefundFacts>({
    en: [
      ({ items, amount, since, nextBy }) =>
        `Your refund of ${amount} for ${items} was approved ${since}; the payout is the only step left${nextBy ? ` and should go out ${nextBy}` : ''}.`,
      ({ amount, since, nextBy }) =>
        `Good news: the ${amount} refund was approved ${since}${nextBy ? ` and should be paid out ${nextBy}` : ' and is waiting to be paid out'}.`,
    ],
    zh: [
      ({ items, amount, since, nextBy }) =>
        `您${items}的退款${amount}，${since}已经审核通过，就差打款这一步了${nextBy ? `，预计${nextBy}打出` : ''}。`,
      ({ amount, since, nextBy }) =>
        `好消息，${amount}的退款，${since}已批准${nextBy ? `，预计${nextBy}打款` : '，正在等待打款'}。`,
    ],
  }),
  paid_out: phrase<RefundFacts>({
    en: ({ amount, since, paymentMethod }) =>
      `Your refund of ${amount} was paid out ${since} to your ${paymentMethod}.`,
    zh: ({ amount, since, paymentMethod }) => `您的退款${amount}，${since}已原路退回${paymentMethod}。`,
  }),
};

export const refundPhrases = {
  daysOfRules: phrase<{ text: string }>({
    en: ({ text }) =>
      `I’m sorry for the wait. It takes its steps, and these are the days our rules name for them: ${text}`,
    zh: ({ text }) => `让您久等了，抱歉。退款要一步步走完，店里规定的时间是：${text}`,
  }),
  received: phrase<RefundFacts>({
    en: ({ receivedOn }) =>
      receivedOn ? `Yes, your return reached our warehouse ${receivedOn}.` : "No, your return hasn't reached us yet.",
    zh: ({ receivedOn }) => (receivedOn ? `收到了，仓库${receivedOn}签收的。` : '还没有收到您的退货。'),
  }),
  faster: phrase<RefundFacts>({
    en: ({ nextLabel, nextBy, moneyBy }) =>
      `I can’t speed it up from here${nextBy ? `: the next step, ${nextLabel.toLowerCase()}, is due ${nextBy}` : ''}.${moneyBy ? ` The money should be with you ${moneyBy}.` : ''} If it isn’t, tell me and I’ll bring in a colleague.`,
    zh: ({ nextLabel, nextBy, moneyBy }) =>
      `这个我这边没法加快${nextBy ? `，下一步“${nextLabel}”预计${nextBy}` : ''}${moneyBy ? `，钱预计${moneyBy}到账` : ''}。到时候没到，跟我说一声，我请同事处理。`,
  }),
  inspected: phrase<RefundFacts>({
    en: ({ inspectedOn, moneyBy, paymentMethod }) =>
      inspectedOn
        ? `Your return was checked ${inspectedOn}${moneyBy ? `; the money should be back on your ${paymentMethod} ${moneyBy}` : ''}.`
        : "Your return hasn't been checked yet.",
    zh: ({ inspectedOn, moneyBy }) =>
      inspectedOn ? `${inspectedOn}验完的货${moneyBy ? `，钱预计${moneyBy}到账` : ''}。` : '还没有验货。',
  }),
  where: phrase<RefundFacts>({
    en: ({ amount, paymentMethod, moneyBy }) =>
      `The ${amount} goes back the way you paid, to your ${paymentMethod}${moneyBy ? `, ${moneyBy}` : ''}.`,
    zh: ({ amount, paymentMethod, moneyBy }) =>
      `${amount}会原路退回您的${paymentMethod}${moneyBy ? `，预计${moneyBy}到账` : ''}。`,
  }),
  payout: phrase<RefundFacts>({
    en: ({ nextLabel, nextBy, moneyBy, paymentMethod }) =>
      `Next step: ${nextLabel.toLowerCase()}${nextBy ? `, expected ${nextBy}` : ''}${moneyBy ? `; it should be on your ${paymentMethod} ${moneyBy}` : ''}.`,
    zh: ({ nextLabel, nextBy, moneyBy, paymentMethod }) =>
      `下一步是“${nextLabel}”${nextBy ? `，预计${nextBy}` : ''}${moneyBy ? `；钱预计${moneyBy}到您的${paymentMethod}` : ''}。`,
  }),
  howMuch: phrase<RefundFacts>({
    en: ({ amount, items }) => `It's ${amount}, for ${items}.`,
    zh: ({ amount, items }) => `退款金额是${amount}（${items}）。`,
  }),
  offerSettle: phrase({
    en: () => 'A colleague can settle it with you. Shall I pass you over?',
    zh: () => '这个由同事跟您确认处理，要帮您转过去吗？',
  }),
  offerStart: phrase({
    en: () => 'If you would like to return something, I can set that up right here. Shall I?',
    zh: () => '如果您想退货退款，我可以直接帮您申请，要办吗？',
  }),
  money: phrase<RefundFacts>({
    en: ({ moneyBy, paymentMethod }) => `The money should be back on your ${paymentMethod} ${moneyBy ?? ''}.`,
    zh: ({ moneyBy, paymentMethod }) => `钱会原路退回${paymentMethod}，预计${moneyBy ?? ''}到账。`,
  }),
  paidOut: phrase<RefundFacts>({
    en: ({ amount, since, paymentMethod, moneyBy }) =>
      `We paid out your refund of ${amount} ${since}; it should show on your ${paymentMethod}${moneyBy ? ` ${moneyBy}` : ' when your bank has booked it'}.`,
    zh: ({ amount, since, paymentMethod, moneyBy }) =>
      `${amount}的退款，${since}已经打出，原路退回${paymentMethod}${moneyBy ? `，预计${moneyBy}到账` : ''}。`,
  }),
  arrived: phrase<RefundFacts>({
    en: ({ amount, items, since, paymentMethod }) =>
      `Your refund of ${amount} for ${items} was paid out ${since} to your ${paymentMethod} and should have arrived.`,
    zh: ({ amount, items, since, paymentMethod }) =>
      `${items}的退款${amount}，${since}已经退回到您的${paymentMethod}，应该已经到账了。`,
  }),
  lastOne: phrase<RefundFacts>({
    en: ({ amount, since, paymentMethod }) =>
      `There's no refund under way right now; the last one, ${amount}, was paid out ${since} to your ${paymentMethod}.`,
    zh: ({ amount, since, paymentMethod }) =>
      `目前没有进行中的退款，最近一笔${amount}${since}已经退到您的${paymentMethod}。`,
  }),
  ifNotSeen: phrase<RefundFacts>({
    en: () => "If you can't see it on your statement, tell me and I'll bring in a colleague.",
    zh: () => '如果账单里没看到，跟我说一声，我帮您转给同事核实。',
  }),
  overdue: phrase<RefundFacts>({
    en: ({ nextLabel, nextDue, daysOverdue }) =>
      `The next step (${nextLabel.toLowerCase()}) was due ${nextDue} and is ${daysOverdue === 0 ? '' : daysOverdue === 1 ? 'a day ' : `${daysOverdue} days `}late; I'm sorry about that.`,
    zh: ({ nextLabel, nextDue, daysOverdue }) =>
      `下一步“${nextLabel}”原本应在${nextDue}完成，已经晚了${daysOverdue === 0 ? '' : `${daysOverdue}天`}，非常抱歉。`,
  }),
  rejected: phrase<RefundFacts>({
    en: ({ items, amount, rejectedOn, rejectedBecause }) =>
      `I'm sorry, the refund of ${amount} for ${items} was turned down${rejectedOn ? ` ${rejectedOn}` : ''}. The reason given: ${rejectedBecause}`,
    zh: ({ items, amount, rejectedOn, rejectedBecause }) =>
      `很抱歉，您${items}的退款申请（${amount}）${rejectedOn ?? ''}没有通过，原因是：${rejectedBecause}`,
  }),
  notRejected: phrase<RefundFacts>({
    en: ({ items }) => `The refund for ${items} wasn't turned down.`,
    zh: ({ items }) => `${items}的退款没有被拒。`,
  }),
  offerReview: phrase<RefundFacts>({
    en: () => 'If you see it differently, I can pass it to a colleague to look at again. Shall I?',
    zh: () => '如果您有不同意见，我可以转给同事再帮您看一下，需要吗？',
  }),
  offerPush: phrase<RefundFacts>({
    en: () => 'Shall I pass it to a colleague to push it along?',
    zh: () => '我帮您转给同事催一下，可以吗？',
  }),
  several: phrase<{ total: number; lines: string[]; method: string; sum: string | undefined; isCount: boolean }>({
    en: ({ total, lines, method, sum, isCount }) =>
      `I see ${total} refunds, to your ${method}: ${lines.join('; ')}${sum ? `; ${sum} in all` : ''}. ${isCount ? '' : 'Which one is it about? '}If one isn't on your statement, tell me and I'll bring in a colleague.`,
    zh: ({ total, lines, method, sum, isCount }) =>
      `一共查到${total}笔退款，都是退回${method}：${lines.join('；')}${sum ? `，合计${sum}` : ''}。${isCount ? '' : '您问的是哪一笔？'}哪笔账单里没看到，跟我说一声。`,
  }),
  lines: {
    paid_out: phrase<{ amount: string; items: string; day: string }>({
      en: ({ amount, items, day }) => `${amount} for ${items}, paid out ${day}`,
      zh: ({ amount, items, day }) => `${items}${amount}，${day}已打款`,
    }),
    in_progress: phrase<{ amount: string; items: string; day: string }>({
      en: ({ amount, items }) => `${amount} for ${items}, still under way`,
      zh: ({ amount, items }) => `${items}${amount}，处理中`,
    }),
    rejected: phrase<{ amount: string; items: string; day: string }>({
      en: ({ amount, items, day }) => `${amount} for ${items}, turned down ${day}`,
      zh: ({ amount, items, day }) => `${items}${amount}，${day}未通过`,
    }),
  },
  another: phrase<{ number: string; items: string; amount: string }>({
    en: ({ number, items, amount }) =>
      `There is also a refund of ${amount} under way for ${number} (${items.replace(/^your /, '')}).`,
    zh: ({ number, items, amount }) => `另外，订单 ${number}（${items}）还有一笔${amount}的退款在处理中。`,
  }),
  none: phrase<{ number: string }>({
    en: () => "I don't see any refund or return under way on your orders.",
    zh: () => '您的订单里目前没有查到退款或退货记录。',
  }),
  noneForOrder: phrase<{ number: string }>({
    en: ({ number }) => `There's no refund or return on record for ${number} so far.`,
    zh: ({ number }) => `订单 ${number} 目前没有退款或退货记录。`,
  }),
};
