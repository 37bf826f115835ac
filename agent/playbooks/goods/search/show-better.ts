import type { FoundProduct } from '../../../../tools/catalog/search-products.ts';
import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { rankValues, type Better } from '../compare/rank-values.ts';
import { tellAttribute } from '../product/tell-attribute.ts';
import { namedInWords } from '../which/named-in-words.ts';
import { forWhom } from './for-whom.ts';
import { kindsSaid } from './kinds-said.ts';
import { namesOfKin } from './like-in-view.ts';
import { rememberShown } from './remember-shown.ts';

/** More of something than the product in view has, and the attribute that tells. */
interface More {
  said: RegExp;
  /** Asked for of another product: "anything wider", “有没有更暖和的”. */
  named: RegExp;
  better: Better | RegExp;
  label: { en: string; zh: string };
}

const mores: readonly More[] = [
  {
    said: /\bwider\b|\broomier\b|\bnot (?:so|as) narrow\b|(?:更|再|稍微?)?宽(?:松)?一?[点些]|(?:更|再)宽|宽楦/i,
    named: /^(?:width|楦)/i,
    better: /wide|宽楦|^宽/i,
    label: { en: 'wider', zh: '更宽的' },
  },
  {
    said: /\bwarmer\b|\bthicker\b|更[暖厚]|再[暖厚]|[暖厚](?:和)?一?[点些]/i,
    named: /^(?:warmth|保暖)/i,
    better: 'warmer',
    label: { en: 'warmer', zh: '更保暖的' },
  },
  {
    said: /\blighter\b|\b(?:not|less) (?:so |as )?heavy\b|更轻|再轻|轻(?:便|薄)?一?[点些]/i,
    named: /^(?:weight|重量)/i,
    better: 'smaller',
    label: { en: 'lighter', zh: '更轻的' },
  },
  {
    said: /\bmore waterproof\b|\bdrier\b|更防水|防水(?:更|再)?好/i,
    named: /^(?:water|防水)/i,
    better: 'drier',
    label: { en: 'more waterproof', zh: '更防水的' },
  },
  {
    said: /\blonger (?:battery|lasting)|\blasts? longer\b|(?:better|bigger|more) battery|续航(?:更|再)?[长久]|更?耐用|(?:更|再)[长久](?:续航)?/i,
    named: /^(?:battery life|续航)/i,
    better: 'larger',
    label: { en: 'longer lasting', zh: '续航更长的' },
  },
  {
    said: /\b(?:bigger|larger|more) (?:capacity|one)|\bbigger\b|容量(?:更|再)?大|(?:更|再)大(?:容量|一?[点些])?/i,
    named: /^(?:capacity|容量|tank|水箱)/i,
    better: 'larger',
    label: { en: 'bigger', zh: '容量更大的' },
  },
  {
    said: /\bmore powerful\b|\bfaster charg|功率(?:更|再)?大|充得?更?快/i,
    named: /^(?:output|power|输出|功率)/i,
    better: 'larger',
    label: { en: 'more powerful', zh: '功率更大的' },
  },
  {
    said: /\bquieter\b|更(?:安静|静音)|(?:安静|静音)一?[点些]/i,
    named: /^(?:noise|噪音)$/i,
    better: 'smaller',
    label: { en: 'quieter', zh: '更安静的' },
  },
];

/** “比云轻更厚的羽绒服”: beside one that is named. */
const than = /\bthan\b|比/i;
const asksForOther =
  /\b(?:any(?:thing)?|something|some|sth|got|have|is there|are there|show me|one|ones|need|want)\b|有(?!点|些)|来[个款双件]|换|想要|要/i;
const most = 3;

/** "Too narrow, anything wider?", “有没有更暖和的”: other goods of the kind that have more of it. Whether it was asked. */
export function* showBetter(context: PlaybookContext): Steps<boolean> {
  const { segment, memory } = context;
  const { text, entities } = segment;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 24 : 70);
  const more = mores.find(({ said }) => said.test(text));
  if (!more || !isShort || !asksForOther.test(text)) return false;
  const [named] = than.test(text) ? yield* namedInWords(context, text) : [];
  const namesKind = entities.products.length > 0 || kindsSaid(text).some(({ kind }) => !kind.isGeneral);
  const productId = named?.id ?? (namesKind ? undefined : memory.productId);
  if (productId === undefined) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok') return false;
  const current = looked.content;
  const value = valueOf(current, more);
  if (value === undefined) return false;
  const names = namesOfKin(current);
  const audience = current.audience === 'none' || current.audience === 'unisex' ? undefined : current.audience;
  const filter = audience ? { audience } : {};
  const found = yield* look('search_products', { query: '', names, ...filter, limit: 10, withDetails: true });
  const others = found.status === 'ok' ? forWhom(audience ?? 'unisex', found.content.products) : [];
  const better = betterThan(
    value,
    others.filter(({ id, line }) => id !== current.id && line === current.line),
    more,
  );
  const [first] = better;
  if (!first) {
    yield* say(context, phrases.none, { label: more.label[context.language], title: current.title });
    return true;
  }
  const shown = better.map(({ product }) => product);
  yield* rememberShown({ query: current.kind, ...filter }, shown);
  yield { do: 'show', products: shown.map(({ id }) => id) };
  const { product, point } = first;
  yield* say(context, phrases.better, { label: more.label, title: product.title, price: product.price.text });
  yield { do: 'say', text: tellAttribute(context.language, point, undefined) };
  return true;
}

function valueOf({ attributes = [] }: FoundProduct | ProductDetails, { named }: More): string | undefined {
  return attributes.find(({ name }) => named.test(name))?.value;
}

interface BetterOne {
  product: FoundProduct;
  point: { name: string; value: string };
  rank: number;
}

function betterThan(value: string, others: readonly FoundProduct[], more: More): BetterOne[] {
  const ranked = others.flatMap((product): BetterOne[] => {
    const point = product.attributes?.find(({ name }) => more.named.test(name));
    const rank = point && outdoes(point.value, value, more);
    return point && rank !== undefined ? [{ product, point, rank }] : [];
  });
  return ranked.toSorted((a, b) => b.rank - a.rank).slice(0, most);
}

/** By how much a value is better than another; undefined where it isn't, or can't be told. */
function outdoes(value: string, other: string, { better }: More): number | undefined {
  if (better instanceof RegExp) return better.test(value) && !better.test(other) ? 1 : undefined;
  const [own, theirs] = rankValues([value, other], better);
  return own !== undefined && theirs !== undefined && own > theirs ? own - theirs : undefined;
}

const phrases = {
  better: phrase<{ label: More['label']; title: string; price: string }>({
    en: ({ label, title, price }) =>
      `${label.en.charAt(0).toUpperCase()}${label.en.slice(1)} than that there's the ${title}, ${price}.`,
    zh: ({ label, title, price }) => `${label.zh}有“${title}”，${price}。`,
  }),
  none: phrase<{ label: string; title: string }>({
    en: ({ label, title }) => `By our details none of that kind is ${label} than the ${title}, I'm afraid.`,
    zh: ({ label, title }) => `按资料看，同类里没有比“${title}”${label.replace(/的$/, '')}的了。`,
  }),
};
