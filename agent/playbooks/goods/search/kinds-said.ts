import { createWordFinder } from '../../../understanding/entity-words.ts';
import type { GoodsKind } from '../../../understanding/lexicon/goods-kind.ts';
import { goodsKinds } from '../../../understanding/lexicon/goods-kinds.ts';

/** A kind of goods that some words name or describe. */
export interface KindSaid {
  key: string;
  kind: GoodsKind;
  /** The words that named it, as said; absent where it was only described. */
  word?: string;
}

const listed = (words: string) => words.split(',').map((word) => word.trim());
const namesOf = ({ en, zh }: GoodsKind) => [...listed(en), ...listed(zh)];

/** Each name, with the kinds that are called so. */
const byName = new Map<string, string[]>();
for (const [key, kind] of Object.entries(goodsKinds))
  for (const name of namesOf(kind)) byName.set(name, [...(byName.get(name) ?? []), key]);
const findNames = createWordFinder([...byName.keys()]);

/** "Something he can chew" names no chew. */
const chewing =
  /\b(?:can|could|to|able to|cannot|can'?t|actually|easily|still|barely|hardly|really|doesn'?t|won'?t|properly)(?: \w+ly)? chew\b/g;

/** “喜欢打篮球”, "he plays tennis": what someone does is no ball that is wished for. */
const doing =
  /(?:打|踢|看)(?:篮球|足球|羽毛球|网球|乒乓球|排球)|\b(?:play(?:s|ing)?|into|loves?|likes?|enjoys?|watch(?:es|ing)?|mad about|keen on) (?:\w+ )?(?:basketball|football|tennis|badminton|golf|hockey|cricket|volleyball)\b/g;

/** "Does it work with an iPhone", "will it charge my phone": what it serves is no goods that are asked for. */
const serves =
  /\b(?:works?|working|pair(?:s|ed)?|connect(?:s|ed)?|compatible|syncs?) (?:well |fine |ok )?(?:with|to) .*|\bcharges? (?:up )?(?:my|his|her|our|the|an?|their) .*/;

/** Whether it is said what it is to serve. */
export const saysWhatItServes = (text: string): boolean => serves.test(text.toLowerCase());

/** "A charger for my watch": what comes after only says what it goes with. */
const goesWith = /\b(?:for|with|under|match(?:es|ing)?|fits?|to go with|on|over) (?:my|his|her|our|the|an?|their) /i;
/** "Feed" and “吃啥” of an animal ask for its food. */
const feeds = /\b(?:feed|feeding|eats?|diet|bowl)\b|吃(?:啥|什么|哪|点啥|点什么)|喂(?:啥|什么|哪|点)|口粮|换粮|伙食/i;

/**
 * The kinds of goods that the words ask for, the most telling ones only: none that another said is one of, none that is
 * part of how another is described, and no general word beside one of its own.
 */
export function kindsSaid(text: string, { ofPet = false } = {}): readonly KindSaid[] {
  const key = `${String(ofPet)} ${text}`;
  const known = lately.get(key) ?? readKinds(text, ofPet);
  lately.delete(key);
  lately.set(key, known);
  for (const oldest of lately.keys()) {
    if (lately.size <= mostLately) break;
    lately.delete(oldest);
  }
  return known;
}

/** Many playbooks ask this of the same few words, again after each look-up. */
const lately = new Map<string, readonly KindSaid[]>();
const mostLately = 200;

function readKinds(text: string, ofPet: boolean): KindSaid[] {
  const lower = text.toLowerCase().replace(chewing, ' ').replace(doing, ' ');
  const asked = head(lower);
  const named = namedIn(asked.replace(serves, ' '));
  const told = Object.entries(goodsKinds).flatMap(([key, kind]) => {
    const match = kind.told?.exec(asked);
    return match ? [{ key, kind, stretch: match[0] }] : [];
  });
  const free = named.filter(
    ({ word = '', key }) => !told.some((each) => each.key !== key && each.stretch.includes(word)),
  );
  const both: KindSaid[] = [
    ...free,
    ...told.filter((each) => !free.some(({ key }) => key === each.key)).map(({ key, kind }) => ({ key, kind })),
  ];
  const telling = both.filter(({ key }) => !both.some((other) => other.key !== key && isOneOf(other.kind, key)));
  const special = telling.filter(({ kind }) => !kind.isGeneral);
  const found = special.length > 0 ? special : telling;
  const [food] = Object.entries(goodsKinds).filter(([key]) => key === 'pet_food');
  return found.length === 0 && ofPet && food && feeds.test(lower) ? [{ key: food[0], kind: food[1] }] : found;
}

function head(text: string): string {
  const at = goesWith.exec(text)?.index;
  if (at === undefined) return text;
  const before = text.slice(0, at);
  return namedIn(before).some(({ kind }) => !kind.isGeneral) ? before : text;
}

function namedIn(text: string): KindSaid[] {
  return findNames(text).flatMap((word) =>
    (byName.get(word) ?? []).flatMap((key) => {
      const kind = goodsKinds[key];
      return kind ? [{ key, kind, word }] : [];
    }),
  );
}

/** By one step or more. */
function isOneOf(kind: GoodsKind, key: string): boolean {
  const { within } = kind;
  if (within === undefined) return false;
  const parent = goodsKinds[within];
  return within === key || (parent !== undefined && isOneOf(parent, key));
}

const mostNames = 60;

/** What a shop may call them, to search by. */
export function namesToSearch(kinds: readonly KindSaid[]): string[] {
  const all = kinds.map(({ kind, word }) => [...(word === undefined ? [] : [word]), ...namesOf(kind)]);
  const each = Math.max(1, Math.floor(mostNames / Math.max(1, all.length)));
  return [...new Set(all.flatMap((names) => names.slice(0, each)))].filter((name) => name.length <= 40);
}

/** The kinds that these are one of: what comes next to them. */
export function kindsAround(kinds: readonly KindSaid[]): KindSaid[] {
  return kinds.flatMap(({ kind: { within } }) => {
    const kind = within === undefined ? undefined : goodsKinds[within];
    return within !== undefined && kind ? [{ key: within, kind }] : [];
  });
}
