import { recordOf, textOf } from '../summary/record-of.ts';
import { knownGoods } from '../summary/wishes/known-goods.ts';
import { isOpen, type SaidWish } from '../summary/wishes/said-wish.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { likeness } from '../wishes/call-goods.ts';
import type { Wish } from './look-tools.ts';
import type { Trial } from './trial.ts';

/**
 * Without cancelling an order that they keep: who took that back and wants other goods cancelled means the order of those,
 * whichever the agent took it for.
 */
export function withoutKept(trial: Trial, wishes: readonly SaidWish[], transcript: readonly TranscriptEntry[]): Trial {
  return { ...trial, wishes: trial.wishes.filter((each) => !keepsOrder(each, wishes, transcript)) };
}

/** The call would cancel an order that is known to hold none of the goods that they want cancelled, after one was kept. */
export function keepsOrder(
  { name, input }: Wish,
  wishes: readonly SaidWish[],
  transcript: readonly TranscriptEntry[],
): boolean {
  if (name !== 'cancel_order') return false;
  const cancels = wishes.filter(({ kinds }) => kinds.includes('cancel'));
  const named = cancels.filter(isOpen).flatMap(({ goods }) => goods ?? []);
  if (!cancels.some(({ state }) => state === 'withdrawn') || named.length === 0) return false;
  const number = textOf(input['orderNumber'])?.toUpperCase();
  const contents = transcript.flatMap((entry) => (entry.role === 'tool' ? [recordOf(entry.content)] : []));
  const held = knownGoods(contents).filter(({ order }) => order === number);
  return held.length > 0 && !held.some(({ title }) => named.some((goods) => likeness(goods.name, title) > 0));
}
