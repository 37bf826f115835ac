import type { ClaimGround } from './action-kinds.ts';

/** The shopper's own reasons: nothing is wrong with the goods. */
export const noReasonGrounds: readonly ClaimGround[] = ['changed_mind', 'wrong_size', 'price', 'late'];

/** The goods aren't what they should be. */
export const qualityGrounds: readonly ClaimGround[] = ['not_as_described', 'faulty', 'wrong_item'];

/** The shop or its carrier has to answer for it; then shipping is paid back too. */
export const shopGrounds: readonly ClaimGround[] = [
  ...qualityGrounds,
  'unsafe',
  'damaged',
  'missing_part',
  'not_received',
];

/** There is nothing that could come back. */
export const nothingToSendBack: readonly ClaimGround[] = ['not_received', 'missing_part'];
