import { believed, meantAfter, meantTopics, topicIds, wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { asksCare } from '../matter.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { asksFigure } from './asked-figures.ts';
import { tellQuoted } from './hedged.ts';
import { asksHowTo, questionCore } from './question-core.ts';
import { quoteQuestions } from './quote-knowledge.ts';
import { isKin, type RuleQuestion } from './rule-questions.ts';
import { look } from '../look.ts';
import { inToldOf } from './search-rules.ts';
import { isPriced, termsOf } from './question-terms.ts';
import type { Topic } from './told-topic.ts';
import { supposes } from './supposes.ts';
import { askedOfInstead, asksWhatRemains, withGoods, withSubject } from './said-whole.ts';

/**
 * Answers what leaves out a part that was said last turn as the question that it would be if said whole, where the rules have
 * that; whether they do.
 */
export function* tellsWhole(context: PlaybookContext, mayGoOn: boolean): Steps<boolean> {
  const { topic, turns = 0 } = context.memory;
  if (!topic || topic.turn !== turns - 1 || context.resumes) return false;
  const core = questionCore(context.segment.text);
  const another = ofAnother(core, topic.question);
  if (!another && (!mayGoOn || (yield* isPricedByTold(core, topic)))) return false;
  const question = another ?? howToDo(context, core, topic.question) ?? ofItsSubject(context, core, topic);
  if (!question) return false;
  const limits = {
    sentences: 4,
    onPoint: 'meant',
    ...(question.says !== undefined && { says: question.says }),
  } as const;
  const quoted = yield* quoteQuestions(context, question.text, [question], limits);
  if (quoted.status !== 'quoted' || !quoted.isSure) return false;
  yield* tellQuoted(context, quoted);
  return true;
}

/** Asks no more than what it costs, of what was told with its price. */
function* isPricedByTold(asked: string, { labels = [], documents = [] }: Topic): Steps<boolean> {
  if (!asksPrice.test(asked) || documents.length === 0) return false;
  const within = yield* look('search_knowledge', inToldOf(asked, documents));
  const [told] = within.status === 'ok' ? within.content.passages.filter(({ label }) => labels.includes(label)) : [];
  return told !== undefined && isPriced(told.text);
}

const asksPrice =
  /^(?:那|这个?)?(?:还|要不要|需要|要|是)?(?:收费|要钱|花钱|付钱|给钱|多少钱|免费|钱)的?[吗不么嘛呢]?[?？]?$/;

/** What was asked before, of another thing that is named alone. */
function ofAnother(asked: string, before: string): WholeQuestion | undefined {
  const instead = askedOfInstead(asked, before);
  const [meant] = instead === undefined ? [] : meantTopics(instead);
  if (instead === undefined || !meant) return undefined;
  const least = meant.id === meantTopics(before)[0]?.id ? believed.sure : believed.evident;
  return meant.clarity >= least ? questionOf(instead, instead, meant) : undefined;
}

/** Asked no more than how, of the matter told of the way that it goes: “how do i do that” after returns is `return_how`. */
function howToDo({ language }: PlaybookContext, asked: string, before: string): WholeQuestion | undefined {
  const [told] = asksHowTo.test(asked) ? meantTopics(before) : [];
  const id = told && topicIds.find((each) => way.test(each) && told.id.startsWith(each.replace(way, '')));
  if (id === undefined || id === told?.id) return undefined;
  return questionOf(wordingOf(id)[language], asked, { id, clarity: 1 });
}

const way = /_(?:how|claim|use)$/;

/** With what it is of, where that is evidently of a matter, and by itself it isn't. */
function ofItsSubject(
  { language }: PlaybookContext,
  asked: string,
  { question: before, title }: Topic,
): WholeQuestion | undefined {
  const [alone] = meantTopics(asked);
  const [told] = meantTopics(before);
  const isElsewhere = asksCare(asked) && groupOf(alone?.id) !== groupOf(told?.id);
  if (alone && told && !isElsewhere && alone.clarity >= plainly && alone.id !== told.id && isKin(alone.id, told.id))
    return questionOf(asked, asked, alone); // “过保了呢” after what is covered
  const kin = meantTopics(asked).find(({ id }) => id !== told?.id && isKin(id, told?.id));
  const isCase = kin && kin.clarity >= believed.sure && supposes(asked) && !wasThen.test(asked);
  if (isCase) return questionOf(wordingOf(kin.id)[language], asked, kin); // “what if it already shipped” after an address
  const isOwn = alone && alone.clarity >= believed.evident && !ofAnything.has(alone.id) && !isElsewhere;
  const named = withSubject(asked, before);
  const isOfTold = asksFigure(asked) && ofPronoun.test(asked); // “does that cost extra” of the very thing told
  const mayLean = named.length === 0 && termsOf(asked).size > 0 && !supposes(asked) && !wasThen.test(asked);
  const after = mayLean ? meantAfter(asked, before) : undefined;
  if (after?.isByBefore && after.clarity >= plainly && after.id !== told?.id && isKin(after.id, told?.id))
    return questionOf(wordingOf(after.id)[language], asked, after); // “how long do i have to ask for one” after invoices
  const [best] = [
    ...(named.length > 0 || isOfTold ? named : withSubject(asked, title)),
    ...(asksCare(asked) ? withGoods(asked, before) : []),
  ]
    .flatMap((text) =>
      meantTopics(text)
        .slice(0, 1)
        .map((meant) => ({ text, meant })),
    )
    .toSorted((a, b) => b.meant.clarity - a.meant.clarity);
  const isBack = endsBack.test(asked) && isKin(best?.meant.id, told?.id);
  if (isOwn && !isBack && !asksWhatRemains.test(asked)) return undefined;
  const isSaid = alone?.id === best?.meant.id && (alone?.clarity ?? 0) >= believed.evident;
  const isLost = alone === undefined && ofPronoun.test(asked);
  const least = isBack ? believed.sure : isLost ? nearlyEvident : believed.evident;
  if (!best || best.meant.clarity < least || isSaid) return undefined;
  // “how do i use them” names nothing that its answer could speak of
  const isBare = best.meant.clarity >= plainly && [...termsOf(asked)].every((term) => doneToAny.has(term));
  return { ...questionOf(best.text, asked, best.meant), ...(!isBare && { says: asked }) };
}

/** “If that was three months ago” asks of what was told whether it is too late for it. */
const wasThen = /\b(?:it|that|this)(?:['’]?s| is| was| has)(?: been)?\b.{0,20}\b(?:days?|weeks?|months?|years?)\b/i;

/** So clear is a matter of the family of what was told by itself. */
const plainly = 0.8;

/** Where the words by themselves are of nothing at all, what they point at may say a little less. */
const nearlyEvident = 0.45;
const ofPronoun = /\b(?:it|that|this|they|them|those|these)\b/i;

/** What one does with whatever was told of. */
const doneToAny: ReadonlySet<string> = new Set('use using get work spend apply buy need want'.split(' '));

/** “Do I need to register it” does something to what was told of, whatever it would be by itself. */
const endsBack = /\b(?:it|them|that)[?.! ]*$/i;

/** Care of some goods: `care_wool_dry` is of `care_wool`. */
const groupOf = (topic: TopicId | undefined) => topic?.split('_').slice(0, 2).join('_');

/** A question said whole; `says`: what its answer must speak of. */
interface WholeQuestion extends RuleQuestion {
  says?: string;
}

const questionOf = (text: string, asked: string, { id, clarity }: { id: TopicId; clarity: number }): RuleQuestion => ({
  text,
  asked,
  topic: id,
  clarity,
  isByContext: true,
  isWhole: true,
});

/** Asked in general where nothing else is named: what is sent costs so much and takes so long, and what one buys is paid so. */
const ofAnything: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['shipping_fee', 'delivery_time', 'dispatch_time', 'cash_on_delivery', 'pay_methods'] as const),
  ...(['stock_restock', 'return_policy', 'refund_time'] as const),
]);
