import type { Language, Localized } from '../../knowledge/language.ts';
import { aboutGoods, talk } from '../playbooks/matter.ts';
import { recordOf, textOf } from '../summary/record-of.ts';
import { ofParcelIfNeverCame } from '../summary/never-came.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { besidesPerson } from '../wishes/besides-person.ts';
import { claims } from './claims.ts';
import { helps, type Trial } from './trial.ts';
import { waitingPart } from './waiting-part.ts';

/** So far back is looked for what somebody came for. */
const mostBack = 6;

const talkSet: ReadonlySet<string> = talk;
const goodsSet: ReadonlySet<string> = aboutGoods;
const isForPerson = ({ result: { intent, outcome } }: Trial) =>
  intent?.id === 'ask_human' || (outcome.kind === 'handoff' && outcome.reason === 'shopper_request');
const isMatter = (id: string | undefined) =>
  id !== undefined && id !== 'ask_human' && id !== 'complaint' && !talkSet.has(id);

/** Who wants to be made good for something isn't shopping, nor sending anything back unless they say so. */
const isMisread = ({ question, result: { intent }, wishes }: Trial) => {
  if (!claims(question) || intent === undefined) return false;
  if (intent.id === 'return_item' || intent.id === 'exchange_item') return !sendsBack.test(question);
  return goodsSet.has(intent.id) || (intent.id === 'policy_question' && wishes.length === 0);
};
const sendsBack = /\b(?:return|exchang|swap|send|sent)|退|换/iu;

interface Concern {
  /** Absent: they ask for a person, and nothing is known of why. */
  trial?: Trial;
  intent?: { id: string; confidence: number };
}

/**
 * What the shopper's newest words are about, and what the agent would make of it. A wish for a person, a complaint or a
 * threat is about the matter before it; with none, or where the agent would only pass it on, how the order or the refund
 * stands is looked up by a plain question. `undefined` when an operator has answered.
 */
export async function concernOf(
  transcript: readonly TranscriptEntry[],
  tryPart: (part: TranscriptEntry[] | undefined) => Promise<Trial | undefined>,
  language: Language,
): Promise<Concern | undefined> {
  const tryWaiting = async (part: TranscriptEntry[] | undefined): Promise<Trial | undefined> => {
    const tried = await tryPart(part);
    const beside = tried && isForPerson(tried) ? withoutCall(part) : undefined;
    const made = (beside && (await tryPart(beside))) ?? tried;
    const isAstray = made?.result.intent?.id === 'complaint' && isOfOther(made, transcript);
    return made && (isAstray || isMisread(made)) ? asComplaint(made) : made;
  };
  const first = await tryWaiting(waitingPart(transcript));
  if (!first) return undefined;
  const seen = [first];
  const goesBack = () => {
    const last = seen.at(-1) ?? first;
    const { intent } = last.result;
    if (isForPerson(last)) return true;
    if (talkSet.has(intent?.id ?? '')) return seen.length > 1;
    return !helps(last) && !isAnswered(last);
  };
  while (goesBack() && seen.length <= mostBack) {
    const before = await tryWaiting(waitingPart(transcript, seen.length));
    if (!before) break;
    seen.push(before);
  }
  const intents = seen.map(({ result: { intent: heard }, wishes }) => {
    const calls = wishes.map(({ input }) => input);
    return heard && { ...heard, id: ofParcelIfNeverCame(heard.id, calls) };
  });
  const complaint = intents.find((each) => each?.id === 'complaint');
  const intent = intents.find((each) => isMatter(each?.id)) ?? complaint ?? first.result.intent;
  const about = seen.find((each) => helps(each) && !each.bargains) ?? seen.find(helps);
  const plain = plainQuestion(first.bargains && !helps(first) ? 'promotions' : (intent?.id ?? 'complaint'));
  const looked =
    (about && !isStuck(about)) || !plain ? undefined : await tryPart(asked(transcript, seen.length, plain[language]));
  // how another order stands than those that were spoken of is nothing to a complaint
  const isOther = looked !== undefined && isOfOther(looked, transcript);
  const useful = looked && helps(looked) && !isOther ? { ...looked, question: first.question } : undefined;
  const trial = useful ?? about ?? seen.find((each) => isAnswered(each) && !isOnlyTalk(each)) ?? first;
  const isKnown = !isForPerson(first) || trial !== first;
  return { ...(isKnown ? { trial } : {}), ...(intent ? { intent } : {}) };
}

/** The same words without the call for a person; `undefined` where they say nothing else, or call for none. */
function withoutCall(part: TranscriptEntry[] | undefined): TranscriptEntry[] | undefined {
  const last = part?.at(-1);
  if (!part || last?.role !== 'shopper') return undefined;
  const text = besidesPerson(last.text);
  return text === '' || text === last.text ? undefined : [...part.slice(0, -1), { ...last, text }];
}

function isOfOther({ looked }: Trial, transcript: readonly TranscriptEntry[]): boolean {
  const told = (contents: readonly Readonly<Record<string, unknown>>[]) =>
    contents.flatMap((each) => textOf(each['orderNumber']) ?? textOf(each['number']) ?? []);
  const now = told(looked.filter(({ name }) => name !== 'find_orders').map(({ content }) => content));
  const before = told(
    transcript.flatMap((entry) =>
      entry.role === 'tool' && entry.name !== 'find_orders' ? [recordOf(entry.content)] : [],
    ),
  );
  return now.length > 0 && before.length > 0 && !now.some((number) => before.includes(number));
}

/** What was read into it is left out: it is a complaint, and how the order stands answers it. */
function asComplaint(trial: Trial): Trial {
  const intent = { id: 'complaint', confidence: trial.result.intent?.confidence ?? 0 };
  return { ...trial, result: { ...trial.result, intent }, looked: [], wishes: [], messages: [] };
}

const isOnlyTalk = ({ result: { intent } }: Trial) => talkSet.has(intent?.id ?? '');

/** It was answered without a look at anything, and not by an offer to pass it on. */
const isAnswered = ({ result: { intent, outcome } }: Trial) =>
  (outcome.kind === 'answered' || outcome.kind === 'clarifying') &&
  intent?.id !== 'complaint' &&
  intent?.id !== 'ask_human';

/** It would do something, but its only words are a question on a card that isn't shown. */
const isStuck = ({ bargains, wishes, result }: Trial) =>
  bargains && wishes.length === 0 && result.outcome.kind === 'awaiting_confirmation';

const whereIsIt: Localized = { en: 'Where is my order?', zh: '我的包裹到哪了？' };
const plainQuestions: Readonly<Record<string, Localized>> = {
  refund_status: { en: 'When does my refund arrive?', zh: '我的退款什么时候到账？' },
  promotions: { en: 'Which discounts are on right now?', zh: '现在有什么优惠活动？' },
  complaint: whereIsIt,
  track_parcel: whereIsIt,
  parcel_problem: whereIsIt,
  dispatch_status: whereIsIt,
  urge_shipment: whereIsIt,
};
const plainQuestion = (intent: string) => plainQuestions[intent];

/** The conversation as if this had been asked instead of the words that nothing could be made of. */
function asked(transcript: readonly TranscriptEntry[], groups: number, text: string): TranscriptEntry[] | undefined {
  const part = waitingPart(transcript, groups - 1);
  const last = part?.at(-1);
  return part && last?.role === 'shopper' ? [...part.slice(0, -1), { ...last, text }] : undefined;
}
