import type { Language, Localized } from '../../knowledge/language.ts';
import type { ToolContext } from '../../tools/contract.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { concernOf } from './concern.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { bothApart, eachItsOwn } from './each-its-own.ts';
import { fittingWishes } from './fitting-wishes.ts';
import { offerWanted } from './offer-wanted.ts';
import { isGiven, openWishes } from './open-wishes.ts';
import type { Wish } from './look-tools.ts';
import { inOperatorsVoice } from './operator-voice.ts';
import { isSaidAlready } from './said-already.ts';
import { afterDone, takes, wantsAgain } from './settled.ts';
import { suggestPassage } from './suggest-passage.ts';
import type { SuggestedReply, SuggestedTool, Suggestions } from './suggestions.ts';
import { isAboutGone, leavesIt, takenBack } from './taken-back.ts';
import { toolsForRest } from './tools-for-rest.ts';
import { eachOnce, toolsOf } from './tools-of.ts';
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
      const open = openWishes(transcript, ask.actions);
      if (ask.done) {
        const tools = await toolsForRest(deps, ask, open, []);
        return { replies: [afterDone(ask.done, open, context.language)], tools };
      }
      const isNew = transcript.every(({ role }) => role !== 'operator');
      const hello: SuggestedReply[] = isNew ? [greeting(ask)] : [];
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
      const others = await suggestAbout(deps, ask, hello, open);
      if (!first) return others;
      return {
        ...others,
        replies: [first.reply, ...others.replies].slice(0, mostReplies),
        tools: [first.tool, ...others.tools].slice(0, mostTools),
      };
    },
  };
}

/** What the newest words are about that nobody has answered. */
async function suggestAbout(
  deps: CopilotDeps,
  ask: CopilotAsk,
  hello: SuggestedReply[],
  open: readonly SaidWish[],
): Promise<Suggestions> {
  const { transcript, context } = ask;
  const concern = await concernOf(transcript, (part) => tryTurn(deps, ask, part), context.language);
  if (!concern) return { replies: hello, tools: await toolsForRest(deps, ask, open, []) };
  const { trial, intent } = concern;
  if (!trial) return { ...(intent ? { intent } : {}), replies: hello, tools: [] };
  const gone = takenBack(transcript);
  const isGone = isAboutGone(gone, { wishes: trial.wishes, intent: trial.result.intent?.id });
  const apart = eachItsOwn(trial, open);
  const isApart = new Set(apart.flatMap(({ whole, input }) => (whole ? [input['wants']] : []))).size > 1;
  const isLeft = (wish: Wish) => !gone.has(wish.name) && !isGiven(wish, { open, actions: ask.actions });
  const wishes = [...apart, ...fittingWishes(trial)].filter(isLeft);
  const weighed = await weighWishes(wishes, deps.gate, ask);
  const rest = await toolsForRest(deps, ask, open, weighed);
  const isFree = weighed.some(({ whole }) => whole) && weighed.every(({ whole, isAllowed }) => !whole || isAllowed);
  const { language } = context;
  const isAllGiven =
    trial.wishes.length > 0 &&
    rest.length > 0 &&
    !wishes.some(({ name }) => trial.wishes.some((each) => each.name === name));
  const said = isGone
    ? leavesIt(gone, language)
    : isApart
      ? [isFree ? bothApart(language) : { text: willSee[language], citations: [], from: 'playbook' as const }]
      : isAllGiven
        ? [{ text: willSee[language], citations: [], from: 'playbook' as const }]
        : repliesOf(trial, weighed, language);
  const replies = [...said, ...(isGone ? [] : await passageFor(trial, said, context))];
  return {
    ...(intent ? { intent } : {}),
    replies: [...replies.filter(({ text }) => !isSaidAlready(text, transcript)), ...hello].slice(0, mostReplies),
    tools: writesFirst(toolsOf(weighed, trial, ask), rest).slice(0, mostTools),
  };
}

/** What does something before what only looks. */
function writesFirst(tools: readonly SuggestedTool[], rest: readonly SuggestedTool[]): SuggestedTool[] {
  const all = [...tools, ...rest];
  return eachOnce([...all.filter(({ kind }) => kind === 'write'), ...all.filter(({ kind }) => kind === 'read')]);
}

/** What the shop's knowledge says, where nothing better is to be said: beside what an order holds it is off the point. */
async function passageFor(
  { question, looked, wishes }: Trial,
  said: readonly SuggestedReply[],
  context: ToolContext,
): Promise<SuggestedReply[]> {
  const isQuoted = said.some(({ citations }) => citations.length > 0);
  if (isQuoted || looked.length + wishes.length > 0 || question.trim() === '') return [];
  const passage = await suggestPassage(question, context);
  return passage ? [{ ...passage, from: 'knowledge' }] : [];
}

const newestWords = (transcript: readonly TranscriptEntry[]) => {
  const said = transcript.findLast(({ role }) => role === 'shopper');
  return said?.role === 'shopper' ? said.text : undefined;
};

/** What the agent would say, as an operator can: of a question on a card that nobody has put yet, the question. */
function repliesOf(
  { result, messages, wishes }: Trial,
  weighed: readonly Weighed[],
  language: Language,
): SuggestedReply[] {
  const asked = wishes.flatMap(({ end }) => (end?.status === 'awaiting_confirmation' ? [end.confirmation.title] : []));
  const [title] = asked;
  const isAllowed = weighed.some((each) => each.isAllowed === true && wishes.some(({ name }) => name === each.name));
  if (title !== undefined && !isAllowed) return [{ text: willSee[language], citations: [], from: 'playbook' }];
  if (title !== undefined) return [{ text: `${canDo[language]}${title}`, citations: [], from: 'playbook' }];
  if (weighed.some(({ needsCode }) => needsCode)) return [{ text: askCode[language], citations: [], from: 'playbook' }];
  const { kind } = result.outcome;
  if (kind !== 'answered' && kind !== 'clarifying') return [];
  const citations = messages.flatMap((message) => message.citations);
  const said = messages.map((message) => message.text.replace(/\s?\[\d{1,2}\]/gu, '')).join('\n');
  const text = inOperatorsVoice(said);
  if (text === '') return wishes.length > 0 ? [{ text: willSee[language], citations: [], from: 'playbook' }] : [];
  const from = result.model !== 'local' ? 'model' : citations.length > 0 ? 'knowledge' : 'playbook';
  return [{ text, citations, from }];
}

const canDo: Localized = { en: 'I can do that for you now. ', zh: '这个我可以帮您办。' };

const askCode: Localized = {
  en: 'To keep your account safe, I’m sending a one-time code to the e-mail address on it. Please write the six digits here, and I’ll go on right away.',
  zh: '为了您的账户安全，我先发一个验证码到您账户的邮箱，收到后把 6 位数字发在这里，我马上接着办。',
};

const willSee: Localized = {
  en: 'I’m checking this for you now and will tell you what we can do.',
  zh: '这个我来核实一下，马上告诉您能怎么处理。',
};

function greeting({ context, operator, shop }: CopilotAsk): SuggestedReply {
  const { name } = context.shopper;
  const words: Localized = {
    en: `Hi${name === undefined ? '' : ` ${name.split(' ')[0] ?? name}`}, this is ${operator.name} from ${shop.shopName}. I’ve read what you wrote, so you needn’t repeat anything; I’m looking into it now.`,
    zh: `${name === undefined ? '您好' : `${name}您好`}，我是${shop.shopName}的${operator.name}。您前面说的我都看过了，不用再重复，我这就帮您处理。`,
  };
  return { text: words[context.language], citations: [], from: 'playbook' };
}
