import type { Wanted } from '../playbook.ts';
import { plainWords } from './plain-words.ts';
import type { Segment } from '../../understanding/understanding.ts';

const audiences: readonly { audience: NonNullable<Wanted['audience']>; words: RegExp }[] = [
  {
    audience: 'women',
    words:
      /\b(?:wom[ae]n'?s?|ladies|lady|girlfriend|wife|mum|mom|mother|her)\b|女(?:士|款|生|装|式|鞋)|(?<!\p{Script=Han})女的?(?!\p{Script=Han})|老婆|女朋友|女友|妈|媳妇/iu,
  },
  {
    audience: 'men',
    words:
      /\b(?:m[ae]n'?s?|gents?|boyfriend|husband|dad|father|him)\b|男(?:士|款|生|装|式|鞋)|(?<!\p{Script=Han})男的?(?!\p{Script=Han})|老公|男朋友|男友|爸/iu,
  },
  {
    audience: 'kids',
    words: /\b(?:kids?'?s?|child(?:ren)?'?s?|boys?|girls?|son|daughter)\b|儿童|童装|童鞋|孩子|小朋友|宝宝|儿子|女儿/i,
  },
  { audience: 'cat', words: /\b(?:cats?|kittens?)\b|猫/i },
  { audience: 'dog', words: /\b(?:dogs?|pups?|pupp(?:y|ies))\b|狗|犬/i },
];

/** What a wish comes down to in the words of product data; they only rank, since they name no kind of goods. */
const notions: readonly { said: RegExp; means: string }[] = [
  { said: /\bwalk|on (?:my|your) feet|走路|逛街|久站|久走|遛弯|散步/i, means: 'walking soft 健步 散步 软底' },
  { said: /comf(?:y|ort)|soft|舒服|舒适|软/i, means: 'comfort soft cushion 软底 柔软 缓震' },
  { said: /rain|wet|waterproof|下雨|雨天|防水/i, means: 'waterproof rain 防水 雨天 淋雨 冲锋' },
  { said: /warm|winter|cold|snow|暖|冬天|冷|雪/i, means: 'warm winter down 保暖 冬季' },
  { said: /summer|hot\b|breathab|夏|热|透气/i, means: 'breathable summer light 透气 夏季 轻薄' },
  { said: /office|work\b|meeting|interview|上班|通勤|面试|正式/i, means: 'office commute 通勤 上班' },
  {
    said: /sensitive|fussy|picky|stomach|tummy|belly|肠胃|软便|拉肚|挑食/i,
    means: 'sensitive stomach picky 肠胃 敏感 挑食',
  },
  { said: /homework|study|写作业|学习|护眼/i, means: 'eye-care study 护眼 学习' },
  {
    said: /(?:senior|\bold\b|elderly).{0,20}(?:cat|dog)|(?:cat|dog).{0,20}(?:senior|\bold\b|elderly)|老年?(?:猫|狗|犬)|(?:猫|狗|犬).{0,6}(?:老|岁数大)/i,
    means: 'senior 老年',
  },
  { said: /laptop|macbook|notebook|笔记本|电脑/i, means: 'laptop 笔记本' },
  { said: /breath\b|tartar|teeth|口臭|牙/i, means: 'dental breath 洁齿 口臭' },
  { said: /joints?\b|arthrit|\bstiff|关节/i, means: 'joints glucosamine 关节' },
  { said: /hair ?ball|毛球/i, means: 'hairball 毛球' },
  { said: /non-?slip|slippery|grip|防滑/i, means: 'non-slip grip 防滑' },
];

/** Words for all goods of a line, which name none of them. */
const lines: readonly { line: NonNullable<Wanted['line']>; words: RegExp }[] = [
  { line: 'shoes', words: /\b(?:footwear)\b|(?:找|来|买|推荐|想要|要)[一]?双(?!.{0,6}(?:袜|手套|筷))/i },
  { line: 'clothing', words: /\b(?:clothes|clothing|outfits?|apparel)\b|童装|女装|男装|服装|服饰/i },
  { line: 'electronics', words: /\b(?:electronics|gadgets?)\b|数码|电子产品/i },
  { line: 'pet_food', words: /\bpet (?:food|stuff)\b|宠物食品|宠物用品/i },
];
const generic = /\b(?:clothes|clothing|outfits?|apparel|electronics|gadgets?|stuff)\b|服装|服饰|数码|电子产品|用品/gi;

/** Words of asking that say nothing about the goods. */
const asking =
  /\b(?:do|does|you|have|has|got|any|some|sell|show|me|i|i'?m|am|looking|look|for|want|need|would|like|to|buy|please|can|could|a|an|the|is|are|there|find|recommend|suggest|something|anything|good|nice|hi|hello|my|under|below|less|than|over(?![ -]ear)|up|about|around|what|which|gift|present|with|in|of|and|or|it|that|this|budget|smth|sth|sumthing|somethin|pls|plz|u|ur|gimme|too|also)\b|(?:请问|你们|咱们|我想|想要|想|要|买|有没有|有|吗|么|呢|啊|呀|吧|的|推荐|帮我|帮忙|找|一下|一款|一件|一双|一个|看看|给|我|什么|哪些|好看|好用|点|款|适合|以内|以下|左右|不超过|块|元|送|礼物|卖|可以|能)/gi;

/** A body's measures, and who will wear it: the filters and the size chart know these better. */
const measured =
  /\d+(?:\.\d+)?\s*(?:cm|mm|kg|kgs|lbs?|ft|inch(?:es)?|斤|公斤|千克|厘米|公分|岁|yo\b|years? old|yr old)|\d+['’]\d+/gi;
const person =
  /\b(?:dad|father|mum|mom|mother|husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|him|her)\b|爸爸?|妈妈?|老公|老婆|男朋友|女朋友|男友|女友/gi;

/** "Around 1400", "budget 600": a price that isn't said as a bound. */
const aroundPrice =
  /(?<near>\b(?:around|about|roughly|approx(?:imately)?|~)|\bbudget(?: is| of| ?:)?)(?: (?:is|of|around|about))* ?[¥$€£]?(?<amount>\d{2,5})\b(?! ?(?:cm|mm|m\b|km|kg|g\b|lbs?|h\b|hours?|min|days?|weeks?|months?|years?|mah|w\b|v\b|ml|l\b|°|%|inch|size|times))/i;

/** As near as “三百左右” is taken. */
const nearness = 0.2;

function boundsAround(text: string): Pick<Wanted, 'minPrice' | 'maxPrice'> {
  const found = aroundPrice.exec(text)?.groups;
  if (found?.['amount'] === undefined) return {};
  const amount = Number(found['amount']) * 100;
  const isTop = /^budget/i.test(found['near'] ?? '') && !/around|about/i.test(aroundPrice.exec(text)?.[0] ?? '');
  if (isTop) return { maxPrice: amount };
  return { minPrice: Math.round(amount * (1 - nearness)), maxPrice: Math.round(amount * (1 + nearness)) };
}

/** What the shopper's words look for: the goods' names first, and what else was said of them, without the asking. */
export function wantedFrom(heard: Segment): Wanted {
  const segment = { ...heard, text: plainWords(heard.text) };
  const { products, colours, sizes } = segment.entities;
  const bounds = { maxPrice: segment.entities.maxPrice, minPrice: segment.entities.minPrice };
  const isBounded = bounds.maxPrice !== undefined || bounds.minPrice !== undefined;
  const { maxPrice, minPrice } = isBounded ? bounds : boundsAround(segment.text);
  const line = products.length === 0 ? lines.find(({ words }) => words.test(segment.text))?.line : undefined;
  const isGift = /gift|present|礼物|送/i.test(segment.text);
  const bare = segment.text
    .replace(measured, ' ')
    .replace(line ? generic : /(?!)/, ' ')
    .replace(isGift ? /(?!)/ : person, ' ')
    .replace(/[¥￥$€£]?\d+(?:\.\d+)?/g, ' ')
    .replace(asking, ' ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
  const named = [...colours, ...products].join(' ');
  const meant = notions.flatMap((each) => (each.said.test(segment.text) ? [each.means] : []));
  const isNotion = (word: string) => notions.some((each) => each.said.test(word));
  const said = colours
    .reduce((rest, colour) => rest.replaceAll(colour, ' '), bare)
    .replace(/[a-z]+/gi, (word) => (isNotion(word) ? ' ' : word));
  const audience = audiences.find(({ words }) => words.test(segment.text))?.audience;
  return {
    query: [...(products.length > 0 ? [named] : colours), said].join(' ').replace(/\s+/g, ' ').trim().slice(0, 120),
    ...(audience ? { audience } : {}),
    ...(maxPrice === undefined ? {} : { maxPrice }),
    ...(minPrice === undefined ? {} : { minPrice }),
    ...(meant.length > 0 ? { notions: meant.join(' ') } : {}),
    ...(line ? { line } : {}),
    ...(sizes[0] === undefined ? {} : { size: sizes[0] }),
  };
}
