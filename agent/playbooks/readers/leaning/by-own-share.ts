import type { IntentId } from '../../../understanding/intents.ts';
import type { Leaning } from './leaning.ts';

/** “我那笔呢”, "what about mine?" after a rule: what the rule is about, for the shopper's own order. */
export const byOwnShare: Leaning = ({ text }, _, { topic, turns = 0 }) => {
  if (topic?.turn !== turns - 1 || !asksOfMine.test(text.trim())) return undefined;
  return ruleSubjects.find(({ about }) => about.test(topic.question))?.intent;
};

const asksOfMine =
  /^(?:那|所以)?我(?:的|这|那)?(?:那|这)?(?:个|笔|单|件|份)?(?:呢|怎么样|现在呢|到了?没|什么时候)[?？]?$|^(?:and |so |ok |but )*(?:what about |how about |when(?:'s| is) )?(?:mine|my one|my order|my refund)[?.!]*$/i;
const ruleSubjects: readonly { about: RegExp; intent: IntentId }[] = [
  { about: /退款|到账|refund|money back/i, intent: 'refund_status' },
  { about: /退货|退换|return/i, intent: 'return_item' },
  { about: /换货|exchange/i, intent: 'exchange_item' },
  { about: /发货|dispatch|\bship(?!ping (?:cost|fee))/i, intent: 'dispatch_status' },
  { about: /快递|物流|配送|到货|送达|deliver|parcel|arriv/i, intent: 'track_parcel' },
];
