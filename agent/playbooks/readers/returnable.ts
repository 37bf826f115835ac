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
