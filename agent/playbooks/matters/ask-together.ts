import { attributeTopics } from '../goods/product/attribute-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { asksRefundSum } from '../orders/asks-refund-sum.ts';
import { isShort } from '../is-short.ts';
import { whereabouts, type Matter } from '../matter.ts';
import { mergeSegments } from './merge-segments.ts';
import { ownMatter } from './of-bought.ts';

/** "Do you ship to Singapore? How long does it take?": the second is of the same rule, whatever it looks like alone. */
export function askTogether(matters: readonly Matter[]): Matter[] {
  const together: Matter[] = [];
  for (const matter of matters) {
    const before = together.at(-1);
    const goesOn =
      ((before?.intent === 'policy_question' || before?.intent === 'refund_status') && goesOnWithRule(matter)) ||
      (before?.intent === 'refund_status' && asksSumOfIt(matter)) ||
      (before?.intent === 'policy_question' && before.segment.entities.products.length === 0 && asksOfThem(matter)) ||
      (before?.intent === 'policy_question' && !matter.resumes && asksCost.test(matter.segment.text.trim())) ||
      (before?.intent === 'order_details' && asksOfBought(matter));
    if (before && goesOn)
      together[together.length - 1] = { ...before, segment: mergeSegments(before.segment, matter.segment) };
    else together.push(matter);
  }
  return together;
}

const ofRules: ReadonlySet<IntentId> = new Set([...whereabouts, 'refund_status', 'product_question']);
const asksMeasure =
  /\bwhen (?:do|does|will|can|should) (?:i|it|that|they)\b|(?:什么时候|啥时候|几号|哪天)(?:能|会|可以)?(?:到账?|收到|退|有)|how (?:long|much|many|soon)|\bhow (?:is|do)|多久|多少|几天|几个|怎么(?:算|收)|咋算/i;

/** “能退多少” beside how a refund stands. */
function asksSumOfIt({ segment: { text, entities }, resumes }: Matter): boolean {
  const namesNothing = entities.products.length + entities.orderNumbers.length === 0;
  return !resumes && namesNothing && isShort(text, { zh: 10, en: 45 }) && asksRefundSum(text);
}

/** “怎么收费”: of what was asked before it. */
const asksCost =
  /^(?:那|大概|一般)*(?:怎么收费|收费吗|要钱吗|收多少钱?)[呢啊?？]*$|^(?:and )?(?:how much|what) (?:would|does|will|is) (?:that|it)(?: cost| be)?\??$/i;

function goesOnWithRule({ intent, segment: { text, entities }, resumes }: Matter): boolean {
  const names = entities.products.length + entities.orderNumbers.length > 0;
  return (
    ofRules.has(intent) &&
    !resumes &&
    isShort(text, { zh: 10, en: 45 }) &&
    !names &&
    asksMeasure.test(text) &&
    !ownMatter.test(text)
  );
}

/** "How many points do I get, and what are they worth?": of what the rule is about, though it sounds like goods. */
function asksOfThem({ intent, segment: { text, entities }, resumes }: Matter): boolean {
  const ofGoods = intent === 'product_question' || intent === 'compare_products';
  const names = entities.products.length + entities.orderNumbers.length > 0 || entities.ordinal !== undefined;
  return ofGoods && !resumes && !names && isShort(text, { zh: 10, en: 35 }) && atThem.test(text) && !inData(text);
}

const inData = (text: string) => attributeTopics.some(({ asked }) => asked.test(text));

const atThem = /\b(?:do|does|are|is|can|will) (?:they|it)\b|^(?:它|它们|那)?(?:值多少|值几|能(?:抵|换|当)多少)/i;

/** "When did I buy the jeans, and what size?": the size bought, not the sizes there are. */
function asksOfBought({ intent, segment: { text, entities }, resumes }: Matter): boolean {
  const ofGoods = intent === 'product_question' || intent === 'recommend_size';
  return ofGoods && !resumes && entities.products.length === 0 && variantBought.test(text.trim());
}

const variantBought =
  /^(?:and )?(?:in )?(?:what|which) (?:colou?r|size)s?(?: (?:was|were|is|are) (?:it|they|that))?[?.!]*$|^(?:是)?(?:什么|哪个?|多大|几)(?:颜色|色|尺码|码)(?:的|来着|呢)*[?？]?$|^(?:尺码|颜色)(?:是)?(?:多少|什么|哪个)(?:来着|呢|啊)*[?？]?$/i;
