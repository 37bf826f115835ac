import type { Segment } from '../../../understanding/understanding.ts';
import { followUpOf } from '../../follow-up.ts';
import type { Matter } from '../../matter.ts';
import type { DialogueMemory } from '../../playbook.ts';
import { justSure, surely } from '../reader.ts';
import { asksAfterDone } from './after-done.ts';
import { byDetails } from './by-details.ts';
import { byFollowUp } from './by-follow-up.ts';
import { byOwnShare } from './by-own-share.ts';
import { byView } from './by-view.ts';
import { hearsBack } from './hears-back.ts';
import { insteadOfWaiting } from './instead-of-waiting.ts';
import type { Leaning } from './leaning.ts';
import { narrowing } from './narrowing.ts';
import { ofOneOrder } from './of-one-order.ts';
import { pointsAtShown } from './points-at-shown.ts';
import { refundGoesOn } from './refund-goes-on.ts';
import { swapOfGoods } from './swap-of-goods.ts';
import { toAnother } from './to-another.ts';
import { turnsToWearer } from './to-wearer.ts';
import { urges } from './urges.ts';
import { wishGoesOn } from './wish-goes-on.ts';

/** The first that answers is believed: telling words, then what is in view, then what is merely named. */
const leanings: readonly Leaning[] = [
  refundGoesOn,
  hearsBack,
  insteadOfWaiting,
  wishGoesOn,
  urges,
  swapOfGoods,
  ofOneOrder,
  toAnother, // after what is asked of the order itself: “快递员电话呢” turns to no other
  byView,
  pointsAtShown,
  narrowing,
  byDetails,
];

/** Words that mean something only after what was said before; `undefined` when they stand by themselves. */
export function leanOnTalk(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const { lastIntent: last } = memory;
  if (!last) return undefined;
  const mine = byOwnShare(segment, last, memory);
  if (mine) return { ...justSure(mine, segment), followUp: 'mine' };
  if (asksAfterDone(segment, memory)) return { ...justSure(last, segment), followUp: 'when' };
  if (turnsToWearer(segment, last, memory)) return { ...surely('search_products', segment), followUp: 'wearer' };
  const followUp = followUpOf(segment.text);
  if (followUp) {
    const intent = byFollowUp(followUp, last, memory);
    return intent && { ...surely(intent, segment), followUp };
  }
  for (const lean of leanings) {
    const intent = lean(segment, last, memory);
    if (intent) return surely(intent, segment);
  }
  return undefined;
}
