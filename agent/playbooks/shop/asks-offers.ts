import type { TopicId } from '../../../tools/asked-topics.ts';
import type { PlaybookContext } from '../playbook.ts';
import { questionCore } from './question-core.ts';
import { saidBefore } from './told-topic.ts';
import { ruleQuestions } from './rule-questions.ts';

/** Asks which offers there are, in the light of what was said before too: the list of those that run now tells it better than any rule. */
export function asksOffers(context: PlaybookContext): boolean {
  if (context.intent !== 'promotions') return false;
  const text = questionCore(context.segment.text);
  if (onlyAsksOffers(text)) return true;
  if ((ofNow.test(text) || ofMoneyOff.test(text)) && !ofIt.test(text)) return true;
  const [asked] = ruleQuestions(text, saidBefore(context, context.segment.text));
  return asked?.topic !== undefined && ofOffers.has(asked.topic);
}

/** “有优惠吗”, "do you have discounts": no rule on any of them is named. */
export const onlyAsksOffers = (text: string): boolean =>
  namesOffers.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(bareAsking, ''));

const namesOffers =
  /\b(?:offers?|discounts?|deals?|sales?|promos?|promotions?|coupons?|vouchers?|specials?|(?:promo |discount )?codes?)\b|折扣|打折|优惠|活动|促销|特价/i;
/** All the words that say no more than that. */
const bareAsking =
  /\b(?:do|does|you|u|ya|guys|have|has|got|any|some|the|is|are|there|what|which|whats|s|an?|all|offers?|discounts?|deals?|sales?|promos?|promotions?|coupons?|vouchers?|codes?|specials?|on|going|running|your|shop|store|available|good|that|which|works?|working|valid|right|now|currently|today|at the moment|ok|okay)\b|你们|店里?|家|有没有|有|什么|啥|哪些|[吗么呢啊呀嘛不没]|点儿?|打折|折扣|优惠|活动|促销|特价|券|码|现在|最近|[的搞做在]/giu;
const ofNow = /\b(?:right )?now\b|\brn\b|currently|at the moment|\btoday\b|现在|目前|今天|最近|这两天/i;
/** “满300减多少”: how much comes off runs with the offers. */
const ofMoneyOff = /(?:满|凑够?|买够?)\s*\d+.{0,6}(?:减|便宜|优惠|打)|减多少/;
/** Of what was just told. */
const ofIt = /\b(?:it|that|this)\b|[这那]个?/i;
const ofOffers: ReadonlySet<TopicId> = new Set<TopicId>(['coupon_get', 'promotions_current']);
