/** What may be done for a shopper; one write tool each. */
export const actionKinds = [
  'cancel_order',
  'change_delivery_address',
  'urge_shipment',
  'request_return',
  'request_exchange',
  'request_refund',
  'claim_price_protection',
  'reissue_missing_gift',
  'offer_retention',
  'accept_retention_offer',
  /** By operators alone. */
  'give_goodwill',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** An offer is a reason to keep things as they are: whoever gives something back, or has the difference, has chosen. */
export const takenInstead: readonly ActionKind[] = [
  'cancel_order',
  'request_return',
  'request_exchange',
  'request_refund',
  'claim_price_protection',
];

/** Why something comes back, or money should. */
export const claimGrounds = [
  'changed_mind',
  'wrong_size',
  'not_as_described',
  'damaged',
  'faulty',
  /** It got hot, smoked, leaked, or made someone ill: a person looks at it at once. */
  'unsafe',
  'wrong_item',
  'missing_part',
  'not_received',
  'late',
  'price',
] as const;
export type ClaimGround = (typeof claimGrounds)[number];
