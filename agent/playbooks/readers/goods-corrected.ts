import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { goodsCorrectedIn } from '../../wishes/corrects-goods.ts';
import { goodsSaid, withoutGoods } from '../../wishes/goods-said.ts';
import { optionNamed } from '../actions/find-item.ts';
import type { Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksSomething } from '../shop/question-core.ts';
import { fairlySure, surely, type Reader } from './reader.ts';

/**
 * “说错了，是那顶毛线帽”, “不是猫粮，是毛线帽！”, "sorry, I meant the beanie", while something is done about goods: of the
 * thing named, in whichever order it is, with all else that was said; what was denied isn't taken.
 */
export const readGoodsCorrected: Reader = (segment, memory) => {
  const wished = wishUnderWay(memory);
  const { text, entities, intent } = segment;
  if (wished === undefined || entities.orderNumbers.length > 0) return undefined;
  const meant = meantIn(text) ?? otherThanAsked(segment, memory);
  if (!meant) return undefined;
  const isAnother = wishes.has(intent.id) && intent.confidence >= fairlySure;
  const id = isAnother ? intent.id : wished;
  const before = withoutGoods(memory.open?.text ?? '');
  const corrected = { ...segment, text: meant.rest, entities: { ...entities, products: [...meant.goods] } };
  const matter: Matter = { ...surely(id, corrected), followUp: 'corrected' };
  return before.trim() === '' ? matter : { ...matter, resumes: { intent: id, asks: 'proof', text: before } };
};

/** What is being done about goods: what something was asked for, or the last answer was of. */
function wishUnderWay({ open, lastIntent }: Readonly<DialogueMemory>): IntentId | undefined {
  if (open && wishes.has(open.intent)) return open.intent;
  return open === undefined && lastIntent !== undefined && wishes.has(lastIntent) ? lastIntent : undefined;
}

const wishes: ReadonlySet<IntentId> = new Set<IntentId>(['item_problem', 'return_item', 'exchange_item']);

interface Meant {
  /** None where it is only said which aren't meant. */
  goods: readonly string[];
  /** The words without those that aren't. */
  rest: string;
}

function meantIn(text: string): Meant | undefined {
  const { corrected, rest } = goodsCorrectedIn(text);
  const right = corrected.at(-1)?.right;
  if (right) return { goods: right, rest };
  for (const form of instead) {
    const found = form.exec(text);
    const named = goodsSaid(found?.groups?.['right'] ?? '');
    // “说错了” tells nothing of the goods
    if (found?.groups?.['back'] !== undefined && named.length > 0)
      return { goods: named, rest: text.replace(found.groups['back'], '') };
  }
  const wrong = firstOf(denied.map((form) => form.exec(text.trim())?.groups?.['wrong']));
  if (goodsSaid(wrong).length === 0 || asksSomething(text)) return undefined;
  return { goods: [], rest: text.replace(wrong, '') };
}

/** Asked which item of an order it is, they name one that isn't in it: “the headphones”. */
function otherThanAsked(segment: Segment, { open }: Readonly<DialogueMemory>): Meant | undefined {
  const { text, entities } = segment;
  if (open?.asks !== 'item' || entities.products.length === 0 || !justNames.test(text.trim()) || asksSomething(text))
    return undefined;
  return optionNamed(segment, open.options ?? []) === undefined ? { goods: entities.products, rest: text } : undefined;
}

const justNames =
  /^(?:(?:oh|no|um|it['’]?s|it (?:was|is)|they (?:are|were)|i mean|the|my|for|neither|a|pair|of)[,. ]+)*[\p{Script=Latin}\d'’-]+(?: [\p{Script=Latin}\d'’-]+){0,3}[.!]*$|^(?:啊|哦|嗯|就|都不)?[，,]?(?:就)?(?:是)?(?:我)?(?:买|订)?(?:的)?(?:那|这)?[个件条双副只款]?\p{Script=Han}{1,8}(?:啊|呀|哦|那个|那件|那双)?[。！!]*$/iu;

const firstOf = (found: readonly (string | undefined)[]) => found.find((each) => each !== undefined) ?? '';

/** Named after a word that takes back what was said, or what was understood. */
const instead: readonly RegExp[] = [
  /(?<back>(?:我|你们?)?(?:刚才?)?(?:说|讲|记|弄|搞|选|写|看|听)错了?|^错了|不对)[，,。!！、\s]*(?:应该|其实|我(?:说|指)的)?(?:就)?是(?<right>[^，,。；;！!？?\n]{1,16})/u,
  /\b(?<back>sorry|oops|wait|no|wrong (?:one|item|thing)|my mistake|my bad)\b[,.!\s-]*(?:i (?:mean|meant)|it['’]?s|it was) (?:actually )?(?:the|my) (?<right>[^.,;!?\n]{2,40})/iu,
];

/** Only what it isn't. */
const denied: readonly RegExp[] = [
  /^(?:不对?[，,！!\s]*)?(?:都|并|也)?不是(?:这个|那个|这|那|我的)?(?<wrong>[^，,。；;！!？?\n是]{1,12})[啊呀]?[。！!~～]*$/u,
  /^(?:no[,.!\s]*)?(?:it['’]?s )?not (?:the|my) (?<wrong>[^.,;!?\n]{2,30})[.!]*$/iu,
];
