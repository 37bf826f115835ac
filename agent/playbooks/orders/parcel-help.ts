import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import { lostQuery, notReceivedQuery, stuckQuery } from '../actions/action-phrases.ts';
import { offerInquiry, offerRemedy, offerUrging } from '../actions/offers/offer-help.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { phrases } from './whereabouts-phrases.ts';
import { notHere } from './which-parcel.ts';

/** What can be done about a parcel that isn't where it should be. */
export function* offerHelp(context: PlaybookContext, parcel: ParcelView): Steps {
  const { condition } = parcel;
  const isMissing = condition === 'delivered' && saysMissing(context);
  const rule = isMissing
    ? notReceivedQuery
    : condition === 'lost'
      ? lostQuery
      : condition === 'stuck'
        ? stuckQuery
        : undefined;
  const quoted = rule && (yield* quoteKnowledge(context, rule[context.language], { sentences: 2, plain: true }));
  if (quoted?.status === 'quoted') yield { do: 'say', text: quoted.text };
  else if (isMissing) yield* say(context, phrases.lookAround);
  const needsHelp = isMissing || ['late', 'stuck', 'lost', 'returning', 'returned'].includes(condition);
  if (!needsHelp) return;
  if (condition === 'lost') return yield* offerRemedy(context);
  if (condition === 'late' || condition === 'stuck') return yield* offerUrging(context, parcel);
  if (isMissing) return yield* offerInquiry(context, parcel);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offerSettle, parcel),
    replies: replies(context, 'human', 'no'),
    reason: 'unsupported_request',
  };
}

/** What is said of a parcel is that it isn't there, whatever the carrier says. */
export function saysMissing(context: PlaybookContext): boolean {
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  return context.intent === 'parcel_problem' && notHere.test(words);
}
