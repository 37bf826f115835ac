import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { aboutGoods, aboutOneOrder, hasOrderDetails, talk } from '../matter.ts';
import { tellsDanger } from '../dire.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { asksWhetherReturnable } from '../actions/returns/own-returns.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { asksOffers } from './asks-offers.ts';
import { cite } from './cite.ts';
import { doneToOrders } from './done-to-orders.ts';
import { landsIn } from '../../../tools/places.ts';
import { look } from '../look.ts';
import type { Answer } from './extract-answer.ts';
import { ofWhatWasTold, takesUp } from './goes-on.ts';
import { asksOwnStanding } from './own-standing.ts';
import { turnsToTopic } from './said-as-topic.ts';
import { keptWith } from './said-whole.ts';
import { tellsWhole } from './tells-whole.ts';
import { changesCase, ofChangedCase, ofOtherLand } from './of-same-case.ts';
import { inToldOf } from './search-rules.ts';
import { tellAgain } from './told-again.ts';
import { asksSomething, pointsBack, questionCore } from './question-core.ts';
import { policyQuestion } from './policy-question.ts';
import { liveTopic, saidBefore } from './told-topic.ts';
import { ruleQuestions } from './rule-questions.ts';
import { asksFreeAbroad } from './sent-abroad.ts';
import { supposes } from './supposes.ts';

/** Lets a question that goes on with the rules told last turn be answered from them, whatever it sounds like by itself. */
export function goesOnFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (turnsToTopic(context.segment.text, context.memory)) return yield* playbook.run(context);
      const isNext = mayGoOn(context);
      if (yield* tellsWhole(context, isNext)) return;
      const answer = isNext ? yield* answerOf(context) : undefined;
      if (!answer) return yield* (leavesGoodsOut(context) ? policyQuestion : playbook).run(context);
      const { memory, language, segment } = context;
      const { title, label, documentId } = answer;
      if (isOfThisTurn(context) && memory.topic?.labels?.includes(label)) return; // it stands right above
      const core = questionCore(segment.text);
      const question = memory.topic ? keptWith(core, memory.topic.question) : core;
      const documents = [...new Set([documentId, ...(memory.topic?.documents ?? [])])].slice(0, mostDocuments);
      const topic = { question, title, label, turn: memory.turns ?? 0, labels: [label], documents };
      yield { do: 'remember', memory: { topic } };
      yield { do: 'say', text: cite(answer, language) };
    },
  };
}

/** Of what was told: for another case of it, or else what goes on with it. */
function* answerOf(context: PlaybookContext): Steps<Answer | undefined> {
  const core = questionCore(context.segment.text);
  const { question = '', labels = [], documents = [], turn } = context.memory.topic ?? {};
  const isNext = turn === (context.memory.turns ?? 0) - 1;
  if (isNext && documents.length > 0 && (changesCase(core) || landsIn(core).length > 0)) {
    const within = yield* look('search_knowledge', inToldOf(core, documents));
    const passages = within.status === 'ok' ? within.content.passages : [];
    const [first] = passages.filter(({ label }) => labels.includes(label));
    const told = first && (ofChangedCase(core, first) ?? ofOtherLand(core, question, first));
    if (told) return tellAgain(context.language, told);
  }
  return yield* ofWhatWasTold(context, context.segment.text);
}

/** “Can they leave it outside” after the rules on delivery sounds like a question on goods, and none were spoken of. */
function leavesGoodsOut({ intent, segment, memory, resumes, followUp }: PlaybookContext): boolean {
  const { topic, turns = 0, productId, goods } = memory;
  const isAfterRules = topic?.turn === turns - 1 && productId === undefined && goods === undefined;
  const core = questionCore(segment.text);
  const isOfShop = intent === 'out_of_scope' && (meantTopics(core)[0]?.clarity ?? 0) >= believed.evident;
  const isOfNone =
    (aboutGoods.has(intent) || isOfShop) &&
    segment.entities.products.length === 0 &&
    kindsSaid(segment.text).length === 0;
  return (
    isAfterRules &&
    isOfNone &&
    !resumes &&
    !followUp &&
    (pointsBack(core) || isBrief(core)) &&
    asksSomething(core) &&
    !wishes.test(core)
  );
}

/** “要预约不” after the stores. */
const isBrief = (core: string): boolean => /^\p{Script=Han}{3,9}[?？]?$/u.test(core) && !asksOfAny.test(core);
const asksOfAny = /推荐|有货|多少钱|[好贵便]宜?|[款色码]/;

/** What was told last still counts beside what goes on with it. */
const mostDocuments = 3;

/** Rules were told to another question of the same message. */
const isOfThisTurn = ({ memory: { topic, turns = 0 } }: PlaybookContext) => topic?.turn === turns;

function mayGoOn(context: PlaybookContext): boolean {
  const { segment, resumes, intent, memory, frame } = context;
  const { text, entities } = segment;
  if (asksOffers(context) || asksOwnStanding(text)) return false;
  const core = questionCore(text);
  if (intent === 'ask_human') return false; // “那转人工吧” asks for nobody's rules
  const isLive = liveTopic(context) !== undefined || (isOfThisTurn(context) && takesUp(core));
  if (!isLive || hasOrderDetails(entities) || tellsDanger(text) || wishes.test(core)) return false;
  if (resumes && !(resumes.asks === 'human' && asksSomething(core))) return false;
  const asks = asksSomething(core) || supposes(core) || pointsBack(core) || goesOn.test(text.trim());
  if (talk.has(intent) && intent !== 'nonsense' && !asks) return false;
  const isKnown = frame.shopper.customerId !== undefined || memory.orderNumber !== undefined;
  const isSure = segment.intent.confidence >= fairlySure;
  if (isKnown && isSure && (aboutOneOrder.has(intent) || doneToOrders.has(intent)) && !supposes(core)) return false;
  if (isKnown && intent === 'return_item' && asksWhetherReturnable(core)) return false;
  if (
    aboutGoods.has(intent) &&
    isSure &&
    entities.products.length > 0 &&
    !asksOfToo.test(core) &&
    !asksWhetherOf.test(core)
  )
    return false;
  const before = saidBefore(context, text);
  return !asksFreeAbroad(core, before) && ruleQuestions(core, before).length === 1;
}

/** “ok and drying” */
const goesOn = /^(?:(?:ok|okay|right|thanks|cool)[,. ]+)?and \w{3,}|^(?:好的?|嗯|行)?[，, ]*那/i;

/** “猫粮也有吗”, "does that go for shoes too": whether what was told holds of other goods as well. */
const asksOfToo =
  /^(?:那|那么)?\p{Script=Han}{1,6}也(?:有|能|可以|行|算|包|送|支持|一样|适用)?\p{Script=Han}{0,3}[吗么嘛不][?？]?$|^(?:(?:and|so|ok) )*(?:does|do|is|are|what about)\b.{2,40}\b(?:too|as well|also)\?*$/iu;

/** “does it work on headphones” after a discount: whether what was told holds of these goods. */
const asksWhetherOf =
  /^(?:(?:and|so|ok|but) )*(?:does|do|is|are|will|can) (?:it|that|this|they|the (?:code|discount|offer|coupon|rule)s?) (?:also |only |still )?(?:work|appl(?:y|ies)|count|cover|include|valid|good|hold|go|be used)\b(?! with (?:my|an?|the) )/i;

/** So surely heard, a wish or a look-up of theirs is that. */
const fairlySure = 0.75;

/** Wants something to be done. */
const wishes =
  /我要(?!是)|我想(?!知道|问)|想要|^(?:那|请|就)?(?:帮我|给我)|麻烦|\b(?:i want|i'd like|i would like|i need|please|pls)\b/i;
