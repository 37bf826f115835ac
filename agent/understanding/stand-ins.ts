import { createWordFinder } from './entity-words.ts';
import { chineseColours, chineseGoods, englishColours, englishGoods } from './goods-lexicon.ts';

/**
 * What is named matters less than that it is named: "is the parka waterproof" and "is the hoodie waterproof" ask the
 * same. So names give way to stand-ins before a text is learned from or read: a rare character in Chinese, where
 * features are runs of characters, a made-up word in English.
 */
const standIns = {
  goods: { en: 'xgoods', zh: '龘' },
  order: { en: 'xorder', zh: '麤' },
  number: { en: 'xnumber', zh: '驫' },
  mail: { en: 'xmail', zh: '驫' },
  colour: { en: 'xcolour', zh: '犇' },
  size: { en: 'xsize', zh: '猋' },
  day: { en: 'xday', zh: '毳' },
  place: { en: 'xplace', zh: '淼' },
  person: { en: 'xperson', zh: '焱' },
  price: { en: 'xprice', zh: '垚' },
  measure: { en: 'xmeasure', zh: '赑' },
  carrier: { en: 'xcarrier', zh: '骉' },
} as const;

type Kind = keyof typeof standIns;

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['mail', /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gu],
  ['number', /(?<![a-z0-9])(?:1z[a-z0-9]{14,16}|[a-z]{2}\d{9}[a-z]{2}|[a-z]{1,4}\d{10,18}|\d{11,22})(?![a-z0-9])/gu],
  ['order', /(?<![a-z0-9])(?!no|rmb)[a-z]{2,3}[ #:-]{0,2}\d{5,7}(?![\da-z])|(?<![\d.a-z])#?\d{5,6}(?!\d|\.\d)/gu],
  [
    'measure',
    /(?<![\d.])\d{1,3}(?:\.\d+)? ?(?:cm|公分|厘米|kg|kgs|kilos?|公斤|千克|斤|lbs?|pounds|stone|ft|feet|foot|inch(?:es)?|in(?= )|mm|米\d*)(?![a-z])|(?<![\d.])[1-7] ?['’] ?\d{0,2}(?:"|'')?|(?<![\d.])1\.[4-9]\d ?m?(?![\da-z])|[一二两]米[一二三四五六七八九]?[一二三四五六七八九]?|[二两三]尺[一二三四五六七八九]?|[一二两]?百?[一二三四五六七八九]?十?[一二三四五六七八九]?十?斤/gu,
  ],
  [
    'price',
    /[¥$€£] ?\d+(?:\.\d+)?|(?<![\d.])\d+(?:\.\d+)? ?(?:块钱|块|元|刀|dollars?|bucks?|usd|rmb|yuan|euros?|quid)(?![a-z])|[一二两三四五六七八九几][十百千](?:[一二三四五六七八九]?[十百])?(?:块钱|块|元)?/gu,
  ],
  [
    'day',
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天]|\b\d{1,2}(?:st|nd|rd|th)\b|(?<!\d)\d{1,2}[号日](?!码)/gu,
  ],
  ['carrier', /\b(?:dhl|ups|fedex|usps|hermes|evri|royal mail|dpd|gls)\b|顺丰|中通|圆通|韵达|申通|极兔|邮政/gu],
  [
    'place',
    /\b(?:canada|australia|europe|germany|germny|france|ireland|hawaii|mexico|japan|china|india|spain|italy|london|paris|new york|memphis|leeds|glasgow|scotland|brazil|norway|sweden|switzerland|singapore)\b|北京|上海|广州|深圳|杭州|成都|武汉|新疆|西藏|香港|台湾|澳门|加拿大|美国|日本|澳洲|英国|内蒙古?|海南|东北|南京|西安|重庆/gu,
  ],
  [
    'person',
    /\bmy (?:dad|mum|mom|son|daughter|husband|wife|boyfriend|girlfriend|kid|brother|sister|friend|father|mother|partner|mate|ex|gf|bf|nephew|niece|grandma|grandpa)\b|我?(?:老公|老婆|男朋友|女朋友|男友|女友|儿子|女儿|闺女|妹妹|弟弟|姐姐|哥哥|爸爸|妈妈|老爸|老妈|对象|闺蜜|孩子|宝宝|爷爷|奶奶|外婆|同事|朋友|媳妇)|我[爸妈爹妹弟哥姐]/gu,
  ],
  [
    'size',
    /(?<![a-z0-9'])(?:xxs|xs|x{1,4}l|[2-6]xl|[sml])(?![a-z0-9'])(?: ?码)?|(?<!\d)(?:3[4-9]|4[0-8])(?:\.5)? ?码/gu,
  ],
];

export interface StandInOptions {
  /** The shop's own words for its goods. */
  productWords?: readonly string[];
}

/** Makes the replacer for normalised texts. */
export function createStandIns(options: StandInOptions = {}): (normal: string) => string {
  const words: readonly (readonly [Kind, readonly string[]])[] = [
    ['goods', [...englishGoods, ...chineseGoods, ...(options.productWords ?? [])]],
    ['colour', [...englishColours, ...chineseColours]],
  ];
  const finders = words.map(([kind, list]) => [kind, createWordFinder(list)] as const);
  return (normal) => {
    let text = normal;
    for (const [kind, pattern] of patterns) text = text.replace(pattern, (found) => inPlace(kind, found));
    for (const [kind, find] of finders) text = find.replace(text, (found) => inPlace(kind, found));
    return text;
  };
}

function inPlace(kind: Kind, found: string): string {
  const chinese = /\p{Script=Han}/u.test(found);
  return chinese ? standIns[kind].zh : ` ${standIns[kind].en} `;
}
