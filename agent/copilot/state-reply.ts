import type { Localized } from '../../knowledge/language.ts';
import { day, days, sum, type Eye } from '../summary/eye.ts';
import { parcelsIn } from '../summary/parcels-in.ts';
import { refundsIn } from '../summary/refunds-in.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Trial } from './trial.ts';

/**
 * How the refund or the parcel stands that they ask after, by what was looked up just now: for who hears from a person for
 * the first time, though the agent has told it before. It promises nothing.
 */
export function stateReply({ looked }: Pick<Trial, 'looked'>, eye: Eye): SuggestedReply | undefined {
  const runs = looked.map(({ name, content, input }, seq) => ({
    ...{ name, content, args: input, seq, at: eye.now, callId: `call_${seq}` },
    ...{ status: 'ok' as const, told: false },
  }));
  const talk = { turns: [{ said: [], runs, pressed: false, replies: [], shown: [] }] };
  const said = ofRefund(talk, eye) ?? ofParcel(talk, eye);
  return said && { text: said[eye.language], citations: [], from: 'playbook' };
}

type Seen = Parameters<typeof parcelsIn>[0];

function ofRefund(talk: Seen, eye: Eye): Localized | undefined {
  const refund = refundsIn(talk).find(({ state }) => state === 'in_progress');
  const much = sum(refund?.amount, eye);
  if (!refund?.money || refund.money.arrived || much === '') return undefined;
  const { next, money, orderNumber } = refund;
  const when = days(money.from, money.by, eye);
  const step = next && { label: next.label, by: day(next.expectedBy, eye), overdue: next.overdue };
  return {
    en: `I’ve looked it up: your refund of ${much} for order ${orderNumber} is on its way${step && !step.overdue ? `; the next step (${step.label.toLowerCase()}) is due by ${step.by}` : ''}, and the money is expected ${when}.`,
    zh: `我查过了：订单 ${orderNumber} 的退款${much}正在办${step && !step.overdue ? `，下一步“${step.label}”预计${step.by}前完成` : ''}，预计${when}到账。`,
  };
}

function ofParcel(talk: Seen, eye: Eye): Localized | undefined {
  const parcel = parcelsIn(talk).find(
    ({ condition }) => condition === 'late' || condition === 'stuck' || condition === 'lost',
  );
  if (!parcel) return undefined;
  const { id, carrier, orderNumber, condition, promisedBy, daysLate } = parcel;
  const due = promisedBy === undefined ? '' : day(promisedBy, eye);
  if (condition === 'lost')
    return {
      en: `I’ve looked it up: ${carrier} has your parcel ${id} (order ${orderNumber}) down as lost. Would you like your money back, or the goods sent again?`,
      zh: `我查过了：订单 ${orderNumber} 的包裹 ${id}，${carrier}已经登记为丢件。您看是退款，还是给您补发？`,
    };
  if (due === '' || daysLate < 1) return undefined;
  return {
    en: `I’ve looked it up: your parcel ${id} (${carrier}, order ${orderNumber}) was due on ${due} and is ${daysLate} day${daysLate === 1 ? '' : 's'} late. I’m sorry about that.`,
    zh: `我查过了：订单 ${orderNumber} 的包裹 ${id}（${carrier}）原定${due}送达，已经晚了 ${daysLate} 天，很抱歉让您久等。`,
  };
}
