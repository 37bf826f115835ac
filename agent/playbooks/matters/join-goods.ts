import type { IntentId } from '../../understanding/intents.ts';
import { namesPackAlone } from '../goods/which/in-view.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { propertiesIn } from '../goods/product/properties.ts';
import { isShort } from '../is-short.ts';
import type { Matter } from '../matter.ts';
import { mergeSegments } from './merge-segments.ts';

/** "I need jeans, waist 30. size?", "a mouse for a mac, under 100. got mint?": a wish for goods and what narrows it are one. */
export function joinGoods(matters: readonly Matter[]): Matter[] {
  const joined: Matter[] = [];
  for (const matter of matters) {
    const before = joined.at(-1);
    if (before && isWish(before) && narrows(matter)) {
      const segment = mergeSegments(before.segment, matter.segment);
      joined[joined.length - 1] = { ...before, intent: 'search_products', segment };
    } else joined.push(matter);
  }
  return joined;
}

const namesKind = (text: string) => kindsSaid(text).some(({ kind }) => !kind.isGeneral);

function isWish({ intent, segment, resumes, followUp }: Matter): boolean {
  if (resumes || followUp) return false;
  return intent === 'search_products' || (intent === 'nonsense' && namesKind(segment.text));
}

/** Says in what size, colour, pack or at what price, or what else is wished, and names no goods. */
function narrows({ intent, segment, resumes, followUp }: Matter): boolean {
  const { text, entities } = segment;
  if (resumes || followUp || entities.ordinal !== undefined || !isShort(text, { zh: 16, en: 45 })) return false;
  if (namesKind(text) || entities.orderNumbers.length > 0 || !entities.products.every((word) => packs.test(word)))
    return false;
  if (intent === 'recommend_size') return true;
  if (intent === 'product_question') return entities.colours.length + entities.sizes.length > 0 || namesPackAlone(text);
  const isWished = entities.maxPrice !== undefined || propertiesIn(text).length > 0;
  return isWished && unsure.has(segment.intent.id) && segment.intent.confidence < 0.5;
}

const packs = /^(?:bag|pack|box|can|tin|bottle|pouch)(?:e?s)?$|^[袋包盒罐箱]/i;

const unsure: ReadonlySet<IntentId> = new Set<IntentId>(['nonsense', 'search_products', 'out_of_scope', 'small_talk']);
