import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { asksWhetherReturnable } from '../actions/returns/own-returns.ts';
import { remedyIn } from '../actions/said-words.ts';
import { asksPartFirst } from '../actions/urge-shipment.ts';
import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { mayBeJudged } from '../goods/verdicts/judge-question.ts';
import { sure, whereabouts } from '../matter.ts';
import { ownThing } from './own-thing.ts';
import { surely, type Reader } from './reader.ts';

/** What is asked of it says which data answer, whatever the sentence sounds like. */
export const readAspect: Reader = (segment) => {
  const intent = byAspect(segment);
  return intent && surely(intent, segment);
};

function byAspect(segment: Segment): IntentId | undefined {
  const { intent, runnersUp, text, entities } = segment;
  const { id, confidence } = intent;
  const namesGoods = entities.products.length > 0;
  const inData = attributeTopics.some(({ asked }) => asked.test(text));
  if (whereabouts.includes(id) && (asksDestination.test(text) || asksInside.test(text))) return 'order_details';
  if (id === 'policy_question' && confidence < 0.6 && asksPartFirst(text)) return 'urge_shipment';
  if (whereabouts.includes(id) && moneyNotThere.test(text)) return 'refund_status';
  if ((id === 'order_details' || confidence < sure) && asksMoneyBack.test(text)) return 'refund_status';
  const ofSizes = id === 'product_question' || id === 'recommend_size';
  if (ofSizes && namesGoods && asksOfPast.test(text)) return 'order_details';
  if (id === 'policy_question' && confidence < 0.7 && namesGoods && ownThing.test(text) && asksDelay.test(text))
    return 'track_parcel';
  const ofGoods = namesGoods || runnersUp[0]?.id === 'product_question';
  if (id === 'policy_question' && confidence < 0.7 && ofGoods && mayBeJudged(text)) return 'product_question';
  if (id === 'item_problem' && namesGoods && inData && asksWhatIf.test(text)) return 'product_question';
  if (confidence < 0.6 && changesOption.test(text)) return 'exchange_item';
  if (confidence < 0.8 && stockOf.has(id) && asksStock.test(text) && !ownThing.test(text) && namesAny(segment))
    return id === 'exchange_item' ? 'product_question' : id;
  if (id === 'exchange_item' && remedyIn(text) === 'return' && !changesOption.test(text)) return 'return_item';
  if (namesGoods && (confidence < sure || whereabouts.includes(id)) && asksWhetherReturnable(text))
    return 'return_item';
  if (namesGoods && confidence < 0.5 && asksToCancel.test(text)) return 'cancel_order';
  const mayBeAddress = confidence < 0.6 || (id === 'policy_question' && confidence < 0.9 && changesWhere.test(text));
  if (mayBeAddress && wrongAddress.test(text)) return 'change_address';
  const asksOf = id === 'search_products' && confidence < 0.5 && namesGoods && inData;
  return asksOf && asksPoint.test(text) ? 'product_question' : undefined;
}

/** Whether there are any, whatever is wished of them: of the shop's goods, and no swap. */
const stockOf: ReadonlySet<IntentId> = new Set<IntentId>(['exchange_item', 'product_question', 'search_products']);

const namesAny = ({ text, entities }: Segment) =>
  entities.products.length > 0 || kindsSaid(text).some(({ kind }) => !kind.isGeneral);

const changesOption =
  /\b(?:chang|switch|swap)\w* (?:the |my |to |for )*(?:a )?(?:different |another |other )?(?:colou?r|size)|(?:换|改)(?:一?个|成|一?下|掉)?(?:别的)?(?:颜色|尺码|码数|[a-z]{1,3}码|[^,，。]{1,2}色)/i;
const asksStock =
  /\bin stock\b|\bavailable\b|\b(?:is|are) there (?:an?|any)\b|\bdo you (?:have|sell|do)\b|有货|现货|有没有|还有.{0,8}[吗么没]/i;
const asksDestination =
  /\bwhere (?:was|were|did|is|are) .{0,40}(?:delivered|sent|shipped|going|go) to\b|(?:寄|送|发)(?:到|去)(?:了)?(?:哪个地址|什么地址|哪个城市)/i;
const asksToCancel = /取消|\bcancel/i;
const wrongAddress =
  /(?:收件人|收货人|地址|手机号|电话).{0,4}(?:写|填|留|选|输)错|\b(?:wrong|mistyped|misspelt|misspelled)\b.{0,20}\b(?:address|street|recipient|postcode|house number)\b|\bchange where\b.{2,40}\b(?:go(?:es)?|sent|delivered|going)\b/i;
const changesWhere = /\bchange where\b/i;
const moneyNotThere =
  /\b(?:money|refund|cash)\b.{0,12}\b(?:never|not|has ?n['’]?t|did ?n['’]?t|is ?n['’]?t|still)\b.{0,16}\b(?:arriv\w*|c[oa]me|show\w*|there|here|received?|through)\b|(?:退的)?(?:钱|退款)(?:怎么)?(?:还|一直|都)*没(?:有)?(?:到|收到|退|来)/i;
const asksMoneyBack = /\b(?:what|how much)\b.{0,12}\b(?:get|got|given|come|came)\b.{0,6}\bback\b|退(?:了|给)?我?多少/i;
const asksInside =
  /\bwhat(?:'?s| is| was| were) in (?:the|my|that)\b|(?:包裹|箱子|订单)里面?(?:都)?(?:有|是|装)(?:了)?(?:什么|啥|哪些)/i;
const asksOfPast =
  /\b(?:what|which) (?:colou?r|size) (?:was|were|did)\b|(?:什么|啥|多大|几|哪个)(?:颜色|码|尺码)(?:的)?.{0,3}(?:来着|忘了|不记得)/i;
const asksDelay = /\b(?:late|delayed|overdue|arriv|deliver|ship)|晚了?|迟|到|发货/i;
const asksWhatIf = /会不会|会.{1,6}吗|\b(?:will|would|does|do|can) (?:it|they|the)\b/i;
const asksPoint = /什么|啥|吗|多|\b(?:what|how|is|are|does|do)\b/i;
