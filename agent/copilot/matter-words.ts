import type { Language, Localized } from '../../knowledge/language.ts';
import { isOpen, type SaidWish } from '../summary/wishes/said-wish.ts';
import { wishWords } from '../summary/wishes/wish-phrases.ts';
import { givesWish } from './open-wishes.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Weighed } from './weigh-wishes.ts';

/**
 * What the shopper wants and of which order, as they are told it; nothing where they want nothing that is known. The sum
 * that they ask for is left out: in an operator's mouth it would sound granted.
 */
export function matterWords(
  wishes: readonly SaidWish[],
  { orderNumber, language }: { orderNumber?: string | undefined; language: Language },
): string | undefined {
  const open = wishes.filter(isOpen);
  if (open.length === 0) return undefined;
  const words = wishWords(open.map((wish) => (isSum.test(wish.much) ? { ...wish, much: '' } : wish)));
  // it stands in brackets itself
  const what = {
    en: words.en
      .replace(/\btheir\b/gu, 'your')
      .replaceAll(' (', ' – ')
      .replaceAll(')', ''),
    zh: words.zh.replaceAll('（', '：').replaceAll('）', ''),
  }[language];
  // which order stands with the wish already
  if (open.some(({ order: own }) => own !== undefined)) return what;
  const orders = new Set(open.flatMap(({ goods }) => goods?.order ?? []));
  const order = orders.size === 0 ? orderNumber : orders.size === 1 ? [...orders][0] : undefined;
  if (order === undefined) return what;
  return language === 'zh' ? `${what}，订单 ${order}` : `${what}, order ${order}`;
}

/** Money or a share of it, where goods would be counted. */
const isSum = /[¥￥$€£%]|元|块|折|\b(?:CNY|RMB|USD|EUR|GBP|yuan)\b/iu;

/** That somebody sees to just that; in brackets, so that it is no answer to it. */
export function seesTo(words: string | undefined, language: Language): SuggestedReply {
  const what = words === undefined ? '' : words;
  const said: Localized = {
    en: `I’m checking this for you now${what === '' ? '' : ` (${what})`} and will tell you what we can do.`,
    zh: `${what === '' ? '这个' : `您说的（${what}）`}我来核实一下，马上告诉您能怎么处理。`,
  };
  return { text: said[language], citations: [], from: 'playbook' };
}

/** The rules let them have what they want: they say so once more, and it is set up. */
export function canSetUp(
  wishes: readonly SaidWish[],
  weighed: readonly Weighed[],
  language: Language,
): SuggestedReply | undefined {
  const writes = weighed.filter(({ kind }) => kind === 'write');
  if (writes.length === 0 || !writes.every(({ isAllowed, why }) => isAllowed === true && why !== '')) return undefined;
  const open = wishes.filter(isOpen);
  if (!open.every((wish) => writes.some((call) => givesWish(call, wish)))) return undefined;
  const [number, ...others] = new Set(writes.map(({ input }) => input['orderNumber']));
  const words = open.length > 0 ? matterWords(open, { orderNumber: typeof number === 'string' && others.length === 0 ? number : undefined, language }) : undefined; // prettier-ignore
  if (words === undefined) return undefined;
  const said: Localized = {
    en: `I can set that up for you now (${words}). Shall I go ahead?`,
    zh: `这个（${words}）我现在就能给您办，需要马上办吗？`,
  };
  return { text: said[language], citations: [], from: 'playbook' };
}
