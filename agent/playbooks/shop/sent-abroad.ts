import { believed, meantTopics, type TopicId } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';

const asksSending = /寄|发(?:货|到|往)|送到|配送|\b(?:ship|send|deliver|post|mail)\w*\b/i;
/** “充电宝可以吗”, "and power banks?": whether they, too. */
const justWhether =
  /^\p{Script=Han}{2,8}(?:可以|能|行|也行|也可以|也能)?(?:吗|不|么|呢)[?？]?$|^(?:(?:and|or|what about|how about|are|is|can) )?(?:[\w-]+ ){0,3}[\w-]+(?: (?:ok|okay|too|allowed|fine|as well))?\?*$/iu;
/** “那墨西哥呢”, "what about Mexico?", "and to Mexico?", "Mexico?": asked as the land before it was. */
const justLand =
  /^(?:那|那么)?\p{Script=Han}{2,8}呢[?？]?$|^\p{Script=Han}{2,6}[?？]?$|^(?:(?:and|so|ok|but) )?(?:if not,? )?(?:then )?(?:(?:what|how) about (?:to )?|and (?:to )?|to )?(?:the )?\w+(?: \w+)?\?*$/iu;
const asksWhether =
  /\b(?:do|does|can|could|will|would|are) (?:you|u|ya)\b.{0,24}\b(?:ship|send|deliver|post|mail)|能不能[寄发送]|[寄发送](?:到|去|往|得到).{1,8}[吗么不]|能[寄发送]/i;
const ofSum = /运费|邮费|多少钱|费用|几天|多久|\b(?:how (?:much|long)|cost|fee|postage|days)\b/i;
const ofAbroad = /^(?:international|customs)_/;

/** Fetched there rather than sent. */
const collects = /\bpick(?:ing)?[- ]?(?:\w+ )?up\b|\bcollect/i;

/**
 * What is asked of sending something abroad: with a land and no goods whether it goes there at all, with goods whether they may
 * be sent, though the land was named before; whether postage may be free, after a land was named, what it costs there. Undefined where no sending is asked.
 */
export function heardAbroad(clause: string, before: string): TopicId | undefined {
  if (asksFreeAbroad(clause, before)) return 'international_fee';
  const isOfGoods = kindsSaid(clause).length > 0;
  if (!isOfGoods && justLand.test(clause.trim()) && asksWhether.test(before))
    if (landsIn(clause).some(({ isForeign }) => isForeign))
      return kindsSaid(before).length > 0 ? 'international_restricted' : 'international_countries';
  const goesOn = isOfGoods && asksSending.test(before) && justWhether.test(clause.trim());
  if (!(asksSending.test(clause) || goesOn) || ofSum.test(clause) || collects.test(clause)) return undefined;
  const [meant] = meantTopics(clause);
  const named = landsIn(clause).some(({ isForeign }) => isForeign);
  if (named && !isOfGoods && meant?.id === 'international_restricted') return 'international_countries';
  const isBefore =
    landsIn(before).some(({ isForeign }) => isForeign) || ofAbroad.test(meantTopics(before)[0]?.id ?? '');
  return isOfGoods && before !== '' && isBefore && (goesOn || (meant?.clarity ?? 0) < leastClear)
    ? 'international_restricted'
    : undefined;
}

/** Whether sending abroad, which was spoken of, may be free: “is it free if I spend a lot”. */
export function asksFreeAbroad(clause: string, before: string): boolean {
  if (!free.test(clause) || asksSum.test(clause)) return false;
  const named = landsIn(clause);
  if (!(named.length > 0 ? named : landsIn(before)).some(({ isForeign }) => isForeign)) return false;
  const [meant] = meantTopics(clause);
  return meant === undefined || ofPostage.has(meant.id) || meant.clarity < believed.sure;
}

/** What it costs is told with it. */
const asksSum = /\bhow much (?:is|does|would|for)\b|\bwhat does\b|多少钱/i;
const free = /\bfree\b|包邮|免[运邮]费?|免费/i;
const ofPostage: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['shipping_fee', 'free_shipping_threshold', 'international_fee'] as const),
]);

/** Speaks of sending to a land abroad, of no goods by name: “能寄到加拿大吗，运费多少”. */
export const asksOfLand = (text: string): boolean =>
  asksSending.test(text) && kindsSaid(text).length === 0 && landsIn(text).some(({ isForeign }) => isForeign);

/** A clearer matter of its own stays that. */
const leastClear = 0.75;
