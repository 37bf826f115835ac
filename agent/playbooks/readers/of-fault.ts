import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { ClaimGround } from '../../../tools/policy/action-kinds.ts';
import { asksOfPhotos } from '../actions/faults/asks-of-photos.ts';
import { remedyTaken } from '../actions/faults/taken-remedy.ts';
import { faultIn, groundIn } from '../actions/said-words.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { isShort } from '../is-short.ts';
import { aboutGoods, sure } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksSomething } from '../shop/question-core.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “错发的那双怎么处理”, "do I bin the bad ones?", "who pays the postage?", while something wrong with goods is being put
 * right: of these goods, by the shop's rules for what went wrong; what was asked for stays open.
 */
export const readOfFault: Reader = (segment, memory) => {
  const { text, entities } = segment;
  const { open } = memory;
  // “直接退钱行吗”, asked which way they would like, takes one
  const isChosen =
    open?.action?.tool === 'request_refund' && remedyTaken(segment) === 'refund' && !wantsPart.test(text);
  if (isChosen && (open.asks === 'photos' || open.asks === 'remedy')) return undefined;
  if (open?.asks === 'photos' && asksOfPhotos(text, open) !== undefined) return undefined;
  const told = faultTold(memory) ?? repairTold(segment);
  const isAsked =
    asksSomething(text) ||
    asksAnyway.test(text) ||
    wantsRepair.test(text) ||
    (open?.asks === 'photos' && keepsIt.test(text));
  if (!told || !isAsked || !isShort(text, { zh: 30, en: 110 })) return undefined;
  const isElse =
    entities.orderNumbers.length > 0 ||
    entities.products.some((word) => !holders.has(word) && !told.words.includes(word));
  const { topic, turns = 0 } = memory;
  const isOfRepair = repair.test(told.words) || (topic?.turn === turns - 1 && repair.test(topic.question));
  const isBare = (bareCost.test(text.trim()) && isOfRepair) || repairTold(segment) !== undefined;
  const asked = isElse
    ? undefined
    : questions.find(({ said }) => isBare || said.test(text) || (said === wantsPart && keepsIt.test(text)));
  if (!asked) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', {
    ...segment,
    text: wordingOf(asked.topic(told))[language],
    entities: { ...entities, products: [] },
  });
};

/** “登山鞋想修，怎么收费”: goods are named with what is asked of their repair. */
function repairTold({ text, entities, intent }: Segment): Told | undefined {
  // “went to my old address, can you fix that” mends no goods
  if (!ofGoods.has(intent.id) && intent.confidence >= sure) return undefined;
  const [first] = questions;
  const isOfRepair = first?.said.test(text) === true || (wantsRepair.test(text) && faultIn(text) === undefined);
  return isOfRepair && entities.products.length > 0
    ? { ground: 'faulty', words: `${entities.products.join(' ')} ${text}`.toLowerCase() }
    : undefined;
}

const ofGoods: ReadonlySet<IntentId> = new Set<IntentId>(['item_problem', 'policy_question', ...aboutGoods]);

/** To have something mended, with no word on what is wrong. */
const wantsRepair =
  /[想要能]修|修一下|修得了|修不修|\b(?:can|could|do|will) (?:you|u)(?: guys)? (?:also )?(?:repair|fix|mend)\b|\b(?:have|get) (?:my|the|it|them) .{0,20}(?:repaired|fixed|mended)\b/i;

const repair = /\b(?:repair|fix|mend)|修/i;
/** "How much" after that: the first of the questions. */
const bareCost =
  /^(?:(?:and|ok|so|but)[, ]+)*(?:how much|what (?:does|would|will) (?:it|that) cost)(?: (?:is|would|does|will) (?:it|that|this)(?: (?:be|cost))?)?(?: me)?[?.!]*$|^(?:那|大概|要)*(?:多少钱|怎么收费|收费[吗么不]|要钱[吗么不]|收钱[吗么不]|收多少|贵[吗么不])[呢啊?？]*$/i;

/** What goods come in is no other thing. */
const holders: ReadonlySet<string> = new Set(['bag', 'bottle', 'cup', 'box', '袋子', '包', '盒子']);

/** Asked without the marks of a question. */
const asksAnyway = /还是|\b(?:who|what|how)s?\b/i;

interface Told {
  ground: ClaimGround;
  /** What was said of it, in lower case. */
  words: string;
}

/** What is wrong with the goods that the talk is about. */
function faultTold({ open, lastIntent, goods, topic, turns = 0 }: Readonly<DialogueMemory>): Told | undefined {
  const words = [open?.text ?? '', ...(goods?.words ?? [])].join(' ').toLowerCase();
  const said = open?.action?.args['ground'] as ClaimGround | undefined;
  // what the rules answered may be no fault at all: “那没拆的那袋呢”
  const byRules = topic?.turn === turns - 1 && !open ? topic.question : undefined;
  const supposed = byRules === undefined || faultIn(byRules) !== undefined ? 'faulty' : groundIn(byRules);
  // what its repair costs is asked of what the rules told of it
  if (byRules !== undefined && repair.test(byRules))
    return { ground: 'faulty', words: `${words} ${byRules}`.toLowerCase() };
  const ground = said ?? (lastIntent === 'item_problem' ? (groundIn(words) ?? supposed) : undefined);
  return ground !== undefined && faults.includes(ground) ? { ground, words } : undefined;
}

const faults: readonly ClaimGround[] = ['wrong_item', 'damaged', 'faulty', 'not_as_described', 'unsafe'];

const topicOfGoods = ({ ground, words }: Told): TopicId => {
  if (petFood.test(words)) return 'pet_food_quality';
  if (ground === 'wrong_item') return 'wrong_item';
  return ground === 'damaged' ? 'damaged' : 'return_shipping_faulty';
};

const shoes = /\b(?:shoe|boot|sneaker|trainer|sandal|sole)|鞋|靴/i;
const devices =
  /phone|ear|speaker|watch|band|lamp|charger|dryer|humidifier|power bank|耳机|音箱|手表|手环|台灯|充电|加湿器|吹风机|电器/i;
const petFood =
  /\b(?:cat|dog|pet|puppy|kitten) (?:food|treats?)\b|\bkibble\b|\btreats?\b|\bchews?\b|lick sticks|粮|罐头|冻干|猫条|零食/i;

/** Part of the money, or all of it with nothing sent back. */
const wantsPart =
  /(?:不想|懒得|不愿意?|不方便|嫌麻烦).{0,6}寄|仅退款|只退款|\b(?:refund|money back)\b.{0,20}\bwithout\b|\bwithout (?:sending|returning|posting)\b|\bmoney off\b|\bpart(?:ial)?[ -](?:of the )?(?:refund|money|price)|\bsome (?:of the )?money (?:off|back)|\bdiscount\b|补(?:我|给我)?(?:一?点|一?些)钱|(?:退|赔)(?:我|给我)?(?:一?部分|一?点|一?些)|便宜(?:一?点|一?些)|少收(?:一?点|一?些)|\b(?:knock|take) (?:a bit|some|something)?\b.{0,8}\boff\b/i;

/** Kept, with something wrong with it. */
const keepsIt =
  /^(?:那)?(?:我)?(?:就)?(?:不想退|不退了|想留着?|留着)(?:了|用|穿|吧)?[，,。.!！\s]*$|\b(?:rather|gonna|going to|will|i['’]?ll|want to|like to) keep (?:it|them)\b/i;

const questions: readonly { said: RegExp; topic: (told: Told) => TopicId }[] = [
  {
    said: /\bhow (?:long|many days|fast|soon)\b.{0,40}\b(?:repair|fix|mend)|\b(?:repair|fix|mend)\w*\b.{0,20}\b(?:take|how long)\b|(?<!保)修.{0,6}(?:多久|几天|多长时间|多少天|什么时候)|(?:多久|几天|多长时间).{0,5}修/i,
    topic: ({ words }) =>
      shoes.test(words) ? 'shoe_repair' : devices.test(words) ? 'warranty_claim' : 'warranty_clothing',
  },
  {
    said: /\b(?:repair|fix|mend)\w*\b.{0,30}\b(?:cost|much|price|free|charge|pay)\b|\b(?:cost|much|price|charge|pay)\b.{0,30}\b(?:repair|fix|mend)|修.{0,8}(?:怎么收|多少|要钱|收费|贵|免费|花)|(?:多少|要钱|收费|免费).{0,6}修/i,
    topic: ({ words }) =>
      shoes.test(words) ? 'shoe_repair' : devices.test(words) ? 'warranty_over' : 'warranty_clothing',
  },
  {
    said: /\bwho\b.{0,12}\bpay|\b(?:do|will|must) i (?:have to |need to )?pay\b|\bpostage\b|\bshipping (?:cost|fee)|运费|邮费|谁(?:来)?(?:出|掏|付)|要(?:我|自己)(?:出|掏|付)/i,
    topic: () => 'return_shipping_faulty',
  },
  {
    said: wantsPart,
    topic: () => 'refund_without_return',
  },
  {
    said: /\b(?:keep|bin|chuck|throw|dispose|toss|ditch|donate|get rid|hang on to|hold on to)\b|\b(?:send|sending|return|post|ship|give|go|hand)\b.{0,30}\bback\b|\bwant (?:it|them|those|that) back\b|\bwhat (?:do|should|shall|would) i do with\b|\b(?:can|do|should) i (?:still )?(?:feed|use|wear|return)\b|\bwhat (?:about|happens to|happens with) the \w+ ones?\b|(?:寄|退|还)(?:回|给(?:你|您))|留(?:着|下|吗)|扔|丢掉|丢了|还能(?:喂|吃|用|穿)|(?:剩|那|这|旧|坏|错|原来)[^,，。?？]{0,10}(?:怎么|咋|如何)(?:处理|办|弄)/i,
    topic: topicOfGoods,
  },
];
