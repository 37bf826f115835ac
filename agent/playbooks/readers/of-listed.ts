import type { IntentId } from '../../understanding/intents.ts';
import { aboutOneOrder, sure } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “跑鞋那单什么时候发”, "when does the lamp one go out": after a list of orders, one of them is pointed at by its goods; no
 * goods are looked for, and no rule.
 */
export const readListedOrder: Reader = (segment, { shown }) => {
  const { intent, text, entities } = segment;
  const isListed = shown?.kind === 'order' && shown.ids.length > 1;
  if (!isListed || entities.products.length === 0 || !pointsAtOne.test(text)) return undefined;
  const id = aboutOneOrder.has(intent.id) ? undefined : askedOf(text);
  // no rule either: the ear's own word for it goes
  return id && justSure(id, { ...segment, intent: { id, confidence: sure }, runnersUp: [] });
};

function askedOf(text: string): IntentId | undefined {
  if (ofSending.test(text)) return 'dispatch_status';
  if (ofComing.test(text)) return 'track_parcel';
  return ofPurchase.test(text) ? 'order_details' : undefined;
}

const pointsAtOne =
  /[那这]一?(?:个|单|笔|件|双|条|台|款)|(?:的|一)(?:那个)?(?:单|订单)|的(?:呢|那)|\b(?:one|ones|order|parcel|package)\b/i;
const ofSending =
  /发(?:货|出|走)?(?:[吗么呢了啊没]|$)|(?:哪天|几号|(?:什么|啥)时候|何时|多久|最晚|最迟|还没|能|会).{0,8}发|\b(?:ship|ships|shipped|shipping|dispatch\w*|go(?:es|ing)? out|leav(?:e|es|ing)|sent|send)\b/i;
const ofComing =
  /到(?:货|哪|了|$|[吗么呢])|送到|物流|快递|收到|\b(?:arriv\w*|deliver\w*|come|comes|coming|get here|where|track\w*|status)\b/i;
const ofPurchase =
  /多少钱|付了|花了|买的|下单|地址|尺码|几码|颜色|(?:什么|哪).{0,2}色|\b(?:paid|pay|cost|how much|address|size|colou?r|order(?:ed)?)\b/i;
