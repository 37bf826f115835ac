import type { Language, Localized } from '../../knowledge/language.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { takenBackIn, type TakenBack } from '../wishes/takes-back.ts';
import type { Wish } from './look-tools.ts';
import type { SuggestedReply } from './suggestions.ts';

type Deed = Extract<
  ActionKind,
  'cancel_order' | 'request_return' | 'request_exchange' | 'request_refund' | 'change_delivery_address'
>;

interface Undone {
  /** All of these have to be taken back: either way of putting it right may still be wanted. */
  by: readonly TakenBack[];
  /** What the agent hears such words as. */
  intent: string;
}

const deeds: Readonly<Record<Deed, Undone>> = {
  cancel_order: { by: ['cancel'], intent: 'cancel_order' },
  request_return: { by: ['return'], intent: 'return_item' },
  request_exchange: { by: ['exchange'], intent: 'exchange_item' },
  change_delivery_address: { by: ['address'], intent: 'change_address' },
  request_refund: { by: ['money_back', 'goods_again'], intent: 'parcel_problem' },
};

/** What the shopper's newest words on it withdraw or refuse, by the tool that would do it. */
export function takenBack(transcript: readonly TranscriptEntry[]): ReadonlySet<string> {
  const gone = takenBackIn(transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : [])));
  return new Set(Object.entries(deeds).flatMap(([deed, { by }]) => (by.every((each) => gone.has(each)) ? [deed] : [])));
}

/** The agent would do, or ask about, something that was taken back. */
export function isAboutGone(
  gone: ReadonlySet<string>,
  { wishes, intent }: { wishes: readonly Wish[]; intent: string | undefined },
): boolean {
  return [...gone].some((deed) => wishes.some(({ name }) => name === deed) || deeds[deed as Deed].intent === intent);
}

/** What is left to say to who keeps what they have; nothing is said of the order, for nothing is known of it here. */
export function leavesIt(gone: ReadonlySet<string>, language: Language): SuggestedReply[] {
  const words = gone.has('cancel_order') ? notCancelled : gone.has('request_return') ? notReturned : undefined;
  return words ? [{ text: words[language], citations: [], from: 'playbook' }] : [];
}

const notCancelled: Localized = {
  en: 'All right, I won’t cancel it.',
  zh: '好的，那我就不给您取消了。',
};

const notReturned: Localized = {
  en: 'All right, then it doesn’t go back.',
  zh: '好的，那就不退了。',
};
