import { attempt, draftOf } from '../look.ts';
import type { ActionDraft, OpenMatter, PlaybookContext, Steps } from '../playbook.ts';
import { namesTitle } from '../orders/name-order.ts';
import { tellWhereabouts } from '../orders/whereabouts.ts';
import { say, step } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { amendAction } from './amend-action.ts';
import { intentOfTool } from './intent-of-tool.ts';
import { act, tellAttempt, waits } from './act.ts';
import { askNext } from './after-button.ts';
import { actPhrases as phrases, leftPhrases } from './act-phrases.ts';
import { tellCard } from './card/tell-card.ts';
import { whatIsOver } from './ask-missing.ts';
import {
  bargains,
  cantShow,
  choosesRemedy,
  declines,
  givesAddress,
  goesBackInstead,
  insistsOnCancelling,
} from './answers-action.ts';
import { meantWords, optionNamed } from './find-item.ts';
import { asksCostOfAddress, tellCostOfAddress } from './address/asks-cost.ts';
import { addressSaid, mergeAddress } from './address/merge-address.ts';
import { offersInstead, takeOffer } from './offers/retention.ts';
import { groundIn, remedyIn, saysAll } from './said-words.ts';
import { asksIfMay } from './wish-again.ts';
import { takeCode } from './step-up.ts';
import { asksOfPhotos, tellOfPhotos } from './faults/asks-of-photos.ts';
import { saysOnly } from './faults/lost-order.ts';
import { remedyTaken } from './faults/taken-remedy.ts';

/** Goes on with an action for which something was asked, with what the shopper has answered. */
export function* resumeAction(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  const { action, asks } = open;
  const { segment } = context;
  if (asksCostOfAddress(segment.text, open)) return yield* tellCostOfAddress(context, open);
  if (asks === 'offer') return yield* takeOffer(context, open);
  if (asks !== 'address' && givesAddress(segment, open))
    return yield* act(context, amendAction(segment, action) ?? action);
  if (goesBackInstead(segment, open)) return yield* sendBackInstead(context, action);
  const insists = action.tool === 'cancel_order' && insistsOnCancelling(segment.text);
  const hasChosen =
    asks === 'remedy'
      ? remedyTaken(segment) !== undefined
      : (asks === 'code' || asks === 'button') && choosesRemedy(segment, open);
  if (asks === 'button' && holdsOn.test(segment.text.trim()) && (yield* tellCard(context, open))) return;
  // “actually no, make it L” is no no to the swap
  const { sizes, colours } = segment.entities;
  const isOther = asks === 'button' && action.tool === 'request_exchange' && sizes.length + colours.length > 0;
  if (asks !== 'photos' && declines(segment) && !insists && !hasChosen && !isOther) return yield* leave(context, open);
  // a photo without a word is kept; what was asked is still to be answered
  if (segment.text.trim() === '' && asks !== 'photos' && asks !== 'remedy') return yield* act(context, action);
  switch (asks) {
    case 'button':
      if (yield* tellCard(context, open)) return;
      if (action.tool === 'request_refund' && remedyIn(segment.text) !== undefined)
        return yield* actOtherwise(context, action);
      return yield* changeOrPress(context, open);
    case 'code':
      return yield* resumeWithCode(context, open);
    case 'photos':
      return yield* resumeWithPhotos(context, open);
    case 'remedy':
      return yield* takeRemedy(context, open);
    default:
      return yield* act(context, completed(context, open));
  }
}

/** “No wait, how much would I get back” asks first; what is on the card waits. */
const holdsOn = /^(?:no[, ]+)?(?:wait|hold on|hang on|hold up|one sec)\b|^(?:等等|等一?下|慢着|先等)/i;

/** The same goods go back, for no other reason than that. */
function* sendBackInstead(context: PlaybookContext, { args }: ActionDraft): Steps {
  const { orderNumber, item, ground = 'changed_mind' } = args;
  const items = typeof item === 'string' ? { items: [{ item }] } : {};
  const draft = { tool: 'request_return', args: { orderNumber, ground, ...items } } as const;
  yield* act({ ...context, intent: 'return_item' }, draft);
}

/** Nothing that waits behind it comes up later of itself, unless only this one was named to be left. */
function* leave(context: PlaybookContext, { action, card }: OpenMatter & { action: ActionDraft }): Steps {
  const { queue = [] } = context.memory;
  const { products } = context.segment.entities;
  const isThis = (word: string) => card?.titles.some((title) => namesTitle(title, word)) === true;
  yield* say(context, leftPhrases[action.tool]);
  yield { do: 'remember', memory: { queue: [] } };
  // “don't cancel yet, when does it ship?”: what is left is asked after in the same breath
  if (asksDispatch.test(context.segment.text)) {
    const { resumes: _left, ...rest } = context;
    return yield* tellWhereabouts({ ...rest, intent: 'dispatch_status' });
  }
  if (queue.length === 0 || products.length === 0 || !products.every(isThis)) return;
  yield* say(context, phrases.next);
  yield* askNext(context, queue);
}

const asksDispatch =
  /(?:什么时候|啥时候|哪天|几号|多久)(?:能|会|才)?(?:发|寄|到)|\bwhen\b.{0,12}\b(?:ship|sent|send|arrive|come|get here|deliver)/i;

/** The other way of making it good, for what they name or for all of it. */
function* actOtherwise(context: PlaybookContext, action: ActionDraft): Steps {
  const { segment } = context;
  if (saysAll(segment.text)) yield { do: 'remember', memory: { queue: [] } };
  yield* act(context, withRemedy(context, amendAction(segment, action) ?? action));
}

/** The code proves who this is; what they would rather have meanwhile is kept for when it is there. */
function* resumeWithCode(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  const { segment } = context;
  const action = choosesRemedy(segment, open) ? withWish(open.action, remedyTaken(segment)) : open.action;
  if (!(yield* takeCode(context, action))) return;
  yield* say(context, phrases.verified);
  yield* act(context, action);
}

/** What is on the card is changed by these words, or waits for its button. */
function* changeOrPress(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  if (bargains(context.segment, open)) return yield* bargain(context, open);
  const changed = amendAction(context.segment, open.action);
  if (changed) return yield* act({ ...context, intent: intentOfTool[changed.tool] }, changed);
  yield* say(context, asksIfMay(context.segment, open) ? phrases.mayByButton : phrases.pressButton);
  yield* step({ do: 'remember', memory: { open } });
}

/** The shop's offers, where there are some by its rules; the card waits either way. */
function* bargain(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  const { orderNumber } = open.action.args;
  if (typeof orderNumber === 'string') {
    if (yield* offersInstead(context, open.action, { orderNumber, why: 'price' })) return;
  }
  yield* say(context, phrases.priceStands);
  yield* step({ do: 'remember', memory: { open } });
}

/** The action with the answer in its place. */
function completed(
  context: PlaybookContext,
  { action, asks, options = [], missing }: OpenMatter & { action: ActionDraft },
) {
  const { segment } = context;
  const { text } = segment;
  const more = (args: Record<string, unknown>): ActionDraft => ({ ...action, args: { ...action.args, ...args } });
  switch (asks) {
    case 'item': {
      const item = optionNamed(segment, options) ?? text.slice(0, 80);
      return more(takesMany.includes(action.tool) ? { items: [{ item }] } : { item });
    }
    case 'variant':
      return more(variantIn(context));
    case 'address': {
      const said = addressSaid(turnText(context), action.args);
      const [only] = missing ?? [];
      const isBare = only !== undefined && Object.keys(said).length === 0;
      return isBare ? more({ [only]: text.trim() }) : { ...action, args: mergeAddress(action.args, said) };
    }
    case 'description':
      return more({ description: text.slice(0, 1000) });
    default:
      return action;
  }
}

const takesMany: readonly ActionDraft['tool'][] = ['request_return', 'request_refund'];

/** All that was said in this turn: an address is easily taken for several matters. */
export function turnText({ turn }: PlaybookContext): string {
  return turn.segments.map(({ text }) => text).join(' ');
}

function variantIn(context: PlaybookContext): Record<string, unknown> {
  const { segment } = context;
  const { sizes, colours, measures } = segment.entities;
  const bare = /^\s*(?:eu\s*)?(\d{2}(?:\.5)?)\s*(?:码|号)?\s*$/iu.exec(segment.text)?.[1];
  const toSize = sizes.at(-1) ?? bare;
  const [toColour] = colours;
  return {
    ...(toSize === undefined ? {} : { toSize }),
    ...(toColour === undefined ? {} : { toColour }),
    ...(Object.keys(measures).length > 0 ? { words: segment.text.slice(0, 300) } : {}),
  };
}

/** The same with the way that was taken. */
const withWish = (action: ActionDraft, wants: ReturnType<typeof remedyTaken>): ActionDraft => ({
  ...action,
  args: { ...action.args, wants },
});

/** “Just the boots, not the scarf”: the way is taken for these alone. */
function ofPart(context: PlaybookContext, action: ActionDraft): ActionDraft {
  const words = saysOnly.test(context.segment.text) ? meantWords(context) : [];
  return words.length === 0 ? action : { ...action, args: { ...action.args, items: words.map((item) => ({ item })) } };
}

/** A yes to a question of two is none: it is put again. */
function* takeRemedy(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  const wants = remedyTaken(context.segment);
  if (wants === 'reship' && needsBy.test(context.segment.text)) yield* say(context, phrases.noDay);
  if (wants) return yield* act(context, ofPart(context, withWish(open.action, wants)));
  const taps = replies(context, 'reship', 'moneyBack');
  yield { do: 'ask', text: speak(context, phrases.whichRemedy), replies: taps, memory: { open } };
}

/** By a day, or by express. */
const needsBy =
  /\b(?:by|before|until) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|next|this|end|weekend|christmas|\d)|\bexpress\b|\b(?:next|same)[- ]day\b|\b(?:faster|asap|urgent\w*)\b|加急|特快|(?:周|星期|礼拜)[一二三四五六日天末](?:之?前|就|要)|[号天日]之?前(?:要|得|能)|急用|着急|赶(?:紧|着|时间)|尽快/i;

function* resumeWithPhotos(context: PlaybookContext, open: OpenMatter & { action: ActionDraft }): Steps {
  const { segment, photos = 0 } = context;
  const remedy = remedyIn(segment.text);
  const action = withMore(remedy === undefined ? open.action : withRemedy(context, open.action), segment.text);
  if (photos > 0) return yield* act(context, action);
  const asked = asksOfPhotos(segment.text, open);
  if (asked) {
    yield* tellOfPhotos(context, asked, open.action);
    return yield* step({ do: 'remember', memory: { open } });
  }
  const hasVideo = video.test(segment.text);
  if (cantShow(segment.text) && !hasVideo) {
    const text = speak(context, phrases.noPhotos);
    const taps = replies(context, 'human', 'no');
    return yield* step({ do: 'offer_human', text, replies: taps, reason: 'policy_requires_human' });
  }
  if (declines(segment) && !hasVideo && remedy === undefined) return yield* say(context, leftPhrases[action.tool]);
  // what is wished for now may be decided otherwise than what was
  const tried = remedy === undefined ? undefined : yield* attempt(action);
  const isPhotos = tried?.status === 'refused' && tried.reason === 'photos_required';
  if (tried && !isPhotos) return yield* tellAttempt(context, action, tried);
  const over = isPhotos ? whatIsOver(tried.details) : '';
  const tellsMore = remedy === undefined && tells.test(segment.text);
  const parts = [
    over === '' && remedy !== undefined ? speak(context, phrases.noted[remedy]) : over,
    hasVideo ? speak(context, phrases.noVideo) : tellsMore ? speak(context, phrases.notedToo) : '',
    hasVideo || tellsMore ? '' : speak(context, phrases.paperclip),
    speak(context, phrases.photosLater),
  ];
  const text = parts.filter((part) => part !== '').join(context.language === 'zh' ? '' : ' ');
  const words = [open.text, segment.text].filter((part) => part !== undefined).join(' ');
  yield { do: 'ask', text, memory: { open: { ...waits(context, 'photos', action), text: words } } };
}

/** More than a word or two, and no question: how it came about, what was tried. */
const tells = /^(?!.*(?:[?？吗呢]|怎么|咋|哪|\b(?:how|where|what)\b))(?:.*\p{Script=Han}.{4,}|(?:\S+\s+){3,}\S+.*)$/isu;

const video = /\bvideos?\b|\bclip\b|\bfilm(?:ed)?\b|\brecording\b|视频|录像|录屏|录了/i;

/** More on what is wrong goes into its description. */
function withMore(action: ActionDraft, text: string): ActionDraft {
  const { description } = action.args;
  if (typeof description !== 'string' || groundIn(text) === undefined || description.includes(text)) return action;
  return { ...action, args: { ...action.args, description: `${description} ${text}`.slice(0, 1000) } };
}

/** What the shopper would rather have: the money, the goods again, another piece in exchange. */
function withRemedy(context: PlaybookContext, action: ActionDraft): ActionDraft {
  const remedy = remedyIn(context.segment.text);
  if (action.tool !== 'request_refund') return action;
  const { orderNumber, items, ground, description } = action.args as unknown as RequestedRefund;
  if (remedy === 'exchange' && exchangeable.includes(ground)) {
    const [first] = items ?? [];
    return draftOf('request_exchange', { orderNumber, ground: ground as 'faulty', description, item: first?.item });
  }
  const wants = remedy === 'reship' || remedy === 'exchange' ? 'reship' : 'refund';
  return { ...action, args: { ...action.args, wants } };
}

/** What a refund was asked for with. */
interface RequestedRefund {
  orderNumber: string;
  ground: string;
  description: string;
  items?: { item: string }[];
}

const exchangeable: readonly string[] = ['faulty', 'damaged', 'wrong_item', 'not_as_described'];
