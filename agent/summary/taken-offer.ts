import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { replyOf } from '../../tools/catalog/offer-retention.ts';
import { goesOn, staysWithEnd, turnsOfferDown } from '../wishes/turns-offer-down.ts';
import { asksDiscount } from '../wishes/wish-words.ts';
import type { Talk } from './read-talk.ts';

/** An offer that the shopper has said yes to and that nobody has carried out yet. */
export interface TakenOffer extends BookedOffer {
  /** Of the words, or the tap, that took it. */
  seq: number;
  /** The shopper has yet to confirm it on the card. */
  isOnCard: boolean;
}

/**
 * The newest offer that was taken, by its button or in words that plainly take it; none once it was done or let go. A card
 * that the agent put up isn't a yes, and who has refused, bargained or asked for something else since has taken nothing.
 */
export function takenOffer(
  { turns, operators }: Pick<Talk, 'turns' | 'operators'>,
  offers: readonly BookedOffer[],
  actions: readonly BookedAction[],
): TakenOffer | undefined {
  const taken = offers.flatMap((offer) => {
    const seq = takenAt(turns, operators, offer);
    return seq === undefined || isRefusedSince(turns, seq) ? [] : [{ ...offer, seq }];
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

function takenAt(
  turns: Talk['turns'],
  operators: Talk['operators'],
  { id, title, issuedAt }: BookedOffer,
): number | undefined {
  const taps = Object.values(replyOf({ title }));
  const found = turns.flatMap(({ said, runs }) => {
    const isCarded = runs.some(({ name, args }) => name === 'accept_retention_offer' && args['offerId'] === id);
    return said.filter(({ text, at }) => {
      if (taps.includes(text.trim())) return true;
      // a colleague has offered something since: the yes is to that
      if (operators.some((each) => each.at > issuedAt && each.at <= at && offersOther(each.text, title))) return false;
      return at >= issuedAt && !refusesOffer(text) && (takes.test(text) || (isCarded && saysYes.test(text)));
    });
  });
  return found.at(-1)?.seq;
}

/** Newer words that turn it down, ask for more or for the end of the sale, or an end of the sale that was set up for them. */
function isRefusedSince(turns: Talk['turns'], seq: number): boolean {
  return turns.some(({ said, runs, asked }) => {
    const later = said.filter((each) => each.seq > seq);
    if (later.length === 0) return runs.some((run) => run.seq > seq && said.length === 0 && endsSale.has(run.name));
    const leaves = asked?.asks === 'offer' && later.some(({ text }) => goesOn(text.trim()));
    return leaves || later.some(({ text }) => refusesOffer(text)) || runs.some(({ name }) => endsSale.has(name));
  });
}

/** Names a sum, and none that the offer is about. */
function offersOther(text: string, title: BookedOffer['title']): boolean {
  const sums = [...text.matchAll(/[¥￥$€£]\s?(\d+)|(\d+)\s?(?:元|块|yuan|rmb)/giu)].map(
    ([, one, other]) => one ?? other,
  );
  return sums.length > 0 && !sums.some((sum) => sum !== undefined && `${title.en} ${title.zh}`.includes(sum));
}

const endsSale: ReadonlySet<string> = new Set(['cancel_order', 'request_return']);

/** Turns the offer down, bargains beyond it, or stays with the end of the sale. */
export const refusesOffer = (text: string): boolean => turnsOfferDown(text) || asksDiscount(text) || staysWithEnd(text);

/** Takes it in so many words. */
const takes =
  /(?:券|优惠|方案).{0,4}(?:给我(?:吧|$)|我要了|要了|就这样|我接受|也?行吧|可以吧|吧$)|(?:^|[，,。！!\s]|我|就|那)(?:要|选|接受|领)(?:这个|那个|那张|这张|了)?(?:\d+元?的?)?(?:券|优惠|方案)|\b(?:take|accept|have|go (?:for|with)) (?:the|your|that|this) (?:[¥$€£\d]+ )?(?:coupon|voucher|offer|discount|deal)\b/iu;

/** Says yes to what is on the card that came with it. */
const saysYes =
  /^(?:好|行|可以|同意|接受|要|嗯|ok|那行|那好)|(?:我|就)(?:选|要|接受)|就(?:这个|按这个)|\b(?:yes|ok(?:ay)?|sure|fine|deal|i['’]?ll (?:take|keep)|take|accept|sounds good)\b/iu;
