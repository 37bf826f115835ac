import { asksWhetherReturnable, turnsToUnused } from '../actions/returns/own-returns.ts';
import { faultIn, usedIn } from '../actions/said-words.ts';
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

/** “那耳机呢，拆开看了下”, "what about the boots" right after whether something may go back: whether these may. */
export const readReturnOfAnother: Reader = (segment, { open, lastIntent, refusedAt, turns = 0 }) => {
  const { text, entities } = segment;
  const isOffered = open?.intent === 'return_item' && open.asks === 'go_on' && open.action === undefined;
  const isOfReturns = lastIntent === 'policy_question' || lastIntent === 'return_item';
  if (!isOffered && !(isOfReturns && refusedAt === turns - 1)) return undefined;
  const asked = asIfWhole(text.trim());
  if (asked === undefined || entities.products.length === 0 || faultIn(text) !== undefined) return undefined;
  // by the rules where the goods aren't theirs
  return justSure('policy_question', { ...segment, text: asked });
};

function asIfWhole(text: string): string | undefined {
  if (turnsInChinese.test(text)) return `${text}，能退吗`;
  const whole = text.replace(turnsInEnglish, 'can i return');
  return whole === text ? undefined : whole;
}

const turnsInChinese = /^(?:那|还有|那么)?(?:我的)?[^,，。?？ ]{1,10}呢(?:$|[?？,，。 ])/u;
const turnsInEnglish = /^(?:(?:ok|okay|and|so|hmm+)[, ]+)*(?:what|how) about(?= (?:the|my|that|those|these)\b)/i;
