import type { Language, Localized } from '../../knowledge/language.ts';
import type { Money } from '../../tools/commerce/money.ts';
import { dayText, daysText } from '../../tools/views/day-view.ts';
import { moneyView } from '../../tools/views/money-view.ts';

/** For whom a summary is written: how days, amounts and labels read. */
export interface Eye {
  language: Language;
  /** IANA, the shop's. */
  timeZone: string;
  now: Date;
}

/** The words in the reader's language. */
export const inWords = (words: Localized, { language }: Pick<Eye, 'language'>): string => words[language];

/** A calendar day in the shop's time zone: `25 Mar`, `3月25日`. Empty for what is no instant. */
export function day(at: string | Date | undefined, eye: Eye): string {
  const date = new Date(at ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : dayText(date, eye);
}

/** From one day to another. */
export function days(from: string, to: string, eye: Eye): string {
  const [first, last] = [new Date(from), new Date(to)];
  return Number.isNaN(first.getTime() + last.getTime()) ? '' : daysText(first, last, eye);
}

/** `¥199`; empty for what is no amount. */
export function sum(money: Partial<Money> | undefined, { language }: Pick<Eye, 'language'>): string {
  const { amount, currency } = money ?? {};
  if (typeof amount !== 'number' || typeof currency !== 'string') return '';
  return moneyView({ amount, currency }, language).text;
}

/** Parts that say something, as the language sets them apart. */
export function joined(parts: readonly (string | undefined)[], { language }: Pick<Eye, 'language'>): string {
  return parts.filter((part) => part !== undefined && part !== '').join(language === 'zh' ? '，' : ', ');
}

/** A list of names: `a, b and c`, `a、b和c`. */
export function listed(names: readonly string[], { language }: Pick<Eye, 'language'>): string {
  const [last] = names.slice(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  const before = names.slice(0, -1);
  return language === 'zh' ? `${before.join('、')}和${last}` : `${before.join(', ')} and ${last}`;
}

/** The shopper's words between quotation marks, cut where they are long; lines stay apart, and quotes within are single. */
export function quoted(words: string, most = 160): string {
  const plain = words
    .trim()
    .replace(/\s*\n\s*/gu, ' / ')
    .replace(/\s+/gu, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  const letters = Array.from(plain);
  const short = letters.length > most ? `${atWord(letters.slice(0, most).join(''), letters[most])}…` : plain;
  return `“${short}”`;
}

/** Without the beginning of a word that goes on. */
const atWord = (cut: string, next = '') =>
  /[\p{Script=Latin}\d]$/u.test(cut) && /[\p{Script=Latin}\d'’-]/u.test(next)
    ? cut.replace(/\s+\S*$/u, '')
    : cut.trimEnd();

/** Something beside what it belongs to: ` (…)`, `（…）`; nothing for nothing. */
export function bracketed(words: string | undefined, { language }: Pick<Eye, 'language'>): string {
  if (words === undefined || words === '') return '';
  return language === 'zh' ? `（${words}）` : ` (${words})`;
}

/** A name in Latin letters stands apart from the Chinese words after it. */
export const spaced = (name: string): string => (/[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name);
