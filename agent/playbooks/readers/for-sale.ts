import { soundsLikeWish } from '../goods/search/wishes-goods.ts';
import { talk } from '../matter.ts';
import { isClear } from './is-clear.ts';
import { fairlySure, justSure, type Reader } from './reader.ts';

/** Whether we sell such a thing, where nothing else is clear. */
export const readForSale: Reader = (segment) => {
  const { id } = segment.intent;
  const isOpen = id === 'nonsense' || (!talk.has(id) && !isClear(segment));
  return isOpen && asksForSale.test(segment.text) ? justSure('search_products', segment) : undefined;
};

const asksForSale =
  /(?:卖|有卖|出售)(?!家|点).{1,12}(?:吗|么|嘛|不|没)|(?:有|有没有).{1,10}卖|\bdo (?:you|u) (?:guys )?(?:sell|stock|carry)\b/i;

/** What goods are to be like, told rather than asked for. */
export const readGoodsWish: Reader = (segment, { open }) => {
  const mayBe = open === undefined && segment.intent.confidence < fairlySure;
  return mayBe && soundsLikeWish(segment) ? justSure('search_products', segment) : undefined;
};
