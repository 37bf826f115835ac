import type { RequestView } from '../../../tools/views/request-view.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { look } from '../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

const asksHow =
  /\bhow (?:do|can|could|would|should|to)(?: i| we)?\b.{0,20}\b(?:track|follow|check|see|find out|look up|look at|monitor|view)\b|\bwhere (?:do|can|could|should) (?:i|we)\b.{0,20}\b(?:track|follow|check|see|find|look|view)\b|\b(?:which|what) (?:number|reference|code|id)\b.{0,30}\b(?:use|need|quote|give|enter|track)\b|(?:怎么|咋|如何|哪里|哪儿|哪能|去哪|哪个(?:页面|地方)|到哪).{0,4}(?:查|看|跟踪|追踪|跟进|了解)|(?:查|看).{0,10}(?:进度|状态).{0,4}(?:去哪|在哪|怎么)|(?:进度|状态).{0,6}(?:在哪|去哪|怎么|哪里|哪儿|咋)|(?:用|报|填|凭|拿)(?:哪个|什么|啥)(?:号|单号|编号)/i;

/** What is followed by the number of its request. */
const ofRequest =
  /\b(?:returns?|refunds?|exchange|claim|requests?|money back|case)\b|退|换货|售后|服务单|申请|补偿|理赔/i;
/** Rules and goods are looked up elsewhere. */
const ofElse = /polic|rules?\b|terms|invoice|政策|规则|条款|发票|尺码|颜色|\bsize|colou?r/i;
const ofOther = /\b(?:parcels?|packages?|orders?|deliver\w*|courier|shipment)\b|快递|包裹|物流|订单|发货/i;

const matters: ReadonlySet<IntentId> = new Set([
  'refund_status',
  'return_item',
  'exchange_item',
  'item_problem',
  'cancel_order',
  'price_protection',
]);

/** It isn't there, or is looked for on a statement. */
const notSeen =
  /没看到|没见|没收到|没到|支付宝|微信|银行|账单|\b(?:paypal|alipay|wechat|bank|statement|don['’]?t see|can['’]?t see)\b/i;

/** Asks where to see how a return or a refund stands, or by which number. */
export function asksHowToFollow({ text }: Pick<Segment, 'text'>, memory: Readonly<DialogueMemory>): boolean {
  if (!asksHow.test(text) || ofElse.test(text) || notSeen.test(text)) return false;
  if (ofRequest.test(text)) return true;
  return memory.lastIntent !== undefined && matters.has(memory.lastIntent) && !ofOther.test(text);
}

/** Where it can be seen, and by which number, before how it stands. */
export function* tellHowToFollow(context: PlaybookContext): Steps {
  const { frame, memory } = context;
  if (frame.shopper.customerId === undefined) return yield* say(context, phrases.guest);
  const looked = yield* look('list_requests', { showCards: false });
  const requests = looked.status === 'ok' ? looked.content.requests.filter(isMeant) : [];
  const request = requests.find(({ orderNumber }) => orderNumber === memory.orderNumber) ?? requests[0];
  if (request) yield* say(context, phrases.numbered, { number: request.number, title: request.title });
  else yield* say(context, phrases.unnumbered);
}

const isMeant = ({ kind, state }: RequestView) => state === 'in_progress' && kind !== 'urge_shipment';

const phrases = {
  numbered: phrase<{ number: string; title: string }>({
    en: ({ number, title }) =>
      `You can follow it under “My requests” at the top of this chat, or ask me at any time; its number is ${number} (${title}).`,
    zh: ({ number, title }) =>
      `点聊天窗口上方的“我的服务单”就能看到进度，也可以随时在这里问我，编号是 ${number}（${title}）。`,
  }),
  unnumbered: phrase({
    en: () =>
      'Ask me here at any time: the order number is all I need. What you request in this chat also stands under “My requests” at the top, with a number that begins with R.',
    zh: () =>
      '随时在这里问我就行，报订单号我就能查。在这里提交的申请，还可以点聊天窗口上方的“我的服务单”看进度，编号是R开头的。',
  }),
  guest: phrase({
    en: () => 'Just ask me here: with the order number I can tell you at any time how a return or refund stands.',
    zh: () => '直接在这里问我就行，有订单号，退货退款到哪一步我随时帮您查。',
  }),
};
