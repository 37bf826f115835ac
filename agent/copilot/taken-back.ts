import type { Language, Localized } from '../../knowledge/language.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { Wish } from './look-tools.ts';
import type { SuggestedReply } from './suggestions.ts';

type Deed = Extract<ActionKind, 'cancel_order' | 'request_return' | 'request_exchange' | 'request_refund'>;

interface Words {
  named: RegExp;
  /** Turned down or taken back, in the same breath. */
  refused: RegExp;
  /** What the agent hears such words as. */
  intent: string;
}

const deeds: Readonly<Record<Deed, Words>> = {
  cancel_order: {
    named: /取消|\bcancel/iu,
    refused:
      /(?:不(?:用|想|要|必|需要)?|别|先别|甭)(?:再|急着|给我|帮我|着急)*取消|取消.{0,4}(?:算了|不用了|作罢)|\b(?:don['’]?t|do not|not|never|no need to|rather not|won['’]?t) (?:\w+ ){0,2}cancel|\bchanged my mind about cancel|\bkeep (?:the|my|this|that) (?:order|coat|one|item)|(?:订单|单子).{0,3}(?:留着|保留)/iu,
    intent: 'cancel_order',
  },
  request_return: {
    named: /退货|寄回|\breturn|\bsend (?:it|them) back/iu,
    refused:
      /(?:不(?:用|想|要|必)?|别|先别)(?:再)?(?:退货|寄回|退了)|退货.{0,3}(?:算了|不用了)|\b(?:don['’]?t|do not|not|never|no need to|rather not|won['’]?t) (?:\w+ ){0,2}(?:return|send (?:it|them) back)/iu,
    intent: 'return_item',
  },
  request_exchange: {
    named: /换货|换一?[个件双条副]|换[成大小]|\bexchange|\bswap/iu,
    refused:
      /(?:不(?:用|想|要|必)?|别|先别)(?:再)?换(?:货|了)|\b(?:don['’]?t|do not|not|never|no need to|rather not|won['’]?t) (?:\w+ ){0,2}(?:exchange|swap)/iu,
    intent: 'exchange_item',
  },
  request_refund: {
    named: /退款|退钱|补发|重发|\brefund|\bre-?send|\bre-?ship|\bmoney back/iu,
    // either way of putting it right may still be wanted: both have to go
    refused: /(?:不(?:用|想|要|必)?|别)(?:再)?(?:退款|退钱).{0,6}(?:不(?:用|想|要|必)?|别)(?:再)?(?:补发|重发)/iu,
    intent: 'parcel_problem',
  },
};

/** Asks why it isn't so, or makes it a condition: nothing is taken back. */
const isAsked =
  /(?:怎么|为什么|为啥|干嘛|凭什么)|(?:的话|就)\s*$|如果|要是|除非|不行|不了|[?？吗么]\s*$|\b(?:why|if|unless|otherwise)\b|\?\s*$/iu;

const breaths = /(?<=[，,。；;！!？?\n])|(?<=\.)\s/u;

/** What the shopper's newest words on it withdraw or refuse, by the tool that would do it. */
export function takenBack(transcript: readonly TranscriptEntry[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  for (const breath of said.flatMap((text) => text.split(breaths)))
    for (const [deed, { named, refused }] of Object.entries(deeds)) {
      const isRefused = refused.test(breath) && !isAsked.test(breath.replace(/[，,。；;！!]\s*$/u, ''));
      if (isRefused) gone.add(deed);
      else if (named.test(breath) && !refused.test(breath)) gone.delete(deed);
    }
  return gone;
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
