import { createWordFinder } from '../understanding/entity-words.ts';
import { chineseGoods, englishGoods } from '../understanding/goods-lexicon.ts';

const find = createWordFinder([...englishGoods, ...chineseGoods]);

/** The goods that a breath names, by a general lexicon, as they are written there and in the order said; else by the sign for what they are. */
export function goodsSaid(breath: string): string[] {
  const found = find(breath.toLowerCase());
  return found.length > 0 ? found.map((word) => asWritten(word, breath)) : (breath.match(kinds) ?? []);
}

/** A lexicon's word in the number in which they said it: `boots`, not `boot`. */
function asWritten(word: string, breath: string): string {
  if (!/^[a-z]/u.test(word)) return word;
  const stem = word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/y$/u, '(?:y|ie)');
  return new RegExp(String.raw`(?<![a-z0-9])${stem}(?:e?s)?(?![a-z0-9])`, 'u').exec(breath.toLowerCase())?.[0] ?? word;
}

const kinds = /[毛棉丝长短中高厚薄]?[线绒筒毛]?[袜靴帽裤裙衫](?!子)/gu;

/** The words without the goods in them. */
export const withoutGoods = (breath: string): string => find.replace(breath.toLowerCase(), () => ' ');

/** Points at goods without a name for them: all there are, or those that weren't named. */
export function pointsAt(breath: string): 'all' | 'others' | undefined {
  if (others.test(breath)) return 'others';
  return all.test(breath) ? 'all' : undefined;
}

const others =
  /\bthe (?:other|others|rest)\b(?! (?:day|week|time|size|colou?r))|\bother (?:one|ones|things?|items?)\b|另(?:外)?(?:那|一|两)?[个双件条副台套只样](?:东西)?|其(?:他|它|余)的?(?:东西|商品)?|剩下的/iu;
const all =
  /\b(?:both|everything|all of (?:it|them)|the (?:whole|entire) (?:order|lot|thing))\b|(?:两|俩|三)[个件样双]?都|全部|全都|统统|整单|一起退|都(?:退|换|补|要)/iu;
