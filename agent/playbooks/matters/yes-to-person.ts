import type { IntentId } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sure, whereabouts } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';

/**
 * Whether a colleague who was offered is wanted, in more words than a yes: “好的快点”, "Yes. I want 50 off". Who says yes
 * and asks something, or for what the agent can do itself, is heard for that.
 */
export function acceptsPerson({ segments }: Understanding, { open }: Readonly<DialogueMemory>): boolean {
  if (open?.asks !== 'human') return false;
  const said = segments
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (wantsWhoKnows.test(said)) return true;
  if (asks.test(said) || declines.test(said)) return false;
  if (segments.some(({ entities }) => entities.products.length + entities.orderNumbers.length > 0)) return false;
  if (tellsToAsk.test(said)) return true;
  // a yes before it may be lost where the words are taken apart; of a parcel it's the parcel that is to hurry
  if (hurries.test(said) && !whereabouts.includes(open.intent)) return true;
  const lead = plainYes.exec(said) ?? weakYes.exec(said);
  if (lead === null) return false;
  const rest = said.slice(lead[0].length);
  if (hurries.test(rest) || hasWaited.test(rest)) return true;
  const isElse = segments.some(({ intent }) => ownWork.has(intent.id) && intent.confidence >= sure);
  return plainYes.test(said) && !isElse && !objects.test(rest);
}

const pause = String.raw`[\s,，.。!！~～;；]`;

/** A yes by itself, with whatever follows. */
const plainYes = new RegExp(
  String.raw`^(?:yes+|yeah|yep|yup|sure|of course|please do)(?:,? please)?(?:${pause}+|$)|^(?:要|需要|想要?|好[啊呀]|可以[啊呀]|当然)的?[啊呀吧]?(?:${pause}+|$)`,
  'i',
);

/** Said of much: a yes where what follows is about the asking. */
const weakYes = new RegExp(
  String.raw`^(?:ok(?:ay)?|fine|all right|alright|go ahead|please)(?:,? (?:then|please))?${pause}+|^(?:好的?|行|可以|嗯+|是的?|对的?|中|成|要)[吧啊呀]?${pause}*`,
  'i',
);

/** The asking itself: “你问吧”, "ask them". */
const tellsToAsk =
  /^(?:(?:yes|yeah|yep|sure|ok(?:ay)?|please|then|so|well|go|and|do)[\s,.!]*)*\bask (?:them|him|her|(?:a|your|the) (?:colleagues?|manager|boss|people|team)|around|someone|somebody)\b|^(?:好的?|行|可以|嗯+|要|对|那|就|快|赶紧|麻烦|请)*[吧啊呀，,。!！\s]*(?:那|就|快|赶紧|麻烦|请)*(?:你|您)?(?:快|赶紧|去|帮我|替我|给我)*问(?:问|一?下|吧|去|他们?|她们?|同事|清楚)/i;

/** “Is there nobody who knows?”, after we didn't. */
const wantsWhoKnows =
  /\b(?:is there|isn['’]?t there|there must be|do you have|haven['’]?t you got)(?: really)? (?:no-?body|no one|any-?(?:body|one)|some-?(?:body|one))(?: (?:there|else|at all))? (?:who|that|to) (?:(?:can|could|would|might|does|actually) )*(?:knows?|tells?|answers?|helps?|finds?|finds? out)\b|\b(?:does|do) (?:no-?body|no one|any-?(?:body|one)) (?:there |else )?know\b/i;

const hurries =
  /^(?:and |then |but )?(?:please )?(?:(?:do it |make it |be |as )?(?:quick(?:ly)?|fast|asap|soon(?: as you can)?)|hurry(?: up)?|right away|at once|now)\b|^(?:那|就|请|麻烦|你|您|给我)*(?:快(?!递)|尽快|赶紧|赶快|抓紧|马上|立刻|速度)/i;

/** “要！我等了好久了” */
const hasWaited = /等了?.{0,3}(?:久|半天|一天)|\bwait(?:ed|ing)\b.{0,20}\b(?:long|ages|hours|forever|days)\b/i;

const asks =
  /[?？]|[吗么嘛]|什么|怎么|咋|为啥|多久|多少|几[点天号时]|哪|\b(?:what|when|where|why|how|which|who|is it|can i|do i)\b/i;

const declines =
  /\b(?:never ?mind|no need|don['’]?t|do not|not now|no thanks?|later|forget it)\b|算了|不用|不必|不要|不需要|先不|别/i;

const objects = /\b(?:unfair|but|ridiculous|not|never|that['’]?s)\b|但|可是|不|凭/i;

/** What the agent sees to by itself. */
const ownWork: ReadonlySet<IntentId> = new Set<IntentId>([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'order_details',
  'refund_status',
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'item_problem',
  'price_protection',
  'search_products',
  'product_question',
  'compare_products',
  'recommend_size',
  'policy_question',
]);
