import type { Facts } from './oracle-facts-testing.ts';
import { daysBetween } from './oracle-windows-testing.ts';

/** What undoes the reason for an offer: goods given back, or the price made up for already. */
const takenInstead = ['request_return', 'request_exchange', 'request_refund', 'claim_price_protection', 'cancel_order'];

/** Offers: one round a shopper and period, one of a round, in time, to whom they were made, within the day’s budget. */
export function checkOffers({ deeds, rounds, offers, policy }: Facts): string[] {
  const found: string[] = [];
  for (const round of rounds) {
    const more = rounds.filter(
      (each) =>
        each.customer === round.customer &&
        each.id < round.id &&
        Math.abs(daysBetween(each.issuedAt, round.issuedAt)) < (policy.retention['everyDays'] ?? 0),
    );
    if (more.length > 0) found.push(`${round.customer} was made offers ${more.length + 1} times in a period`);
  }
  for (const deed of deeds.filter(({ kind }) => kind === 'accept_retention_offer')) {
    const offer = offers.find(({ id }) => id === deed.offer);
    const round = rounds.find(({ id }) => id === offer?.round);
    if (!offer || !round) {
      found.push('an offer was taken that was never made');
      continue;
    }
    if (round.customer !== deed.customer) found.push(`${deed.customer} took an offer to ${round.customer}`);
    if (round.order !== deed.order) found.push(`an offer for ${round.order} was taken for ${deed.order}`);
    if (round.expiresAt < deed.at) found.push('an offer was taken past its time');
    if (round.taken !== offer.id) found.push('two offers of a round were taken');
    const instead = deeds.filter(
      (each) =>
        each.order === deed.order && takenInstead.includes(each.kind) && each.at > round.issuedAt && each.at < deed.at,
    );
    if (instead.length > 0) found.push(`the offer for ${deed.order} was taken after ${instead[0]?.kind}`);
  }
  for (const day of new Set(rounds.map((each) => each.day))) {
    const spent = rounds
      .filter((round) => round.day === day && round.state === 'accepted')
      .reduce((sum, { taken }) => sum + (offers.find(({ id }) => id === taken)?.cost ?? 0), 0);
    if (spent > (policy.retention['dailyBudget'] ?? 0)) found.push(`${spent} was given away on ${day}`);
  }
  return found;
}
