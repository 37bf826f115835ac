import type { IntentId } from '../../understanding/intents.ts';
import { aboutGoods, aboutOneOrder, type Matter } from '../matter.ts';
import { callsByState } from '../orders/by-state.ts';
import type { Asked, DialogueMemory } from '../playbook.ts';

/** Asked of goods in the shop rather than of something bought. */
const ofShop: ReadonlySet<IntentId> = new Set(['search_products', 'compare_products', 'promotions']);

/** Names a matter of its own, or turns to something else. */
const ofItsOwn =
  /\b(?:orders?|parcels?|packages?|other|another|everything)\b|订单|包裹|快递|这单|那单|另|别的|其他|全部|所有/i;

/** “猫粮没拆能退吗”, and then “退吧”: what names nothing is about the goods of the turn before. */
export function withGoodsInMind(matter: Matter, memory: Readonly<DialogueMemory>): Matter {
  const { goods, turns = 0, lastIntent } = memory;
  const lasts = memory.open?.action === undefined ? 1 : whileWaiting;
  if (goods === undefined || turns - goods.turn > lasts || !mayLean(matter, memory)) return matter;
  if (lastIntent !== undefined && ofShop.has(lastIntent)) return matter;
  // told that a part can't be cancelled alone, “ok cancel now” means all of it
  if (matter.intent === 'cancel_order' && lastIntent === 'cancel_order' && memory.open?.asks === 'human') return matter;
  const { segment } = matter;
  return { ...matter, segment: { ...segment, entities: { ...segment.entities, products: [...goods.words] } } };
}

/** For how many turns goods stay in mind while something is to be done with them. */
const whileWaiting = 3;

/** What is told further of something that is wrong is of the goods it began with. */
const ofProblem: ReadonlySet<Asked> = new Set<Asked>(['ground', 'description']);

function mayLean({ intent, segment, resumes, followUp }: Matter, { productId }: Readonly<DialogueMemory>): boolean {
  const { text, entities } = segment;
  if ((resumes && !(intent === 'item_problem' && ofProblem.has(resumes.asks))) || followUp || ofItsOwn.test(text))
    return false;
  const { products, orderNumbers, trackingNumbers, ordinal } = entities;
  if (products.length + orderNumbers.length + trackingNumbers.length > 0 || ordinal !== undefined) return false;
  if (aboutOneOrder.has(intent) && callsByState(text)) return false; // “the late one” is called by more than its goods
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 16 : 60);
  const ofOne = aboutOneOrder.has(intent) || intent === 'price_protection';
  return isShort && (ofOne || (aboutGoods.has(intent) && !ofShop.has(intent) && productId === undefined));
}
