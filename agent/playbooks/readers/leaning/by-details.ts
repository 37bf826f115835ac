import type { IntentId } from '../../../understanding/intents.ts';
import { aboutGoods, aboutOneOrder, hasOrderDetails, onlyDetails, sure } from '../../matter.ts';
import type { DialogueMemory } from '../../playbook.ts';
import type { Leaning } from './leaning.ts';
import { ofShown } from './points-at-shown.ts';
import { namesVariantOnly } from './variant-alone.ts';

/** A message that names things and asks nothing by itself. */
export const byDetails: Leaning = ({ intent, text, entities }, last, memory) => {
  const { ordinal, products, colours, sizes, measures, maxPrice, minPrice } = entities;
  const ofGoods = aboutGoods.has(last);
  const ofOrder = aboutOneOrder.has(last);
  const namesVariant = colours.length + sizes.length > 0;
  const isVariantAlone = namesVariantOnly(text, [...colours, ...sizes]);
  if (ofOrder && isVariantAlone) return 'product_question';
  const isShort = (text.length <= 12 && intent.confidence < 0.6) || isVariantAlone;
  if (ofGoods && isShort && namesVariant) return ofVariant(last, memory);
  if (last === 'recommend_size' && Object.keys(measures).length > 0 && isOfBody(text)) return 'recommend_size';
  if (!onlyDetails.has(intent.id) && intent.confidence >= sure) return undefined;

  if (ordinal !== undefined && memory.shown?.kind === 'product') return ofShown(intent.id, last);
  if (ordinal !== undefined && memory.shown) return asksWhere.test(text) || !ofOrder ? 'track_parcel' : last;
  if (ofOrder && hasOrderDetails(entities)) return last;
  if (ofOrder && anotherOne.test(text.trim()) && intent.id !== 'deny') return last;
  if (ofGoods && Object.keys(measures).length > 0) return 'recommend_size';
  if (ofGoods && namesVariant) return ofVariant(last, memory);
  if (ofGoods && (maxPrice ?? minPrice) !== undefined) return 'search_products';
  return products.length > 0 && (ofGoods || ofOrder) ? last : undefined;
};

/** “那我呢 180 75公斤”: another body after the first. */
const isOfBody = (text: string) => text.length <= (/\p{Script=Han}/u.test(text) ? 24 : 60);

/** “广州那个呢”, "the one to my sister?": another of the same, told by what we don't list as goods. */
const anotherOne =
  /^(?:那|还有)?.{1,8}(?:那|这)(?:个|份|件|单|边|双)?呢?[?？]?$|^(?:and )?(?:what about |how about )?the (?:one|other) (?:to|for|from|in) .{2,30}$/i;
const asksWhere = /到哪|在哪|哪了|什么时候到|送到|where|arriv|track/i;

/** A colour or size alone: of the one product in view, or to narrow the search. */
function ofVariant(last: IntentId, memory: Readonly<DialogueMemory>): IntentId {
  return last === 'recommend_size' || memory.shown?.ids.length === 1 ? 'product_question' : last;
}
