import type { IntentId } from '../../understanding/intents.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';

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
  const query = {
    en: 'Return of faulty items: collection at your door by the courier',
    zh: '质量问题退货上门取件，快递免费来收',
  }[context.language];
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
    en: () => 'A colleague can arrange the collection with you. Shall I pass you over?',
    zh: () => '上门取件可以让同事帮您安排，需要我转过去吗？',
  }),
};
