import type { Language } from '../../knowledge/language.ts';
import { createRandom, type Random } from '../../tools/commerce/demo-shop/random.ts';

/** What a phone's keyboard and a hurry make of Chinese. */
const chineseSlips: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.replace(/[。！，]/gu, ' ').trim(),
  (text) => text.replace(/吗？?$/u, '嘛'),
  (text) => text.replace(/我的/u, '我'),
  (text) => `亲 ${text}`,
  (text) => text.replace(/什么/u, '啥'),
  (text) => text.replace(/怎么/u, '咋'),
  (text) => `${text}～`,
  (text) => text.replace(/？/gu, '??'),
];

const englishSlips: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.toLowerCase(),
  // Not inside an e-mail address or a price.
  (text) => text.replace(/[.,!](?=\s|$)|[’']/gu, ''),
  (text) => text.replace(/\bplease\b/iu, 'pls'),
  (text) => text.replace(/\byou\b/giu, 'u'),
  (text) => `hi, ${text}`,
  (text) => text.replace(/\?/gu, ''),
  swapLetters,
  (text) => `${text} thx`,
];

/**
 * The text as the same person might have typed it in a hurry: one or two slips that leave its meaning, its numbers and
 * its names in capitals alone. The same seed slips in the same way; seed 0 doesn't slip.
 */
export function withSlips(text: string, language: Language, seed: number): string {
  if (seed === 0) return text;
  const random = createRandom(seed);
  const slips = language === 'zh' ? chineseSlips : englishSlips;
  const times = random.int(1, 2);
  let typed = text;
  for (let time = 0; time < times; time += 1) typed = random.pick(slips)(typed, random);
  return typed.trim() === '' ? text : typed;
}

/** Two letters inside one plain word change places. */
function swapLetters(text: string, random: Random): string {
  const words = [...text.matchAll(/(?<![\w@.])[a-z]{5,}(?![\w@]|\.\w)/gu)];
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  const at = random.int(1, word.length - 3);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return text.slice(0, index) + swapped + text.slice(index + word.length);
}
