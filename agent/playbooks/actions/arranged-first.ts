import type { RequestView } from '../../../tools/views/request-view.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { sayByDay } from '../say-time.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { tellRequest } from './my-requests.ts';

type Playbooks = Readonly<Record<IntentId, Playbook>>;

/**
 * Lets what was arranged answer first, whatever the words sound like: the number of a request, when the new goods go
 * out, when the money comes, until when a coupon holds. Who has no such request hears what they would have heard.
 */
export function arrangedFirst(playbooks: Playbooks): Playbooks {
  const wrapped = Object.values(playbooks).map((playbook): [string, Playbook] => [playbook.intent, first(playbook)]);
  return Object.fromEntries(wrapped) as unknown as Playbooks;
}

function first(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (!context.resumes && (yield* tellHowLong(context))) return;
      const asked = context.resumes || context.intent === 'ask_human' ? undefined : askedOf(context.segment.text);
      if (asked && (yield* tellArranged(context, asked))) return;
      yield* playbook.run(context);
    },
  };
}

/** How long a second delivery takes, while it is still to be chosen: the card or the question stays. */
function* tellHowLong(context: PlaybookContext): Steps<boolean> {
  const { open } = context.memory;
  const { text } = context.segment;
  if (open?.action?.tool !== 'request_refund' || !newGoods.test(text) || !asksHowLong.test(text)) return false;
  const query = { en: 'How long does delivery take?', zh: '配送要几天能到' }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 3, plain: true });
  if (quoted.status !== 'quoted') return false;
  yield* say(context, phrases.afterDispatch);
  yield { do: 'say', text: quoted.text };
  yield { do: 'remember', memory: { open } };
  return true;
}

const asksHowLong = /多久|几天|几号|什么时候|啥时候|哪天|来得及|\bhow (?:long|soon|many days)\b|\bwhen\b/i;

interface Asked {
  /** In so many words by its number: any request will do, done or not. */
  byNumber: boolean;
  kinds: readonly RequestView['kind'][];
}

const numberOfRequest =
  /(?:服务单|工单|申请单?|售后单?|受理单?|报修单?)的?(?:编号|号码|单号|号)?(?:是|呢)?(?:多少|几号?|什么|哪个|发我|给我)|(?:服务单号|工单号|申请编号|受理号|服务单编号)|\breference\b(?! (?:to|size))|\b(?:request|case|ticket|claim)(?:['’]s)? (?:number|no\b|id\b|ref)|\bref(?:erence)? (?:number|no)\b/i;
/** Asks for the number of a request, as far as the words tell. */
export const asksRequestNumber = (text: string): boolean => numberOfRequest.test(text);

const newGoods =
  /补发|补寄|重发|重寄|换(?:货|的|好的)|(?<!有什么|有没有)新的(?!款|品|优惠|活动|尺|颜)|赠品|\bre-?(?:send|sent|ship|shipment)\b|\breplacements?\b|\bnew (?:one|pair|set)s?\b|\bsecond (?:delivery|parcel)\b|\b(?:the|my) (?:free )?gift\b/i;
const asksOfGoods =
  /单号|运单|什么时候|啥时候|几号|几天|多久|哪天|寄(?:了|出)|发(?:了|出|货)|到(?:了)?[吗没哪]|\btracking\b|\bnumber\b|\bwhen\b|\bhow (?:long|soon)\b|\b(?:be|get) here\b|\barriv|\bshipped\b/i;
const money = /退款|退(?:的)?(?:钱|多少)|钱|到账|\brefund|\bmoney\b/i;
const asksOfMoney = /几号|什么时候|啥时候|哪天|多久|几天|多少|\bwhen\b|\bhow (?:much|long|soon)\b/i;
const coupon = /券|优惠码|\bcoupons?\b|\bvouchers?\b/i;
const asksOfCoupon =
  /多少钱?|面额|过期|有效|到期|期限|几号|什么时候|多久|几天|\buntil when\b|\bexpir|\bvalid\b|\bhow (?:long|much)\b|\bworth\b|\bwhen\b/i;

/** Which requests could answer the words; undefined where they ask of none. */
function askedOf(text: string): Asked | undefined {
  const of = (...kinds: RequestView['kind'][]): Asked => ({ byNumber: false, kinds });
  if (numberOfRequest.test(text)) return { byNumber: true, kinds: [] };
  if (/\bif\b|如果|要是|怎么(?:申请|办)|\bhow (?:do|can)\b/i.test(text)) return undefined;
  if (newGoods.test(text) && asksOfGoods.test(text))
    return of('request_refund', 'request_exchange', 'reissue_missing_gift');
  if (coupon.test(text) && asksOfCoupon.test(text)) return of('accept_retention_offer');
  if (money.test(text) && asksOfMoney.test(text))
    return of('request_refund', 'request_return', 'cancel_order', 'claim_price_protection');
  return undefined;
}

const mostTold = 3;

function* tellArranged(context: PlaybookContext, { byNumber, kinds }: Asked): Steps<boolean> {
  const { frame, memory, segment } = context;
  if (frame.shopper.customerId === undefined) return false;
  const looked = yield* look('list_requests', { showCards: false });
  if (looked.status !== 'ok') return false;
  const { text, entities } = segment;
  const isOfCoupon = kinds.includes('accept_retention_offer');
  const isOfMoney = kinds.includes('claim_price_protection');
  const meant = looked.content.requests.filter(({ kind, state, amount, orderNumber }) => {
    if (byNumber) return kind !== 'offer_retention';
    if (!kinds.includes(kind) || (state !== 'in_progress' && !isOfCoupon)) return false;
    if (entities.orderNumbers.length > 0 && !entities.orderNumbers.includes(orderNumber ?? '')) return false;
    if (isOfCoupon) return true;
    const isElsewhere = memory.orderNumber !== undefined && orderNumber !== memory.orderNumber;
    return isOfMoney ? amount !== undefined && !isElsewhere : amount === undefined;
  });
  const told = meant.slice(0, mostTold);
  for (const request of told) {
    yield* tellRequest(context, request);
    const wanted = request.steps.find(
      ({ code, at }) => at === undefined && code === (isOfMoney ? 'money_arrives' : 'dispatched'),
    );
    const isNext = wanted === request.steps.find(({ at }) => at === undefined);
    if (!byNumber && wanted?.expectedBy !== undefined && !isNext)
      yield* say(context, phrases.expected, { label: wanted.label, by: sayByDay(wanted.expectedBy, frame) });
    if (isOfMoney && request.amount) yield* say(context, phrases.amount, { amount: request.amount.text });
  }
  if (told.length === 0) return false;
  const isSent = told.some(({ steps }) => steps.some(({ code, at }) => code === 'dispatched' && at !== undefined));
  if (byNumber || isOfCoupon || isOfMoney || isSent) return true;
  if (asksTracking.test(text)) yield* say(context, phrases.notSent);
  else if (asksArrival.test(text)) {
    const query = { en: 'How long does delivery take?', zh: '配送要几天能到' }[context.language];
    const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
    if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  }
  return true;
}

const asksTracking = /单号|运单|\btracking\b|\bnumber\b/i;
const asksArrival = /到|\barriv|\bhere\b|\bget (?:it|them)\b/i;

const phrases = {
  afterDispatch: phrase({
    en: () =>
      'It goes out as soon as you choose it (the card tells by when); from then on it takes as long as any delivery:',
    zh: () => '补发在您确认后安排寄出，最晚发出日期以卡片为准，之后和平时的配送时间一样。',
  }),
  notSent: phrase({
    en: () => 'It has not been sent yet, so there is no tracking number so far.',
    zh: () => '还没有寄出，所以暂时没有快递单号，寄出后就能查到。',
  }),
  expected: phrase<{ label: string; by: string }>({
    en: ({ label, by }) => `${label}: ${by}.`,
    zh: ({ label, by }) => `${label}：预计${by}。`,
  }),
  amount: phrase<{ amount: string }>({
    en: ({ amount }) => `It comes to ${amount}.`,
    zh: ({ amount }) => `金额是${amount}。`,
  }),
};
