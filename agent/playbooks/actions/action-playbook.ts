import type { ActionDraft, OpenMatter, Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { actPhrases } from './act-phrases.ts';
import { declines, insistsOnCancelling } from './answers-action.ts';
import { carryOnTaken } from './offers/carry-on-taken.ts';
import { defendRefusal, tellFromRequest } from './under-way/after-request.ts';
import { speaksOfNewGoods } from './under-way/arranged-questions.ts';
import { asksOfProgress } from './under-way/progress-words.ts';
import { whenQueries, type ActionIntent } from './action-phrases.ts';
import { mixesRemedies } from './faults/each-remedy.ts';
import { asksForOwnFault } from './faults/own-fault.ts';
import { readAddress } from './address/read-address.ts';
import { leavesAtNo } from '../readers/why-not.ts';
import { resumeAction } from './resume-action.ts';
import { asksAboutIt, faultIn, groundIn } from './said-words.ts';
import { missesGift } from './faults/missing-gift.ts';
import { pleadsException } from './plea.ts';
import { asksPickup, tellPickup } from './returns/pickup.ts';
import { tellRules } from './told-rules.ts';
import { deliveryQuestion } from '../shop/delivery-time.ts';
import { asksWhetherDone, tellWhetherDone } from './under-way/under-way.ts';

const asksHowLong =
  /how long|how many days|(?<!没)多久|几天能|什么时候能|\bwhen\b.{0,24}\b(?:money|refund|paid back)\b|(?:什么时候|啥时候|哪天|几号).{0,6}(?:退[钱款]|到账|收到钱|拿到钱)/i;

/**
 * A wish to have something done: goes on where an answer was awaited, tells the rules to who only asks about them, and
 * otherwise begins.
 */
export function actionPlaybook(intent: ActionIntent, begin: (context: PlaybookContext) => Steps): Playbook {
  return {
    intent,
    *run(context) {
      const taken = context.resumes?.taken;
      if (taken) return yield* carryOnTaken(context, taken);
      if (goesOnWithAction(context.resumes)) return yield* resumeAction(context, context.resumes);
      if (turnsDown(context)) return yield* say(context, actPhrases.left);
      const { text } = context.segment;
      if (context.followUp === 'why' && (wasRefused(context) || pleadsException(text) || leavesAtNo(text)))
        return yield* defendRefusal(context);
      if (!context.resumes && asksPickup(text, context.memory)) return yield* tellPickup(context);
      if (!context.resumes && asksWhetherDone(text) && (yield* tellWhetherDone(context, intent))) return;
      const asksProgress =
        !context.resumes && !givesStreet(context) && (context.followUp === 'when' || asksOfProgress.test(text));
      if (asksProgress && (yield* tellFromRequest(context, [intent]))) return;
      if (!context.resumes && (context.followUp === 'when' || asksHowLong.test(text))) {
        const isNew = intent === 'item_problem' && speaksOfNewGoods(text);
        const query = (isNew ? deliveryQuestion : whenQueries[intent])[context.language];
        const when = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
        if (when.status === 'quoted') return yield* step({ do: 'say', text: when.text });
      }
      if (!context.resumes && backAndForth.includes(intent) && boxGone.test(text)) yield* tellOfBox(context);
      const isPolite = tellsOwnFault(context, intent) || wantsOwnDone(context, intent);
      if (!context.resumes && asksAboutIt(text) && !isPolite) return yield* tellRules(context, intent);
      yield* begin(begun(context));
    },
  };
}

const backAndForth: readonly ActionIntent[] = ['return_item', 'exchange_item'];

/** What it came in isn't there any more: that bears on whether it may come back at all. */
const boxGone =
  /(?:鞋盒|盒子?|包装|原包装|外箱|箱子).{0,6}(?:扔|丢|没了|不在|坏了|弄坏|没有了|找不到|破)|(?:扔|丢)(?:了|掉)?.{0,4}(?:鞋盒|盒子|包装)|没(?:有)?(?:原)?(?:鞋盒|盒子|包装)|\b(?:threw|thrown|binned|chucked|tossed|lost|don['’]?t have|no longer have|got rid of|recycled|without|no)\b.{0,16}\b(?:box|packaging|carton)\b|\b(?:box|packaging|carton)\b.{0,16}\b(?:gone|thrown|binned|lost|missing|recycled|torn|in the bin)\b/i;

function* tellOfBox(context: PlaybookContext): Steps {
  const query = { en: 'return without the original packaging', zh: '没有原包装、盒子扔了能退吗' }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

/** A street with its number is where it should go, whatever question its words look like. */
const givesStreet = ({ intent, segment }: PlaybookContext) =>
  intent === 'change_address' && /\d/.test(readAddress(segment.text).line ?? '');

/** “围巾破了怎么办”: what is told has happened to something of theirs, so it is seen to rather than explained. */
function tellsOwnFault({ frame, photos = 0, segment: { text } }: PlaybookContext, intent: ActionIntent): boolean {
  if (intent !== 'item_problem') return false;
  if (photos > 0) return true;
  if (frame.shopper.customerId === undefined) return false;
  if (missesGift(text) || mixesRemedies(text)) return true;
  const ground = faultIn(text);
  if (ground === undefined || mightBe.test(text)) return false;
  return whatToDo.test(text) || asksForOwn.test(text) || asksForOwnFault(text);
}

const whatToDo =
  /怎么(?:办|处理|弄|搞|解决)|咋(?:办|弄|整|处理)|\bwhat (?:now|(?:do|can|should) i do|happens now|can you do)\b/i;
/** “我那件……能不能赔”: something of theirs, and something to be done about it. */
const asksForOwn =
  /(?:我(?:的|那|这|买|收)|[这那][件双条个款副台袋]).*(?:能|可以|管|给)(?:不能|不可以|不|不给)?.{0,4}(?:[赔退换修补管]|处理|解决)|\b(?:my|i (?:bought|ordered|got))\b.*\b(?:can|could|will|would) (?:you|u|i)\b.{0,20}\b(?:refund|replac|exchang|repair|fix|mend|return|swap|money back|do)/i;
const mightBe = /如果|要是|万一|会不会|的话|\bif\b|\bwould\b|\bcould\b/i;

/** “耳机降价了，能补差价吗”: of something of theirs, and said in full, it is a wish, however politely put. */
function wantsOwnDone({ frame, segment: { text, entities } }: PlaybookContext, intent: ActionIntent): boolean {
  if (frame.shopper.customerId === undefined || ofRules.test(text)) return false;
  const { products, sizes, colours, orderNumbers } = entities;
  const isNamed = products.length + orderNumbers.length > 0;
  if (intent === 'price_protection') return isNamed || ownPurchase.test(text);
  return intent === 'exchange_item' && isNamed && sizes.length + colours.length > 0;
}

const ofRules =
  /如果|要是|万一|一般|(?<!前|这|那|了|才|买|过|没|就|好)几天|多久|多长时间|怎么|咋|规则|规定|政策|条件|流程|运费|邮费|\bif\b|\bhow\b|\bpolic|\brules?\b|\bwho pays\b|\bdo (?:you|u) (?:guys )?(?:offer|have|do|match|allow)\b|\bwhat\b/i;
const ownPurchase = /\d{2,}|我|前几天|昨天|前天|上周|刚(?:刚)?(?:买|拍|下)|\b(?:i|my|mine|i['’]ve|i['’]d)\b/i;

/** Another playbook, with the same ear for answers to what an action waited for. */
export function withActions(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (goesOnWithAction(context.resumes)) return yield* resumeAction(context, context.resumes);
      if (turnsDown(context)) return yield* say(context, actPhrases.left);
      yield* playbook.run(begun(context));
    },
  };
}

/** The shop's rules said no in the turn before. */
const wasRefused = ({ memory }: PlaybookContext) => memory.refusedAt === (memory.turns ?? 0) - 1;

function goesOnWithAction(open: OpenMatter | undefined): open is OpenMatter & { action: ActionDraft } {
  return open?.action !== undefined;
}

/** A no to what was offered. */
function turnsDown({ resumes, segment }: PlaybookContext): boolean {
  if (resumes === undefined || !waitsForAction.includes(resumes.asks)) return false;
  if (resumes.intent === 'cancel_order' && insistsOnCancelling(segment.text)) return false;
  return declines(segment) && !(resumes.asks === 'ground' && groundIn(segment.text) !== undefined);
}

const waitsForAction: readonly OpenMatter['asks'][] = ['go_on', 'ground'];

/** A yes to an offer begins the matter with the words that led to it. */
function begun(context: PlaybookContext): PlaybookContext {
  const { resumes } = context;
  if (resumes?.asks !== 'go_on') return context;
  const { text } = resumes;
  return { ...context, resumes: { intent: context.intent, asks: 'proof', ...(text === undefined ? {} : { text }) } };
}
