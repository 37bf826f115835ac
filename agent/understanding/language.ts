import type { Language } from '../../knowledge/language.ts';
import { normalise } from './normalise.ts';
import { fromPinyin } from './pinyin.ts';

/**
 * Words that say nothing about the language someone speaks: numbers, order numbers, addresses on the net, brand and
 * unit names, and the few English words that Chinese shoppers use as their own.
 */
const neutral =
  /^(?:ok|okk|okay|hi|hello|bye|yes|no|thx|thanks|please|plz|emoji\w*|id|vip|app|pro|max|mini|lite|air|plus|ultra|se|usb|type|wifi|gps|led|tv|pc|ip|url|https?|www|com|cn|net|org|[xsml]|xs|x{1,4}l|[2-6]xl|size|cm|mm|kg|g|ml|mah|lb|lbs|ft|in|sm|sf|jd|yt|ems|dhl|ups|fedex|usps|nike|adidas|apple|iphone|ipad|huawei|xiaomi|samsung|sony|bose|anker|uniqlo|zara|paypal|visa|alipay|wechat|qq|cs|a|b|c|d|k|t|diy|ootd|oversize|polo|kindle|bluetooth|android|ios|ai|chatgpt|gpt|bot|kd|wl|dd|tk|fh|bb|hhh+|lol|haha\w*|6+)$/u;

/** How much of a text speaks for each language; both zero when nothing does. */
function weigh(text: string): Record<Language, number> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:[\x21-\x7e]+|[\x21-\x7e]+@[\x21-\x7e]+/gu, ' ');
  if (fromPinyin(plain) !== undefined) return { en: 0, zh: 2 };
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = (plain.match(/[\p{Script=Latin}'’]+(?:\d+\w*)?/gu) ?? []).filter((word) => !/\d/u.test(word));
  const telling = words.filter((word) => !neutral.test(word));
  // a Chinese word is about one and a half characters long
  return { en: telling.length, zh: han / 1.5 };
}

/** The language of one text, or undefined where it doesn't say: numbers, emoji, "ok", brand names. */
export function languageOf(text: string): Language | undefined {
  const { en, zh } = weigh(text);
  if (en === 0 && zh === 0) return undefined;
  // Chinese grammar with English nouns stays Chinese ("我的 order 到哪了"), and one Chinese noun doesn't turn an English sentence
  return zh >= en * 0.8 ? 'zh' : 'en';
}

/**
 * The language to answer a turn in. All its messages count together; when they don't tell, the conversation stays in
 * its language. `hello` and `ok` open a conversation in English, but never switch one.
 */
export function turnLanguage(texts: readonly string[], previous?: Language): Language {
  const text = texts.join('\n');
  const told = languageOf(text);
  // Who speaks Chinese and names goods as they are called on the box hasn't changed to English.
  if (told === 'en' && previous === 'zh' && leansChinese(text)) return 'zh';
  if (told) return told;
  if (previous) return previous;
  return /[\p{Script=Latin}]{2,}/u.test(normalise(texts.join(' '))) ? 'en' : 'zh';
}

/** More than a stray character of Chinese, beside no more than a name or two. */
function leansChinese(text: string): boolean {
  const { en, zh } = weigh(text);
  return zh > 1 && en <= 3;
}
