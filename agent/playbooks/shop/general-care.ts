import { believed } from '../../../tools/asked-topics.ts';
import { mayBeJudged } from '../goods/verdicts/judge-question.ts';
import { isCareByName } from '../matter.ts';
import type { PlaybookContext } from '../playbook.ts';
import { stuffsIn } from './of-their-stuff.ts';
import type { RuleQuestion } from './rule-questions.ts';

/** One piece that is in hand or in view. */
const ofThisOne = /\b(?:this|that|these|those)\b(?! ok| fine| right)|[这那](?:个|款|件|双|条|台|副)|标签|\blabel\b/i;

/** Something that they have, which their orders tell of. */
const ofTheirs = /\bmy\b|我(?:的|那|这|买)/i;

/**
 * Whether a question of care is asked of a kind of goods (“can cashmere go in the machine?”): the shop's own page on caring for it
 * answers that, rather than the label of one product that happens to be alike.
 */
export function isGeneralCare(
  { memory, intent, frame }: PlaybookContext,
  { topic, clarity, text }: RuleQuestion,
): boolean {
  if (topic === undefined || !topic.startsWith('care_') || clarity < believed.evident) return false;
  if (intent === 'product_question' && mayBeJudged(text)) return false;
  if (frame.shopper.customerId !== undefined && ofTheirs.test(text) && stuffsIn(text).length === 0) return false;
  return memory.productId === undefined && !ofThisOne.test(text) && !isCareByName(topic, text);
}
