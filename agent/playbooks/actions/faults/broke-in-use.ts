import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { daysAway } from '../../say-time.ts';
import { usedIn } from '../said-words.ts';

/**
 * What breaks in use wasn't damaged on its way: said to be used, or told of when it had been there for days and not as how it
 * came, a damage is a fault, with the days that a fault has.
 */
export function asItBroke<Ground extends ClaimGround>(
  context: PlaybookContext,
  order: OrderSummary,
  ground: Ground,
  text: string,
): Ground | 'faulty' {
  const isLater = isLongThere(context, order) && !onArrival.test(text);
  return ground === 'damaged' && (usedIn(text) === true || isLater) ? 'faulty' : ground;
}

/** Damage on the way shows within days. */
function isLongThere({ frame }: PlaybookContext, { parcels }: OrderSummary): boolean {
  const days = parcels.flatMap(({ deliveredAt }) => (deliveredAt === undefined ? [] : [-daysAway(deliveredAt, frame)]));
  return days.length > 0 && Math.min(...days) > daysToNotice;
}

const daysToNotice = 7;
const onArrival =
  /\b(?:arriv|came|come|deliver|receiv|turned up|unpack|open(?:ed|ing) the|in the (?:post|mail)|on the way|courier|transit)|收到|到手|到货|送来|寄来|拆开|打开|运输|快递|路上/i;
