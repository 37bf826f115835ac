import type { ClaimGround } from '../../../tools/policy/action-kinds.ts';
import { groundIn } from '../actions/said-words.ts';
import { isShort } from '../is-short.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksSomething } from '../shop/question-core.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “错发的那双怎么处理”, "do I bin the bad ones?", "who pays the postage?", while something wrong with goods is being put
 * right: of these goods, by the shop's rules for what went wrong; what was asked for stays open.
 */
export const readOfFault: Reader = (segment, memory) => {
  const { text, entities } = segment;
  const told = faultTold(memory);
  if (!told || !(asksSomething(text) || text.includes('还是')) || !isShort(text, { zh: 30, en: 110 })) return undefined;
  const isElse = entities.orderNumbers.length > 0 || entities.products.some((word) => !told.words.includes(word));
  const asked = isElse ? undefined : questions.find(({ said }) => said.test(text));
  const query = asked?.query(told);
  if (query === undefined) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: query[language], entities: { ...entities, products: [] } });
};

interface Told {
  ground: ClaimGround;
  /** What was said of it, in lower case. */
  words: string;
}

/** What is wrong with the goods that the talk is about. */
function faultTold({ open, lastIntent, goods }: Readonly<DialogueMemory>): Told | undefined {
  const words = [open?.text ?? '', ...(goods?.words ?? [])].join(' ').toLowerCase();
  const said = open?.action?.args['ground'] as ClaimGround | undefined;
  const ground = said ?? (lastIntent === 'item_problem' ? (groundIn(words) ?? 'faulty') : undefined);
  return ground !== undefined && faults.includes(ground) ? { ground, words } : undefined;
}

const faults: readonly ClaimGround[] = ['wrong_item', 'damaged', 'faulty', 'not_as_described', 'unsafe'];

type Query = { en: string; zh: string };

const whatOfGoods = ({ ground, words }: Told): Query => {
  if (petFood.test(words)) return queries.petFood;
  if (ground === 'wrong_item') return queries.wrong;
  return ground === 'damaged' ? queries.damaged : queries.wayBack;
};

const shoes = /\b(?:shoe|boot|sneaker|trainer|sandal|sole)|鞋|靴/i;
const devices =
  /phone|ear|speaker|watch|band|lamp|charger|dryer|humidifier|power bank|耳机|音箱|手表|手环|台灯|充电|加湿器|吹风机|电器/i;
const petFood =
  /\b(?:cat|dog|pet|puppy|kitten) (?:food|treats?)\b|\bkibble\b|\btreats?\b|\bchews?\b|lick sticks|粮|罐头|冻干|猫条|零食/i;

const queries = {
  petFood: {
    en: 'Quality problems of pet food: mould, insects or a wrong smell',
    zh: '猫粮狗粮发霉有虫怎么办',
  },
  wrong: { en: 'You sent the wrong item: what happens to the wrong one?', zh: '发错货了，错的怎么处理' },
  damaged: { en: 'It arrived damaged: what do I do, who pays?', zh: '收到就是坏的怎么办' },
  wayBack: { en: 'Return shipping of faulty, damaged or wrong items', zh: '质量问题、破损、发错的退货运费谁出' },
  shoeRepair: { en: 'Do you repair shoes?', zh: '鞋子能修吗' },
  repair: { en: 'Do clothes and shoes have a warranty, can they be repaired?', zh: '衣服鞋子保修吗，能修吗' },
  paidRepair: { en: 'Repair after the warranty is over, at cost', zh: '过了保修期能维修吗' },
} as const satisfies Record<string, Query>;

const questions: readonly { said: RegExp; query: (told: Told) => Query }[] = [
  {
    said: /\b(?:repair|fix|mend)\w*\b.{0,30}\b(?:cost|much|price|free|charge|pay)\b|\b(?:cost|much|price|charge|pay)\b.{0,30}\b(?:repair|fix|mend)|修.{0,8}(?:多少|要钱|收费|贵|免费|花)|(?:多少|要钱|收费|免费).{0,6}修/i,
    query: ({ words }) =>
      shoes.test(words) ? queries.shoeRepair : devices.test(words) ? queries.paidRepair : queries.repair,
  },
  {
    said: /\bwho\b.{0,12}\bpay|\b(?:do|will|must) i (?:have to |need to )?pay\b|\bpostage\b|\bshipping (?:cost|fee)|运费|邮费|谁(?:来)?(?:出|掏|付)|要(?:我|自己)(?:出|掏|付)/i,
    query: ({ ground }) => (ground === 'damaged' ? queries.damaged : queries.wayBack),
  },
  {
    said: /\b(?:keep|bin|chuck|throw|dispose|toss|ditch|donate|get rid|hang on to|hold on to)\b|\b(?:send|sending|return|post|ship|give|go|hand)\b.{0,30}\bback\b|\bwhat (?:do|should|shall|would) i do with\b|\b(?:can|do|should) i (?:still )?(?:feed|use|wear|return)\b|\bwhat (?:about|happens to|happens with) the \w+ ones?\b|(?:寄|退|还)回|留(?:着|下|吗)|扔|丢掉|丢了|还能(?:喂|吃|用|穿)|(?:剩|那|这|旧|坏|错|原来)[^,，。?？]{0,10}(?:怎么|咋|如何)(?:处理|办|弄)/i,
    query: whatOfGoods,
  },
];
