import { z } from 'zod';
import type { LineShare } from '../commerce/line-share.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import { isPutRight } from '../commerce/order-pieces.ts';
import { returnedPieces } from '../commerce/paid-share.ts';
import type { ToolContext } from '../contract.ts';
import { holdsItem } from '../matching-orders.ts';
import type { CaseLine } from '../policy/action-case.ts';
import { itemView } from '../views/order-view.ts';
import { type PlanRefusal, refuse } from './plan-refusal.ts';
import { caseLine, type ReadOrder } from './read-order.ts';

export const itemInput = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .describe("product id, line id, or the shopper's words for something in the order");

/** Which goods of an order an action is about. */
export const itemsInput = z
  .array(
    z.object({
      item: itemInput.describe("product id, line id, or the shopper's words for it; `all` for everything in the order"),
      quantity: z.int().min(1).max(999).optional().describe('pieces; all of them when absent'),
    }),
  )
  .min(1)
  .max(20)
  .optional()
  .describe('leave out when the order holds one item only');

export type SaidItems = z.output<typeof itemsInput>;

export interface PickOptions {
  /** What can be meant at all; by default everything but gifts. */
  among?: (line: OrderLine) => boolean;
  /** What is meant when nothing is said of the item, if there is such a thing. */
  likely?: (line: OrderLine) => boolean;
  /** Pieces, when nothing is said of the item. */
  quantity?: number | undefined;
}

type Picked = { status: 'picked'; lines: [CaseLine, ...CaseLine[]] };

/**
 * Finds the goods that are meant. Nothing said means the only one that there is; where it could be more than one thing,
 * refuses with what the order holds, so that the shopper can be asked. Pieces that came back already don't count, nor, as
 * long as they aren't named and other goods are left, those that were paid back or sent once more.
 */
export function pickLines(
  read: ReadOrder,
  said: SaidItems,
  context: Pick<ToolContext, 'language' | 'now' | 'operator'>,
  { among = ({ gift }) => !gift, likely = () => true, quantity }: PickOptions = {},
): Picked | PlanRefusal {
  const { order } = read;
  const able = order.lines.filter(among);
  const left = able.filter((line) => leftOf(order, line) > 0);
  const fresh = left.filter((line) => !isPutRight(order, line));
  const open = fresh.length > 0 ? fresh : left;
  if (!said) {
    // the one thing that is left may not be the one that is complained of: an operator is told so, and says which
    const settled = context.operator ? able.filter((line) => !open.includes(line)) : [];
    if (open.length > 0 && settled.length > 0) return settledAlready(order, { settled, open }, context);
    const guess = open.filter(likely);
    const [only, ...others] = guess.length > 0 ? guess : open;
    if (!only) return able.length > 0 ? nothingLeft(able, context) : noSuchItem(order, context);
    return others.length > 0
      ? whichItem(order, open, context)
      : picked(read, [{ line: only, ...(quantity === undefined ? {} : { quantity }) }], context);
  }
  const wanted: { line: OrderLine; quantity?: number }[] = [];
  for (const { item, quantity: pieces } of said) {
    const all = /^(?:all|everything|全部|所有|整单)$/iu.test(item);
    const meant = all ? open : meantBy(read, item, able, left);
    const [first, second] = meant;
    if (!first) return all ? nothingLeft(able, context) : noSuchItem(order, context);
    if (second && !all) return whichItem(order, meant, context);
    wanted.push(...meant.map((line) => (all || pieces === undefined ? { line } : { line, quantity: pieces })));
  }
  return picked(read, wanted, context);
}

/** The same pieces as an effect names them, in the order of the lines. */
export function sharesOf(lines: readonly CaseLine[]): LineShare[] {
  return lines.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
}

/**
 * Which pieces of their lines these are, counted from those that came back before: asking for the second piece of two
 * isn't asking for the first once more.
 */
export function piecesOf(order: Order, lines: readonly CaseLine[]) {
  return {
    orderNumber: order.number,
    pieces: lines.map(({ line, quantity, returnedBefore }) => ({ lineId: line.id, after: returnedBefore, quantity })),
  };
}

/**
 * What makes putting goods right the same action, be it with money or with goods: only one of two that are asked for at the
 * same time is done. What is asked for after one that was cancelled, or turned down, isn't that one.
 */
export function rightedOnce(order: Order, lines: readonly CaseLine[]) {
  const isConcerned = (id: string) => lines.some(({ line }) => line.id === id);
  const paid = order.refunds.filter(({ lineIds }) => lineIds.some(isConcerned));
  const sent = (order.replacements ?? []).filter(({ pieces }) => pieces.some(({ lineId }) => isConcerned(lineId)));
  return { ...piecesOf(order, lines), before: paid.length + sent.length };
}

/** By id, by product, by words; of several, those of which something is left. */
function meantBy(read: ReadOrder, item: string, able: readonly OrderLine[], open: readonly OrderLine[]): OrderLine[] {
  const { order, products } = read;
  const byName = new Map([...products].map(([id, product]) => [id as string, product]));
  const readings: ((line: OrderLine) => boolean)[] = [
    ({ id }) => id === item,
    ({ productId }) => productId === item,
    (line) => holdsItem({ ...order, lines: [line] }, item, new Map()),
    (line) => holdsItem({ ...order, lines: [line] }, item, byName),
  ];
  for (const reads of readings) {
    const all = able.filter(reads);
    const left = all.filter((line) => open.includes(line));
    if (all.length > 0) return left.length > 0 ? left : all.slice(0, 1);
  }
  return [];
}

function picked(
  read: ReadOrder,
  wanted: readonly { line: OrderLine; quantity?: number }[],
  context: Pick<ToolContext, 'language' | 'now'>,
): Picked | PlanRefusal {
  const { order } = read;
  const pieces = new Map<OrderLine, number>();
  for (const { line, quantity = leftOf(order, line) } of wanted) pieces.set(line, (pieces.get(line) ?? 0) + quantity);
  const lines: CaseLine[] = [];
  for (const line of order.lines) {
    const quantity = pieces.get(line);
    if (quantity === undefined) continue;
    const left = leftOf(order, line);
    if (left === 0) return nothingLeft([line], context);
    if (quantity > left) return tooMany(left, context);
    const one = caseLine(read, { line, quantity }, context.now);
    if (!one) return unknownGoods(context);
    lines.push(one);
  }
  const [first, ...rest] = lines;
  return first ? { status: 'picked', lines: [first, ...rest] } : noSuchItem(order, context);
}

function leftOf(order: Order, line: OrderLine): number {
  return Math.max(0, line.quantity - returnedPieces(order, line.id));
}

type Reader = Pick<ToolContext, 'language'>;

function choices(order: Order, lines: readonly OrderLine[], { language }: Reader) {
  return lines.map((line) => ({
    line: line.id,
    productId: line.productId,
    ...itemView(line, language),
    left: leftOf(order, line),
  }));
}

function whichItem(order: Order, lines: readonly OrderLine[], reader: Reader): PlanRefusal {
  const tell = { en: 'Which item do you mean?', zh: '请问是哪一件呢？' };
  return refuse('description_required', 'which_item', tell, reader, { items: choices(order, lines, reader) });
}

function settledAlready(
  order: Order,
  { settled, open }: { settled: readonly OrderLine[]; open: readonly OrderLine[] },
  reader: Reader,
): PlanRefusal {
  const names = (lines: readonly OrderLine[]) => ({
    en: lines.map(({ title }) => title.en).join(', '),
    zh: lines.map(({ title }) => title.zh).join('、'),
  });
  const [done, left] = [names(settled), names(open)];
  const tell = {
    en: `Refunded, returned or sent again already: ${done.en}. Left: ${left.en}. If it is about that, tick it and review again.`,
    zh: `${done.zh}已经退过款、退过货或补发过。订单里还能办的是：${left.zh}。确定是它的话，请勾选后重新核对。`,
  };
  return refuse('description_required', 'settled_already', tell, reader, { items: choices(order, open, reader) });
}

function noSuchItem(order: Order, reader: Reader): PlanRefusal {
  const tell = { en: "I can't find that item in this order.", zh: '这个订单里没有找到这件商品。' };
  return refuse('not_found', 'no_such_item', tell, reader, { items: choices(order, order.lines, reader) });
}

function nothingLeft(lines: readonly OrderLine[], reader: Reader): PlanRefusal {
  const [line, ...others] = lines;
  const only = others.length === 0 ? line?.title : undefined;
  const tell = {
    en: `A return, a refund or an exchange of ${only ? `your ${only.en}` : 'all of it'} is set up already, or done.`,
    zh: `${only ? `“${only.zh}”` : '这个订单'}的退换或退款已经办过，或者正在办理中。`,
  };
  return refuse('not_allowed', 'nothing_left', tell, reader);
}

function tooMany(left: number, reader: Reader): PlanRefusal {
  const tell = { en: `There are only ${left} of these left to settle.`, zh: `这件最多还能办理${left}件。` };
  return refuse('not_found', 'more_than_there_is', tell, reader, { left });
}

function unknownGoods(reader: Reader): PlanRefusal {
  const tell = {
    en: "This item isn't in our catalogue any more, so a colleague has to look at it.",
    zh: '这件商品已经下架，需要同事帮您看一下。',
  };
  return refuse('not_covered', 'unknown_goods', tell, reader);
}
