import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { propertiesIn } from '../goods/product/properties.ts';

/** So surely is it nothing of ours that only a matter of the rules by name speaks against it. */
const surely = 0.9;

/**
 * Whether a stretch is surely of the world rather than of the shop, so that nothing is looked for: the ear is sure of it, no
 * matter of the rules stands out, and neither goods nor what one wishes of them are named.
 */
export function isOfTheWorld({ text, intent, entities }: Segment): boolean {
  if (intent.id !== 'out_of_scope') return false;
  if (wantsService.test(text)) return true;
  if (intent.confidence < surely || entities.products.length > 0) return false;
  if (kindsSaid(text).length > 0) return false;
  return (meantTopics(text)[0]?.clarity ?? 0) < believed.sure;
}

/** To be arranged by us, and nothing that a shop arranges: “帮我订张机票”, "book me a table". */
const wantsService =
  /\b(?:book|reserve|hire|arrange|call|order|get|find)\b.{0,16}\b(?:flights?|plane tickets?|train(?: tickets?)?|hotels?|rooms?|taxi|cab|uber|table|restaurant|pizza|takeaway|takeout|appointment with a|tour|rental car)\b|(?:订|买|叫|约|预订|预约|抢).{0,6}(?:机票|车票|火车票|高铁票|门票|酒店|房间|民宿|外卖|出租车|网约车|滴滴|餐厅|饭店|座位)/i;

const outings =
  /好玩|好吃的(?:店|地方)|景点|餐厅|饭店|酒店|民宿|机票|车票|天气|\b(?:restaurants?|hotels?|sights|sightseeing|things to do|places to (?:eat|stay|visit|see)|weather|tourist)\b/i;

/** Looks for something that no shop has on its shelves: “北京有什么好玩的”. */
export function seeksOuting({ text, entities }: Segment): boolean {
  if (!outings.test(text) || entities.products.length > 0) return false;
  return kindsSaid(text).length === 0 && propertiesIn(text).length === 0;
}
