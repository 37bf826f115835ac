const doubled = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const vowel = /[aeiouy]/;

/** Words that look inflected and aren't, or whose forms no rule connects. */
const irregular: Readonly<Record<string, string>> = {
  sent: 'send',
  bought: 'buy',
  paid: 'pay',
  got: 'get',
  gotten: 'get',
  gave: 'give',
  given: 'give',
  came: 'come',
  took: 'take',
  taken: 'take',
  broke: 'break',
  broken: 'break',
  lost: 'lose',
  shipped: 'ship',
  shipment: 'ship',
  delivery: 'deliver',
  worn: 'wear',
  wore: 'wear',
  fed: 'feed',
  shrank: 'shrink',
  shrunk: 'shrink',
  tore: 'tear',
  torn: 'tear',
  stole: 'steal',
  stolen: 'steal',
  chose: 'choose',
  chosen: 'choose',
  sold: 'sell',
  ate: 'eat',
  eaten: 'eat',
  kept: 'keep',
  left: 'leave',
  forgot: 'forget',
  forgotten: 'forget',
  held: 'hold',
  spent: 'spend',
  threw: 'throw',
  thrown: 'throw',
  fit: 'fit',
  shoes: 'shoe',
  clothes: 'clothes',
  news: 'news',
  during: 'during',
  thing: 'thing',
  things: 'thing',
  nothing: 'nothing',
  something: 'something',
  anything: 'anything',
  everything: 'everything',
  always: 'always',
  business: 'business',
};

/**
 * The common stem of an English word's forms: `returned`, `returning`, `returns` → `return`. Lighter than Porter's: only
 * plurals, past, -ing, -ly and -ment, since heavier stemming merges words that a shop keeps apart (`size`, `sized`,
 * but not `university` with `universe`). The word must be folded (lower case).
 */
export function stemEnglish(word: string): string {
  const known = irregular[word];
  if (known !== undefined && Object.hasOwn(irregular, word)) return known;
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return finish(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return withoutEnding(word.slice(0, -1));
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  for (const [ending, leaves] of [
    ['ing', 3],
    ['ed', 3],
    ['ment', 4],
    ['ly', 4],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= leaves - 1 && vowel.test(stem)) return doubled.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word;
}

/** Final e and y fall together, so that `size`, `sized`, `sizing` and `deliver`, `delivered` meet. */
function finish(stem: string): string {
  if (stem.length > 3 && stem.endsWith('e')) return stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) return `${stem.slice(0, -1)}i`;
  return stem;
}
