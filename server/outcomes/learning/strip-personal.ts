import type { Language, Localized } from '../../../knowledge/language.ts';

/** What is known of the people of a conversation: found in its words it is taken out. */
export interface KnownPeople {
  names: readonly string[];
  /** E-mail addresses, phone numbers and the like. */
  contacts: readonly string[];
}

export interface Stripped {
  text: string;
  /** How much was taken out. */
  removed: number;
}

type Kind = 'email' | 'number' | 'name' | 'address';

const placeholders: Readonly<Record<Kind, Localized>> = {
  email: { en: '[e-mail]', zh: '[邮箱]' },
  number: { en: '[number]', zh: '[号码]' },
  name: { en: '[name]', zh: '[姓名]' },
  address: { en: '[address]', zh: '[地址]' },
};

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const addresses = [
  /(?:[\p{Script=Han}]{2,7}(?:省|自治区))?(?:[\p{Script=Han}]{2,6}市)?(?:[\p{Script=Han}]{1,6}[区县镇])?[\p{Script=Han}\d]{1,8}(?:路|街|大道|巷|弄|胡同|村|小区|花园|苑)\s*(?:[\dA-Za-z一二三四五六七八九十-]+\s*(?:号楼?|弄|栋|幢|座|单元|室|楼|层)\s*)+\d*/gu,
  /\b\d{1,5}[A-Za-z]?,? (?:[A-Z][\p{L}.'’-]*,? ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Close)\b\.?(?:,? (?:Apt|Apartment|Unit|Flat|Suite|Floor|#)\.? ?\w+)?(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*){0,2}(?:,? [A-Z]{2} \d{5}(?:-\d{4})?)?/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu,
];

/** Orders, parcels, phones, cards, codes: a letter or two with digits, or five digits and more; amounts stay. */
const numbers =
  /(?<![¥￥$€£.,\d\p{Script=Latin}])(?:\p{Lu}{1,4}[\s-]?\d{4,}[\dA-Z-]*|\+?\d(?:[\s().-]{0,2}\d){4,})(?!\d|\s*(?:元|块|美元|(?:[Yy]uan|YUAN|[Rr][Mm][Bb]|CNY|USD|EUR|GBP|[Dd]ollars?|[Ee]uros?|[Pp]ounds?)\b))/gu;
const tails =
  /((?:尾号|后四位|末四位|ending(?: in| with)?|ends (?:in|with)|last (?:four|4)(?: digits)?(?: are| is)?)\D{0,4})\d{3,4}\b/giu;

/** Who somebody says they are, or how they are greeted. The name is the second group. */
const introductions = [
  /(\b(?:[Mm]y name(?: is|'s)|[Tt]his is|[Ii] am|[Ii]'m|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Mm]rs?\.?|[Mm]s\.?|[Aa]ttn:?|[Rr]ecipient:?)\s+)(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})\b/gu,
  /((?:我叫|我的名字(?:是|叫)|姓名(?:是|[:：])?|收[件货]人(?:是|[:：])?)\s*)([\p{Script=Han}]{2,4}?)(?=[\s,，。.!！、;；]|$|电话|手机|地址)/gu,
  /()([\p{Script=Han}])(?=先生|女士|小姐)/gu,
];

/** Nobody's name. */
const notNames =
  /^(?:There|Team|All|Everyone|The|Not|Sorry|Afraid|Just|Very|Looking|Trying|Happy|Glad)\b|^[这那哪位的各]$/u;

interface Stripping {
  language: Language;
  keepsOrders?: boolean;
  /** Of an address: it is nobody's, such as that of a store. */
  keeps?: (address: string) => boolean;
}

/**
 * Takes out what is personal: e-mail addresses, phone, order and card numbers, addresses, and names as far as they are
 * known or given as such. It can't find every name: a person reads what is left before it is used.
 */
export function stripPersonal(
  text: string,
  known: KnownPeople,
  { language, keepsOrders = false, keeps = () => false }: Stripping,
): Stripped {
  let removed = 0;
  const put = (kind: Kind) => {
    removed += 1;
    return placeholders[kind][language];
  };
  let left = text;
  for (const contact of longestFirst(known.contacts)) {
    left = left.replaceAll(contact, () => put(contact.includes('@') ? 'email' : 'number'));
  }
  left = left.replace(email, () => put('email'));
  for (const name of longestFirst(known.names)) left = left.replace(wholeName(name), () => put('name'));
  for (const address of addresses) left = left.replace(address, (found) => (keeps(found) ? found : put('address')));
  left = left.replace(tails, (_all, before: string) => `${before}${put('number')}`);
  left = left.replace(numbers, (found) => (keepsOrders && /^\p{Lu}{2}\d{5}$/u.test(found) ? found : put('number')));
  for (const introduction of introductions) {
    left = left.replace(introduction, (all, before: string, name: string) =>
      notNames.test(name) ? all : `${before}${put('name')}`,
    );
  }
  return { text: left, removed };
}

/** Two characters at least; and of a Western name its parts too. */
function longestFirst(words: readonly string[]): string[] {
  const all = words.flatMap((each) => [each.trim(), ...(/@|\d/.test(each) ? [] : each.trim().split(/\s+/))]);
  return [...new Set(all)].filter((each) => each.length >= 2).sort((a, b) => b.length - a.length);
}

function wholeName(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isHan = /\p{Script=Han}/u.test(name);
  return isHan ? new RegExp(escaped, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
