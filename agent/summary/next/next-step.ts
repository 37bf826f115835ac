import type { Localized } from '../../../knowledge/language.ts';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { day, inWords, spaced, type Eye } from '../eye.ts';
import type { OpenRequest } from '../open-question.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';
import { checkClaim, claimedPromises } from '../claimed-promises.ts';
import { isOfNoOrder } from '../of-no-order.ts';
import { parcelsIn } from '../parcels-in.ts';
import { whereabouts } from '../../playbooks/matter.ts';
import { askedSince } from './asked-since.ts';
import { answerTo, forFault, forReply } from './for-reply.ts';
import { byWhen } from './by-when.ts';
import { asksFor } from './asks-for.ts';
import { answersRefusal } from './answers-refusal.ts';
import { forLetLapse, forNeed, isLetGo, lastStep, standing } from './next-of-actions.ts';
import { forQuietParcel, forState } from './next-of-states.ts';
import { besideHarm, graveStep } from './next-of-harm.ts';
import { forWish } from './for-wish.ts';
import { forYes } from './says-yes.ts';
import { forProof } from './for-proof.ts';
import { besideAction, ofSeveral, otherActions } from './open-besides.ts';
import { declinedBefore, forAnswered, forNo, isThanked, isDecidedAgainst, isToldNo } from './told-no.ts';
import { forMatter, matterOf } from './next-usual.ts';
import { isAllOver, pastWindow, windowWords, type PastWindow } from '../past-window.ts';
import { isDeedPromised, type SaidPromise } from '../promises-said.ts';
import { saysNo } from '../../wishes/says-no.ts';
import type { Quote, Summary, SummaryAction } from '../summary.ts';
import type { TakenOffer } from '../taken-offer.ts';
import { besideTried } from '../tried-already.ts';
import { isAgainst, notBegun } from '../wishes/begun-for.ts';
import { isOpen, type SaidWish } from '../wishes/said-wish.ts';
import { wishWords } from '../wishes/wish-phrases.ts';

type Known = Pick<Summary, 'intents' | 'actions' | 'facts' | 'orders' | 'risks' | 'identity' | 'openQuestions'>;

interface Heard {
  talk: Talk;
  open: OpenRequest | undefined;
  wishes: readonly SaidWish[];
  /** All that they have wanted, told or not. */
  wanted: readonly SaidWish[];
  booked: readonly BookedAction[];
  promised: readonly SaidPromise[];
  taken: TakenOffer | undefined;
  /** Words that nobody made out, where no matter is known. */
  unplaced: Quote | undefined;
  understand: Understand;
  team: readonly string[];
}

/**
 * What to do first: by danger, then by what waits for a decision, then by what was come for and how that stands. A danger
 * or a threat leads until a person has answered it; what was decided since waits for nothing. What an operator promised
 * and nobody has done yet is named with it.
 */
export function nextStepOf(found: Known, heard: Heard, eye: Eye): string {
  const against = new Set(heard.booked.filter((each) => isAgainst(each, heard.wishes)).map(({ id }) => id));
  const isOther = isOfNoOrder(heard.talk);
  const isFor = ({ source, byOperator, state }: SummaryAction) =>
    !('actionId' in source && against.has(source.actionId)) && (!isOther || byOperator || state === 'done');
  const wanted = found.actions.filter((each) => isFor(each) && !isLetGo(each, heard.wanted, heard.talk));
  const isNo = (each: SummaryAction) => isToldNo(each, heard.talk) || isDecidedAgainst(each, heard.booked);
  const isPromised = (each: SummaryAction) => each.state === 'refused' && isDeedPromised(each, heard.promised);
  // who thanks for an answer has taken what can’t be done
  const isLeft = isThanked(heard);
  const isOver = (each: SummaryAction) => isPromised(each) || (isLeft && each.state === 'refused');
  const known = { ...found, actions: wanted.filter((each) => !isNo(each) && !isOver(each)) };
  const refused = wanted.filter(isNo);
  const promised = heard.promised.filter(({ isOpen }) => isOpen).slice(-mostPromises);
  const words = [...new Set(promised.map((each) => inWords(keepTo(each, eye), eye)))];
  const grave = graveStep(known, heard.talk);
  // what a colleague has told them of it isn't to be told again
  const isTold =
    refused.length > 0 || heard.talk.operators.some(({ text }) => tellsWindow.test(text) && saysNo(text) !== undefined);
  const past = isTold || isOther ? undefined : pastWindow({ ...heard, matter: matterOf(known.intents, heard.open) });
  const isClosed = isLeftClosed(heard.talk);
  const act = grave ?? (isClosed ? undefined : actStep(known, { ...heard, past }));
  const usual = act ?? (isClosed ? nothingOpen : restStep(known, { ...heard, past, refused }, eye));
  const declined = usual === nothingOpen ? declinedBefore(heard.wanted) : undefined;
  const first = [inWords(usual, eye), ...(declined ? [inWords(declined, eye)] : []), ...tooLate(past, usual, eye)].join(
    eye.language === 'zh' ? '' : ' ',
  );
  const card = against.size > 0 ? [inWords(wrongCard, eye)] : [];
  const called = asksFor(heard.talk, heard.team);
  const colleague = called ? [inWords(called, eye)] : [];
  const claim =
    claimedPromises(heard.talk).length > 0 && heard.talk.operators.length === 0 ? [inWords(checkClaim, eye)] : [];
  const due = grave || usual === nothingOpen ? [] : byWhen(known, heard.talk).map((words) => inWords(words, eye));
  const list = ofSeveral(first, known, eye);
  const also =
    list.length > 0 ? list : (act && !grave) || isSince(heard) ? besideAction(first, { ...known, ...heard }, eye) : [];
  const harm = besideHarm(known, heard.talk, eye);
  const tried = usual === nothingOpen ? [] : besideTried(heard.booked, heard.talk, eye);
  const beside = [
    ...[...(isLeft ? [] : besides(first, heard, known, eye)), ...(act ? otherActions(first, known.actions, eye) : [])],
    ...[...also, ...tried, ...harm],
    ...[...due, ...claim, ...card, ...colleague],
  ];
  const step = [first, ...beside].join(eye.language === 'zh' ? '' : ' ');
  if (words.length === 0) return step;
  const isSaid = [nothingOpen, heard.open ? undefined : forMatter(known, undefined)].some(
    (usual) => usual !== undefined && inWords(usual, eye) === step,
  );
  const all = grave ? [step, ...words] : isSaid ? words : [...words, step];
  return all.join(eye.language === 'zh' ? '' : ' ');
}

/** A person has called it settled, and nothing was said since. */
const isLeftClosed = ({ turns, handoff, resolvedSeqs }: Talk): boolean => {
  const resolved = Math.max(0, ...resolvedSeqs);
  return resolved > 0 && !handoff && !turns.some(({ said }) => said.some(({ seq }) => seq > resolved));
};

/** They have written of something else since a person answered, and the step is about what they wanted before. */
const isSince = ({ talk, open, wanted }: Heard): boolean =>
  open !== undefined && answeredUpTo(talk) > 0 && !wanted.some(({ seq }) => seq === open.seq);

const tellsWindow = /\d+\s?(?:days?\b|天)|\bwindow\b|过了|超过|退货期/iu;

/** What is over stands beside whatever is decided or explained, for that hangs on it. */
function tooLate(past: PastWindow | undefined, step: Localized, eye: Eye): string[] {
  if (!past || step === nothingOpen) return [];
  const words = windowWords(past);
  return inWords(step, eye).includes(inWords(words, eye)) ? [] : [inWords(words, eye)];
}

/** All time for it is over: nothing is set up, and an exception isn’t the operator’s alone. */
function forPast(past: PastWindow | undefined): Localized | undefined {
  if (!past || !isAllOver(past)) return undefined;
  const { en, zh } = windowWords(past);
  return {
    en: `${en} Tell them so and what else helps; whether an exception is yours to make, Review says.`,
    zh: `${zh}跟顾客说明，看看还能怎么帮；能否由您破例，核对时会写明。`,
  };
}

/** What they want that neither the step nor any action says. */
function besides(
  step: string,
  { wishes, wanted, booked, taken, talk, promised }: Heard,
  { actions }: Known,
  eye: Eye,
): string[] {
  if (taken || forYes(talk, booked) || isWishPromised({ wishes, promised })) return [];
  // the card that the step names asks for it already
  const lapsed = actions.find(({ state, title }) => state === 'lapsed' && step.includes(title));
  const isLapsed = ({ end, kind, orderNumber }: BookedAction) =>
    end === 'lapsed' && lapsed?.kind === kind && lapsed.orderNumber === orderNumber;
  // a matter says it anyway, but the step is about another order
  const isApart = ({ order }: SaidWish) => order !== undefined && /[A-Z]{2}\d{4,}/u.test(step) && !step.includes(order);
  const apart = wanted.filter((wish) => isOpen(wish) && isApart(wish) && !wishes.includes(wish));
  const left = notBegun([...wishes, ...apart], booked, isLapsed).filter((wish) => {
    const words = inWords(wishWords([wish]), eye);
    return !step.includes(wish.goods?.name ?? words);
  });
  if (left.length === 0) return [];
  const { en, zh } = wishWords(left);
  return [inWords({ en: `They also ask for ${en}.`, zh: `顾客还要${zh}。` }, eye)];
}

const wrongCard: Localized = {
  en: 'The card before them would do something else: have them leave it.',
  zh: '顾客手上的卡片跟诉求不一致，请顾客先别点确认。',
};

/** So many promises are named, the newest. */
const mostPromises = 2;

/** The words stand among the promises. */
function keepTo({ name, at }: SaidPromise, eye: Eye): Localized {
  const [en, zh] = [day(at, { ...eye, language: 'en' }), day(at, { ...eye, language: 'zh' })];
  const who = { en: name ?? 'a colleague', zh: name === undefined ? '同事' : spaced(name) };
  return { en: `See that what ${who.en} promised on ${en} is kept.`, zh: `跟进落实${who.zh}${zh}的承诺。` };
}

/** What is begun, or waits for something: it goes before what was asked. */
function actStep(known: Known, heard: Heard & { past: PastWindow | undefined }): Localized | undefined {
  const { talk, taken, understand, past } = heard;
  return (
    (taken && forTaken(taken)) ??
    forYes(talk, heard.booked) ??
    forProof(known, talk) ??
    (past && isAllOver(past) ? undefined : forNeed(known, talk, understand)) ??
    forDiscount(heard) ??
    answersRefusal(standing(known.actions), talk, understand) ??
    lastStep(standing(known.actions)) ??
    (isSettled(known, heard) ? undefined : forPast(past)) ??
    forLetLapse(known.actions, heard.wishes)
  );
}

/** Else what they came for, and how that stands. */
function restStep(
  known: Known,
  heard: Heard & { past: PastWindow | undefined; refused: readonly SummaryAction[] },
  eye: Eye,
): Localized {
  const { open, unplaced, refused } = heard;
  const isDone = isSettled(known, heard);
  // what they have been told isn't to be told once more; a lost parcel waits to be put right
  const answered = isPutRight(known, heard) || isThanked(heard) ? forAnswered(heard) : undefined;
  return (
    answered ??
    forState(known, heard, eye) ??
    (refused.length > 0 || isWishPromised(heard) ? undefined : forWish(known, heard)) ??
    (isDone
      ? nothingOpen
      : (forDeed(known, heard) ??
        forNo(refused, heard) ??
        forQuietParcel(known, heard, eye) ??
        forAnswered(heard) ??
        forFault(heard, known) ??
        forReply(known, heard) ??
        forMatter(known, open))) ??
    (open && open.isForPerson !== true && unplaced?.seq !== open.seq ? answerTo(open) : unplaced ? answer : takeUp)
  );
}

/** All that they ask for was answered since by a promise that still stands. */
const isWishPromised = ({ wishes, promised }: Pick<Heard, 'wishes' | 'promised'>): boolean => {
  const newest = Math.max(0, ...wishes.filter(isOpen).map(({ seq }) => seq));
  return promised.some(({ isOpen: stands, seq }) => stands && seq > newest);
};

/** Nothing that is known of is lost, asked for or refused: it is about how things stand. */
const isPutRight = ({ actions, intents }: Known, { talk, wishes }: Heard): boolean =>
  !wishes.some(isOpen) &&
  !actions.some(({ state }) => state === 'refused' || state === 'done') &&
  intents.some(({ id }) => aboutState.has(id)) &&
  !parcelsIn(talk).some(({ condition }) => condition === 'lost');

const aboutState: ReadonlySet<string> = new Set([...whereabouts, 'refund_status', 'order_details']);

/** They said yes to an offer: that, and nothing else, is to be done with the order. */
function forTaken({ title, state, isOnCard }: TakenOffer): Localized {
  if (isOnCard)
    return {
      en: `They chose “${title.en}” and have yet to confirm it on the card: help with it or ask what holds them back.`,
      zh: `顾客选了“${title.zh}”，还没在卡片上确认，可以提醒或问问有什么顾虑。`,
    };
  return state === 'expired'
    ? {
        en: `They accepted “${title.en}”, but the offer has run out since: make them a new one, or say what else can be done.`,
        zh: `顾客接受了“${title.zh}”，但方案已过期：重新申请，或说明还能怎么办。`,
      }
    : {
        en: `They accepted “${title.en}”, and it hasn’t been carried out yet: do that before anything else with the order.`,
        zh: `顾客已接受“${title.zh}”，还没办理：先把它办好，其他操作先放一放。`,
      };
}

/** All that was asked has been answered or done: nobody waits, and nothing was left for want of something. */
function isSettled({ intents, facts }: Known, { talk, open }: Heard): boolean {
  const lacks = facts.some(({ kind }) => kind === 'refusal') || talk.turns.at(-1)?.offersPerson !== undefined;
  return intents.length > 0 && !open && !talk.handoff && !lacks;
}

/** A lower price is wanted before anything else: what is on a card waits for that. */
function forDiscount({ wishes, talk }: Heard): Localized | undefined {
  const answered = answeredUpTo(talk);
  const wish = wishes.find((each) => isOpen(each) && each.kinds.includes('discount') && each.seq > answered);
  const words = wishWords(wish ? [wish] : []);
  return (
    wish && {
      en: `They ask for ${words.en}: say what can be given and what not; beyond the offers there is goodwill, within your limit. Do nothing else with the order until they say so.`,
      zh: `顾客要${words.zh}：说明能给什么优惠，超出现有活动的，可在您的补偿权限内处理；顾客没确认前不要动订单。`,
    }
  );
}

/** What they came for was done, and nothing has been asked since. */
function forDeed({ actions }: Known, { open, talk, understand }: Heard): Localized | undefined {
  const done = open ? undefined : actions.findLast(({ state }) => state === 'done');
  const since = done && talk.handoff && askedSince(talk, new Date(done.at), understand);
  if (since) return since;
  return (
    done && {
      en: `It is done: “${done.title}”. Make sure the shopper knows, and ask whether anything else is needed.`,
      zh: `「${done.title}」已经办妥：确认顾客知道，再问问还需要什么。`,
    }
  );
}

const nothingOpen: Localized = {
  en: 'Nothing is open: what was asked has been answered, done or resolved. If the shopper writes again, go on from there.',
  zh: '目前没有待办：顾客的问题已答复、办妥或结案，再来消息时接着处理即可。',
};
const answer: Localized = {
  en: 'Take up what they wrote, and ask only for what is missing.',
  zh: '先回应顾客说的，缺什么再问。',
};
const takeUp: Localized = {
  en: 'Greet the shopper and ask what they need.',
  zh: '先问候顾客，问清楚需要什么帮助。',
};
