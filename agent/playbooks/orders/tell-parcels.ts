import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayClock, sayOnDay } from '../say-time.ts';
import { say } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { speak } from '../voice.ts';
import { tellMadeGood } from '../actions/under-way/made-good.ts';
import { tellUnshipped } from './dispatch.ts';
import { nameItems, namesTitle } from './name-order.ts';
import { parcelAspect } from './parcel-aspects.ts';
import { asksTogether, tellContents } from './parcel-contents.ts';
import { parcelFacts } from './parcel-facts.ts';
import { offerHelp } from './parcel-help.ts';
import { parcelClauses, parcelPhrases } from './parcel-phrases.ts';
import { phrases } from './whereabouts-phrases.ts';
import { goingTo, mostUrgent } from './which-parcel.ts';

/** How the parcel stands that is meant, and shortly the others; or what is asked of it. */
export function* tellParcels(before: PlaybookContext, order: OrderSummary): Steps {
  const context = { ...before, memory: { ...before.memory, orderNumber: order.number } };
  const tracked = yield* look('track_parcel', { orderNumber: order.number });
  if (tracked.status !== 'ok') return yield* sayOutage(context);
  const { parcels, dispatch } = tracked.content;
  const urgent = mostUrgent(context, parcels);
  if (!urgent) return yield* tellUnshipped(context, order);
  const pointed = context.segment.entities.ordinal !== undefined || goingTo(context, parcels) !== undefined;
  const rest = pointed ? [] : parcels.filter((parcel) => parcel !== urgent);
  yield { do: 'remember', memory: { parcel: urgent.trackingNumber } };

  if (context.followUp === 'carrier' || asksCarrier.test(context.segment.text)) {
    if (asksWhen.test(context.segment.text))
      yield* say(context, parcelPhrases[urgent.condition], parcelFacts(context, urgent));
    if (rest.length === 0) return yield* say(context, phrases.carrier, urgent);
    for (const parcel of parcels)
      yield* say(context, phrases.carrierOf, { ...parcel, named: nameItems(context, parcel.items) });
    return;
  }
  if (context.followUp === 'why') return yield* explain(context, urgent);
  if (neverComes.has(urgent.condition) && (yield* tellMadeGood(context, order))) return;
  if (asksTogether.test(context.segment.text)) return yield* tellContents(context, order, parcels, dispatch?.items);
  const aspect = parcelAspect(context.segment.text, urgent);
  if (aspect) {
    yield* say(context, aspect, parcelFacts(context, urgent));
    return yield* offerHelp(context, urgent);
  }
  if (toldAlready(context, urgent)) return yield* tellShortly(context, urgent);
  yield { do: 'remember', memory: { told: toldKey(context, urgent) } };
  if (rest.length > 0 && urgent.destination) yield* say(context, phrases.goingTo, { destination: urgent.destination });
  yield* say(context, parcelPhrases[urgent.condition], parcelFacts(context, urgent));
  if (context.followUp !== 'when') yield* tellLastScan(context, urgent);
  for (const parcel of rest) {
    const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
    const facts = { items: nameItems(context, parcel.items), destination: parcel.destination, clause };
    yield* say(context, phrases.otherParcel, facts);
  }
  if (dispatch) {
    const facts = {
      items: nameItems(context, dispatch.items),
      by: sayByDay(dispatch.by, context.frame),
      overdue: dispatch.overdue,
    };
    yield* say(context, phrases.restUnshipped, facts);
  }
  yield* offerHelp(context, urgent);
}

/** What doesn't come by itself any more. */
const neverComes: ReadonlySet<ParcelView['condition']> = new Set(['lost', 'stuck', 'returning', 'returned']);

/** Whose hands it is in, rather than where. */
export const asksCarrier =
  /(?:快递|运|物流)单?号|(?:什么|哪家|哪个|啥)(?:快递|物流)|tracking (?:number|no|code|id)|(?:which|what) (?:carrier|courier)|who(?:'s| is) delivering|(?:快递员?|物流|骑手|司机).{0,4}(?:电话|手机|联系方式)|(?:carrier|courier|driver).{0,12}(?:phone|number|contact)|who'?s (?:the )?(?:carrier|courier|delivering)/i;

const asksWhen = /\bwhen\b|arriv|where is|delivered|到哪|什么时候|啥时候|到了|签收/i;

/** What was told of which parcel in which turn. */
function toldKey({ memory, language }: PlaybookContext, { trackingNumber, condition }: ParcelView): string {
  return `${memory.turns ?? 0} ${language} ${trackingNumber} ${condition}`;
}

/** The same was said in this turn already or in the one before. */
function toldAlready(context: PlaybookContext, parcel: ParcelView): boolean {
  const { memory, followUp } = context;
  const [turn = '', ...before] = (memory.told ?? '').split(' ');
  const [now = '', ...present] = toldKey(context, parcel).split(' ');
  return followUp === undefined && before.join(' ') === present.join(' ') && Number(now) - Number(turn) <= 1;
}

/** Said again, it is said shorter: that it still is so, or that what is asked for lies in the same parcel. */
function* tellShortly(context: PlaybookContext, parcel: ParcelView): Steps {
  const { products } = context.segment.entities;
  const named = parcel.items.find(({ title }) => products.some((word) => namesTitle(title, word)));
  const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
  if (named) yield* say(context, phrases.sameParcel, { title: named.title, clause });
  else yield* say(context, phrases.stillSo, { carrier: parcel.carrier, clause });
  yield* offerHelp(context, parcel);
}

function* tellLastScan(context: PlaybookContext, parcel: ParcelView): Steps {
  const scan = parcel.lastScan;
  if (!scan || !['on_the_way', 'late'].includes(parcel.condition)) return;
  const facts = {
    label: scan.label,
    place: scan.place,
    day: sayOnDay(scan.at, context.frame),
    clock: sayClock(scan.at, context.frame),
  };
  yield* say(context, phrases.lastScan, facts);
}

/** Why it is late, as far as the carrier's scans say; no guesses beyond them. */
function* explain(context: PlaybookContext, parcel: ParcelView): Steps {
  const telling = parcel.scans.find((scan) => ['delayed', 'customs', 'delivery_attempted'].includes(scan.code));
  const text = telling
    ? speak(context, phrases.reason, {
        label: telling.label,
        place: telling.place,
        day: sayOnDay(telling.at, context.frame),
      })
    : speak(context, phrases.noReason, { carrier: parcel.carrier });
  yield { do: 'say', text };
  yield* offerHelp(context, parcel);
}
