import type { Wanted } from '../playbook.ts';
import type { Segment } from '../../understanding/understanding.ts';

const audiences: readonly { audience: NonNullable<Wanted['audience']>; words: RegExp }[] = [
  {
    audience: 'women',
    words:
      /\b(?:wom[ae]n'?s?|ladies|lady|girlfriend|wife|mum|mom|mother|her)\b|女(?:士|款|生|装|式|鞋)|老婆|女朋友|女友|妈|媳妇/i,
  },
  {
    audience: 'men',
    words: /\b(?:m[ae]n'?s?|gents?|boyfriend|husband|dad|father|him)\b|男(?:士|款|生|装|式|鞋)|老公|男朋友|男友|爸/i,
  },
  {
    audience: 'kids',
    words: /\b(?:kids?'?s?|child(?:ren)?'?s?|boys?|girls?|son|daughter)\b|儿童|童装|童鞋|孩子|小朋友|宝宝|儿子|女儿/i,
  },
  { audience: 'cat', words: /\b(?:cats?|kittens?)\b|猫/i },
  { audience: 'dog', words: /\b(?:dogs?|pups?|pupp(?:y|ies))\b|狗|犬/i },
];

/** Words of asking that say nothing about the goods. */
const asking =
  /\b(?:do|does|you|have|has|got|any|some|sell|show|me|i|i'?m|am|looking|look|for|want|need|would|like|to|buy|please|can|could|a|an|the|is|are|there|find|recommend|suggest|something|anything|good|nice|hi|hello|my|under|below|less|than|over|up|about|around|what|which|gift|present|with|in|of|and|or|it|that|this)\b|(?:请问|你们|咱们|我想|想要|想|要|买|有没有|有|吗|么|呢|啊|呀|吧|的|推荐|帮我|帮忙|找|一下|一款|一件|一双|一个|看看|给|我|什么|哪些|好看|好用|点|款|适合|以内|以下|左右|不超过|块|元|送|礼物|卖|可以|能)/gi;

/** What the shopper's words look for: the goods' names first, and what else was said of them, without the asking. */
export function wantedFrom(segment: Segment): Wanted {
  const { products, colours, sizes, maxPrice, minPrice } = segment.entities;
  const bare = segment.text
    .replace(/[¥￥$€£]?\d+(?:\.\d+)?/g, ' ')
    .replace(asking, ' ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
  const named = [...colours, ...products].join(' ');
  const said = colours.reduce((rest, colour) => rest.replaceAll(colour, ' '), bare);
  const audience = audiences.find(({ words }) => words.test(segment.text))?.audience;
  return {
    query: [...(products.length > 0 ? [named] : colours), said].join(' ').replace(/\s+/g, ' ').trim().slice(0, 120),
    ...(audience ? { audience } : {}),
    ...(maxPrice === undefined ? {} : { maxPrice }),
    ...(minPrice === undefined ? {} : { minPrice }),
    ...(sizes[0] === undefined ? {} : { size: sizes[0] }),
  };
}
