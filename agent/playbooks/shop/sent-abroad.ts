import { meantTopics, type TopicId } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';

const asksSending = /寄|发(?:货|到|往)|送到|配送|\b(?:ship|send|deliver|post|mail)\w*\b/i;
/** “充电宝可以吗”, "and power banks?": whether they, too. */
const justWhether =
  /^\p{Script=Han}{2,8}(?:可以|能|行|也行|也可以|也能)?(?:吗|不|么|呢)[?？]?$|^(?:(?:and|or|what about|how about|are|is|can) )?(?:[\w-]+ ){0,3}[\w-]+(?: (?:ok|okay|too|allowed|fine|as well))?\?*$/iu;
const ofSum = /运费|邮费|多少钱|费用|几天|多久|\b(?:how (?:much|long)|cost|fee|postage|days)\b/i;
const ofAbroad = /^(?:international|customs)_/;

/**
 * What is asked of sending something abroad: with a land and no goods whether it goes there at all, with goods whether they may
 * be sent, though the land was named before. Undefined where no sending is asked.
 */
export function heardAbroad(clause: string, before: string): TopicId | undefined {
  const isOfGoods = kindsSaid(clause).length > 0;
  const goesOn = isOfGoods && asksSending.test(before) && justWhether.test(clause.trim());
  if (!(asksSending.test(clause) || goesOn) || ofSum.test(clause)) return undefined;
  const [meant] = meantTopics(clause);
  const named = landsIn(clause).some(({ isForeign }) => isForeign);
  if (named && !isOfGoods && meant?.id === 'international_restricted') return 'international_countries';
  const isBefore =
    landsIn(before).some(({ isForeign }) => isForeign) || ofAbroad.test(meantTopics(before)[0]?.id ?? '');
  return isOfGoods && before !== '' && isBefore && (goesOn || (meant?.clarity ?? 0) < leastClear)
    ? 'international_restricted'
    : undefined;
}

/** A clearer matter of its own stays that. */
const leastClear = 0.75;
