import type { Rule } from '../rule.ts';

/** Nudging the carrier and showing offers bind the shopper to nothing: nobody need be asked. */
export const needsNoAsking: Rule = {
  id: 'needs_no_asking',
  actions: ['urge_shipment', 'offer_retention'],
  decide: ({ kind }) => ({ decision: 'allow', because: `${kind} binds the shopper to nothing` }),
};
