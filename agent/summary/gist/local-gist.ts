import type { Localized } from '../../../knowledge/language.ts';
import { asksPerson } from '../../wishes/demands-person.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { bracketed, inWords, listed, quoted, type Eye } from '../eye.ts';
import type { Fact } from '../facts/fact.ts';
import { actionSentence } from './gist-actions.ts';
import { stateSentences } from './gist-states.ts';
import { matterPhrase } from './matter-phrases.ts';
import { openSentences, wishSentence } from './gist-open.ts';
import type { Requests } from '../open-question.ts';
import { isIdleTry } from '../next/next-of-actions.ts';
import { ordersOfMatter } from './orders-of-matter.ts';
import { parcelsIn } from '../parcels-in.ts';
import { promiseWords, type SaidPromise } from '../promises-said.ts';
import { metUpTo, type Talk } from '../read-talk.ts';
import type { Source } from '../source.ts';
import type { Quote, Summary } from '../summary.ts';
import type { TakenOffer } from '../taken-offer.ts';
import type { SaidWish } from '../wishes/said-wish.ts';

type Known = Omit<Summary, 'gist' | 'nextStep'>;

interface Heard {
  talk: Talk;
  requests: Requests;
  wishes: readonly SaidWish[];
  /** The first words, when nobody made out what they were about. */
  unplaced: Quote | undefined;
  promised: readonly SaidPromise[];
  taken: TakenOffer | undefined;
}

/** One paragraph from what is known: who came for what, how it stands, what was done, what is open. */
export function localGist(known: Known, heard: Heard, eye: Eye): string {
  const { talk, wishes, unplaced, taken } = heard;
  const isAccepted = acceptedPerson(talk);
  const requests = { ...heard.requests, wantsPerson: heard.requests.wantsPerson && !isAccepted };
  const orders = ordersOfMatter(known, talk);
  const about = { ...known, orders };
  const isLost = parcelsIn(talk).some(({ condition }) => condition === 'lost');
  const states = stateSentences(about, talk, eye);
  const asked = wishSentence(wishes, eye);
  const sentences = [
    cameFor(about, { unplaced, isStateTold: states.length > 0, asksPerson: requests.wantsPerson, isLost }, eye),
    ...states,
    ...ofWish(known.facts, eye),
    ...asked.before,
    ...ofFacts(given, known, eye),
    ...(isAccepted ? [inWords({ en: 'They accepted the offer of a person.', zh: '顾客同意转人工。' }, eye)] : []),
    ...toldActions(known.actions, taken)
      .filter((action) => !isPictured(action, talk))
      .slice(-3)
      .map((action) => actionSentence(action, eye)),
    ...asked.after,
    ...ofTaken(taken, eye),
    ...ofColleagues(heard, eye),
    ...ofFacts(lacking, known, eye),
  ];
  const join = (parts: readonly string[]) => parts.join(eye.language === 'zh' ? '' : ' ');
  const said = join(sentences);
  const text = join([said, ...ofMood(known, said, eye)]);
  const open = { ...requests, open: requests.open.filter(({ seq }) => seq !== taken?.seq) };
  return join([text, ...ofRisks(known, text, eye), ...openSentences(open, talk, text, eye)]);
}

interface Coming {
  unplaced: Quote | undefined;
  isStateTold: boolean;
  asksPerson: boolean;
  /** The carrier has lost a parcel of theirs. */
  isLost: boolean;
}

function cameFor(
  { identity, intents, orders }: Known,
  { unplaced, isStateTold, asksPerson, isLost }: Coming,
  eye: Eye,
): string {
  const who = whoIs(identity);
  const about = inWords(ofOrders(orders, isStateTold), eye);
  const isMatter = ({ id }: Known['intents'][number]) => id !== 'ask_human' && id !== 'complaint';
  const came = intents.some(isMatter) ? intents.filter(isMatter) : intents.filter(({ id }) => id !== 'ask_human');
  // what has left can’t ship any more: they ask where it is
  const isGone = orders.length > 0 && orders.every(({ state }) => state === 'shipped' || state === 'delivered');
  const matters = came.map(({ id, quote }) =>
    id === 'parcel_problem' && isLost
      ? inWords({ en: 'a lost parcel', zh: '反映包裹丢失' }, eye)
      : id === 'return_item' && asksMoneyAlone(quote)
        ? inWords({ en: 'getting their money back', zh: '要求退款' }, eye)
        : matterPhrase(isGone && id === 'dispatch_status' ? 'track_parcel' : id, eye),
  );
  const person = asksPerson ? { en: ' and now asks for a person', zh: '，现在要求转人工' } : { en: '', zh: '' };
  if (matters.length > 0)
    return inWords(
      {
        en: `${who.en} contacted us about ${listed(matters, eye)}${about}${person.en}.`,
        zh: `${who.zh}来${matters.join('、')}${about}${person.zh}。`,
      },
      eye,
    );
  if (unplaced) {
    const words = quoted(unplaced.quote, 120);
    return inWords({ en: `${who.en} wrote ${words}${person.en}.`, zh: `${who.zh}说${words}${person.zh}。` }, eye);
  }
  return inWords(
    asksPerson
      ? {
          en: `${who.en} asks for a person and hasn’t said what it is about.`,
          zh: `${who.zh}要找人工，还没说是什么事。`,
        }
      : { en: `${who.en} hasn’t said yet what it is about.`, zh: `${who.zh}还没说明来意。` },
    eye,
  );
}

/** Money is what they spoke of; whether anything comes back, they didn’t say. */
const asksMoneyAlone = (quote: string) =>
  wishesHeardIn(quote).some(({ kind }) => kind === 'money_back') &&
  !/\breturn|\bback to you\b|\b(?:send|sent|take|post) .{0,20}\bback\b|退货|退回|寄回|退掉|想退|要退(?![款钱])/iu.test(
    quote,
  );

/** Which orders, and how the only one stands unless that is told anyway. */
function ofOrders(orders: Known['orders'], isStateTold: boolean): Localized {
  const [first] = orders;
  if (!first || orders.length > 2) return { en: '', zh: '' };
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    listed(
      orders.map(({ number }) => number),
      { language },
    ),
  );
  if (orders.length === 2) return { en: ` (orders ${en})`, zh: `（订单 ${zh}）` };
  if (isStateTold) return { en: ` (order ${en})`, zh: `（订单 ${zh}）` };
  const state = `${first.label.slice(0, 1).toLowerCase()}${first.label.slice(1)}`;
  return { en: ` (order ${en}, ${state})`, zh: `（订单 ${zh}，${first.label}）` };
}

function whoIs({ level, name, customerId, provenOrders }: Known['identity']): Localized {
  if (name !== undefined) return { en: name, zh: spaced(name) };
  if (customerId !== undefined || (level === 'signed_in' && provenOrders.length === 0))
    return { en: 'A customer who is signed in', zh: '已登录的顾客' };
  const [en, zh] = [listed(provenOrders, { language: 'en' }), listed(provenOrders, { language: 'zh' })];
  if (provenOrders.length > 0)
    return level === 'stepped_up'
      ? {
          en: `A guest who has proven order ${en} and passed a one-time code`,
          zh: `已核实订单 ${zh} 并通过验证码的访客`,
        }
      : { en: `A guest who has proven order ${en}`, zh: `已核实订单 ${zh} 的访客` };
  return { en: 'A guest', zh: '未登录的访客' };
}

/** A name in Latin letters stands apart from the Chinese words after it. */
const spaced = (name: string) => (/[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name);

/** Which goods, why, and what should become of them, as one call of a tool had it: in one sentence. */
function ofWish(facts: readonly Fact[], eye: Eye): string[] {
  const kinds: readonly Fact['kind'][] = ['item', 'problem', 'wish'];
  const newest = facts.findLast(({ kind, source }) => kinds.includes(kind) && 'callId' in source)?.source;
  const ofOneCall = facts.filter(({ source }) => isSame(source, newest));
  const valueOf = (kind: Fact['kind']) => ofOneCall.findLast((each) => each.kind === kind)?.value;
  const [item, problem, wish] = [valueOf('item'), valueOf('problem'), valueOf('wish')];
  const parts: (Localized | undefined)[] = [
    item === undefined ? undefined : { en: `goods: ${item}`, zh: `商品：${item}` },
    problem === undefined ? undefined : { en: `reason: ${problem}`, zh: `原因：${problem}` },
    wish === undefined ? undefined : { en: `wanted: ${wish}`, zh: `想要：${wish}` },
  ];
  const said = parts.flatMap((part) => (part ? inWords(part, eye) : []));
  if (said.length === 0) return [];
  const text = said.join(eye.language === 'zh' ? '；' : '; ');
  return [eye.language === 'zh' ? `${text}。` : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`];
}

const isSame = (a: Source, b: Source | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** An operator looked at it and left it, or has it before them: nothing of the shopper's. */
const unfinished: ReadonlySet<string> = new Set(['declined', 'lapsed', 'pending']);

/** A hurry that the rules refuse costs nobody anything: it is told only where there is nothing else to tell. */
function toldActions(all: Known['actions'], taken: TakenOffer | undefined): Known['actions'] {
  // what was said yes to is told as that
  const actions = all.filter(
    ({ kind, state, byOperator }) =>
      (!taken || kind !== 'accept_retention_offer' || state !== 'lapsed') && !(byOperator && unfinished.has(state)),
  );
  const grave = actions.filter((each) => !isIdleTry(each));
  return grave.length > 0 ? grave : actions.slice(-1);
}

/** It waited for photos, and they came since. */
const isPictured = ({ needs, state, at }: Known['actions'][number], { turns }: Talk) =>
  state === 'refused' &&
  needs === 'photos' &&
  turns.some(({ said }) => said.some((each) => each.photos > 0 && each.at > new Date(at)));

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
function ofTaken(taken: TakenOffer | undefined, eye: Eye): string[] {
  if (!taken || taken.isOnCard) return [];
  const { title } = taken;
  const chose = {
    en: `They accepted “${title.en}”; it hasn’t been carried out.`,
    zh: `顾客接受了“${title.zh}”，还没办理。`,
  };
  return [inWords(chose, eye)];
}

/** That colleagues have answered before, and what they promised last. */
function ofColleagues({ talk: { operators }, promised }: Heard, eye: Eye): string[] {
  const last = promised.at(-1);
  if (last) {
    const { en, zh } = promiseWords(last, eye);
    return [inWords({ en: `${en}.`, zh: `${zh}。` }, eye)];
  }
  const newest = operators.at(-1);
  if (!newest) return [];
  const name = newest.name ?? inWords({ en: 'A colleague', zh: '同事' }, eye);
  const words = quoted(newest.text.trim().replace(/[.。]$/u, ''), 120);
  return [inWords({ en: `${name} has written to them: ${words}.`, zh: `${spaced(name)}回复过顾客：${words}。` }, eye)];
}

interface Told {
  kind: Fact['kind'];
  say: (fact: Fact) => Localized;
}

/** What the shopper was told or has given. */
const given: readonly Told[] = [
  {
    kind: 'size',
    say: ({ label, value }) => ({ en: `${label}, as recommended: ${value}.`, zh: `${label}：${value}。` }),
  },
  { kind: 'passage', say: ({ value }) => ({ en: `The agent quoted “${value}”.`, zh: `机器人引用了“${value}”。` }) },
  { kind: 'address', say: ({ value }) => ({ en: `The new address they gave: ${value}.`, zh: `新地址：${value}。` }) },
  { kind: 'photos', say: ({ value }) => ({ en: `They sent photos (${value}).`, zh: `已发照片（${value}）。` }) },
];

/** What couldn't be done or answered. */
const lacking: readonly Told[] = [
  { kind: 'refusal', say: ({ label, value }) => ({ en: `${label} (${value}).`, zh: `${label}（${value}）。` }) },
  {
    kind: 'question',
    say: ({ value }) => ({ en: `The shop’s knowledge has no answer to ${value}.`, zh: `知识库里没有${value}的答案。` }),
  },
];

/** The newest fact of each kind, as a sentence. */
function ofFacts(kinds: readonly Told[], { facts }: Known, eye: Eye): string[] {
  return kinds.flatMap(({ kind, say }) => {
    const fact = facts.findLast((each) => each.kind === kind);
    return fact ? inWords(say(fact), eye) : [];
  });
}

/** In their words, unless those stand there already. */
function ofMood({ mood }: Known, text: string, eye: Eye): string[] {
  if (mood.kind === 'calm') return [];
  const isTold = mood.quote === undefined || text.includes(mood.quote.trim());
  const words = bracketed(isTold ? undefined : quoted(mood.quote ?? '', 60), eye);
  const feels =
    mood.kind === 'angry'
      ? { en: `They are angry${words}.`, zh: `顾客很生气${words}。` }
      : { en: `They are unhappy${words}.`, zh: `顾客有些不满${words}。` };
  return [inWords(feels, eye)];
}

/** What hasn't been told already. */
function ofRisks({ risks }: Known, text: string, eye: Eye): string[] {
  const rest = risks.filter(({ kind, because }) => kind !== 'in_doubt' && !text.includes(because));
  const [first] = rest;
  if (!first) return [];
  const words = rest.map(({ because }) => because);
  const list = words.map((each) => `${each.slice(0, 1).toLowerCase()}${each.slice(1)}`).join('; ');
  return [inWords({ en: `Take care: ${list}.`, zh: `注意：${words.join('；')}。` }, eye)];
}
