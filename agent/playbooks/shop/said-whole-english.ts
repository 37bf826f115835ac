import { landsIn } from '../../../tools/places.ts';
import { kindsSaid, type KindSaid } from '../goods/search/kinds-said.ts';

/** What a shop's rules are about, as shoppers name it, and what a question that names none of it would call it. */
const subjects: readonly { said: RegExp; called: string }[] = [
  { said: /\bprice (?:protection|drops?|adjustments?)\b/i, called: 'price protection' },
  { said: /\bstudent\b/i, called: 'the student discount' },
  { said: /\bgift ?cards?\b/i, called: 'gift cards' },
  { said: /\bgift[- ]?wrap\w*\b/i, called: 'gift wrapping' },
  { said: /\b(?:codes?|coupons?)\b/i, called: 'codes' },
  { said: /\b(?:deals|offers|promotions|promos)\b/i, called: 'promotions' },
  { said: /(?<!pickup |collection )\bpoints\b/i, called: 'points' },
  { said: /\b(?:vip|member(?:ship)?)\b/i, called: 'VIP' },
  { said: /\bvat\b/i, called: 'the VAT invoice' },
  { said: /\binvoices?\b(?<!vat invoices?)/i, called: 'the invoice' },
  { said: /\b(?:warranty|guarantee)\b/i, called: 'the warranty' },
  { said: /\brepairs?\b/i, called: 'a repair' },
  { said: /\b(?:exchang\w+|swap\w*)\b/i, called: 'an exchange' },
  { said: /\brefunds?\b/i, called: 'refunds' },
  { said: /\breturns?\b/i, called: 'returns' },
  { said: /\b(?:stores?|shops? in|showrooms?)\b/i, called: 'the stores' },
  { said: /\b(?:phone|number|customer service|support|contact)\b/i, called: 'customer service' },
  { said: /\bpre-?orders?\b/i, called: 'pre-orders' },
  { said: /\b(?:instal?lments?|huabei)\b/i, called: 'instalments' },
  { said: /\breviews?\b/i, called: 'reviews' },
  { said: /\b(?:deliver\w*|arrive)\b/i, called: 'delivery' },
];

/** Longer, a question says what it is of. */
const mostWords = 9;
const mostSubjects = 3;

/** “That year” stands for nothing said before. */
const pronoun =
  /\b(?:it|they|them)\b|\b(?:that|this|those|these)\b(?=[ ?!.]*$| (?:appl|includ|cost|tak|cover|count|work|mean|go|come|happen|last|expire|start|get|be|on|for|in|with|at|to|from|then|again|too|also)\w*)|\b(?:two|three|several|multiple|more than one)\b(?: of (?:them|those))?(?= (?:at|together|on|in|per|for)\b|[?!. ]*$)/i;
/** “Can I use two at once”: so many of what was told of. */
const counted = /^(?:two|three|several|multiple|more than one)/i;
const opening = /^(?:(?:and|ok|okay|so|but|alright|then|cool)[, ]+)+/i;

/** The same in English: "what time do they close" after the stores is "what time do the stores close". */
export function inEnglish(question: string, before: string): string[] {
  const bare = question.replace(opening, '');
  if (!pronoun.test(bare) || bare.split(/\s+/).length > mostWords) return [];
  if (subjects.some(({ said }) => said.test(bare)) || kindsSaid(bare).length + landsIn(bare).length > 0) return [];
  return subjects
    .filter(({ said }) => said.test(before))
    .slice(0, mostSubjects)
    .map(({ called }) => bare.replace(pronoun, (said) => `${counted.exec(said)?.[0] ?? ''} ${called}`.trimStart()));
}

/** The same with goods in the place of the pronoun: "can I tumble dry it" after a down coat. */
export function inEnglishOf(question: string, goods: readonly KindSaid[]): string[] {
  const bare = question.replace(opening, '');
  if (!pronoun.test(bare) || bare.split(/\s+/).length > mostWords) return [];
  return goods.flatMap(({ word }) => (word === undefined ? [] : [bare.replace(pronoun, `the ${word}`)]));
}
