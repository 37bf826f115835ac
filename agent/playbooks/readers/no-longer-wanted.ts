import type { IntentId } from '../../understanding/intents.ts';
import { aboutGoods, whereabouts } from '../matter.ts';
import { justSure, surely, type Reader } from './reader.ts';

/**
 * “耳机突然不想要了”, "don't want the speaker any more": goods that were ordered are given up, none are looked for. “那不要了”
 * right after something was told of an order gives that one up.
 */
export const readNoLongerWanted: Reader = (segment, { lastIntent, orderNumber, open }) => {
  const { intent, text, entities } = segment;
  const isTold = open === undefined && orderNumber !== undefined && lastIntent !== undefined;
  if (isTold && ofOneOrder.has(lastIntent) && givenUpAlone.test(text.trim())) return surely('cancel_order', segment);
  if (entities.products.length === 0 || !givenUp.test(text.trim())) return undefined;
  if (restIsSent.test(text)) return surely('cancel_order', segment);
  if (intent.id === 'cancel_order' || intent.id === 'return_item') return surely(intent.id, segment);
  return mistaken.has(intent.id) ? justSure('cancel_order', segment) : undefined;
};

/** “外套照常发”: the rest is still to be sent, so nothing of it can come back. */
const restIsSent = /了[,，].{0,8}(?:照常|照旧|照)发/;

const ofOneOrder: ReadonlySet<IntentId> = new Set<IntentId>(['price_protection', 'order_details', ...whereabouts]);

const givenUpAlone =
  /^(?:那|算了|好吧|既然这样|那就|这样|啊|哦|我|就|[，,。\s])*(?:不想?要|不买)了[。!！~]*$|^(?:(?:ok|okay|well|then|so|fine)[, ]+)*i (?:don['’]?t|do not|no longer) want (?:it|them|that|this)(?: any ?more| then| now)*[.!]*$/i;

const mistaken: ReadonlySet<IntentId> = new Set<IntentId>([
  ...aboutGoods,
  'nonsense',
  'small_talk',
  'out_of_scope',
  'deny',
]);

const givenUp =
  /(?:不想?要|不需要|用不[着上到]|不想买)了(?:[。!！~]*$|(?=[,，].{0,8}(?:照常|照旧|照发|还要|留着)))|\b(?:don['’]?t|do not|no longer|not) (?:really )?(?:want|need|fancy|fussed about|bothered about)\b.{2,40}\b(?:any ?more|after all|now)\b/i;
