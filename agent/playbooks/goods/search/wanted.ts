import { needs } from '../../../understanding/lexicon/goods-needs.ts';
import { bothSexes, tallestChild, wearers, type Wearer } from '../../../understanding/lexicon/goods-people.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import type { Wanted } from '../../playbook.ts';
import { kindsSaid, type KindSaid } from './kinds-said.ts';
import { plainWords } from './plain-words.ts';
import { shadesOf } from '../which/same-colour.ts';

/** Words for all goods of a line, which name none of them. */
const lines: readonly { line: NonNullable<Wanted['line']>; words: RegExp }[] = [
  { line: 'shoes', words: /\b(?:footwear)\b|(?:找|来|买|推荐|想要|要)[一]?双(?!.{0,6}(?:袜|手套|筷))/i },
  { line: 'clothing', words: /\b(?:clothes|clothing|outfits?|apparel)\b|童装|女装|男装|服装|服饰|衣服|衣裳|衣物/i },
  { line: 'electronics', words: /\b(?:electronics|gadgets?)\b|数码|电子产品/i },
  { line: 'pet_food', words: /\bpet (?:food|stuff)\b|宠物食品|宠物用品/i },
];
const generic =
  /\b(?:clothes|clothing|outfits?|apparel|electronics|gadgets?|stuff)\b|服装|服饰|衣服|衣裳|衣物|数码|电子产品|用品/gi;

const generalClothes = /^(?:clothes|clothing|outfit|apparel|衣服|服装|服饰|衣裳|衣物)$/i;

/** Words of asking that say nothing about the goods. */
const asking =
  /\b(?:do|does|you|have|has|got|any|some|sell|show|me|i|i'?m|am|looking|look|for|want|need|would|like|to|buy|please|can|could|a|an|the|is|are|there|find|recommend|suggest|something|anything|good|nice|hi|hello|my|under|below|less|than|over(?![ -]ear)|up|about|around|what|which|gift|present|with|in|of|and|or|it|that|this|budget|smth|sth|sumthing|somethin|pls|plz|u|ur|gimme|too|also|christmas|xmas|birthday|flatmate|housemate|roommate|colleague|loves?|likes?)\b|(?:请问|你们|咱们|我想|想要|想|要|买|有没有|有|吗|么|呢|啊|呀|吧|的|推荐|帮我|帮忙|找|一下|一款|一件|一双|一个|看看|给|我|什么|哪些|好看|好用|点|款|适合|以内|以下|左右|不超过|块|元|送|礼物|卖|可以|能)/gi;

/** A body's measures, and who will wear it: the filters and the size chart know these better. */
const measured =
  /\d+(?:\.\d+)?\s*(?:cm|mm|kg|kgs|lbs?|ft|inch(?:es)?|斤|公斤|千克|厘米|公分|岁|yo\b|years? old|yr old)|\d+['’]\d+/gi;
const person =
  /\b(?:dad|father|mum|mom|mother|husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|him|her)\b|爸爸?|妈妈?|老公|老婆|男朋友|女朋友|男友|女友/gi;

/** "Max 250", "250 tops": no name of goods. */
const saidTop = /\b(?:max(?:imum)?|tops?|top|limit)\b(?=\W*\d)|(?<=\d\W{0,2})\b(?:max(?:imum)?|tops?)\b/gi;

/** "Around 1400", "budget 600": a price that isn't said as a bound. */
const aroundPrice =
  /(?<near>\b(?:around|about|roughly|approx(?:imately)?|~)|\bbudget(?: is| of| ?:)?)(?: (?:is|of|around|about))* ?[¥$€£]?(?<amount>\d{2,5})\b(?! ?(?:cm|mm|m\b|km|kg|g\b|lbs?|h\b|hours?|min|days?|weeks?|months?|years?|mah|w\b|v\b|ml|l\b|°|%|inch|size|times))/i;

/** As near as “三百左右” is taken. */
const nearness = 0.2;

/** “送长辈的 300块”: of a present, about so much. */
const forAbout = /(?<!\d)(?<amount>\d{2,5})\s?(?:块钱?|元)(?!\d|.{0,3}(?:券|红包))/;
const ofGift = /gift|present|礼物|礼品|送/i;

/** “两三百”, “五六百块”: from the one to the other. */
const twoHundreds =
  /(?<from>[一二两三四五六七八])(?<to>[二两三四五六七八九])(?<unit>百|千)(?![\d一二三四五六七八九多])/;
const digits = '零一二三四五六七八九';
const digitOf = (sign = '') => (sign === '两' ? 2 : digits.indexOf(sign));

function betweenHundreds(text: string): Pick<Wanted, 'minPrice' | 'maxPrice'> | undefined {
  const found = twoHundreds.exec(text)?.groups;
  const [from, to] = [digitOf(found?.['from']), digitOf(found?.['to'])];
  if (!found || to !== from + 1) return undefined;
  const unit = found['unit'] === '千' ? 100_000 : 10_000;
  return { minPrice: from * unit, maxPrice: to * unit };
}

function boundsAround(text: string): Pick<Wanted, 'minPrice' | 'maxPrice'> {
  const hundreds = betweenHundreds(text);
  if (hundreds) return hundreds;
  const found = aroundPrice.exec(text)?.groups ?? (ofGift.test(text) ? forAbout.exec(text)?.groups : undefined);
  if (found?.['amount'] === undefined) return {};
  const amount = Number(found['amount']) * 100;
  const isTop = /^budget/i.test(found['near'] ?? '') && !/around|about/i.test(aroundPrice.exec(text)?.[0] ?? '');
  if (isTop) return { maxPrice: amount };
  return { minPrice: Math.round(amount * (1 - nearness)), maxPrice: Math.round(amount * (1 + nearness)) };
}

/** "Don't want to go over 1200" names the most, not the least. */
function atMost(
  text: string,
  { maxPrice, minPrice }: { maxPrice: number | undefined; minPrice: number | undefined },
): Pick<Wanted, 'minPrice' | 'maxPrice'> {
  const isTop = maxPrice === undefined && notOver.test(text);
  const [most, least] = isTop ? [minPrice, undefined] : [maxPrice, minPrice];
  return { ...(most === undefined ? {} : { maxPrice: most }), ...(least === undefined ? {} : { minPrice: least }) };
}

const notOver =
  /\b(?:not?|don'?t|dont|doesn'?t|won'?t|can'?t|cant|never|nothing|rather not)\b.{0,24}\b(?:over|above|more than|beyond|past)\b|[别不]要?.{0,4}[超高多]/i;

/** What the shopper's words look for: the goods' names first, and what else was said of them, without the asking. */
export function wantedFrom(heard: Segment): Wanted {
  const segment = { ...heard, text: plainWords(heard.text) };
  const { products, colours, sizes } = segment.entities;
  const bounds = { maxPrice: segment.entities.maxPrice, minPrice: segment.entities.minPrice };
  const isBounded = bounds.maxPrice !== undefined || bounds.minPrice !== undefined;
  const read: Pick<Wanted, 'minPrice' | 'maxPrice'> = isBounded
    ? atMost(segment.text, bounds)
    : boundsAround(segment.text);
  const { maxPrice, minPrice } = read;
  const line = products.every((word) => generalClothes.test(word))
    ? lines.find(({ words }) => words.test(segment.text))?.line
    : undefined;
  const isGift = /gift|present|礼物|送/i.test(segment.text);
  const bare = segment.text
    .replace(measured, ' ')
    .replace(line ? generic : /(?!)/, ' ')
    .replace(isGift ? /(?!)/ : person, ' ')
    .replace(saidTop, ' ')
    .replace(/[¥￥$€£]?\d+(?:\.\d+)?/g, ' ')
    .replace(asking, ' ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
  const isChinese = /\p{Script=Han}/u.test(segment.text);
  const shadesToo = colours
    .flatMap(shadesOf)
    .filter((name) => /\p{Script=Han}/u.test(name) === isChinese && !name.includes(' '))
    .slice(0, 6);
  const named = [...colours, ...products, ...shadesToo].join(' ');
  const meant = needs.flatMap((each) => (each.said.test(segment.text) ? [each.means] : []));
  const isNotion = (word: string) => needs.some((each) => each.said.test(word));
  const said = colours
    .reduce((rest, colour) => rest.replaceAll(colour, ' '), bare)
    .replace(/[a-z]+/gi, (word) => (isNotion(word) ? ' ' : word));
  const audience = wearerOf(segment);
  const kinds = kindsSaid(segment.text, { ofPet: audience === 'cat' || audience === 'dog' });
  return {
    query: [
      ...describedKinds(kinds, segment.text),
      ...(products.length > 0 && !line ? [named] : [...colours, ...shadesToo]),
      said,
    ]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
    ...(audience ? { audience } : {}),
    ...(maxPrice === undefined ? {} : { maxPrice }),
    ...(minPrice === undefined ? {} : { minPrice }),
    ...(meant.length > 0 ? { notions: meant.join(' ') } : {}),
    ...(line ? { line } : {}),
    ...(sizes[0] === undefined ? {} : { size: sizes[0] }),
  };
}

/** What was described gets its name, so that it can be looked for. */
function describedKinds(kinds: readonly KindSaid[], text: string): string[] {
  const isChinese = /\p{Script=Han}/u.test(text);
  return kinds.flatMap(({ kind, word }) =>
    word === undefined ? ((isChinese ? kind.zh : kind.en).split(',')[0] ?? []) : [],
  );
}

/** For whom it is; undefined where it is for both sexes, or where goods for people are asked for beside an animal. */
export function wearerOf({ text, entities }: Pick<Segment, 'text' | 'entities'>): Wearer | undefined {
  const height = entities.measures.height ?? heightIn(text);
  const said = wearers.filter((each) => each.said.test(text)).map(({ wearer }) => wearer);
  const pet = said.find((each) => each === 'cat' || each === 'dog');
  const kinds = kindsSaid(pet ? text.replace(packs, ' ') : text, { ofPet: pet !== undefined });
  const ofKind = kinds.find(({ kind }) => kind.pet === 'cat' || kind.pet === 'dog')?.kind.pet;
  if (ofKind === 'cat' || ofKind === 'dog') return ofKind;
  const isForPeople = kinds.length > 0 && kinds.every(({ key }) => !petGoods.has(key));
  if (pet && !isForPeople) return pet;
  const person = said.find((each) => each !== 'cat' && each !== 'dog');
  const isSmall = height !== undefined && height < tallestChild && (entities.measures.weight ?? 0) < heaviestChild;
  if (person !== undefined && isSmall && !grown.test(text)) return 'kids';
  return person !== 'kids' && bothSexes.test(text) ? undefined : person;
}

/** A bag of food is no bag. */
const packs = /\b(?:bags?|packs?|tins?|cans?|pouch(?:es)?|box(?:es)?)\b|[大小整]?[袋包罐箱]/gi;

/** A bare length that can only be a child's height, in cm: "he's 118 cm". */
export function heightIn(text: string): number | undefined {
  if (girth.test(text)) return undefined;
  const said = /(?<![\d.])(?<cm>[7-9]\d|1[0-4]\d|15[0-4])\s?(?:cm|cms|centimet\w+|公分|厘米)/i.exec(text)?.groups?.[
    'cm'
  ];
  return said === undefined ? undefined : Number(said);
}

const girth =
  /\b(?:waist|chest|bust|hips?|foot|feet|inseam|legs?|sleeves?|shoulders?|long|wide|deep)\b|腰|胸|臀|脚|肩|袖|裤长|衣长|长度|宽/i;

/** Kinds of goods that are for animals without saying which. */
const petGoods: ReadonlySet<string> = new Set([
  ...['pet_food', 'wet_food', 'treat', 'freeze_dried', 'leash', 'pet_bed', 'pet_toy', 'pet_clothes', 'pet_bowl'],
  ...['pet_care', 'other_animal_food'],
]);
/** In kg; who weighs more is told by the charts of grown people. */
const heaviestChild = 43;
const grown =
  /\b(?:wom[ae]n|lad(?:y|ies)|female|petite|i'?m|i am|me|wife|husband|mum|mom|dad|girlfriend|boyfriend|gran\w*|nan)\b|女士|女生|成人|大人|老婆|老公|妈|爸|奶奶|爷爷|对象/i;
