import { findTheOrder } from '../../orders/find-the-order.ts';
import { wishOf, type OrderWish } from '../../orders/order-wish.ts';
import { tellWhereabouts } from '../../orders/whereabouts.ts';
import type { Playbook } from '../../playbook.ts';
import { withActions } from '../action-playbook.ts';
import { asksCompensation } from '../join-wishes.ts';
import { settleProblem } from './item-problem.ts';
import { remedyIn, wordsOf } from '../said-words.ts';

/** A parcel that isn't here: how it stands, and what can be done about it; who wants it made good has it looked at at once. */
export const parcelProblem: Playbook = withActions({
  intent: 'parcel_problem',
  *run(context) {
    const remedy = context.followUp === undefined ? remedyIn(wordsOf(context)) : undefined;
    if (remedy !== 'refund' && remedy !== 'reship') return yield* tellWhereabouts(context);
    const isOnlyLate = asksCompensation(context.segment.text);
    const found = yield* findTheOrder(context, missed, { asksWhich: !isOnlyLate });
    if (!found) return;
    const isOver = found.order.parcels.some(({ condition }) => condition === 'lost' || condition === 'delivered');
    // what may still come isn't paid for: how it stands, and what can be done
    if (isOnlyLate && !isOver) return yield* tellWhereabouts(context);
    yield* settleProblem(context, found.order, 'not_received');
  },
});

/** What is lost, late or on its way before what the carrier calls delivered. */
const missed: OrderWish = (order) => {
  const wish = wishOf('parcel_problem')(order);
  return wish > 0 ? wish : order.state === 'delivered' ? 1 : 0;
};
