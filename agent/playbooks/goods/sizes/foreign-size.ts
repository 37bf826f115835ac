import { type ForeignShoeSize, footOfShoe } from '../../../../tools/commerce/foreign-shoe-size.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';

const said =
  /\b(?<system>uk|us|usa|british|american)\b\.?\s*(?:size|shoe|m(?:en)?['’]?s?|w(?:omen)?['’]?s?|kids?'?|child(?:ren)?'?s?)?\s*(?:size\s*)?(?<size>\d{1,2}(?:\.5|½)?)(?!\d|\s*(?:cm|kg|lbs?|%))|(?<![\d.])(?<before>\d{1,2}(?:\.5)?)\s*(?:\(?\s*)(?<after>uk|us)\b(?!b)|(?<zh>英|美)(?:国|式|制)?(?:的)?(?:尺?码|鞋码)?(?:是|穿)?\s*(?<of>\d{1,2}(?:\.5)?)/i;
const women = /\bwom[ae]n|\blad(?:y|ies)|\bshe\b|\bher\b|wife|girlfriend|mum|mom|女/i;
const men = /\bm[ae]n'?s?\b|\bhe\b|\bhis\b|husband|boyfriend|dad|男/i;
const kids = /\bkids?\b|\bchild|toddler|\bson\b|\bdaughter\b|儿童|孩子|儿子|女儿|宝宝/i;

/** A UK or US shoe size in a shopper's words, and the foot that it stands for. */
export interface SaidForeign {
  /** As one says it: "UK 8", “英码8”. */
  label: { en: string; zh: string };
  /** In cm. */
  footLength: number;
}

/** Reads "UK 8", "us men's 9.5", “美码9”; whose it is by the words, else by whom the shoe is made for. */
export function foreignSizeIn(text: string, audience: ProductSummary['audience'] | undefined): SaidForeign | undefined {
  const found = said.exec(text)?.groups;
  if (!found) return undefined;
  const size = Number((found['size'] ?? found['before'] ?? found['of'] ?? '').replace('½', '.5'));
  const isUk = /^(?:uk|british|英)/i.test(found['system'] ?? found['after'] ?? found['zh'] ?? '');
  const system = isUk ? 'UK' : 'US';
  const foot = footOfShoe({ system, size, of: whose(text, audience) });
  if (foot === undefined) return undefined;
  return { label: { en: `${system} ${size}`, zh: `${isUk ? '英码' : '美码'}${size}` }, footLength: foot };
}

/** Whether the words name a shoe size by such a label. */
export const namesForeignShoe = (text: string): boolean => said.test(text) && ofShoes.test(text);

const ofShoes = /shoes?|boots?|trainers?|sneakers?|runners?|sandals?|slippers?|loafers?|flats?|feet|foot|鞋|靴|脚/i;

function whose(text: string, audience: ProductSummary['audience'] | undefined): ForeignShoeSize['of'] {
  if (kids.test(text) || audience === 'kids') return 'kids';
  if (women.test(text)) return 'women';
  if (men.test(text)) return 'men';
  return audience === 'women' ? 'women' : 'men';
}
