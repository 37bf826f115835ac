import type { Property } from '../product/property.ts';

const kinds = [
  { en: 'chicken', zh: '鸡肉', said: /chicken|鸡肉?/i },
  { en: 'beef', zh: '牛肉', said: /\bbeef\b|牛肉/i },
  { en: 'lamb', zh: '羊肉', said: /\blamb\b|羊肉/i },
  { en: 'duck', zh: '鸭肉', said: /\bduck\b(?! down)|鸭肉/i },
  { en: 'salmon', zh: '三文鱼', said: /\bsalmon\b|三文鱼/i },
  { en: 'fish', zh: '鱼肉', said: /\bfish(?!ing)\b|(?<!三文|金枪|吞拿|鳕)鱼(?!油|缸)/i, held: /salmon|tuna|fish|鱼/i },
  { en: 'tuna', zh: '金枪鱼', said: /\btuna\b|金枪鱼|吞拿鱼/i },
] as const;

/** What food is made of, which an animal may not stand: only what its data say is believed. */
export const meats: readonly Property[] = kinds.map(({ en, zh, said, ...more }) => ({
  label: { en: `with ${en}`, zh: `含${zh}的` },
  without: { en: `without ${en}`, zh: `不以${zh}为主料的` },
  said,
  named: /^(?:main protein|ingredients|flavours|主要肉源|配料|口味)/i,
  held: 'held' in more ? more.held : said,
}));
