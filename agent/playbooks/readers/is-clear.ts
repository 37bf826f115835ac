import type { Segment } from '../../understanding/understanding.ts';
import { sure } from '../matter.ts';

/** Sure by itself, or far ahead of the next best. */
export function isClear({ intent, runnersUp }: Segment): boolean {
  const next = runnersUp[0]?.confidence ?? 0;
  if (intent.id === 'out_of_scope') return intent.confidence >= 0.5;
  // upset either way: a word of regret, and a look at what is late, do no harm
  if (intent.id === 'complaint') return intent.confidence >= 0.25;
  return intent.confidence >= sure || (intent.confidence >= 0.3 && intent.confidence >= 1.8 * next);
}
