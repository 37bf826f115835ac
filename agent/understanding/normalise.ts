import { simplified } from './simplified.ts';
import { fold, latinShorthand, zhShorthand } from './spelling.ts';

/**
 * A text as the ear hears it: half width, lower case, Simplified Chinese, shorthand and common typos written out,
 * stretched letters and laughter shortened, emoji as words. Order of words is kept. The result is for reading by
 * machine only; never show it to a shopper.
 */
export function normalise(text: string): string {
  const plain = Array.from(simplified(text.normalize('NFKC')).toLowerCase())
    .map((char) => fold.get(char) ?? char)
    .join('')
    .replace(invisible, '')
    .replace(/[\u2018\u2019\u02BC`´]/gu, "'")
    .replace(emoji, (face) => ` ${moodOf(face)} `)
    .replace(/([a-z])\1{2,}/gu, '$1$1')
    .replace(/(\p{Script=Han})\1{2,}/gu, '$1$1')
    .replace(/([?!.~,。、…])[?!.~,。、…]*\1/gu, '$1');
  let zh = plain;
  if (/\p{Script=Han}/u.test(plain)) for (const [wrong, right] of zhShorthand) zh = zh.replace(wrong, right);
  return zh
    .replace(/\be-(?=mail)/gu, 'e')
    .replace(/[a-z][a-z']*/gu, (word) => latinShorthand.get(word) ?? word.replaceAll("'", ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Zero-width characters, variation selectors, tag characters, direction marks and skin tones. */
const invisible =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E007F}\u{1F3FB}-\u{1F3FF}]/gu;

const emoji = /\p{Extended_Pictographic}+/gu;

const angry = /[😡🤬😤👿💢🖕👎]/u;
const sad = /[😭😢😞😔😩😫🙁☹😣😖😰😓😥😿💔]/u;
const glad = /[😀😁😂🤣😃😄😅😆😊😋😍🥰😘🙂🤗👍👏🙏❤💕🎉🌹💖😻✨🥳]/u;

function moodOf(face: string): string {
  if (angry.test(face)) return 'emojiangry';
  if (sad.test(face)) return 'emojisad';
  if (glad.test(face)) return 'emojiglad';
  return 'emoji';
}
