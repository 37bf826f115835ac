import type { TopicId } from '../../../tools/asked-topics.ts';
import { kindsForPets } from '../../understanding/lexicon/goods-kinds-pets.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { aboutGoods } from '../matter.ts';
import type { PlaybookContext } from '../playbook.ts';
import type { RuleQuestion } from './rule-questions.ts';

/** Whether goods may go back at all, as it is asked of goods in general. */
const ofGoingBack: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['return_policy', 'return_condition', 'return_tags', 'return_packaging', 'return_excluded'] as const),
]);
const asksToReturn =
  /\b(?:can|could|may|will) (?:i|we|you)\b.{0,16}\b(?:return|(?:send|take|bring|have) (?:it|them) back)\b|(?:能|可以|给)[^，。]{0,4}退(?!款|运费)/i;
/** How long goods that were talked about are meant, in turns. */
const lasts = 2;

/**
 * “开袋了能退吗”, "can I send it back if she won't eat it" after a pet's food: what is eaten goes back by a rule of its own, though
 * the question doesn't name it.
 */
export function ofGoodsInView(context: PlaybookContext, question: RuleQuestion): RuleQuestion {
  const { topic, text } = question;
  if (topic === 'international_countries' && pointing.test(text)) return sentAbroad(context, question);
  const goesBack = (topic !== undefined && ofGoingBack.has(topic)) || asksToReturn.test(text);
  if (!goesBack || kindsSaid(text).length > 0) return question;
  const food = kindsInView(context).find(({ key }) => Object.hasOwn(kindsForPets, key) && eaten.test(key));
  if (food?.word === undefined) return question;
  const said = /\p{Script=Han}/u.test(text) ? `${food.word}${text}` : `${text} ${food.word}`;
  return { ...question, text: said, topic: 'pet_food_return', isByContext: true };
}

/** “Can you ship it to Singapore” of a power bank in view: not every parcel may go where others do. */
function sentAbroad(context: PlaybookContext, question: RuleQuestion): RuleQuestion {
  const named = kindsInView(context).find(({ kind, word }) => !kind.isGeneral && word !== undefined);
  if (named?.word === undefined || kindsSaid(question.text).length > 0) return question;
  return { ...question, text: `${question.text} ${named.word}`, topic: 'international_restricted', isByContext: true };
}

const pointing = /\b(?:it|this|that|them|these|those)\b|它|这(?!里|边)/i;

const eaten = /food|treat|freeze_dried|lick|chew/;

function kindsInView({ memory: { goods, productName, lastIntent, topic, turns = 0 } }: PlaybookContext) {
  const talkedOf = goods && turns - goods.turn <= lasts ? goods.words.join(' ') : '';
  const inView = lastIntent !== undefined && aboutGoods.has(lastIntent) ? (productName ?? '') : '';
  const told = topic && turns - topic.turn <= lasts ? topic.title : '';
  return [talkedOf, inView, told].flatMap((text) => kindsSaid(text));
}
