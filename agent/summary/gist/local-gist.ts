import type { Localized } from '../../../knowledge/language.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { asksPerson } from '../../wishes/demands-person.ts';
import { inWords, quoted, spaced, type Eye } from '../eye.ts';
import type { Fact } from '../facts/fact.ts';
import { actionSentences } from './gist-actions.ts';
import { cameFor } from './came-for.ts';
import { stateSentences } from './gist-states.ts';
import { unplacedIn } from '../intents-in.ts';
import type { Requests } from '../open-question.ts';
import { goodsMeant } from '../goods-meant.ts';
import { isIdleTry } from '../next/next-of-actions.ts';
import { ordersOfMatter } from './orders-of-matter.ts';
import { ownOrders } from './own-orders.ts';
import { parcelsIn } from '../parcels-in.ts';
import type { SaidPromise } from '../promises-said.ts';
import { answeredUpTo, metUpTo, type Talk } from '../read-talk.ts';
import type { Source } from '../source.ts';
import type { Quote, Summary } from '../summary.ts';
import type { TakenOffer } from '../taken-offer.ts';
import type { SaidWish } from '../wishes/said-wish.ts';
import { toldBesides } from './told-besides.ts';
import { whyPerson } from './why-person.ts';

type Known = Omit<Summary, 'gist' | 'nextStep'>;

interface Heard {
  talk: Talk;
  requests: Requests;
  wishes: readonly SaidWish[];
  /** The first words, when nobody made out what they were about. */
  unplaced: Quote | undefined;
  promised: readonly SaidPromise[];
  taken: TakenOffer | undefined;
  understand: Understand;
  /** What it says isn’t said twice. */
  nextStep: string;
}

/** A gist is read in a glance: all else stands in the parts of the summary. */
const mostSentences = 3;

/**
 * What is known, in at most three sentences: who came for what and wants what, then what says most of how it stands and how
 * far it came. What the summary lists anyway, such as questions, promises, the mood and risks, isn’t said here, too.
 */
export function localGist(known: Known, heard: Heard, eye: Eye): string {
  const { talk, wishes, unplaced, taken, requests, nextStep } = heard;
  const about = { ...known, orders: ordersOfMatter(known, talk) };
  const isLost = parcelsIn(talk).some(({ condition }) => condition === 'lost');
  const states = stateSentences(about, talk, eye);
  const person = acceptedPerson(talk) ? 'agreed' : requests.wantsPerson ? 'asked' : undefined;
  const actions = actionSentences(
    toldActions(known.actions, taken).filter(
      ({ needs, because, title }) => because !== undefined || (needs === undefined && !nextStep.includes(title)),
    ),
    eye,
  );
  const isDone = known.actions.at(-1)?.state === 'done';
  const why = ofWhy(heard, eye);
  const isBack = talk.endedSeqs.length > 0;
  const own = ownOrders(known.intents, talk, heard.understand);
  const first = cameFor(about, { unplaced, isStateTold: states.length > 0, person, isLost, wishes, own }, eye);
  const all: { rank: number; says: string[] }[] = [
    { rank: 0, says: [first] },
    { rank: 0, says: ofHarm(known, talk, eye) },
    { rank: 1, says: ofMeant(talk, eye) },
    { rank: 1, says: ofFirst(known, heard, eye) },
    { rank: answeredUpTo(talk) > 0 ? 6 : 1, says: ofDeadline(known, first, eye) },
    { rank: 2, says: toldBesides(known, talk, `${first} ${nextStep}`, eye) },
    { rank: 3, says: ofReproach(known, first, eye) },
    { rank: 6, says: ofGoods(known, first, eye) },
    { rank: 2, says: states.slice(0, 1) },
    { rank: 8, says: states.slice(1) },
    { rank: 7, says: actions.slice(-2, -1) },
    { rank: isDone ? 1 : 4, says: actions.slice(-1) },
    { rank: 3, says: ofTaken(taken, nextStep, eye) },
    { rank: 5, says: [...ofColleagues(heard, eye), ...ofLacking(known, talk, eye)] },
    { rank: isBack ? 1 : 9, says: why },
  ];
  const ranked = all.flatMap(({ rank, says }, at) => says.map((text) => ({ rank, at, text })));
  const told = new Set(ranked.toSorted((one, other) => one.rank - other.rank).slice(0, mostSentences));
  const sentences = ranked.filter((each) => told.has(each)).map(({ text }) => text);
  return sentences.join(eye.language === 'zh' ? '' : ' ');
}

/** What happened to whom, in their own words: no label says it. */
function ofHarm({ risks }: Known, { turns }: Talk, eye: Eye): string[] {
  const source = risks.find(({ kind }) => kind === 'safety')?.source;
  const seq = source !== undefined && 'seq' in source ? source.seq : undefined;
  const said = turns.flatMap((turn) => turn.said).find((each) => each.seq === seq);
  if (!said || said.text.trim() === '') return [];
  const words = quoted(said.text.trim(), 140);
  return [inWords({ en: `In their words: ${words}`, zh: `顾客原话：${words}。` }, eye)];
}

/** What they wrote first and nobody made out, before a matter was known: it may be what they came for. */
function ofFirst({ intents }: Known, { talk, understand }: Heard, eye: Eye): string[] {
  const known = intents.filter(({ id }) => id !== 'ask_human').map(({ seq }) => seq);
  const first = known.length > 0 ? unplacedIn(talk, understand) : undefined;
  if (!first || first.seq >= Math.min(...known) || !isTelling.test(first.quote)) return [];
  const words = quoted(first.quote.trim().replace(/[.。]$/u, ''), 120);
  return [inWords({ en: `They began with ${words}.`, zh: `顾客一开始说的是${words}。` }, eye)];
}

/** More than a word or two. */
const isTelling = /(?:\S+\s+){3}\S|\p{Script=Han}{5}/u;

/** They mean other goods than those that they were first taken for. */
function ofMeant(talk: Talk, eye: Eye): string[] {
  const meant = goodsMeant(talk);
  if (!meant) return [];
  const words = quoted(meant.quote.replace(/[.。]$/u, ''), 120);
  return [inWords({ en: `They have put right what they mean: ${words}.`, zh: `顾客更正过：${words}。` }, eye)];
}

/** By when they need it: the day makes what is possible. */
function ofDeadline({ facts }: Known, first: string, eye: Eye): string[] {
  const value = facts.findLast(({ kind }) => kind === 'deadline')?.value;
  if (value === undefined || first.includes(value)) return [];
  return [inWords({ en: `Their time: ${value}.`, zh: `顾客的时间要求：${value}。` }, eye)];
}

/** What they reproach us with beside the matter: whoever takes over shouldn't answer the half. */
function ofReproach({ facts }: Known, first: string, eye: Eye): string[] {
  const said = facts.filter(
    ({ kind, value, source }) => kind === 'reproach' && 'seq' in source && !first.includes(value),
  );
  const words = [...new Set(said.map(({ value }) => value))].slice(-2).join(eye.language === 'zh' ? '、' : ', ');
  return words === '' ? [] : [inWords({ en: `They also say ${words}.`, zh: `顾客还说${words}。` }, eye)];
}

/** Why it came to a person who wasn’t asked for, or that it comes to one again. */
function ofWhy({ talk, requests: { open, wantsPerson } }: Heard, eye: Eye): string[] {
  const isAgain = talk.endedSeqs.length > 0;
  if (!isAgain && (wantsPerson || open.some(({ isForPerson }) => isForPerson))) return [];
  // who has taken it up knows why it came
  const { accepted, operators } = talk;
  if (!isAgain && operators.some(({ seq }) => seq > (accepted?.seq ?? Infinity))) return [];
  const why = talk.handoff && whyPerson(talk);
  return why ? [inWords(why, eye)] : [];
}

/** Which goods and why, as one call of a tool had it; the shopper’s words stand with what they came for. */
function ofGoods({ facts, actions }: Known, first: string, eye: Eye): string[] {
  const kinds: readonly Fact['kind'][] = ['item', 'problem', 'wish'];
  const newest = facts.findLast(({ kind, source }) => kinds.includes(kind) && 'callId' in source)?.source;
  const ofOneCall = facts.filter(({ source }) => isSame(source, newest));
  const valueOf = (kind: Fact['kind']) => ofOneCall.findLast((each) => each.kind === kind)?.value;
  const [item, problem, wish] = [valueOf('item'), valueOf('problem')?.replace(quote, ''), valueOf('wish')];
  const isTold = actions.some(({ title, needs }) => needs === undefined && title.includes(item ?? ''));
  const goods = item === undefined || isTold || first.includes(item) ? undefined : item;
  const zh = eye.language === 'zh';
  const why =
    problem === undefined || problem === ''
      ? undefined
      : `${goods === undefined ? reason[eye.language] : ''}${problem}`;
  const want = wish === undefined ? undefined : inWords({ en: `wanted: ${wish}`, zh: `想要：${wish}` }, eye);
  const what = [goods, why].filter((each) => each !== undefined).join(zh ? '：' : ': ');
  const text = [what, want].filter(Boolean).join(zh ? '；' : '; ');
  // goods by themselves say nothing: they stand among the facts
  if (why === undefined && want === undefined) return [];
  return text === '' ? [] : [zh ? `${text}。` : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`];
}

const reason: Localized = { en: 'Reason: ', zh: '原因：' };

/** The shopper’s words, at the end of a reason. */
const quote = /(?:^|[,，]\s?)“[^”]*”$/u;

const isSame = (a: Source, b: Source | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** A hurry that the rules refuse costs nobody anything: it is told only where there is nothing else to tell. */
function toldActions(all: Known['actions'], taken: TakenOffer | undefined): Known['actions'] {
  // what was said yes to is told as that
  const actions = all.filter(({ kind, state }) => !taken || kind !== 'accept_retention_offer' || state !== 'lapsed');
  const grave = actions.filter((each) => !isIdleTry(each));
  return grave.length > 0 ? grave : actions.slice(-1);
}

/** Since a person answered last: what led to one before is history. */
const acceptedPerson = (talk: Talk) =>
  talk.turns.some(
    ({ asked, outcome, intent, said }) =>
      asked?.asks === 'human' &&
      outcome?.kind === 'handoff' &&
      intent === 'ask_human' &&
      (said.at(-1)?.seq ?? 0) > metUpTo(talk) &&
      !said.some(({ text }) => asksPerson(text, talk.colleagues)),
  );

/** What they said yes to and nobody has done. */
function ofTaken(taken: TakenOffer | undefined, nextStep: string, eye: Eye): string[] {
  if (!taken || taken.isOnCard || nextStep.includes(taken.title[eye.language])) return [];
  const { title } = taken;
  const chose = {
    en: `They accepted “${title.en}”; it hasn’t been carried out.`,
    zh: `顾客接受了“${title.zh}”，还没办理。`,
  };
  return [inWords(chose, eye)];
}

/** What a colleague wrote last; what they promised is listed. */
function ofColleagues({ talk: { operators }, promised }: Heard, eye: Eye): string[] {
  const newest = operators.at(-1);
  if (!newest || promised.some(({ seq }) => seq === newest.seq)) return [];
  const name = newest.name ?? inWords({ en: 'A colleague', zh: '同事' }, eye);
  const words = quoted(newest.text.trim().replace(/[.。]$/u, ''), 120);
  return [inWords({ en: `${name} has written to them: ${words}.`, zh: `${spaced(name)}回复过顾客：${words}。` }, eye)];
}

/** The newest of what couldn’t be done or answered. */
function ofLacking({ facts }: Known, talk: Talk, eye: Eye): string[] {
  // who has answered them since has seen it
  const isSeen = ({ source }: Fact) => 'seq' in source && source.seq < answeredUpTo(talk);
  const fact = facts.findLast((each) => (each.kind === 'refusal' || each.kind === 'question') && !isSeen(each));
  if (!fact) return [];
  const { kind, label, value } = fact;
  const says =
    kind === 'question'
      ? { en: 'The shop’s knowledge has no answer to it.', zh: '知识库里没有答案。' }
      : { en: `${label} (${value}).`, zh: `${label}（${value}）。` };
  return [inWords(says, eye)];
}
