import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { draftOf } from '../../look.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { wishOf, type OrderWish } from '../../orders/order-wish.ts';
import type { ActionDraft, PlaybookContext } from '../../playbook.ts';
import { act } from '../act.ts';
import { actionPlaybook } from '../action-playbook.ts';
import { asItBroke } from '../faults/broke-in-use.ts';
import { itemMeant, itemSaid, itemsSaid } from '../find-item.ts';
import { sayRegret } from '../faults/regret.ts';
import { entitiesOf, faultIn, fitsIn, saysOnePiece, usedIn, wantsOtherGoods, wordsOf } from '../said-words.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { isWaiting, tellBeforeDispatch } from './before-dispatch.ts';

/** Exchanges goods for another size or colour; a size that nobody named is worked out by the tool, or asked for. */
export const exchangeItem = actionPlaybook('exchange_item', function* (context) {
  const found = yield* findTheOrder(context, wishFor(context), { asksWhich: true });
  if (!found) return;
  if (wantsOtherGoods({ text: wordsOf(context), entities: entitiesOf(context) })) return yield* say(context, sameOnly);
  if (isWaiting(found.order)) return yield* tellBeforeDispatch(context, found.order);
  const text = wordsOf(context);
  const fault = faultIn(text);
  if (fault !== undefined) yield* sayRegret(context, asItBroke(context, found.order, fault, text), found.order);
  const draft = exchangeDraft(context, found.order);
  const [first, ...others] = itemsSaid(context, found.order) ?? [];
  if (first === undefined || others.length === 0) return yield* act(context, draft);
  // each has its own card, one after the other
  const ofItem = ({ item }: { item: string }): ActionDraft => ({ ...draft, args: { ...draft.args, item } });
  yield* say(context, oneByOne);
  yield { do: 'remember', memory: { queue: others.map(ofItem) } };
  yield* act(context, ofItem(first));
});

/** What was ordered by mistake, or is to be changed before it is sent, hasn't left yet, where there is such an order. */
function wishFor(context: PlaybookContext): OrderWish {
  const wish = wishOf('exchange_item');
  return (order) => (isWaiting(order) && mistaken.test(context.segment.text) ? 20 : wish(order));
}

const mistaken =
  /\bbefore (?:you|it|they|u) (?:sends?|ships?|posts?|goes|leaves?|is sent)\b|(?:发货|寄出)(?:之|以)?前|还没发(?!现)|(?:拍|选|买|下|点)错|\b(?:order|pick|chose|choose|select|bought|click)\w*\b.{0,30}\b(?:wrong|by mistake)\b|\b(?:wrong|mistake)\b.{0,20}\b(?:order|pick|chose|select)/i;

const oneByOne = phrase({
  en: () => 'Gladly, one after the other.',
  zh: () => '好的，一件一件来。',
});

const sameOnly = phrase({
  en: () =>
    'An exchange is for the same model in another size or colour. For something else, you would return this one and order the other anew. Say so, and I’ll see whether it can go back.',
  zh: () => '换货只能换同款的其他尺码或颜色。想要别的款，得先退这件再重新下单。想退的话跟我说，我帮您看看能不能退。',
});

/** The exchange that the words ask for. */
export function exchangeDraft(context: PlaybookContext, order: OrderSummary): ActionDraft {
  const text = wordsOf(context);
  const { colours, measures } = entitiesOf(context);
  const toSize = newSize(context, order) ?? sizeAdvised(context, order);
  const fits = fitsIn(text);
  const heard = faultIn(text);
  const fault = heard && asItBroke(context, order, heard, text);
  const item = itemSaid(context, order);
  const meant = itemMeant(context, order);
  const bought = meant ? [meant] : order.items;
  const toColour = colours.findLast((colour) => !bought.some((each) => each.options.toLowerCase().includes(colour)));
  const isFault = fault === 'faulty' || fault === 'damaged' || fault === 'wrong_item' || fault === 'not_as_described';
  const isTaste = (toColour !== undefined || /颜色|colou?r/i.test(text)) && toSize === undefined && fits === undefined;
  const isSize =
    toSize !== undefined ||
    fits !== undefined ||
    /尺码|码|\bsize\b|\bfit/i.test(text) ||
    Object.keys(measures).length > 0;
  return draftOf('request_exchange', {
    orderNumber: order.number,
    item: item === 'all' ? undefined : item,
    quantity: saysOnePiece(text) ? 1 : undefined,
    toSize,
    toColour,
    fits,
    ground: isFault || fault === 'unsafe' ? fault : isSize && !isTaste ? 'wrong_size' : 'changed_mind',
    description: fault === undefined ? undefined : text.slice(0, 1000),
    used: usedIn(text),
    words: Object.keys(measures).length > 0 ? text.slice(0, 300) : undefined,
  });
}

const bareSize =
  /(?:换(?:成|个|一?双|一?件|到)?|要|穿)\s*(\d{2}(?:\.5)?)(?!\d|\s*(?:天|元|块))|\b(?:to|for|into|need|want|take)\s+(?:an?\s+)?(?:size\s+)?(\d{2}(?:\.5)?)\b(?!\s*(?:days?|%))/iu;

/** The size that is asked for: the last one named that isn't what was bought. */
function newSize(context: PlaybookContext, { items }: OrderSummary): string | undefined {
  const bought = items.flatMap(({ options }) => options.split(/[\s,，/]+/).map((part) => part.toUpperCase()));
  const { sizes } = entitiesOf(context);
  const bare = bareSize.exec(wordsOf(context));
  const named = [...sizes, bare?.[1] ?? bare?.[2]].filter((size) => size !== undefined);
  return named.findLast((size) => !bought.includes(size.toUpperCase()));
}

/** For how many turns “that one” may be the size that was advised. */
const adviceLasts = 3;

/** The size just advised for something of this order, where the words don't say how it should be instead. */
function sizeAdvised(context: PlaybookContext, order: OrderSummary): string | undefined {
  const { advised, turns = 0 } = context.memory;
  if (!advised || turns - advised.turn > adviceLasts || fitsIn(context.segment.text) !== undefined) return undefined;
  const item = itemSaid(context, order);
  const isOfIt = order.items.some(
    ({ title, options }) => title === advised.title && !options.split(/[\s,，]+/).includes(advised.size),
  );
  return isOfIt && (item === undefined || advised.title.startsWith(item)) ? advised.size : undefined;
}
