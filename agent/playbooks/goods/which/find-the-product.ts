import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { boughtLately } from '../search/bought-lately.ts';
import { fromOrders, ownTitles, saysBought, saysOwn } from './from-orders.ts';
import { fromShop } from './from-shop.ts';
import { fromTalk, lastTalkedOf } from './from-talk.ts';
import { goodsNamed } from './goods-named.ts';
import { namedByTitle } from './named-by-title.ts';
import type { Found, TheProduct, Want } from './the-product.ts';

/**
 * Finds the product that a question is about: its place in what was shown, a name among what was shown, something the
 * shopper ordered, a search by name, or the one being talked about. Otherwise it asks, and answers `undefined`.
 */
export function* findTheProduct(context: PlaybookContext, want: Want): Steps<TheProduct | undefined> {
  if (yield* pointsBeyond(context)) return undefined;
  const likely = yield* likelyProduct(context, want.bought);
  const found = likely ?? (yield* atHand(context)) ?? (yield* fromShop(context, want));
  if (found === 'said') return undefined;
  const product = found ?? lastTalkedOf(context);
  if (product) {
    yield { do: 'remember', memory: { productId: product.id } };
    return product;
  }
  const own = yield* ownTitles(context);
  yield {
    do: 'ask',
    text: speak(context, phrases.which),
    ...(own.length > 0 ? { replies: own } : {}),
    memory: { open: { intent: context.intent, asks: 'product', text: context.segment.text } },
  };
  return undefined;
}

/** “It”, where nothing is named or in view, is what was bought lately. */
function* atHand(context: PlaybookContext): Steps<TheProduct | undefined> {
  const inView = context.memory.productId !== undefined || context.memory.shown?.kind === 'product';
  if (inView || context.resumes || goodsNamed(context).length > 0) return undefined;
  return yield* boughtLately(context);
}

/** "My jacket" is the shopper's own, whatever was shown; "that jacket" what was shown, or else the shopper's own. */
function* likelyProduct(context: PlaybookContext, mayBeBought: boolean): Steps<Found> {
  const named = goodsNamed(context);
  const isOwn = saysOwn(context.segment.text, named) && named.length > 0;
  const own = isOwn ? yield* fromOrders(context, mayBeBought) : undefined;
  const known = own ?? fromTalk(context);
  if (known) return known;
  const bought = yield* fromOrders(context, mayBeBought);
  if (!bought || saysBought.test(context.segment.text)) return bought;
  return (yield* namedByTitle(context)) ?? bought;
}

/** "The second one", when only one was shown. */
function* pointsBeyond(context: PlaybookContext): Steps<boolean> {
  const { ordinal } = context.segment.entities;
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  const [name] = shown?.names ?? [];
  if (!shown || name === undefined || typeof ordinal !== 'number' || ordinal <= shown.ids.length) return false;
  yield* say(context, phrases.beyond, { count: shown.ids.length, name });
  return true;
}

const phrases = {
  which: phrase({
    en: [() => 'Which product is it about? The name is enough.', () => 'Sure, which item do you mean?'],
    zh: [() => '您问的是哪一款商品呢？告诉我名称就行。', () => '好的，请问是哪款商品？'],
  }),
  beyond: phrase<{ count: number; name: string }>({
    en: ({ count, name }) =>
      count === 1
        ? `There was only one: the ${name}. Shall I tell you more about it, or look for something else?`
        : `I showed you only ${count}, the first of them the ${name}. Which one do you mean?`,
    zh: ({ count, name }) =>
      count === 1
        ? `刚才只找到这一款“${name}”，要看看它的详情，还是换个类型找找？`
        : `刚才一共给您看了${count}款，第一款是“${name}”，您说的是哪款呢？`,
  }),
};
