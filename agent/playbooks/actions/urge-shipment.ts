import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { draftOf } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { wishOf, type OrderWish } from '../orders/order-wish.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { tellWhereabouts } from '../orders/whereabouts.ts';
import { act } from './act.ts';
import { withActions } from './action-playbook.ts';
import { asksAboutIt } from './said-words.ts';

/** Urges whoever the goods wait for; where nothing is late, says by when they are promised. */
export const urgeShipment: Playbook = withActions({
  intent: 'urge_shipment',
  *run(context) {
    const { text } = context.segment;
    const isQuestion = context.followUp !== undefined || (asksAboutIt(text) && !urges.test(text));
    if (!context.resumes && isQuestion) return yield* tellWhereabouts(context);
    const found = yield* findTheOrder(context, urgeable, { asksWhich: true });
    if (!found) return;
    yield* act(context, draftOf('urge_shipment', { orderNumber: found.order.number, ...parcelSaid(context) }));
  },
});

const urges =
  /催|\b(?:hurry|chase|urge|speed (?:it|this|things) up|push them|get (?:it|this|them) (?:moving|going|out)|give (?:it|them) a push)\b|(?:赶紧|快点|尽快).{0,2}发/i;

/** Lets a playbook step back where the words ask to hurry things up. */
export function urgesFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const { resumes, followUp, segment } = context;
      const isUrging = resumes === undefined && followUp === undefined && urges.test(segment.text);
      yield* (isUrging ? urgeShipment : playbook).run(context);
    },
  };
}

/** What is late or stands still is what is to be hurried; else whatever is still to come. */
const urgeable: OrderWish = (order) => {
  if (isLate(order)) return 100;
  return wishOf('urge_shipment')(order) > 0 ? 1 : 0;
};

function isLate({ dispatch, parcels }: OrderSummary): boolean {
  return dispatch?.overdue === true || parcels.some(({ condition }) => ['late', 'stuck', 'lost'].includes(condition));
}

function parcelSaid({ segment }: PlaybookContext): { trackingNumber?: string } {
  const [trackingNumber] = segment.entities.trackingNumbers;
  return trackingNumber === undefined ? {} : { trackingNumber };
}
