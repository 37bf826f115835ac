import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import { aboutGoods, talk as talkIntents } from '../playbooks/matter.ts';
import type { IntentId } from '../understanding/intents.ts';
import { withoutNames } from '../wishes/by-name.ts';
import { besidesPerson } from '../wishes/besides-person.ts';
import { goodsSaid } from '../wishes/goods-said.ts';
import { codeTriesIn } from './code-tries.ts';
import { intentsOf, saysMore, tellingOf } from './intents-in.ts';
import { answeredUpTo, metUpTo, unknownIn, type Talk, type TalkTurn } from './read-talk.ts';
import { isDoneSince } from './settled-by.ts';
import type { Quote } from './summary.ts';

/** An answer that offers a person for these reasons is none. */
const noAnswer: ReadonlySet<string> = new Set(['missing_knowledge', 'low_confidence', 'tool_failure']);
const mereTalk: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'complaint', 'give_details']);

/** A request that waits for an answer, and what it is about. */
export interface OpenRequest extends Quote {
  intents: string[];
  /** Nothing but a person was asked for. */
  isForPerson?: true;
}

/** How what was asked stands since somebody last answered as a person. */
export interface Requests {
  /** That no reply and no deed has dealt with, oldest first. */
  open: OpenRequest[];
  /** They asked for a person, or agreed to one. */
  wantsPerson: boolean;
}

/**
 * What no reply has dealt with, neither the agent's nor an operator's, nor any deed. What was said to answer a question of
 * the agent's stands under the request that it belongs to. Where a wish for a person is all there is, it is what is open.
 */
export function requestsIn(talk: Talk, actions: readonly BookedAction[], understand: Understand): Requests {
  const settledUpTo = answeredUpTo(talk);
  const tries = codeTriesIn(talk);
  const turns = talk.turns.filter(
    ({ said }) => (said.at(-1)?.seq ?? 0) > settledUpTo && !said.every(({ seq }) => tries.has(seq)),
  );
  const { open: fresh, person } = openIn(turns, actions, understand);
  const open = [...passedOver(talk, settledUpTo, understand), ...fresh];
  const metBy = metUpTo(talk);
  const isUnmet = ({ said }: TalkTurn) => (said.at(-1)?.seq ?? 0) > metBy;
  const wantsPerson = turns.some((turn) => isUnmet(turn) && intentsOf(turn, understand).includes('ask_human'));
  const isForPerson =
    person?.intents.includes('ask_human') === true &&
    besidesPerson(withoutNames(person.quote, talk.colleagues).replace(byName, '$1 a person')) === '';
  const waits = person?.intents.some((id) => !courtesies.has(id)) === true && (!isForPerson || person.seq > metBy);
  const bare: OpenRequest[] = person && waits ? [{ ...person, ...(isForPerson ? { isForPerson } : {}) }] : [];
  return {
    open: open.length > 0 || hasAnswer(turns, understand) || hasMatter(turns, understand) ? open : bare,
    wantsPerson,
  };
}

/** Questions to a person for a day, a time or a number, which no words of theirs since have named. */
function passedOver(
  { turns, operators, resolvedSeqs }: Talk,
  settledUpTo: number,
  understand: Understand,
): OpenRequest[] {
  const resolved = Math.max(0, ...resolvedSeqs);
  return turns.flatMap((turn) => {
    const asked = turn.said.findLast(({ text }) => asksFigure.test(text));
    if (!asked || asked.seq <= resolved || asked.seq > settledUpTo || turn.replies.length > 0) return [];
    const isTold = operators.some(({ seq, text }) => seq > asked.seq && figure.test(text));
    return isTold ? [] : [{ seq: asked.seq, quote: asked.text, intents: intentsOf(turn, understand) }];
  });
}

/** Asks for a colleague by name. */
const byName = /\b(speak|talk|chat) (?:to|with) \p{Lu}\p{L}+(?: again)?/u;

/** Nobody waits for an answer to these. */
const courtesies: ReadonlySet<string> = new Set<IntentId>(['thanks', 'goodbye', 'affirm', 'deny', 'small_talk']);

const isTalk = (intents: readonly string[]) => intents.length > 0 && intents.every((id) => mereTalk.has(id));

const hasMatter = (turns: readonly TalkTurn[], understand: Understand) =>
  turns.some((turn) => {
    const intents = intentsOf(turn, understand);
    return intents.length > 0 && !isTalk(intents);
  });

function openIn(
  turns: readonly TalkTurn[],
  actions: readonly BookedAction[],
  understand: Understand,
): { open: OpenRequest[]; person: OpenRequest | undefined } {
  const answered = new Set<string>();
  const open: OpenRequest[] = [];
  let isAnsweredLater = false;
  let found: OpenRequest | undefined;
  let last: TalkTurn | undefined;
  let person: OpenRequest | undefined;
  for (const turn of turns.toReversed()) {
    const intents = intentsOf(turn, understand);
    const request = requestOf(turn, intents);
    const state = isDoneSince(turn, intents, actions) ? 'answered' : stateOf(turn);
    const more = state === 'open' && intents.includes('ask_human') ? besidesThat(turn, understand) : false;
    const isChat =
      isTalk(intents) && !(state === 'open' && intents.includes('complaint')) && !more && !asksBeside(turn, intents);
    if (isChat && state === 'open') person ??= request;
    // a chain of questions and answers ends with its last answer, or where something else was said instead
    if (found && (state !== 'asked' || (last && !goesOn(last)))) {
      open.unshift(found);
      found = undefined;
    }
    last = turn;
    if (state === 'answered') {
      for (const id of intents) answered.add(kin(id));
      isAnsweredLater ||= !isChat;
    } else if (state === 'asked') {
      if (!isAnsweredLater) found = request ?? found;
    } else if (!isChat) {
      const isDone = intents.length > 0 && intents.every((id) => answered.has(kin(id)));
      if (!isDone) found = request;
      isAnsweredLater = false;
    }
  }
  if (found) open.unshift(found);
  return { open, person };
}

/** Thanks a person and asks them something in the same message. */
const asksBeside = ({ said, outcome }: TalkTurn, intents: readonly string[]): boolean =>
  outcome === undefined &&
  intents.some((id) => courtesies.has(id)) &&
  said.some(({ text }) => /(?:[.!。！]|^.{12})[^.!。！?？]{8,}[?？]/u.test(text));

/** All that may be asked about goods is answered alike. */
const kin = (id: string) => (goodsSet.has(id) ? 'goods' : id);
const goodsSet: ReadonlySet<string> = aboutGoods;

/** What the agent asked that goods or an order answer. */
const forGoods: ReadonlySet<string> = new Set([
  'order',
  'item',
  'product',
  'ground',
  'photos',
  'proof',
  'meaning',
  'measures',
  'description',
]);

/** Who asks for a person and names goods or an order beside it has said what for: that waits, however well it was heard. */
function besidesThat({ said, asked }: TalkTurn, understand: Understand): boolean {
  if (asked && forGoods.has(asked.asks)) return false;
  const words = said.map(({ text }) => besidesPerson(text)).filter((text) => text !== '');
  if (words.length === 0) return false;
  const { segments } = understand(words);
  const numbers = segments.flatMap(({ entities }) => entities.orderNumbers);
  const asks = (text: string) => goodsSaid(text).length > 0 || wantsReason.test(text);
  return numbers.some((each) => /\D/u.test(each)) || words.some(asks);
}

/** Wants to know why from whoever comes. */
const wantsReason = /为什么|为啥|凭什么|解释|\bwhy\b|\bhow come\b|\bexplain|\bexplanation\b/iu;

/** What the agent had asked for is what these words give, as far as anybody made out, or pictures of it. */
const goesOn = ({ asked, intent, said }: TalkTurn) =>
  asked !== undefined && (intent === undefined || intent === asked.intent || said.some(({ photos }) => photos > 0));

/** Something that they asked has been answered by the agent. */
const hasAnswer = (turns: readonly TalkTurn[], understand: Understand): boolean =>
  turns.some((turn) => {
    const isAnswered = turn.outcome?.kind === 'answered' && stateOf(turn) === 'answered' && turn.replies.length > 0;
    return isAnswered && turn.said.length > 0 && !isTalk(intentsOf(turn, understand));
  });

function stateOf(turn: TalkTurn): 'answered' | 'asked' | 'open' {
  const { outcome, offersPerson } = turn;
  switch (outcome?.kind) {
    case 'answered': {
      // to be greeted is no answer
      const isGreeted = turn.intent === 'greeting' && turn.replies.every(({ citations }) => citations.length === 0);
      if (isGreeted && saysMore(turn)) return 'open';
      if (turn.intent === 'nonsense' || isLeftOut(turn)) return 'open';
      if (turn.intent !== undefined && courtesies.has(turn.intent)) return 'answered';
      const isNone = (offersPerson !== undefined && noAnswer.has(offersPerson)) || outcome.reason === 'nothing_known';
      return isNone || unknownIn(turn) !== undefined ? 'open' : 'answered';
    }
    case 'awaiting_confirmation':
      return isLeftOut(turn) ? 'open' : 'answered';
    case 'clarifying':
      return 'asked';
    default:
      return 'open';
  }
}

/** How long, when or how much was asked, and the reply names no day, time or figure at all. */
function isLeftOut({ said, replies }: TalkTurn): boolean {
  const asks = said.some(({ text }) => asksFigure.test(text));
  return asks && replies.length > 0 && replies.every(({ text }) => !figure.test(text.replace(/\[\d{1,2}\]/gu, '')));
}

const asksFigure =
  /(?:多久|多长时间|几天|几号|哪天|什么时候|啥时候|多少钱|多少天).{0,8}(?:[?？，,吗呢啊吧]|能|到|$)|大概几|[一两二三四\d]\s?[份双件套条个].{0,4}还是.{0,4}[一两二三四\d]\s?[份双件套条个]|\bhow (?:long|soon|much|many days)\b.{3,}|\bwhen (?:will|does|do|is|can|would|exactly)\b/iu;
const figure =
  /\d|今天|明天|后天|今晚|(?:周|星期)[一二三四五六日天]|[一二两三四五六七八九十几半]个?(?:天|小时|工作日|周|月|份|双|件|套|条)|免费|包邮|已经|已签收|还没|不收|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three|free|nothing|already|not (?:yet|been)|hasn['’]t|no charge)\b/iu;

function requestOf({ said }: TalkTurn, intents: string[]): OpenRequest | undefined {
  const telling = tellingOf(said);
  return telling && telling.text.trim() !== '' ? { seq: telling.seq, quote: telling.text, intents } : undefined;
}
