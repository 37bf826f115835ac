import { wordingOf } from '../../../../tools/asked-topics.ts';
import type { IntentId } from '../../../understanding/intents.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';

const pickup =
  /\b(?:pick|collect|fetch)(?:ed|s)?\b.{0,40}\b(?:home|house|door|place|flat|office|address|return|instead|courier|me)\b|\bcouriers? .{0,12}(?:pick|collect|fetch)|\b(?:pick it up|home (?:pick-?up|collection)|collect it)\b|上门(?:来)?(?:取|收|拿)|(?:来|到)(?:我)?家(?:里)?(?:取|收|拿)/i;
const ofReturn = /\breturn|send(?:ing)? .{0,12}back|退|寄回|换/i;
const lastOnes: readonly IntentId[] = ['return_item', 'exchange_item', 'item_problem', 'refund_status'];

/** Wants what goes back to be collected, rather than a parcel to be delivered elsewhere. */
export function asksPickup(text: string, { lastIntent }: Pick<DialogueMemory, 'lastIntent'>): boolean {
  return pickup.test(text) && (ofReturn.test(text) || (lastIntent !== undefined && lastOnes.includes(lastIntent)));
}

/** What the shop says on collecting returns, and a person, who can arrange it. */
export function* tellPickup(context: PlaybookContext): Steps {
  const query = wordingOf('return_pickup')[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 3, plain: true, onPoint: 'asked' });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  else yield* say(context, phrases.unknown);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offer),
    replies: replies(context, 'human', 'no'),
    reason: 'unsupported_request',
  };
}

const phrases = {
  unknown: phrase({
    en: () => "I can't book a collection from your home myself.",
    zh: () => '上门取件我这边没法直接预约。',
  }),
  offer: phrase({
    en: () => 'A colleague can say whether it can be collected. Shall I pass you over?',
    zh: () => '能不能上门取件要请同事确认，需要帮您转过去吗？',
  }),
};
