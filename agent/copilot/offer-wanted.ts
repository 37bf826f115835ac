import type { Localized } from '../../knowledge/language.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { isOfNoUse, turnsOfferDown } from '../wishes/turns-offer-down.ts';

/** An offer that was put before the shopper in this conversation. */
export interface ShownOffer {
  offerId: string;
  orderNumber: string;
  title: Localized;
  /** It can still be taken. */
  isOpen: boolean;
}

/** What kinds of offers are called in passing. */
const kinds: readonly RegExp[] = [
  /优惠券|券|coupon|voucher/iu,
  /差价|difference/iu,
  /加急|express|faster|upgrade/iu,
  /不用寄回|退(?:我|您)?\s*[¥￥]?\d|keep it and get|partial|some back/iu,
];

const takes =
  /给我|要|拿|选|接受|同意|可以|行|好|就用|发我|吧|\b(?:take|accept|have|give me|yes|fine|ok(?:ay)?|go with|want|choose|keep)\b/iu;
/** Asks about it, or wants other things in its stead. */
const asks =
  /不(?:想|行|好|用(?!寄))|别|能不能|多少|什么时候|怎么|[?？吗]|\b(?:no|not|instead of|how|when|what)\b|\?/iu;

const breaths = /[，,。；;！!\n]|\.\s|\band\b|\bbut\b|但是?|或者?/iu;

/**
 * The offer that the shopper's newest words take, whatever they said to it before; `undefined` when they take none, or
 * it can't be told which.
 */
export function offerWanted(
  transcript: readonly TranscriptEntry[],
  offers: readonly ShownOffer[],
): ShownOffer | undefined {
  const last = transcript.findLast(({ role }) => role === 'shopper' || role === 'operator');
  if (last?.role !== 'shopper') return undefined;
  let wanted: ShownOffer | undefined;
  for (const breath of last.text.split(breaths)) {
    const named = namedIn(breath, offers);
    if (!named) continue;
    if (isOfNoUse(breath) || turnsOfferDown(breath) || asks.test(breath)) wanted = undefined;
    else if (takes.test(breath)) wanted = named;
  }
  return wanted;
}

/** By its amount, else by its kind; of the same offer made twice, the one that still holds. */
function namedIn(breath: string, offers: readonly ShownOffer[]): ShownOffer | undefined {
  const amounts = breath.match(/\d+(?:\.\d+)?/gu) ?? [];
  const byAmount = offers.filter(({ title }) => amounts.some((each) => amountsOf(title).includes(each)));
  const ofKind = (from: readonly ShownOffer[]) => {
    const kind = kinds.find((each) => each.test(breath));
    return kind ? from.filter(({ title }) => kind.test(title.zh) || kind.test(title.en)) : [];
  };
  const hasAmounts = amounts.length > 0 && byAmount.length > 0;
  const found = hasAmounts ? byAmount : amounts.length > 0 ? [] : ofKind(offers);
  const best = found.some(({ isOpen }) => isOpen) ? found.filter(({ isOpen }) => isOpen) : found;
  const titles = new Set(best.map(({ title, orderNumber }) => `${title.en} ${orderNumber}`));
  return titles.size === 1 ? best.at(-1) : undefined;
}

const amountsOf = ({ en }: Localized) =>
  (en.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((each) => each.replaceAll(',', ''));
