import { landsIn } from '../../../tools/places.ts';
import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { isShort } from '../is-short.ts';
import type { DialogueMemory } from '../playbook.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * "Who pays the postage?", “寄回去运费谁出” in the talk of a swap or a return for reasons of one's own: of the way back, by
 * the shop's rules, and from abroad with what has to be done first; the card waits.
 */
export const readWayBack: Reader = (segment, memory) => {
  const { text, entities } = segment;
  if (memory.lastIntent === 'change_address' && !memory.open?.action && asksPrice.test(text.trim())) {
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    return justSure('policy_question', { ...segment, text: priceQuery[language] });
  }
  const { topic: told, turns = 0 } = memory;
  const isOfWays = told?.turn === turns - 1 && ofPostage.test(told.question) && turnsWay.test(text.trim());
  const turned = isOfWays ? topicNamed(text) : undefined;
  if (turned) {
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    return justSure('policy_question', { ...segment, text: wordingOf(turned)[language] });
  }
  const isElse = entities.products.length + entities.orderNumbers.length > 0 && !ofWayBack.test(text);
  if (isElse || !isShort(text, { zh: 32, en: 120 }) || !asksWhoPays.test(text)) return undefined;
  const topic = topicNamed(text) ?? topicOf(memory);
  if (topic === undefined || topicOf(memory) === undefined || (ofOutward.test(text) && !ofWayBack.test(text)))
    return undefined;
  const isAbroad = fromAbroad.test(text) || landsIn(text).some(({ isForeign }) => isForeign);
  const topics: readonly TopicId[] = isAbroad ? [topic, 'return_from_abroad'] : [topic];
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  // said whole it is as sure as can be, and no further question about the rules told before it
  return justSure('policy_question', {
    ...segment,
    intent: { id: 'policy_question', confidence: 1 },
    text: topics.map((each) => `${wordingOf(each)[language]}?`).join(' '),
    entities: { ...entities, products: [] },
  });
};

/** Of what a redirected parcel costs. */
const priceQuery = {
  en: 'How much does the courier charge to redirect a parcel?',
  zh: '发货后改派要收多少钱',
} as const;

/** What the talk is of: a swap or a return that is put up, or was asked about last. */
function topicOf({ open, lastIntent }: Readonly<DialogueMemory>): TopicId | undefined {
  const tool = open?.action?.tool;
  if (tool === 'request_exchange') return 'exchange_shipping';
  if (tool === 'request_return') return 'return_shipping_who_pays';
  if (tool !== undefined) return undefined;
  const ofOpen = open?.asks === 'ground' || open?.asks === 'go_on' ? byIntent[open.intent] : undefined;
  return ofOpen ?? byIntent[lastIntent ?? 'nonsense'];
}

const ofPostage = /运费|邮费|\bpostage|\bshipping|\bpays?\b/i;
/** “换的话呢”, "and if i exchange it?" after who pays for the way back. */
const turnsWay =
  /^(?:那)?(?:如果|要是)?(?:是)?(?:换|退)(?:货)?(?:的话)?呢[?？]?$|^(?:(?:and|so|but|ok)[, ]+)*(?:what about (?:an? )?(?:exchange|swap|return)s?|(?:what )?if i (?:exchange|swap|return) (?:it|them)(?: instead)?)[?.!]*$/i;

/** “退的话运费谁出” while a swap is talked of: of the one that is named. */
function topicNamed(text: string): TopicId | undefined {
  if (
    /退(?:的话|货|掉|呢)|\ba return\b|\b(?:if|when) i (?:return|send (?:it|them) back for (?:a refund|money))\b/i.test(
      text,
    )
  )
    return 'return_shipping_who_pays';
  return /换(?:的话|货|呢)|\ban? (?:exchange|swap)\b|\b(?:if|when) i (?:exchange|swap)\b/i.test(text)
    ? 'exchange_shipping'
    : undefined;
}

const byIntent: Readonly<Partial<Record<IntentId, TopicId>>> = {
  exchange_item: 'exchange_shipping',
  return_item: 'return_shipping_who_pays',
};

/** “要钱吗”, "what does that cost me?" right after a parcel that may be redirected: of that. */
const asksPrice =
  /^(?:(?:and|ok|so|but)[, ]+)*(?:what|how much) (?:does|would|will|is|do) (?:that|it|this|they)(?: \w+){0,4}\??$|^(?:is|does) (?:that|it|this) (?:cost|free)\b.{0,24}$|^(?:那|这)?(?:要|收|需要|会)?(?:不要|额外|另外)*(?:多少)?(?:收)?(?:钱|费)(?:用)?(?:吗|么|呢|不|多少)?[?？]?$/iu;

const asksWhoPays =
  /\bwho(?:['’]?s| is| will)?\b.{0,12}\b(?:pay|cover|foot|bear)|\b(?:do|does|will|must|would) (?:i|you|u|we) (?:have to |need to |also )?(?:pay|cover)\b|\b(?:postage|shipping|courier|return) (?:back |cost|fee|charge)|\b(?:postage|shipping)\b.{0,20}(?:\bon me\b|\bfree\b|[?？])|\bcost (?:me )?to (?:send|ship|post)\b|(?:运费|邮费|快递费)[^,，。]{0,8}(?:谁|怎么|我|你|要|多少|包|免|[吗呢?？])|谁(?:来)?(?:出|掏|付|承担)|(?:要|用|需要)(?:我)?(?:自己)?(?:出|掏|付)(?:钱|运费|邮费)?/iu;
const ofWayBack = /\bback\b|\breturn|\bold one\b|寄回|退回|寄还|回去/iu;
/** What the shop sends costs otherwise. */
const ofOutward = /\bnew one\b|\breplacement\b|\bto (?:me|us)\b|新的?(?:那|这)?[件双条个]?|寄给我|寄过来|发过来|补发/iu;
const fromAbroad = /\babroad|\boverseas|\bother countr|海外|国外|境外|港澳|外国/iu;
