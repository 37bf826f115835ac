import type { RequestView } from '../../../../tools/views/request-view.ts';
import type { IntentId } from '../../../understanding/intents.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { intentOfTool } from '../intent-of-tool.ts';
import { tellRequest } from './my-requests.ts';

/** What brings money back, whatever else it does. */
const ofMoney: readonly RequestView['kind'][] = [
  'request_return',
  'request_refund',
  'cancel_order',
  'claim_price_protection',
];

const mostTold = 3;

/** Requests of this conversation's shopper, newest first; none where nobody is known. */
function* requestsOf({ frame, memory }: PlaybookContext): Steps<RequestView[]> {
  const { orderNumber } = memory;
  const isKnown = frame.shopper.customerId !== undefined;
  if (!isKnown && orderNumber === undefined) return [];
  const looked = yield* look('list_requests', isKnown || orderNumber === undefined ? {} : { orderNumber });
  return looked.status === 'ok' ? looked.content.requests : [];
}

/** Tells the requests under way that bring money back: what was asked for counts before it is paid. False when none is. */
export function* tellMoneyUnderWay(context: PlaybookContext): Steps<boolean> {
  const requests = yield* requestsOf(context);
  const meant = requests.filter(({ kind, state }) => state === 'in_progress' && ofMoney.includes(kind));
  const told = meant.slice(0, mostTold);
  if (told.length === 0) return false;
  for (const request of told) {
    yield* tellRequest(context, request);
    const { amount } = request;
    if (amount && asksAmount.test(context.segment.text)) yield* say(context, phrases.amount, { amount: amount.text });
  }
  return true;
}

const asksAmount = /how much|amount|多少|金额/i;

/** “改派了吗”, "has the address been changed?": whether what was asked for is done. */
const whetherDone =
  /(?:改派|改(?:过|好|完)?(?:收货|收件|配送)?地址|地址改?|退货|取消|换货|补发|补寄|申请)(?:已经)?(?:办|改|提交|处理|弄|安排|换)?(?:好|完|成功|过)?(?:了)(?:吗|没有?|么|嘛)|\b(?:has|have|did|was|is|were) (?:\w+ ){1,4}(?:already )?(?:been )?(?:chang|redirect|cancel|re-?sent|exchang|updat)\w*|\bdid you (?:already )?(?:change|redirect|cancel|update|resend)\b|\b(?:did|has|have) (?:it|that|this|everything) (?:all )?(?:go|gone|went|work|worked)\b|\b(?:is|was) (?:it|that|this) (?:all )?(?:done|sorted|set up)\b|(?:办|提交|申请|弄|退)(?:好|成功?|完)了(?:吗|没有?|么|嘛)/i;

/** Whether it is asked if something asked for has been done. */
export const asksWhetherDone = (text: string): boolean => whetherDone.test(text) && !wantsIt.test(text);

const wantsIt = /能|可以|怎么|\b(?:can|could|how|want|please)\b/i;

const ofAddress = /改派|地址|address|redirect/i;

/** The matter whose request is asked after; undefined where no word names one. */
export function matterAskedAfter(text: string): IntentId | undefined {
  return asksWhetherDone(text) && ofAddress.test(text) ? 'change_address' : undefined;
}

/** How the newest request of this matter stands, done or not; that there is none is told of an address alone. */
export function* tellWhetherDone(context: PlaybookContext, intent: IntentId): Steps<boolean> {
  const requests = yield* requestsOf(context);
  const request = requests.find(({ kind }) => intentOfTool[kind] === intent);
  if (request) {
    yield* tellRequest(context, request);
    return true;
  }
  if (intent !== 'change_address' || context.frame.shopper.customerId === undefined) return false;
  yield* say(context, phrases.noChange);
  const text = speak(context, phrases.askPerson);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' });
  return true;
}

const phrases = {
  amount: phrase<{ amount: string }>({
    en: ({ amount }) => `It comes to ${amount}.`,
    zh: ({ amount }) => `金额是${amount}。`,
  }),
  noChange: phrase({
    en: () => 'No change of address is on record for your orders.',
    zh: () => '我这边没有查到改地址或改派的申请记录。',
  }),
  askPerson: phrase({
    en: () => 'If a colleague promised it to you, shall I ask them?',
    zh: () => '如果是同事答应帮您改的，需要我帮您问一下吗？',
  }),
};
