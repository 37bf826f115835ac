import { addDays } from '../commerce/durations.ts';
import type { Order } from '../commerce/order.ts';
import type { RequestStep } from '../ledger/service-request.ts';
import { moneyBack } from './money-back.ts';

/** Days after the check of what came back until the new piece is sent. */
const sendDays = 2;
const untilChecked = ['requested', 'approved', 'parcel_sent_back', 'parcel_received', 'inspected'];

/** An exchange that is approved at `now`: the first piece comes back and is checked as in a return, then the new one leaves. */
export function exchangeSteps(
  order: Order,
  now: Date,
  timeZone?: string,
): { steps: RequestStep[]; sendBackBy: Date; sentBy: Date } {
  const back = moneyBack(order, true, now, timeZone);
  const steps = back.steps.filter(({ code }) => untilChecked.includes(code));
  const sentBy = addDays(steps.at(-1)?.expectedBy ?? now, sendDays);
  return {
    steps: [...steps, { code: 'replacement_sent', label: { en: 'New one sent', zh: '新的寄出' }, expectedBy: sentBy }],
    sendBackBy: back.sendBackBy ?? now,
    sentBy,
  };
}
