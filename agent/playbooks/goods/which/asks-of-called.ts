import type { PlaybookContext, Steps } from '../../playbook.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { asksOfLand } from '../../shop/sent-abroad.ts';
import { namedInWords } from './named-in-words.ts';
import { mayBeJudged } from '../verdicts/judge-question.ts';

/** "Does the zephyr work in Canada?": a point of data of one product that is called by its own name, before any rule. */
export function* asksOfCalled(context: PlaybookContext): Steps<boolean> {
  const { text } = context.segment;
  const isOfData = mayBeJudged(text) || attributeTopics.some(({ asked, ofRules }) => !ofRules && asked.test(text));
  if (!isOfData || asksOfLand(text) || context.resumes || context.followUp) return false;
  return (yield* namedInWords(context, text)).length === 1;
}
