import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { moneyArrives } from '../../tools/ledger/refund-steps.ts';
import type { DispatchView } from '../../tools/views/order-view.ts';
import type { RefundView } from '../../tools/views/refund-view.ts';
import { day, days, inWords, quoted, sum, type Eye } from './eye.ts';
import { overAlready } from './over-already.ts';
import { parcelsIn } from './parcels-in.ts';
import type { Run, Talk } from './read-talk.ts';
import { listOf, recordOf, textOf } from './record-of.ts';
import type { Source } from './source.ts';
import type { Summary } from './summary.ts';

type Promised = Summary['promises'][number];

/**
 * What the shopper was told to count on: dates of what was done for them, by the ledger, and dates that a tool gave and
 * the agent then spoke of. Never a model's words alone.
 */
export function promisesIn(talk: Talk, actions: readonly BookedAction[], eye: Eye): Promised[] {
  const known = new Map<string, Promised>();
  const promise = (key: string, text: string, source: Source) => {
    known.delete(key);
    known.set(key, { text, source });
  };
  for (const { id, promisedBy, condition, told, source } of parcelsIn(talk)) {
    const isAhead = condition === 'on_the_way' || condition === 'out_for_delivery';
    if (!told || !isAhead || promisedBy === undefined) continue;
    const on = day(promisedBy, eye);
    promise(
      `parcel ${id}`,
      inWords({ en: `Parcel ${id} arrives by ${on}`, zh: `包裹 ${id} ${on}前送达` }, eye),
      source,
    );
  }
  for (const { run, tell } of overAlready(talk)) {
    const words = run.told ? undertakings(tell) : '';
    const said = inWords(
      { en: `The agent told them: ${quoted(words)}`, zh: `AI 助手告诉过顾客：${quoted(words)}` },
      eye,
    );
    if (words !== '') promise(`told ${words}`, said, { seq: run.seq, callId: run.callId });
  }
  for (const run of talk.turns.flatMap(({ runs }) => runs)) {
    if (run.status !== 'ok' || !run.told) continue;
    ofLookup(run, promise, eye);
  }
  for (const { kind, end, orderNumber } of actions) {
    if (kind === 'cancel_order' && end === 'done') known.delete(`dispatch ${orderNumber}`);
  }
  for (const action of actions) ofAction(action, promise, eye);
  return [...known.values()];
}

/** What is to come from people, as the agent’s words have it. */
const undertakings = (tell: string): string =>
  tell
    .split(/(?<=[。！？])|(?<=[.!?])\s/u)
    .filter((each) => /\b(?:a colleague|we)(?: will|['’]ll)\b|同事会/iu.test(each))
    .join(' ');

type Promise_ = (key: string, text: string, source: Source) => void;

function ofLookup({ content, seq, callId }: Run, promise: Promise_, eye: Eye): void {
  const source = { seq, callId };
  const number = textOf(content['orderNumber']) ?? textOf(content['number']) ?? '';
  const { by, overdue } = recordOf(content['dispatch']) as Partial<DispatchView>;
  if (by !== undefined && overdue === false) {
    const on = day(by, eye);
    promise(
      `dispatch ${number}`,
      inWords({ en: `Order ${number} ships by ${on}`, zh: `订单 ${number} ${on}前发货` }, eye),
      source,
    );
  }
  for (const { id, amount, money } of listOf<Partial<RefundView>>(content['refunds'])) {
    if (!money || money.arrived) continue;
    const when = days(money.from, money.by, eye);
    const much = sum(amount, eye);
    promise(
      `refund ${number} ${id}`,
      inWords(
        {
          en: `Refund of ${much} for order ${number} arrives ${when}`,
          zh: `订单 ${number} 退款${much}预计${when}到账`,
        },
        eye,
      ),
      source,
    );
  }
  const code = textOf(content['couponCode']);
  if (code !== undefined)
    promise(`coupon ${code}`, inWords({ en: `Coupon code ${code}`, zh: `优惠码 ${code}` }, eye), source);
}

/** The label speaks to the shopper. */
const moneyWithThem = { en: 'Money with the shopper', zh: '到账' };

function ofAction({ id, end, title, steps = [], requestNumber }: BookedAction, promise: Promise_, eye: Eye): void {
  if (end !== 'done') return;
  const what = typeof title === 'object' ? inWords(title, eye) : (requestNumber ?? '');
  for (const { code, label, at, expectedBy } of steps) {
    if (at || !expectedBy) continue;
    const step = inWords(code === moneyArrives ? moneyWithThem : label, eye);
    const on = day(expectedBy, eye);
    promise(`${id} ${code}`, inWords({ en: `${what}: ${step} by ${on}`, zh: `${what}：${on}前${step}` }, eye), {
      actionId: id,
    });
  }
}
