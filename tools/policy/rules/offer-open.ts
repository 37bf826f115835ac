import { isDeepStrictEqual } from 'node:util';
import type { ActionCase } from '../action-case.ts';
import { takenInstead } from '../action-kinds.ts';
import { doneBefore } from '../done-before.ts';
import type { Rule } from '../rule.ts';

/** An offer is taken as it was issued, once, while it is good, by whom it was made to. */
export const offerOpen: Rule = {
  id: 'offer_open',
  actions: ['accept_retention_offer'],
  decide(action) {
    const because = faultOf(action);
    if (because === undefined) return undefined;
    return {
      decision: 'deny',
      because,
      tell: {
        en: "That offer isn't available any more. I'll gladly go on with what you asked for in the first place.",
        zh: '这个优惠已经失效了，我接着帮您办原来的事。',
      },
    };
  },
};

function faultOf({ offer, effect, order, customer, history, now }: ActionCase): string | undefined {
  if (!offer) return 'there is no such offer';
  if (offer.state !== 'open') return `the offer is ${offer.state}`;
  if (offer.expiresAt <= now) return 'the offer has expired';
  if (offer.orderNumber !== order?.number) return 'the offer is for another order';
  if (!customer || order.customerId !== customer.id) return 'the offer is for another customer';
  const instead = doneBefore(history, takenInstead, order.number).find(({ at }) => at >= offer.issuedAt);
  if (instead) return `${instead.kind} was done since it was offered`;
  return isDeepStrictEqual(plain(effect), plain(offer.effect)) ? undefined : 'the effect is not what was offered';
}

/** As it is kept: absent and undefined are the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
