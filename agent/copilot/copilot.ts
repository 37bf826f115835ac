import type { Language, Localized } from '../../knowledge/language.ts';
import type { ToolContext } from '../../tools/contract.ts';
import { isOpen, type SaidWish } from '../summary/wishes/said-wish.ts';
import { bracketed } from '../summary/eye.ts';
import { promiseIn } from '../summary/promise-words.ts';
import { textOf } from '../summary/record-of.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { saysNo } from '../wishes/says-no.ts';
import { asksToDo, isAskedToDo } from './asks-to-do.ts';
import { concernOf } from './concern.ts';
import { courtesies } from './courtesies.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { bothApart, eachItsOwn } from './each-its-own.ts';
import { fittingWishes } from './fitting-wishes.ts';
import { offerWanted } from './offer-wanted.ts';
import { hasHarm, harmReply, notesHarm } from './harm-reply.ts';
import { givesWish, hasTool, isGiven, wishesOf } from './open-wishes.ts';
import type { Wish } from './look-tools.ts';
import { isAnsweredNo, leftToDo } from './left-to-do.ts';
import { canSetUp, matterWords, seesTo } from './matter-words.ts';
import { asksPhotos, tellsOver } from './asks-photos.ts';
import { agreesToOperator, asksCourtesy, knowsNothing, takesLeave, thanksForPhoto } from './newest-said.ts';
import { inOperatorsVoice } from './operator-voice.ts';
import { isSaidAlready } from './said-already.ts';
import { withProof } from './prove-first.ts';
import { afterDone, takes, wantsAgain } from './settled.ts';
import { stateReply } from './state-reply.ts';
import { askedBeside } from './asked-beside.ts';
import { suggestPassage } from './suggest-passage.ts';
import type { SuggestedReply, SuggestedTool, Suggestions } from './suggestions.ts';
import { isAboutGone, leavesIt, takenBack } from './taken-back.ts';
import { withoutKept } from './keeps-order.ts';
import { weighRest } from './weigh-rest.ts';
import { checksCode, tellsCode, withoutCode } from './tells-code.ts';
import { toolsOf } from './tools-of.ts';
import type { Trial } from './trial.ts';
import { tryTurn } from './try-turn.ts';
import { weighWishes, type Weighed } from './weigh-wishes.ts';
import { whereToSend } from './where-to-send.ts';

/** Suggests what an operator could say and do. Nothing that it does changes anything. */
export interface Copilot {
  suggest(ask: CopilotAsk): Promise<Suggestions>;
}

const mostReplies = 3;
const mostTools = 4;

/** A copilot on whatever model: it answers in the agent's stead, and code takes up what it would do as suggestions. */
export function createCopilot(deps: CopilotDeps): Copilot {
  return {
    async suggest(ask) {
      const { transcript, context } = ask;
      const wishes = wishesOf(transcript, ask.actions);
      const open = wishes.filter((wish) => isOpen(wish) && !isAnsweredNo(wish, transcript));
      if (ask.done) {
        const tools = await toolsLeft(deps, ask, { wishes, open });
        const eye = { language: context.language, timeZone: ask.shop.timeZone, now: context.now };
        return { replies: [afterDone(ask.done, open, { eye, actions: ask.actions })], tools };
      }
      // who takes leave is wished well: nothing is left to draft
      if (takesLeave(newestWords(transcript) ?? ''))
        return { replies: [], tools: await toolsLeft(deps, ask, { wishes, open }) };
      const isNew = transcript.every(({ role }) => role !== 'operator');
      const hello: SuggestedReply[] = isNew ? [greeting(ask, matterWords(open, { language: context.language }))] : [];
      const where = whereToSend(transcript, context.language);
      if (where) return { replies: [where, ...hello], tools: [] };
      const wanted = offerWanted(transcript, ask.offers ?? []);
      if (wanted) {
        const eye = { ...ask, language: context.language };
        const { reply, tool } = wanted.isOpen ? takes(wanted, eye) : wantsAgain(wanted, eye);
        return { replies: [reply, ...hello], tools: [tool] };
      }
      const first = ask.accepted && takes(ask.accepted, { ...ask, language: context.language });
      const isAboutOffer = ask.accepted !== undefined && newestWords(transcript) === ask.accepted.said;
      if (first && isAboutOffer) return { replies: [first.reply, ...hello], tools: [first.tool] };
      const about = await suggestAbout(deps, ask, hello, wishes);
      const proven = withoutCode(await withProof(ask, about, { open, hello }), transcript, context.language);
      const noted = notesHarm(ask);
      const own = harmReply(ask) ?? noted ?? (tellsCode(transcript) ? checksCode(context.language) : undefined);
      const tools = noted ? proven.tools.filter(({ name }) => name !== 'urge_shipment') : proven.tools;
      const others = own ? { ...proven, replies: [own], tools } : proven;
      if (!first)
        return { ...others, replies: others.replies.slice(0, mostReplies), tools: others.tools.slice(0, mostTools) };
      return {
        ...others,
        replies: [first.reply, ...others.replies].slice(0, mostReplies),
        tools: [first.tool, ...others.tools].slice(0, mostTools),
      };
    },
  };
}

/** What was asked for and isn't done, after something else was done or answered. */
async function toolsLeft(
  deps: CopilotDeps,
  ask: CopilotAsk,
  { wishes, open }: { wishes: readonly SaidWish[]; open: readonly SaidWish[] },
): Promise<SuggestedTool[]> {
  const rest = await weighRest(deps, ask, open, []);
  const asked = await leftToDo(deps, ask, wishes);
  const more = asked.filter((call) => rest.every(({ name }) => name !== call.name));
  return toolsOf([...rest, ...more, ...(await courtesies(deps, ask, open))], [], ask).slice(0, mostTools);
}

/** What the newest words are about that nobody has answered. */
async function suggestAbout(
  deps: CopilotDeps,
  ask: CopilotAsk,
  hello: SuggestedReply[],
  wanted: readonly SaidWish[],
): Promise<Suggestions> {
  const { transcript, context } = ask;
  const open = wanted.filter((wish) => isOpen(wish) && !isAnsweredNo(wish, transcript));
  const concern = await concernOf(transcript, (part) => tryTurn(deps, ask, part), context.language);
  if (!concern) return { replies: hello, tools: await toolsLeft(deps, ask, { wishes: wanted, open }) };
  const { intent } = concern;
  const trial = concern.trial && withoutKept(concern.trial, wanted, transcript);
  if (!trial) {
    const tools = toolsOf(await courtesies(deps, ask, open), [], ask);
    return { ...(intent ? { intent } : {}), replies: hello, tools };
  }
  const gone = takenBack(transcript);
  const isGone = isAboutGone(gone, { wishes: trial.wishes, intent: trial.result.intent?.id });
  // of several wishes each is tried by itself: what is wrong with one thing isn't what is wrong with another
  const parts = open.length > 1 ? await weighRest(deps, ask, open, []) : [];
  const isWhole =
    parts.length > 0 && open.every((wish) => !hasTool(wish) || parts.some((part) => givesWish(part, wish)));
  const joint = isWhole ? [] : eachItsOwn(trial, open).filter((wish) => !isIn(parts, wish, open));
  // who bargains is asked to stay, not helped to go
  const bargains = open.some(({ kinds }) => kinds.includes('discount'));
  const isLeft = (wish: Wish) =>
    !gone.has(wish.name) &&
    !(bargains && wish.name === 'cancel_order') &&
    !isGiven(wish, { wishes: wanted, actions: ask.actions });
  const fitting = fittingUnless(hasHarm(transcript), trial).filter((wish) => !isIn(parts, wish, open));
  const wishes = [...joint, ...fitting].filter(isLeft);
  const others = await weighWishes(wishes, deps.gate, ask);
  const rest = open.length > 1 ? [] : await weighRest(deps, ask, open, others);
  const weighed = [...parts, ...others, ...rest].filter(({ name }) => !gone.has(name));
  const isApart = open.length > 1 && hasTwoWays(weighed);
  const { language } = context;
  const isElse = isAllElse(trial, weighed);
  const isSure = isSurelyAsked(trial, intent);
  const seen = seesTo(matterWords(open, { orderNumber: orderOf(weighed), language }), language);
  const isFit = (reply: SuggestedReply) => isOneAnswer(reply) && (isSure || reply.citations.length === 0);
  const given = await courtesies(deps, ask, open);
  const isLeaving =
    intent?.id === 'cancel_order' ||
    [...open.flatMap(({ kinds }) => kinds), ...trial.wishes.map(({ name }) => name)].some(
      (each) => each === 'cancel' || each === 'cancel_order',
    );
  const leaves = bargains && isLeaving;
  const courtesy = asksCourtesy(open, newestWords(transcript) ?? '', language);
  const photo =
    agreesToOperator(transcript, language) ??
    thanksForPhoto(transcript, language) ??
    tellsOver(weighed, language) ??
    asksPhotos(weighed, transcript);
  const said = isGone
    ? leavesIt(gone, language)
    : leaves
      ? [{ text: seesOffer[language], citations: [], from: 'playbook' as const }]
      : isApart
        ? [isFree(weighed) ? bothApart(language) : seen]
        : (courtesy ?? photo)
          ? [courtesy ?? photo].filter((each) => each !== undefined)
          : isElse
            ? [seen]
            : repliesOf(trial, { weighed, seen, open, language }).filter(isFit);
  const replies = [
    ...said,
    ...(isGone || leaves || courtesy || !isSure ? [] : (await passageFor(trial, said, context)).filter(isFit)),
  ];
  const fresh = replies.filter(({ text }) => !isSaidAlready(text, transcript));
  const isAsked = fresh.some(({ text }) => isAskedToDo(text));
  const canSet = isGone || leaves || isApart || isAsked ? undefined : canSetUp(open, weighed, language);
  const stands =
    canSet ??
    (fresh.length === 0 && hello.length > 0 && !isGone
      ? stateReply(trial, { ...ask.shop, language, now: context.now })
      : undefined);
  return {
    ...(intent ? { intent } : {}),
    replies: [...(stands ? [stands] : fresh), ...hello].slice(0, mostReplies),
    tools: toolsOf(bargains ? [...given, ...weighed] : [...weighed, ...given], trial.looked, ask).slice(0, mostTools),
  };
}

/** None of what is weighed is what the agent would do. */
const isAllElse = ({ wishes }: Trial, weighed: readonly Weighed[]): boolean =>
  wishes.length > 0 && weighed.length > 0 && !weighed.some(({ name }) => wishes.some((each) => each.name === name));

/** After harm nothing is mended that nobody asked for. */
const fittingUnless = (isHarmed: boolean, trial: Trial) => (isHarmed ? [] : fittingWishes(trial));

const isFree = (weighed: readonly Weighed[]) => weighed.every(({ kind, isAllowed }) => kind === 'read' || isAllowed);

/** Money for one thing, another sent again. */
const hasTwoWays = (weighed: readonly Weighed[]): boolean =>
  new Set(weighed.flatMap(({ name, input }) => (name === 'request_refund' ? [input['wants']] : []))).size > 1;

/** The shop’s knowledge is quoted only to a question that was surely heard. */
const isSurelyAsked = ({ result }: Trial, intent: { confidence: number } | undefined): boolean =>
  Math.min(result.intent?.confidence ?? 0, intent?.confidence ?? 1) >= heardSurely;
const heardSurely = 0.75;

/** It tells something, and doesn’t say yes to one thing and no to another: what passages say of several cases is no answer to one. */
const isOneAnswer = ({ text, from }: SuggestedReply): boolean =>
  !knowsNothing(text) && (from === 'playbook' || promiseIn(text) === undefined || saysNo(text) === undefined);

/** A wish that a call would give has its own suggestion already. */
const isIn = (parts: readonly Weighed[], call: Wish, open: readonly SaidWish[]): boolean => {
  const given = open.filter((wish) => givesWish(call, wish));
  return given.length > 0 && given.every((wish) => parts.some((part) => givesWish(part, wish)));
};

/** What the shop's knowledge says, where nothing better is to be said. */
async function passageFor(
  { question, looked, wishes }: Trial,
  said: readonly SuggestedReply[],
  context: ToolContext,
): Promise<SuggestedReply[]> {
  const isQuoted = said.some(({ citations }) => citations.length > 0);
  if (isQuoted || question.trim() === '') return [];
  // what an order holds answers the rest; a question of its own beside it may be one to the shop's knowledge
  const asked = looked.length + wishes.length === 0 ? question : askedBeside(question);
  const passage = asked === undefined ? undefined : await suggestPassage(asked, context);
  return passage ? [{ ...passage, from: 'knowledge' }] : [];
}

const newestWords = (transcript: readonly TranscriptEntry[]) => {
  const said = transcript.findLast(({ role }) => role === 'shopper');
  return said?.role === 'shopper' ? said.text : undefined;
};

/** What the agent would say, as an operator can: of a question on a card that nobody has put yet, the question. */
function repliesOf(
  { result, messages, wishes }: Trial,
  {
    weighed,
    seen,
    open,
    language,
  }: { weighed: readonly Weighed[]; seen: SuggestedReply; open: readonly SaidWish[]; language: Language },
): SuggestedReply[] {
  const asked = wishes.flatMap(({ end, ...call }) =>
    end?.status === 'awaiting_confirmation' ? [asksToDo(call, end.confirmation, language)] : [],
  );
  const [question] = asked;
  const isAllowed = weighed.some((each) => each.isAllowed === true && wishes.some(({ name }) => name === each.name));
  // a card may do another thing than they ask for
  const wanted = open.filter(hasTool);
  const isWanted = wanted.length === 0 || wishes.some((call) => wanted.some((wish) => givesWish(call, wish)));
  if (question !== undefined && !(isAllowed && isWanted)) return [seen];
  if (question !== undefined) return [{ text: question, citations: [], from: 'playbook' }];
  if (weighed.some(({ needsCode }) => needsCode)) return [{ text: askCode[language], citations: [], from: 'playbook' }];
  const { kind } = result.outcome;
  if (kind !== 'answered' && kind !== 'clarifying') return [];
  const citations = messages.flatMap((message) => message.citations);
  const said = messages.map((message) => message.text.replace(/\s?\[\d{1,2}\]/gu, '')).join('\n');
  const text = inOperatorsVoice(said);
  if (text === '') return wishes.length > 0 ? [seen] : [];
  const from = result.model !== 'local' ? 'model' : citations.length > 0 ? 'knowledge' : 'playbook';
  return [{ text, citations, from }];
}

const askCode: Localized = {
  en: 'To keep your account safe, I’m sending a one-time code to the e-mail address on it. Please write the six digits here, and I’ll go on right away.',
  zh: '为了您的账户安全，我先发一个验证码到您账户的邮箱，收到后把 6 位数字发在这里，我马上接着办。',
};

/** The order that all of it is about. */
function orderOf(weighed: readonly Weighed[]): string | undefined {
  const numbers = new Set(weighed.flatMap(({ input }) => textOf(input['orderNumber'])?.toUpperCase() ?? []));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

const seesOffer: Localized = {
  en: 'I’d like you to keep this order. Let me see what I can give you on the price; I’ll tell you in a moment.',
  zh: '您先别急着取消，价格上我看看能给您什么优惠，马上告诉您。',
};

/** What they want stands in brackets: to know it is no answer to it. */
function greeting({ context, operator, shop }: CopilotAsk, matter: string | undefined): SuggestedReply {
  const { name } = context.shopper;
  const what = matter === undefined ? '' : bracketed(matter, context);
  const words: Localized = {
    en: `Hi${name === undefined ? '' : ` ${name.split(' ')[0] ?? name}`}, this is ${operator.name} from ${shop.shopName}. I’ve read what you wrote${what}, so you needn’t repeat anything; I’m looking into it now.`,
    zh: `${name === undefined ? '您好' : `${name}您好`}，我是${shop.shopName}的${operator.name}。您前面说的${what}我都看过了，不用再重复，我这就帮您处理。`,
  };
  return { text: words[context.language], citations: [], from: 'playbook' };
}
