import type { Localized } from '../../knowledge/language.ts';
import { aboutOneOrder } from '../playbooks/matter.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import { proofTold, type ProofTold } from '../wishes/proof-told.ts';
import { recordOf } from '../summary/record-of.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { CopilotAsk } from './copilot-ask.ts';
import { hasTool } from './open-wishes.ts';
import type { Split } from './each-its-own.ts';
import { isSaidAlready } from './said-already.ts';
import type { SuggestedReply, Suggestions } from './suggestions.ts';
import { toolsOf } from './tools-of.ts';

/** What comes before anything about an order of somebody who isn't signed in. */
interface ProofStep {
  reply: SuggestedReply;
  /** Where all is told that a proof needs. */
  wish?: Split;
}

/** With that before all else; beside it stands what the shop's knowledge says, for that holds for everybody. */
export async function withProof(
  ask: CopilotAsk,
  about: Suggestions,
  { open, hello }: { open: readonly SaidWish[]; hello: readonly SuggestedReply[] },
): Promise<Suggestions> {
  const step = await proveFirst(ask, open, about.intent?.id);
  if (!step) return { ...about, tools: await unproven(ask, about.tools) };
  const { reply, wish } = step;
  // digits ask nothing, whatever they were heard as
  const { intent, ...rest } = about;
  const isAnswer = tellsProof(ask.transcript);
  // what is wanted of an order waits for the proof: the shop’s rules on it are no answer yet
  const isOwn = isOfOrder(intent?.id) && open.some(hasTool);
  const general = isAnswer || isOwn ? [] : about.replies.filter(({ citations }) => citations.length > 0);
  const fresh = isSaidAlready(reply.text, ask.transcript) ? [] : [reply];
  const tried = wish ? toolsOf([{ ...wish, kind: 'read', why: toldAll[ask.operator.language] }], [], ask) : [];
  const others = about.tools.filter(({ name }) => name !== 'verify_order');
  return {
    ...(isAnswer || !intent ? rest : about),
    replies: [...fresh, ...general, ...hello],
    tools: [...tried, ...others],
  };
}

/** What was proven since it was told needs no second proof. */
async function unproven({ context }: CopilotAsk, tools: Suggestions['tools']): Promise<Suggestions['tools']> {
  if (!tools.some(({ name }) => name === 'verify_order')) return tools;
  const proven = await context.orderProofs.proven();
  const isProven = ({ name, input }: Suggestions['tools'][number]) =>
    name === 'verify_order' && proven.some((number) => number === input['orderNumber']);
  return tools.filter((tool) => !isProven(tool));
}

const toldAll: Localized = {
  en: 'The shopper has given the order number and what proves it',
  zh: '顾客已提供订单号和核对信息',
};

/**
 * Whose order it is has to be proven: asks for what of it wasn't told yet, in whichever message, and tries it once all
 * is there. `undefined` where it is known, or nothing is wanted of an order.
 */
async function proveFirst(
  { transcript, context }: CopilotAsk,
  open: readonly SaidWish[],
  intent: string | undefined,
): Promise<ProofStep | undefined> {
  if (context.shopper.customerId) return undefined;
  const proven = await context.orderProofs.proven();
  if (proven.length > 0) return undefined;
  const told = proofTold(transcript);
  const { orderNumber, phoneTail, email } = told;
  const isWanted = orderNumber !== undefined || phoneTail !== undefined || open.some(hasTool) || isOfOrder(intent);
  if (!isWanted) return undefined;
  const isWhole = orderNumber !== undefined && (phoneTail ?? email) !== undefined;
  if (isWhole && !isRefused(transcript, told))
    return {
      reply: said(tries[context.language](orderNumber)),
      wish: { name: 'verify_order', input: { ...told }, whole: true },
    };
  if (isWhole) return { reply: said(wrong[context.language]) };
  const lacks = orderNumber === undefined ? (phoneTail === undefined ? 'both' : 'number') : 'digits';
  return { reply: said(asks[lacks][context.language]) };
}

/** The newest words tell what proves an order, and are short: whoever asks something beside it says more. */
function tellsProof(transcript: readonly TranscriptEntry[]): boolean {
  const at = transcript.findLastIndex(({ role }) => role === 'shopper');
  const newest = transcript[at];
  if (newest?.role !== 'shopper' || Array.from(newest.text).length > mostOfProof) return false;
  const before = proofTold(transcript.slice(0, at));
  const told = proofTold(transcript.slice(0, at + 1));
  return (['orderNumber', 'phoneTail', 'email'] as const).some((name) => told[name] !== before[name]);
}

const mostOfProof = 40;

const isOfOrder = (intent: string | undefined) => [...aboutOneOrder].some((each) => each === intent);

/** The agent has tried just these. */
function isRefused(transcript: readonly TranscriptEntry[], told: ProofTold): boolean {
  return transcript.some((entry) => {
    if (entry.role !== 'tool' || entry.name !== 'verify_order' || entry.status !== 'refused') return false;
    const tried = recordOf(entry.args);
    return (['orderNumber', 'phoneTail', 'email'] as const).every((name) => tried[name] === told[name]);
  });
}

const said = (text: string): SuggestedReply => ({ text, citations: [], from: 'playbook' });

const tries = {
  en: (order: string) => `Thank you. I’m checking order ${order} with that now.`,
  zh: (order: string) => `收到，我这就核对订单 ${order}，马上回复您。`,
};
const wrong: Localized = {
  en: 'Those digits don’t go with that order number. Could you look at both once more, please?',
  zh: '订单号和您给的信息没对上，麻烦再看一下订单号和下单手机号后四位。',
};
const asks: Readonly<Record<'both' | 'number' | 'digits', Localized>> = {
  both: {
    en: 'So that I can open your order: what is its number, and the last four digits of the phone number on it (or the e-mail)?',
    zh: '麻烦发一下订单号和下单手机号后四位（或下单邮箱），我核对后马上帮您处理。',
  },
  number: { en: 'Thank you. And the order number, please?', zh: '收到，还需要您的订单号，麻烦发我一下。' },
  digits: {
    en: 'Thank you. To open it I just need the last four digits of the phone number on the order, or the e-mail.',
    zh: '好的，还差下单手机号的后四位（或下单邮箱），核对好就马上帮您处理。',
  },
};
