import type { Localized } from '../../../knowledge/language.ts';
import type { RefundView } from '../../../tools/views/refund-view.ts';
import { refundStageLabels } from '../../../tools/views/labels.ts';
import { bracketed, day, days, inWords, joined, sum, type Eye } from '../eye.ts';
import { listOf, textOf } from '../record-of.ts';
import type { FactsOf, FoundFact } from './fact.ts';

export const refundStateLabels: Record<RefundView['state'], Localized> = {
  in_progress: { en: 'in progress', zh: '处理中' },
  paid_out: { en: 'paid out', zh: '已打款' },
  rejected: { en: 'turned down', zh: '已驳回' },
};

/** How much goes back, where that stands, what comes next and when the money is there. */
export const factsOfRefundStatus: FactsOf = ({ content }, eye) => {
  const orderNumber = textOf(content['orderNumber']);
  const refunds = content['refunds'];
  if (orderNumber === undefined || !Array.isArray(refunds)) return [];
  const name = { en: `Refund, order ${orderNumber}`, zh: `订单 ${orderNumber} 退款` };
  if (refunds.length === 0) {
    const value = inWords({ en: 'None asked for', zh: '没有退款记录' }, eye);
    return [{ kind: 'refund', key: `refund ${orderNumber}`, label: inWords(name, eye), value }];
  }
  return listOf<Partial<RefundView>>(refunds).flatMap((refund, at) => ofRefund(refund, { orderNumber, name, at }, eye));
};

function ofRefund(
  { id = '', amount, state, stage, since, next, money, rejected }: Partial<RefundView>,
  { orderNumber, name, at }: { orderNumber: string; name: Localized; at: number },
  eye: Eye,
): FoundFact[] {
  if (state === undefined || stage === undefined) return [];
  const counted = at === 0 ? name : { en: `${name.en} (${at + 1})`, zh: `${name.zh}（${at + 1}）` };
  const key = `${orderNumber} ${id}`;
  const stageSince = `${inWords(refundStageLabels[stage], eye)}${bracketed(day(since, eye), eye)}`;
  const found: FoundFact[] = [
    {
      kind: 'refund',
      key: `refund ${key}`,
      label: inWords(counted, eye),
      value: joined([sum(amount, eye), inWords(refundStateLabels[state], eye), stageSince, rejected?.reason], eye),
    },
  ];
  if (next) {
    const late = { en: `${next.daysOverdue} days overdue`, zh: `已超 ${next.daysOverdue} 天` };
    const by = inWords({ en: `by ${day(next.expectedBy, eye)}`, zh: `${day(next.expectedBy, eye)}前` }, eye);
    found.push({
      kind: 'refund_next',
      key: `next ${key}`,
      label: inWords({ en: `${counted.en}: next`, zh: `${counted.zh}下一步` }, eye),
      value: joined([inWords(refundStageLabels[next.stage], eye), by, next.overdue ? inWords(late, eye) : ''], eye),
    });
  }
  if (money) {
    found.push({
      kind: 'refund_money',
      key: `money ${key}`,
      label: inWords({ en: `${counted.en}: money with the shopper`, zh: `${counted.zh}到账时间` }, eye),
      value: days(money.from, money.by, eye),
    });
  }
  return found;
}
