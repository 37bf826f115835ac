import { needs } from '../../../understanding/lexicon/goods-needs.ts';
import { wearers } from '../../../understanding/lexicon/goods-people.ts';
import { propertiesIn } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { coloursIn } from '../which/same-colour.ts';
import type { KindSaid } from './kinds-said.ts';
import { seasonIn } from './season.ts';

/**
 * What goods are said to be by a word that nothing here knows: “绣花的衬衫”, "a pleated skirt". Only what their own data say of
 * them tells whether they are; undefined where every word is known or says no such thing.
 */
export function wordedWish(text: string, kinds: readonly KindSaid[]): Property | undefined {
  for (const { word } of kinds) {
    const said = word === undefined ? undefined : attributiveOf(word, text);
    if (said === undefined || isKnown(said)) continue;
    return { label: { en: said, zh: `${said}的` }, said: exactly(said), told: exactly(said) };
  }
  return undefined;
}

const exactly = (word: string) => new RegExp(word.replace(/-/g, '[- ]?'), 'i');

function attributiveOf(word: string, text: string): string | undefined {
  if (!/^\p{Script=Han}/u.test(word)) {
    const before = new RegExp(`\\b([a-z-]{3,}(?:ed|less|free)) (?:[a-z]+ )?${word}`, 'i').exec(text)?.[1];
    return before === undefined || deeds.test(before) ? undefined : before.toLowerCase();
  }
  const [, all = ''] = new RegExp(`(\\p{Script=Han}{2,10})的\\p{Script=Han}{0,3}?${word}`, 'u').exec(text) ?? [];
  const said = all.replace(asking, '').replace(/^[一几]?[件条双款个种](?=\p{Script=Han}{2})/u, '');
  return /^\p{Script=Han}{2,4}$/u.test(said) && !ofSomeone.test(said) ? said : undefined;
}

/** What was done, rather than how goods are. */
const deeds =
  /^(?:ordered|wanted|needed|liked|loved|tried|used|received|returned|asked|interested|recommended|rated|discounted|priced|reduced|limited|based|matched|called|named|looked|showed|mentioned|sized|unless|feed|need|speed|red|free|indeed|listed|related)$/i;

/** What asks for goods stands before what is said of them. */
const asking =
  /^.*?(?:有没有|有卖|卖不卖|想要|想买|想找|要买|推荐|求|帮我找|找|买|有|要|来|看看|[一这那][件条双款个种])(?=\p{Script=Han}{2,4}$)/u;

/** Whose they are, what they are for, how dear and how good: no word that data would say. */
const ofSomeone =
  /[我你您他她它们家店]|[穿用戴吃看买送给卖到过了]$|好|便宜|实惠|划算|贵|新|最|比较|适合|推荐|类似|同样|一样|其他|别|大|小|多|少|什么|哪|这|那|以[内下上]|之[内下]|左右|上下/u;

const isKnown = (word: string): boolean =>
  propertiesIn(word).length > 0 ||
  coloursIn(word).length > 0 ||
  seasonIn(word) !== undefined ||
  needs.some(({ said }) => said.test(word)) ||
  wearers.some(({ said }) => said.test(word));
