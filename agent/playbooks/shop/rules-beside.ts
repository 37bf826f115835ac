import { believed } from '../../../tools/asked-topics.ts';
import { asksPartOfView, asksVariantOfView } from '../goods/in-view.ts';
import { wishesForGoods } from '../goods/wishes-goods.ts';
import { hasOrderDetails } from '../matter.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { liveIntent } from './by-topics.ts';
import { tellQuoted } from './hedged.ts';
import { asksSomething, questionCore } from './question-core.ts';
import { quoteQuestions, saidBefore } from './quote-knowledge.ts';
import { ruleQuestions, type RuleQuestion } from './rule-questions.ts';

/**
 * Lets the shop's rules have their part of a message that asks of goods or an order as well ("how big is it, and can it fly
 * with me?"): what is evidently a matter of rules is answered from them, and the rest is left to the playbook.
 */
export function rulesBeside(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const { segment } = context;
      const { rules, rest } = partsOf(context);
      if (rules.length === 0) return yield* playbook.run(context);
      const quoted = yield* quoteQuestions(context, segment.text, rules, { sentences: 4, onPoint: 'meant' });
      if (quoted.status !== 'quoted') return yield* playbook.run(context);
      yield* tellQuoted(context, quoted);
      if (rest !== '') yield* playbook.run({ ...context, segment: { ...segment, text: rest } });
    },
  };
}

/** What is evidently of the rules, question by question, and what is left. */
function partsOf(context: PlaybookContext): { rules: RuleQuestion[]; rest: string } {
  const { segment, resumes, followUp } = context;
  if (resumes || followUp || hasOrderDetails(segment.entities)) return { rules: [], rest: segment.text };
  const questions = ruleQuestions(questionCore(segment.text), saidBefore(context, segment.text));
  const isRule = (each: RuleQuestion) =>
    isOfRules(each) && !isOfGoods({ ...context, segment: { ...segment, text: each.text } });
  const [rules, others] = [questions.filter(isRule), questions.filter((each) => !isRule(each))];
  const isMixed = others.length > 0;
  const isAllOfRules = context.intent === 'policy_question' || !others.some(({ asked }) => asksSomething(asked));
  if (isMixed && isAllOfRules) return { rules: [], rest: segment.text };
  return { rules, rest: others.map(({ text }) => text).join('，') };
}

/** A wish for goods, or a question of those in view, whatever rules its words may touch. */
function isOfGoods(context: PlaybookContext): boolean {
  return wishesForGoods(context) || asksVariantOfView(context) || asksPartOfView(context);
}

function isOfRules({ topic, clarity }: RuleQuestion): boolean {
  if (topic === undefined || clarity < believed.evident || liveIntent(topic) !== undefined) return false;
  return !inData.test(topic);
}

/** Matters of which the data of goods tell more than any rule. */
const inData: RegExp =
  /^(?:care|waterproof|water_resistance|size|between|half|wide|measure|foot|trying|stock|pre_order|made|materials|fabric|pet_f|pet_a|health|device|spare|kids|special|store_p)|^warranty_time$/;
