import type { Language, Localized } from '../../knowledge/language.ts';
import type { ToolContext } from '../../tools/contract.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import type { AgentModel } from '../models/agent-model.ts';
import { runTurn, turnLimits, type TurnInput } from '../run-turn.ts';
import { recordOf } from '../summary/record-of.ts';
import { toolLabels } from '../summary/tool-labels.ts';
import { certainArgs } from '../summary/wishes/certain-args.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { TurnEvent } from '../turn-events.ts';
import { asksDiscount } from '../wishes/wish-words.ts';
import { lookTools, type Wish } from './look-tools.ts';
import { suggestPassage } from './suggest-passage.ts';
import { concernOf } from './concern.ts';
import { bothApart, eachItsOwn } from './each-its-own.ts';
import { fittingWishes } from './fitting-wishes.ts';
import { offerWanted, type ShownOffer } from './offer-wanted.ts';
import { inOperatorsVoice } from './operator-voice.ts';
import { isSaidAlready } from './said-already.ts';
import { afterDone, takes, wantsAgain, type AcceptedOffer, type Done } from './settled.ts';
import type { SuggestedReply, SuggestedTool, Suggestions } from './suggestions.ts';
import { isAboutGone, leavesIt, takenBack } from './taken-back.ts';
import type { Trial } from './trial.ts';
import { weighWishes, type Weighed } from './weigh-wishes.ts';
import { whereToSend } from './where-to-send.ts';

export interface CopilotAsk {
  /** The whole conversation. */
  transcript: readonly TranscriptEntry[];
  shop: TurnInput['shop'];
  /** Of the shopper and in their language: replies are meant for them. */
  context: ToolContext;
  /** Who would say it, and in which language labels are. */
  operator: { name: string; language: Language };
  /** What an operator did last, if nobody has said anything since: the words before it are answered. */
  done?: Done;
  /** An offer that the shopper took by its button, which waits to be carried out. */
  accepted?: AcceptedOffer;
  /** All that was offered in this conversation, oldest first: words can take it, too. */
  offers?: readonly ShownOffer[];
}

/** Suggests what an operator could say and do. Nothing that it does changes anything. */
export interface Copilot {
  suggest(ask: CopilotAsk): Promise<Suggestions>;
}

interface CopilotDeps {
  model: AgentModel;
  /** Tells what would come of an action, and does none. */
  gate: Pick<Gate, 'propose'>;
}

const mostReplies = 3;
const mostTools = 4;

/** A copilot on whatever model: it answers in the agent's stead, and code takes up what it would do as suggestions. */
export function createCopilot(deps: CopilotDeps): Copilot {
  return {
    async suggest(ask) {
      const { transcript, context } = ask;
      if (ask.done) return { replies: [afterDone(ask.done, context.language)], tools: [] };
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
      const others = await suggestAbout(deps, ask, hello);
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
async function suggestAbout(deps: CopilotDeps, ask: CopilotAsk, hello: SuggestedReply[]): Promise<Suggestions> {
  const { transcript, context } = ask;
  const concern = await concernOf(transcript, (part) => tryTurn(deps, ask, part), context.language);
  if (!concern) return { replies: hello, tools: [] };
  const { trial, intent } = concern;
  if (!trial) return { ...(intent ? { intent } : {}), replies: hello, tools: [] };
  const gone = takenBack(transcript);
  const isGone = isAboutGone(gone, { wishes: trial.wishes, intent: trial.result.intent?.id });
  const apart = eachItsOwn(trial);
  const isApart = apart.some(({ whole }) => whole);
  const wishes = [...apart, ...fittingWishes(trial)].filter(({ name }) => !gone.has(name));
  const weighed = await weighWishes(wishes, deps.gate, ask);
  const isFree = weighed.some(({ whole }) => whole) && weighed.every(({ whole, isAllowed }) => !whole || isAllowed);
  const { language } = context;
  const said = isGone
    ? leavesIt(gone, language)
    : isApart
      ? [isFree ? bothApart(language) : { text: willSee[language], citations: [], from: 'playbook' as const }]
      : repliesOf(trial, weighed, language);
  const replies = [...said, ...(isGone ? [] : await passageFor(trial, said, context))];
  return {
    ...(intent ? { intent } : {}),
    replies: [...replies.filter(({ text }) => !isSaidAlready(text, transcript)), ...hello].slice(0, mostReplies),
    tools: toolsOf(weighed, trial, ask).slice(0, mostTools),
  };
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

async function tryTurn(
  { model, gate }: CopilotDeps,
  { shop, context, operator }: CopilotAsk,
  transcript: TranscriptEntry[] | undefined,
): Promise<Trial | undefined> {
  const question = transcript?.at(-1);
  if (!transcript || question?.role !== 'shopper') return undefined;
  // who bargains is asked to stay, not helped to go
  const bargains = asksDiscount(question.text);
  const wishes: Trial['wishes'] = [];
  const propose: Gate['propose'] = async (tool, input, bounded) => {
    const end = await gate.propose(tool, input, bounded);
    const isWish = tool.kind === 'write' && !(bargains && tool.name === 'cancel_order');
    if (isWish) wishes.push({ name: tool.name, input: input as Record<string, unknown>, end });
    return end;
  };
  let ids = 0;
  const steps = runTurn(
    { transcript, shop: { ...shop, draftFor: operator.name }, context },
    {
      model,
      tools: lookTools((wish) => wishes.push(wish)),
      gate: { propose, carryOut: () => Promise.resolve({ status: 'refused', reason: 'not_allowed' }) },
      limits: { ...turnLimits, steps: 6 },
      newId: (prefix) => `${prefix}_${(ids += 1)}`,
      stopwatch: () => performance.now(),
    },
  );
  const heard: TurnEvent[] = [];
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) heard.push(step.value);
  return {
    ...{ question: question.text, result: step.value, wishes, looked: lookedIn(heard), bargains },
    messages: heard.flatMap((event) => (event.type === 'message.completed' ? [event] : [])),
  };
}

const ofTheTalk: ReadonlySet<string> = new Set(['suggest_replies', 'request_human', 'search_knowledge']);

function lookedIn(heard: readonly TurnEvent[]): Trial['looked'] {
  const args = new Map(heard.flatMap((event) => (event.type === 'tool.started' ? [[event.callId, event.args]] : [])));
  return heard.flatMap((event) => {
    if (event.type !== 'tool.finished' || event.status !== 'ok' || ofTheTalk.has(event.name)) return [];
    const input = args.get(event.callId);
    if (typeof input !== 'object' || input === null) return [];
    return [{ name: event.name, input: input as Wish['input'], content: recordOf(event.content) }];
  });
}

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

/** Of the arguments, those that the shopper’s words bear out: a form begins with them. */
function toolsOf(
  weighed: readonly Weighed[],
  { looked }: Trial,
  { transcript, operator: { language } }: CopilotAsk,
): SuggestedTool[] {
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  const wished = weighed.map(({ name, input, kind, why, whole }): SuggestedTool => ({
    name,
    input: whole ? input : { ...certainArgs(input, said) },
    kind,
    label: labelOf(name, language),
    why,
  }));
  const seen = looked.map(({ name, input }): SuggestedTool => {
    return { name, input, kind: 'read', label: labelOf(name, language), why: answers[language] };
  });
  const all = [...wished, ...seen.toReversed()];
  return [...new Map(all.map((each) => [`${each.name} ${JSON.stringify(each.input)}`, each])).values()];
}

const labelOf = (tool: string, language: Language) => toolLabels[tool]?.[language] ?? tool.replaceAll('_', ' ');

const answers: Localized = { en: 'Answers what was asked', zh: '可以回答顾客的问题' };
