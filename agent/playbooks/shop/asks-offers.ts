import type { TopicId } from '../../../tools/asked-topics.ts';
import type { PlaybookContext } from '../playbook.ts';
import { questionCore } from './question-core.ts';
import { saidBefore } from './told-topic.ts';
import { ruleQuestions } from './rule-questions.ts';

/** Asks which offers there are, in the light of what was said before too: the list of those that run now tells it better than any rule. */
export function asksOffers(context: PlaybookContext): boolean {
  if (context.intent !== 'promotions') return false;
  const text = questionCore(context.segment.text);
  if ((ofNow.test(text) || ofMoneyOff.test(text)) && !ofIt.test(text)) return true;
  const [asked] = ruleQuestions(text, saidBefore(context, context.segment.text));
  return asked?.topic !== undefined && ofOffers.has(asked.topic);
}

const ofNow = /\b(?:right )?now\b|\brn\b|currently|at the moment|\btoday\b|现在|目前|今天|最近|这两天/i;
/** “满300减多少”: how much comes off runs with the offers. */
const ofMoneyOff = /(?:满|凑够?|买够?)\s*\d+.{0,6}(?:减|便宜|优惠|打)|减多少/;
/** Of what was just told. */
const ofIt = /\b(?:it|that|this)\b|[这那]个?/i;
const ofOffers: ReadonlySet<TopicId> = new Set<TopicId>(['coupon_get', 'promotions_current']);
