import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { RetentionReason } from '../../../../tools/ledger/offer.ts';
import { goesOn } from '../../../wishes/turns-offer-down.ts';
import { attempt, draftOf, look } from '../../look.ts';
import type { ActionDraft, OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { say, step } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { act, tellAttempt, waits } from '../act.ts';
import { actPhrases as phrases, leftPhrases } from '../act-phrases.ts';
import { sticksTo } from '../answers-action.ts';
import { asksOfOffer } from './asks-of-offer.ts';
import { offerNamed } from './name-offer.ts';
import { pleadsPrice, type CancelReason } from '../said-words.ts';
import { withdraws } from '../withdraw.ts';

/** For which reasons there may be something to offer. */
const reasons: Readonly<Partial<Record<CancelReason | ClaimGround, RetentionReason>>> = {
  price: 'price',
  changed_mind: 'changed_mind',
  late: 'late',
  too_slow: 'late',
  wrong_size: 'size',
  size_or_colour: 'size',
};

/** Has made up their mind. */
const insists = /直接(?:取消|退)|别(?:推荐|挽留)|\bjust (?:cancel|return)\b|no offers?/i;

interface Wish {
  orderNumber: string;
  why: CancelReason | ClaimGround | undefined;
  item?: string | undefined;
  fits?: 'too_small' | 'too_large' | undefined;
}

/**
 * Puts the shop's offers before who wants to cancel or return, once in a conversation. True when there are some: then
 * the turn is theirs, and any no goes on with the action.
 */
export function* offersInstead(context: PlaybookContext, draft: ActionDraft, wish: Wish): Steps<boolean> {
  const { orderNumber, why, item, fits } = wish;
  const reason = why === undefined ? undefined : reasons[why];
  if (reason === undefined || context.memory.offered === true || insists.test(context.segment.text)) return false;
  const looked = yield* look('offer_retention', {
    orderNumber,
    reason,
    ...(item === undefined ? {} : { item }),
    ...(fits === undefined ? {} : { fits }),
  });
  if (looked.status !== 'ok' || looked.content.offers.length === 0) return false;
  const { offers } = looked.content;
  const options = offers.map(({ offerId, title }) => ({ id: offerId, name: title }));
  yield {
    do: 'ask',
    text: speak(context, phrases.offers, { count: options.length }),
    memory: { offered: true, open: { ...waits(context, 'offer', draft), options } },
  };
  return true;
}

/** What was said to the offers: one of them is taken, or the action goes on. */
export function* takeOffer(context: PlaybookContext, { action, options = [], intent }: OpenMatter): Steps {
  const { segment } = context;
  const isKept = withdraws(segment);
  const isSet = !isKept && (goesOn(segment.text) || sticksTo(action, segment.text));
  const offerId = isSet || asksOfOffer(segment.text) ? undefined : offerNamed(segment, options);
  if (offerId !== undefined) {
    const draft = draftOf('accept_retention_offer', { offerId });
    return yield* tellAttempt(context, draft, yield* attempt(draft));
  }
  if (isKept && action) return yield* say(context, leftPhrases[action.tool]);
  if (action && !isSet && pleadsPrice(segment)) {
    const open = { ...waits(context, 'offer', action), intent, options };
    return yield* step({ do: 'ask', text: speak(context, phrases.noBetterOffer), memory: { open } });
  }
  if (action && !isSet && asksOfOffer(segment.text)) {
    const open = { ...waits(context, 'offer', action), intent, options };
    const names = options.map(({ name }) => name);
    return yield* step({ do: 'ask', text: speak(context, phrases.offersAre, { names }), memory: { open } });
  }
  const isYes = segment.intent.id === 'affirm' && !goesOn(segment.text);
  if (isYes && action) {
    const open = { ...waits(context, 'offer', action), intent, options };
    return yield* step({ do: 'ask', text: speak(context, phrases.whichOffer), memory: { open } });
  }
  yield* say(context, phrases.goingOn);
  if (action) yield* act(context, action);
}
