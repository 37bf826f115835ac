import type { IntentId } from '../../understanding/intents.ts';
import { willWait } from '../../wishes/waits.ts';
import { withdraws } from '../actions/withdraw.ts';
import { justSure, type Reader } from './reader.ts';

/** Will wait after what was told; or what was wished for, and isn't done yet, is taken back, with nothing left open that would take the no. */
export const readLeftWish: Reader = (segment, { open, lastIntent, doneAt }) => {
  if (open?.action === undefined && lastIntent !== undefined && willWait(segment.text))
    return justSure('deny', segment);
  const last = open?.intent ?? lastIntent;
  const isOfWish = last !== undefined && (wishes.has(last) || last === 'deny' || wishes.has(segment.intent.id));
  const isUndone = open?.action === undefined && doneAt === undefined;
  return isOfWish && isUndone && withdraws(segment) ? justSure('deny', segment) : undefined;
};

const wishes: ReadonlySet<IntentId> = new Set(['cancel_order', 'return_item', 'exchange_item', 'item_problem']);
