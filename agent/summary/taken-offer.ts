import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { replyOf } from '../../tools/catalog/offer-retention.ts';
import type { Talk } from './read-talk.ts';

/** An offer that the shopper has said yes to and that nobody has carried out yet. */
export interface TakenOffer extends BookedOffer {
  /** Of the words, or the tap, that took it. */
  seq: number;
  /** The shopper has yet to confirm it on the card. */
  isOnCard: boolean;
}

/** The newest offer that was taken, by its button or in words that the agent took for it; none once it was done or let go. */
export function takenOffer(
  { turns }: Pick<Talk, 'turns'>,
  offers: readonly BookedOffer[],
  actions: readonly BookedAction[],
): TakenOffer | undefined {
  const taken = offers.flatMap((offer) => {
    const seq = takenAt(turns, offer);
    return seq === undefined ? [] : [{ ...offer, seq }];
  });
  const newest = taken.reduce<(typeof taken)[number] | undefined>(
    (last, each) => (last && last.seq >= each.seq ? last : each),
    undefined,
  );
  if (!newest || newest.state === 'accepted' || newest.state === 'declined') return undefined;
  const tries = actions.filter(({ kind, at }) => kind === 'accept_retention_offer' && at >= newest.issuedAt);
  const last = tries.at(-1)?.end;
  if (last === 'done' || last === 'repeated' || last === 'declined') return undefined;
  return { ...newest, isOnCard: last === 'pending' && tries.at(-1)?.byOperator !== true };
}

function takenAt(turns: Talk['turns'], { id, title }: BookedOffer): number | undefined {
  const taps = Object.values(replyOf({ title }));
  const found = turns.flatMap(({ said, runs }) => [
    ...said.filter(({ text }) => taps.includes(text.trim())).map(({ seq }) => seq),
    ...runs.filter(({ name, args }) => name === 'accept_retention_offer' && args['offerId'] === id).map(({ seq }) => seq), // prettier-ignore
  ]);
  return found.at(-1);
}
