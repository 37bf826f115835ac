import type { Playbook, PlaybookContext } from '../../playbook.ts';
import { hadForSome } from '../../readers/own-thing.ts';
import { faultIn } from '../said-words.ts';

/**
 * “穿了一个月就开胶了，能退吗”, "split after six weeks, can you refund them?": what happened to something that they have had
 * for a time, and what they would like for it. It is seen to by its order, for a rule in general may not be theirs.
 */
export const asksForOwnFault = (text: string): boolean =>
  faultIn(text) !== undefined && hadForSome.test(text) && asksRemedy.test(text) && !mightBe.test(text);

const asksRemedy =
  /[赔退换修补管].{0,6}(?:[吗么不呢]|[?？])|(?:能|可以)(?:不能|不可以|不)?.{0,6}[赔退换修补管]|\b(?:can|could|will|would|may) (?:i|you|it|they)\b.{0,30}\b(?:refund|replac|exchang|repair|fix|mend|return|swap|money back|send)/i;
const mightBe = /如果|要是|万一|会不会|的话|\bif\b/i;

/** Runs `seen` at once where the orders of who tells such a thing are known, and `otherwise` for everything else. */
export function ownFaultFirst(seen: Playbook, otherwise: Playbook): Playbook {
  const isOwn = ({ frame, resumes, followUp, segment }: PlaybookContext) =>
    frame.shopper.customerId !== undefined &&
    resumes === undefined &&
    followUp === undefined &&
    segment.entities.products.length > 0 &&
    asksForOwnFault(segment.text);
  return {
    intent: otherwise.intent,
    *run(context) {
      yield* (isOwn(context) ? seen : otherwise).run(context);
    },
  };
}
