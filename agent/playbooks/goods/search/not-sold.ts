import { look } from '../../look.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { listed, phrase } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { kindsWanted } from './find-wanted.ts';
import { kindsAround, namesToSearch, type KindSaid } from './kinds-said.ts';
import { rememberShown } from './remember-shown.ts';

/**
 * "Do you sell dog collars?" of a shop that doesn't: says so, and what it has that comes near, a kind around it or else
 * what there is for the same animal. False where the goods are sold, or weren't named.
 */
export function* tellNotSold(context: PlaybookContext, wanted: Wanted): Steps<boolean> {
  const kinds = kindsWanted(context, wanted).filter(({ kind }) => !kind.isGeneral);
  if (kinds.length === 0) return false;
  const sold = yield* look('search_products', { names: namesToSearch(kinds), limit: 1 });
  if (sold.status !== 'refused') return false;
  const what = wordsFor(context, kinds);
  if (what === undefined) return false;
  yield { do: 'remember', memory: { search: wanted } };
  if (yield* offerAround(context, wanted, kinds, what)) return true;
  const pet = kinds.find(({ kind }) => kind.pet)?.kind.pet ?? wanted.audience;
  const others = pet === 'cat' || pet === 'dog' ? yield* kindsFor(pet) : [];
  if (others.length > 0 && (pet === 'cat' || pet === 'dog')) {
    yield* say(context, phrases.othersForPet, { what, pet, others });
    return true;
  }
  yield* say(context, phrases.none, { what });
  yield { do: 'suggest', replies: replies(context, 'human') };
  return true;
}

/** What comes nearest: a kind that these are one of. */
function* offerAround(
  context: PlaybookContext,
  wanted: Wanted,
  kinds: readonly KindSaid[],
  what: string,
): Steps<boolean> {
  const around = kindsAround(kinds).filter(({ kind }) => !kind.isGeneral);
  if (around.length === 0) return false;
  const { query: _query, notions: _notions, ...filters } = wanted;
  const near = yield* look('search_products', {
    ...filters,
    names: namesToSearch(around),
    query: wanted.notions ?? '',
    limit: 2,
  });
  const [first] = near.status === 'ok' ? near.content.products : [];
  if (near.status !== 'ok' || !first) return false;
  yield { do: 'show', products: near.content.products.map(({ id }) => id) };
  yield* rememberShown(wanted, near.content.products);
  yield* say(context, phrases.near, { what, title: first.title, price: first.price.text });
  return true;
}

/** The goods as the shopper named them, or by their name in the language of the reply. */
function wordsFor({ language }: PlaybookContext, kinds: readonly KindSaid[]): string | undefined {
  const words = kinds.flatMap(({ kind, word }) => word ?? kind[language].split(',')[0] ?? []);
  const inLanguage = kinds.flatMap(({ kind, word = '' }) =>
    /\p{Script=Han}/u.test(word) === (language === 'zh') && word !== '' ? [word] : (kind[language].split(',')[0] ?? []),
  );
  const [first] = inLanguage.length > 0 ? inLanguage : words;
  return language === 'en' && first !== undefined ? plural(first) : first;
}

const uncountable =
  /s$|litter|luggage|food|clothing|jewell?ery|make-?up|skin ?care|bedding|furniture|underwear|swimwear|denim|hay|seed|catnip|coffee|tea|wine|beer|bread|knitwear|perfume|detergent|shampoo|soap|toothpaste|paper|floss|stationery|formula|lipstick/i;

function plural(word: string): string {
  if (uncountable.test(word)) return word;
  return /(?:ch|sh|x)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The kinds of goods that there are for an animal, the shop's own words for them. */
function* kindsFor(audience: 'cat' | 'dog'): Steps<string[]> {
  const found = yield* look('search_products', { query: '', audience, limit: 10 });
  return found.status === 'ok' ? [...new Set(found.content.products.map(({ kind }) => kind))].slice(0, 4) : [];
}

const phrases = {
  none: phrase<{ what: string }>({
    en: [
      ({ what }) => `Sorry, we don't sell ${what}. Is there something else I can look for?`,
      ({ what }) => `I'm afraid we don't have ${what} in our shop. Anything else I can find for you?`,
    ],
    zh: [
      ({ what }) => `抱歉，店里没有${what}，要不要看看别的？`,
      ({ what }) => `不好意思，我们没有卖${what}。需要帮您找点别的吗？`,
    ],
  }),
  near: phrase<{ what: string; title: string; price: string }>({
    en: ({ what, title, price }) => `We don't sell ${what}, sorry. What comes nearest is the ${title}, ${price}.`,
    zh: ({ what, title, price }) => `店里没有${what}，比较接近的是“${title}”，${price}。`,
  }),
  othersForPet: phrase<{ what: string; pet: 'cat' | 'dog'; others: string[] }>({
    en: ({ what, pet, others }) => `Sorry, we don't sell ${what}. For ${pet}s we have ${listed(others)}.`,
    zh: ({ what, pet, others }) =>
      `抱歉，店里没有${what}。${pet === 'cat' ? '猫咪' : '狗狗'}用的我们有${others.join('、')}。`,
  }),
};
