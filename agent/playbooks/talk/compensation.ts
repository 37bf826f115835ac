import { faultIn, remedyIn } from '../actions/said-words.ts';
import { whereabouts, type Matter } from '../matter.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';

/**
 * Wants something for the trouble as such: no goods, no parcel and no price is to be made good, which have ways of their
 * own.
 */
export function pleadsCompensation(
  { intent, resumes, segment }: Pick<Matter, 'intent' | 'segment'> & { resumes?: Matter['resumes'] | undefined },
  memory: Readonly<DialogueMemory>,
): boolean {
  const { text } = segment;
  if (resumes || !plea.test(text) || ofElse.test(text) || asksInGeneral(text, memory) || wantsRemedyToo(text))
    return false;
  return faultIn(text) === undefined && !(intent === 'item_problem' && segment.intent.confidence >= 0.6);
}

/** Asks what there is in such a case, of which the shop's rules tell. */
export function asksOfCompensation({ resumes, segment }: Matter, memory: Readonly<DialogueMemory>): boolean {
  const { text } = segment;
  return !resumes && plea.test(text) && !ofElse.test(text) && asksInGeneral(text, memory);
}

/** The goods or the money besides: putting that right comes first. */
const wantsRemedyToo = (text: string) => remedyIn(text.replace(new RegExp(plea, 'gi'), ' ')) !== undefined;

/** “晚了有没有补偿” right after the word on their own parcel is of that parcel. */
const asksInGeneral = (text: string, { lastIntent, orderNumber }: Readonly<DialogueMemory>) => {
  const isOfTheirs = orderNumber !== undefined && lastIntent !== undefined && whereabouts.includes(lastIntent);
  return conditional.test(text) || (ofParcels.test(text) && !own.test(text) && !isOfTheirs);
};

const conditional = /\bif\b|如果|要是|万一|的话/i;
const ofParcels = /\b(?:parcels?|packages?|deliver\w*|lost|late)\b|快递|包裹|物流|丢|晚/i;

const plea =
  /\bcompensat\w*|\bmake (?:it|this|that) up to me\b|\bgoodwill\b|\b(?:pay|give|offer|owe|get|got|have|want|deserve|expect|something|anything|refund|money|voucher|coupon|discount)\b.{0,30}\bfor (?:all )?(?:the|my|this|that|your|these)(?: \w+)? (?:trouble|inconvenience|hassle|wait|waiting|stress|delays?|time|mess|mistake|bother)\b|\b(?:do|will|can|should) i get (?:anything|something|money|a (?:voucher|coupon|discount))\b.{0,12}\bfor (?:that|this|it|the (?:delay|wait|trouble))\b|赔(?:我|您|点|些|钱|偿|付|多少|不赔|吗)|要赔|怎么赔|补偿|(?:总得|总要|是不是该|不应该|该|得)(?:给|有)(?:我|个|点)*(?:说法|表示|交代)|精神损失|误工费|意思一下|意思意思/i;

/** Prices, taxes, insurance and fakes are matters of the shop's rules. */
const ofElse =
  /差价|降价|价保|保价|运费险|保险|正品|假货|假一|退一|税|cheaper|price (?:drop|match|protect)|insur|\bfake|genuine/i;

const own =
  /\b(?:my|me|i|we|us)\b|我|这么|都(?:已经)?\d|(?:dhl|fedex|ups|ems|快递|物流|顺丰|中通|圆通|韵达|京东)(?:公司|那边|客服)?(?:说|显示|告诉|通知)|[那这]一?(?:单|个?订单|个?包裹)|(?:晚|拖|迟)了(?:好?几|\d+|[两三四五六七八])天/i;

/** The shop's word on it, where it has one; else that a person decides. */
export function* tellCompensation(context: PlaybookContext): Steps {
  const query = {
    en: 'what compensation or goodwill do you give for the trouble',
    zh: '给顾客添了麻烦，有什么补偿',
  }[context.language];
  const limits = { sentences: 3, plain: true, onPoint: 'headed', focus: 0.5 } as const;
  const quoted = yield* quoteKnowledge(context, query, limits);
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  else yield* say(context, phrases.notMine);
}

/** Who decides is offered. */
export function* offerDecider(context: PlaybookContext): Steps {
  const text = speak(context, phrases.ask);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' };
}

const phrases = {
  notMine: phrase({
    en: [
      () =>
        "I can't promise a sum for the trouble myself: what I can do is put right what went wrong, and a colleague decides on anything beyond that.",
      () =>
        'Money for the trouble as such is for a colleague to decide, so I won’t promise any. What went wrong, I can put right.',
    ],
    zh: [
      () => '额外补偿我这边没有权限直接答应您。哪里出了问题我可以马上帮您处理，补偿要请同事来定。',
      () => '补偿金额得由同事核实后决定，我不能随便承诺您。',
    ],
  }),
  ask: phrase({
    en: () => 'Shall I ask a colleague to look at your case?',
    zh: () => '需要我请同事看看您的情况吗？',
  }),
};
