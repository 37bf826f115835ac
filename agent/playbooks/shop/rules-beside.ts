import { believed, type TopicId } from '../../../tools/asked-topics.ts';
import { isOfGoodsAlone } from './of-goods-alone.ts';
import { asksOfView, asksPartOfView, asksVariantOfView } from '../goods/which/in-view.ts';
import { mayBeJudged } from '../goods/verdicts/judge-question.ts';
import { clausesOf, isAsking } from '../goods/verdicts/verdict.ts';
import { asksOfCalled } from '../goods/which/asks-of-called.ts';
import { namesForeignShoe } from '../goods/sizes/foreign-size.ts';
import { asksOfNamed, wishesForGoods, wishesSurely } from '../goods/search/wishes-goods.ts';
import { propertiesIn } from '../goods/product/properties.ts';
import { aboutGoods, hasOrderDetails } from '../matter.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { speaksOfService } from '../readers/service.ts';
import { isAnsweredBy } from './answered-already.ts';
import { liveIntent } from './by-topics.ts';
import { isGeneralCare } from './general-care.ts';
import { tellQuoted } from './hedged.ts';
import { asksSomething, pointsBack, questionCore } from './question-core.ts';
import { quoteQuestions } from './quote-knowledge.ts';
import { liveTopic, saidBefore } from './told-topic.ts';
import { isKnown } from './told-before.ts';
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
      const { rules, others } = partsOf(context);
      if (rules.length === 0 || (yield* asksOfCalled(context))) return yield* playbook.run(context);
      const quoted = yield* quoteQuestions(context, segment.text, rules, { sentences: 4, onPoint: 'meant' });
      if (quoted.status !== 'quoted' || !speaksOfService(segment.text, quoted.text))
        return yield* playbook.run(context);
      yield* tellQuoted(context, quoted);
      const isLeft = others.some(({ asked }) => !isAnsweredBy(asked, quoted.text));
      if ((others.length > 0 && isLeft) || asksOfDataToo(context)) yield* playbook.run({ ...context, rulesTold: true });
    },
  };
}

/** What is of the rules, question by question, when any of it evidently is; and what is left. */
function partsOf(context: PlaybookContext): { rules: RuleQuestion[]; others: RuleQuestion[] } {
  const { segment, resumes, followUp, memory } = context;
  const none = { rules: [], others: [] };
  if (resumes || followUp || hasOrderDetails(segment.entities) || namesForeignShoe(segment.text)) return none;
  if (isOfGoodsAlone(context)) return none;
  const questions = ruleQuestions(questionCore(segment.text), saidBefore(context, segment.text));
  if (turnsToPoint.test(segment.text.trim()) && asksOfView(context)) return none;
  if (asksOfOwnRefund(context, questions)) return none;
  const isNext = liveTopic(context)?.turn === (memory.turns ?? 0) - 1;
  const isOfPrices = (text: string) =>
    aboutGoods.has(context.intent) && ofPrices.test(text) && !ofOtherMoney.test(text);
  const isRule = (least: number) => (each: RuleQuestion) =>
    !isOfPrices(each.text) &&
    ((isNext && goesOn(each)) ||
      isGeneralCare(context, each) ||
      isWarranty(context, each) ||
      (isOfRules(each, least) &&
        (each.clarity >= plain
          ? !wishesSurely(context)
          : !isOfGoods({ ...context, segment: { ...segment, text: each.text } }))));
  const isOfSides = context.intent === 'compare_products' && segment.intent.confidence >= surelyCompares;
  if (isOfSides && questions.length < 2) return none;
  if (picksByPoint(context)) return none;
  if (!questions.some(isRule(believed.evident))) return none;
  const rules = questions.filter(isRule(believed.sure));
  const others = questions.filter((each) => !rules.includes(each));
  const isAllOfRules = context.intent === 'policy_question' || !others.some(({ asked }) => asksSomething(asked));
  if (others.length > 0 && isAllOfRules) return none;
  return { rules, others };
}

/** "Did my refund go through? PayPal shows nothing": only the refund itself tells, whatever account is named beside it. */
function asksOfOwnRefund(context: PlaybookContext, questions: readonly RuleQuestion[]): boolean {
  const { id, confidence } = context.segment.intent;
  if (id !== 'refund_status' || !isKnown(context)) return false;
  // goods of theirs are named: “the hoodie refund, which card is it going on”
  const isNamed = context.segment.entities.products.length > 0;
  if (isNamed && questions.every(({ topic }) => topic === undefined || ofRefund.test(topic))) return true;
  return confidence >= surelyOwn && questions.length === 1;
}

const surelyOwn = 0.9;
const ofRefund = /^refund_(?:time|where|missing)$/;

/** “那续航呢”, "how about the battery": the next point of what is in view. */
const turnsToPoint =
  /^(?:and |so |ok )*(?:how|what)(?:'s| is)? (?:about|bout|abt)\b|^(?:那|它)?\p{Script=Han}{2,4}呢[?？]?$/iu;

/** "Is it warm enough for -8 and how do I wash it": heard as one question, and half of it is of the data. */
function asksOfDataToo({ intent, segment }: PlaybookContext): boolean {
  if (intent !== 'product_question') return false;
  const clauses = clausesOf(segment.text).filter(isAsking);
  const isRule = (clause: string) =>
    ruleQuestions(clause).some(({ topic, clarity }) => topic !== undefined && clarity >= believed.sure);
  return clauses.length > 1 && clauses.some((clause) => mayBeJudged(clause) && !isRule(clause));
}

/** "Which power bank charges a laptop": goods are picked by a point that their data tell. */
function picksByPoint(context: PlaybookContext): boolean {
  if (context.intent !== 'compare_products' || propertiesIn(context.segment.text).length === 0) return false;
  return wishesForGoods({ ...context, intent: 'search_products' });
}

/** So sure of two things set against each other, no rule is asked for by a word of theirs. */
const surelyCompares = 0.7;

/** What goods cost, and how much more than others. */
const ofPrices =
  /价格(?:差|相差|多少)|差多少钱?|多少钱|贵多少|\bprice difference\b|\bdifference in price\b|\bhow much (?:more|is|are|for)\b/i;
const ofOtherMoney =
  /运费|邮费|快递费|保价|价保|降价|退|税|\b(?:delivery|shipping|postage|ship|send|return|refund|match|tax|customs|repair)/i;

/** What is under warranty and who pays for it, asked as a rule: no product's data tell that. */
function isWarranty({ intent }: PlaybookContext, { topic, clarity, asked }: RuleQuestion): boolean {
  const isOfRules = intent === 'policy_question' || asksWhoPays.test(asked);
  return isOfRules && topic !== undefined && clarity >= believed.evident && ofWarranty.has(topic);
}

const asksWhoPays = /\bwho (?:pays|covers)\b|谁(?:出|付|承担|掏|来付)/i;

const ofWarranty: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['warranty_covers', 'warranty_excludes', 'warranty_claim', 'warranty_over', 'warranty_clothing'] as const),
  'return_shipping_faulty',
]);

/** A wish for goods, or a question of those in view, whatever rules its words may touch. */
function isOfGoods(context: PlaybookContext): boolean {
  return (
    wishesForGoods(context) ||
    asksOfNamed(context) ||
    asksVariantOfView(context) ||
    asksPartOfView(context) ||
    asksOfView(context)
  );
}

function isOfRules({ topic, clarity }: RuleQuestion, least: number): boolean {
  if (topic === undefined || clarity < least || liveIntent(topic) !== undefined) return false;
  return !inData.test(topic);
}

/** So plainly of the rules, it is no wish for goods, whatever they are for. */
const plain = 0.8;

/** Goes on with what the rules told last: “那罐头呢”. */
function goesOn({ topic, clarity, isByContext, asked }: RuleQuestion): boolean {
  return topic !== undefined && isByContext && clarity >= believed.sure && pointsBack(asked);
}

/** Matters of which the data of goods tell more than any rule. */
const inData: RegExp =
  /^(?:care|waterproof|water_resistance|size|between|half|wide|measure|foot|trying|stock|pre_order|made|materials|fabric|pet_f|pet_a|health|device|spare|kids|special|store_p)|^warranty_time$/;
