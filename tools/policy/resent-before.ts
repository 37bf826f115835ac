import type { Order } from '../commerce/order.ts';
import type { PastAction, ShopperHistory } from './action-case.ts';
import { doneBefore } from './done-before.ts';

type Replacement = NonNullable<Order['replacements']>[number];

/** A delivery of goods once more that stands, as the book has it or the shop does. */
export interface Resent {
  /** Of the request that asked for it; absent when it wasn't asked for here. */
  request?: string;
  /** Of the order that carries it; absent when the shop doesn't say. */
  number?: string;
  /** Of that order; absent with its number. */
  state?: Replacement['state'];
  pieces: Replacement['pieces'];
}

/** Goods of an order that were sent once more, by what the book and the shop say; what was cancelled doesn't count. */
export function resentBefore(order: Order | undefined, history: ShopperHistory): Resent[] {
  if (!order) return [];
  const { replacements = [] } = order;
  const asked = doneBefore(history, ['request_refund'], order.number).filter(({ effect }) => effect.kind === 'reship');
  const known = replacements.map(({ number, state, pieces }): Resent => {
    const request = asked.find(({ replacement }) => replacement === number)?.request;
    return { number, state, pieces, ...(request === undefined ? {} : { request }) };
  });
  const unknown = asked.filter(({ replacement }) => !replacements.some(({ number }) => number === replacement));
  return [...known.filter(({ state }) => state !== 'cancelled'), ...unknown.flatMap(ofBook)];
}

function ofBook({ effect, request, replacement }: PastAction): Resent[] {
  if (effect.kind !== 'reship') return [];
  const number = replacement === undefined ? {} : { number: replacement };
  return [{ pieces: effect.lines, ...number, ...(request === undefined ? {} : { request }) }];
}

/** Whether the past action was a delivery once more that was cancelled since: nothing of it was given. */
export function isCalledOff({ effect, replacement }: PastAction, order: Order | undefined): boolean {
  if (effect.kind !== 'reship' || replacement === undefined) return false;
  return order?.replacements?.some(({ number, state }) => number === replacement && state === 'cancelled') ?? false;
}

/** How many pieces of a line these are. */
export function piecesIn(resent: readonly Resent[], lineId: string): number {
  return resent
    .flatMap(({ pieces }) => pieces)
    .reduce((count, each) => count + (each.lineId === lineId ? each.quantity : 0), 0);
}

/** It can still be called off: its order hasn't left. */
export function isWaiting({ state }: Resent): boolean {
  return state === 'paid' || state === 'awaiting_payment';
}
