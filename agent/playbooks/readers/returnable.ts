import { asksWhetherReturnable, turnsToUnused } from '../actions/returns/own-returns.ts';
import { wordingOf } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { faultIn, remedyIn, usedIn } from '../actions/said-words.ts';
import { isShort } from '../is-short.ts';
import { asksSomething } from '../shop/question-core.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { ownThing } from './own-thing.ts';
import { fairlySure, justSure, type Reader } from './reader.ts';

/** "Can I return my hiking boots": of goods of their own, whatever rule or product the words may sound like. */
export const readReturnable: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const mayBe = intent.id === 'policy_question' || intent.id === 'product_question' || intent.confidence < fairlySure;
  const isOwn =
    entities.products.length > 0 && (ownThing.test(text) || turnsToUnused.test(text) || usedIn(text) !== undefined);
  const asks = mayBe && isOwn && asksWhetherReturnable(text) && faultIn(text) === undefined;
  return asks ? justSure('return_item', segment) : undefined;
};

/**
 * “那耳机呢，拆开看了下”, "what about the boots" right after whether something may go back: whether these may. “是拆开了”, "I
 * wore them once": whether the same may, in that state.
 */
export const readReturnOfAnother: Reader = (segment, memory) => {
  const { open, lastIntent, refusedAt, turns = 0 } = memory;
  const { text, entities } = segment;
  const waits = open?.asks === 'go_on' || (open?.asks === 'ground' && asksSomething(text));
  const isOffer = open?.asks === 'offer' && open.action?.tool === 'request_return';
  const isOffered = (open?.intent === 'return_item' && waits && open.action === undefined) || isOffer;
  const isOfReturns = lastIntent === 'policy_question' || lastIntent === 'return_item';
  if (!isOffered && !(isOfReturns && refusedAt === turns - 1)) return undefined;
  if (tellsUse(segment) && memory.goods?.turn === turns - 1) {
    const products = [...memory.goods.words];
    const whole = wholeOfState(products.join(' '), text);
    return justSure('return_item', { ...segment, text: whole, entities: { ...entities, products } });
  }
  const asked = asIfWhole(text.trim());
  if (asked === undefined || entities.products.length === 0 || faultIn(text) !== undefined) return undefined;
  // by the rules where the goods aren't theirs
  return justSure('policy_question', { ...segment, text: asked });
};

/** No more than that it was opened, worn or used, or wasn't. */
const tellsUse = ({ text, entities }: Segment): boolean =>
  entities.products.length + entities.orderNumbers.length === 0 &&
  isShort(text, { zh: 14, en: 50 }) &&
  (usedIn(text) !== undefined || triedOn.test(text)) &&
  faultIn(text) === undefined;

const triedOn = /\btried (?:it|them|those|these) on\b|试穿|试(?:了|过)(?:一?下|一次)?(?=$|[,，。?？])/i;

const wholeOfState = (goods: string, state: string): string =>
  /\p{Script=Han}/u.test(state) ? `${goods}${state}，能退吗` : `Can I return my ${goods}? ${state}`;

/** “What if i just swap them” after a no to a return: whether these may be exchanged, by their order. */
export const readSwapAfterNo: Reader = (segment, { refusedAt, goods, lastIntent, turns = 0 }) => {
  const { text, entities } = segment;
  if (refusedAt !== turns - 1 || goods?.turn !== turns - 1 || !takesReturn.has(lastIntent ?? 'nonsense'))
    return undefined;
  if (remedyIn(text) !== 'exchange' || entities.orderNumbers.length > 0 || faultIn(text) !== undefined)
    return undefined;
  const products = entities.products.length > 0 ? entities.products : [...goods.words];
  const isChinese = /\p{Script=Han}/u.test(text);
  const whole = isChinese ? `我的${products.join('')}还能换吗` : `Can I still exchange my ${products.join(' ')}?`;
  const intent = { id: 'exchange_item', confidence: 1 } as const;
  return justSure('exchange_item', { ...segment, intent, text: whole, entities: { ...entities, products } });
};

/** “那有质量问题呢”, "what if its faulty" where something is to go back for no reason: by the rules for faults. */
export const readFaultSupposed: Reader = (segment, { open, refusedAt, turns = 0 }) => {
  const { text, entities } = segment;
  const isOfReturn = open?.intent === 'return_item' || refusedAt === turns - 1;
  if (!isOfReturn || entities.products.length + entities.orderNumbers.length > 0) return undefined;
  if (!supposesFault.test(text.trim())) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: wordingOf('fault_later')[language] });
};

const supposesFault =
  /^(?:那|可是|但)?(?:如果|要是|万一)?(?:是|有|出现?)(?:了)?(?:质量)?问题(?:的话)?(?:呢|怎么办|能退吗|可以退吗|还能退吗)[?？]?$|^(?:那)?(?:如果|要是|万一)(?:是)?(?:坏了?|有瑕疵|质量不好)(?:的话)?(?:呢|怎么办|能退吗)?[?？]?$|^(?:(?:and|but|ok|so)[, ]+)*(?:what )?if (?:it(?:['’]?s| is| was)|they(?:['’]?re| are| were)|there(?:['’]?s| is)) (?:\w+ )?(?:faulty|broken|defective|damaged|a (?:fault|defect|problem with (?:it|them)))(?: (?:tho|though|then))?[?.!]*$/i;

const takesReturn: ReadonlySet<IntentId> = new Set<IntentId>(['return_item', 'policy_question']);

function asIfWhole(text: string): string | undefined {
  if (turnsInChinese.test(text)) return `${text}，能退吗`;
  if (namesAlso.test(text)) return `can i return ${text}`;
  const whole = text.replace(turnsInEnglish, 'can i return');
  return whole === text ? undefined : whole;
}

/** “And the shoes too?” without what joins it. */
const namesAlso =
  /^(?:the|my|that|those|these) [\w' -]{2,30}?(?: (?:too|also|as well)\??|\?)$|^(?:the|my|those|these) [\w'-]+(?: [\w'-]+)?$/i;
const turnsInChinese = /^(?:那|还有|那么)?(?:我的)?[^,，。?？ ]{1,10}呢(?:$|[?？,，。 ])/u;
const turnsInEnglish =
  /^(?:(?:ok|okay|and|so|hmm+)[, ]+)*(?:(?:what|how) about|and)(?= (?:the|my|that|those|these)\b)/i;
