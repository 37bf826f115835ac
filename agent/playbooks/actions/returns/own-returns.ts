import type { Language } from '../../../../knowledge/language.ts';
import type { CheckReturnsContent } from '../../../../tools/catalog/check-returns.ts';
import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { look } from '../../look.ts';
import { asksRefundSum } from '../../orders/asks-refund-sum.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { namesTitle, termsInTitle } from '../../orders/name-order.ts';
import { wishOf } from '../../orders/order-wish.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { sayDay, sayOnDay } from '../../say-time.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { matterNames, replies } from '../../what-i-can-do.ts';
import { asksOfStore } from './at-store.ts';
import { askedAs, asksIfOver, type AskedAs } from './asked-as.ts';
import { leavingKept } from '../find-item.ts';
import { isLost, tellLost } from '../faults/lost-order.ts';
import { tellPart } from '../part-of-order.ts';
import { faultIn, onlyOpened, usedIn } from '../said-words.ts';
import { tellOpened } from './opened-pack.ts';

const asksReturn =
  /\b(?:(?:can|could|may)(?! (?:you|u)\b)|possible|able to|allowed|eligible|too late|do you)\b.{0,60}\b(?:return(?:ed|ing)?|refund(?:ed)?|money back|(?:send|sent|give|take|bring|go|come|put)\b.{0,40}\bback)\b|\breturnable\b|\b(?:send|sending|give|giving|bring|bringing|return|returning)\b.{0,30}\b(?:back|it|them)\b.{0,6}\b(?:ok|okay|alright|all right|possible|fine|allowed)\b|(?:能|可以|支持|给|让)(?:不能|不可以|不)?(?:再)?(?:无理由)?(?:[^,，。?？]{0,6})退(?!到|多少|运费|差价)|退(?:货|掉|款|了)?(?:还)?(?:行|可以|能|来得及)?(?:吗|么|不|嘛)/i;

/** “那外套呢，吊牌还在”, "what about the jacket, never worn": goods turned to by the state that a return asks for. */
export const turnsToUnused =
  /\b(?:what|how) about\b.{2,50}\b(?:tags?|unworn|unopened|unused|(?:never|not|haven['’]?t) (?:been )?(?:worn|opened|used))\b|^那?[^,，。]{1,10}呢[,，。?？ ]+.{0,8}(?:吊牌|没拆|没穿|没用过|未拆|全新)/i;

/** Of other cases than one's own, or of something beside whether it may be done. */
const inGeneral =
  /^(?:if|what if)\b|如果|要是|万一|一般|赠品|\b(?:(?:free )?gifts?|gift cards?|sale items?|discounted items?|how|(?<!until |till |by )when|where|check|status|expect|yet|(?:has|have|had)n['’]?t)\b|\b(?:my|the) refund\b|怎么|咋|多久|几天|流程/i;

/** Whether it is asked if something may go back. */
export const asksWhetherReturnable = (text: string): boolean =>
  (asksReturn.test(text) ||
    turnsToUnused.test(text) ||
    inWindow.test(text) ||
    (ofReturning.test(text) && (asksIfOver(text) || asksIfNot(text)))) &&
  !inGeneral.test(text) &&
  !asksOfStore(text) &&
  !asksRefundSum(text);

/** “没法退了吧”, "it can't go back, right?" */
const asksIfNot = (text: string) => /[?？吧吗么]|\bright\b|\bcan i\b/i.test(text) && askedAs(text) === 'not_any_more';

/** “Still within the return window”. */
const inWindow =
  /\b(?:within|in|inside|past|outside|out of) (?:the |its |my )?(?:return|returns|7[- ]day|seven[- ]day) (?:window|period|time|limit)\b/i;

const ofReturning = /\breturn(?:s|ed|ing)?\b|\b(?:send|sending|give|take|bring|go)\b.{0,40}\bback\b|退(?!款)/i;

/** Lets a playbook step back where a signed-in shopper asks whether something of their own may go back. */
export function ownReturnsFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (!context.resumes && !context.followUp && (yield* tellReturnable({ ...context, intent: 'return_item' })))
        return;
      yield* playbook.run(context);
    },
  };
}

/** Whether what is named may go back and until when; false where it isn't asked, or no order of theirs is meant. */
function* tellReturnable(context: PlaybookContext): Steps<boolean> {
  const { text, entities } = context.segment;
  if (context.frame.shopper.customerId === undefined || !asksWhetherReturnable(text)) return false;
  // something wrong with it is another matter than days
  if (faultIn(text) !== undefined) return false;
  if (entities.orderNumbers.length === 0 && !(yield* isTheirs(context))) return false;
  const found = yield* findTheOrder(context, wishOf('return_item'));
  return found === undefined || (yield* tellReturnsOf(context, found.order));
}

/** Goods are named that they have bought. */
function* isTheirs({ segment, memory }: PlaybookContext): Steps<boolean> {
  const [item] = segment.entities.products;
  if (item === undefined) return memory.orderNumber !== undefined && pointsBack.test(segment.text);
  const found = yield* look('find_orders', { item, limit: 20, showCards: false });
  return found.status === 'ok' && found.content.orders.length > 0;
}

const pointsBack = /\b(?:it|them|that|this|these|those)\b|它|[这那]|还能|还可以/i;

type Item = CheckReturnsContent['items'][number];

/**
 * What the rules say of each thing that is meant, and the offer to do it; false when they can't be read. `titles`: the
 * goods, where more than this message tells which.
 */
export function* tellReturnsOf(
  context: PlaybookContext,
  order: OrderSummary,
  titles: readonly string[] = [],
): Steps<boolean> {
  if (isLost(order)) {
    yield* tellLost(context, order);
    return true;
  }
  // of what hasn't left nothing goes back: something of it can be taken out
  if (order.state === 'paid' && order.parcels.length === 0) return yield* tellPart(context, order);
  const checked = yield* look('check_returns', { orderNumber: order.number });
  if (checked.status !== 'ok' || checked.content.items.length === 0) return false;
  const { text } = context.segment;
  const { text: going, entities } = leavingKept(context).segment;
  const { items } = checked.content;
  const called = items.filter(({ title }) => termsInTitle(going, title) > 0);
  const byWord = items.filter(({ title }) => entities.products.some((word) => namesTitle(title, word)));
  const byHead = items.filter(({ title }) => entities.products.some((word) => hasHead(title, word)));
  const known = items.filter(({ title }) => titles.includes(title));
  const named = [known, byWord, called, byHead].find(({ length }) => length > 0) ?? [];
  const meant = (named.length > 0 ? named : items).slice(0, 3);
  const asked = askedAs(text);
  const isUnderWay = order.refunds.some(({ state }) => state === 'in_progress');
  if (meant.every((item) => isOpen(item, isUsedBy(text, item))) && (yield* tellOpened(context, titlesOf(meant)))) {
    yield { do: 'remember', memory: { refusedAt: context.memory.turns ?? 0 } };
    yield { do: 'suggest', replies: [...faultTap(context, meant), ...replies(context, 'human')] };
    return true;
  }
  for (const item of meant) {
    const isUsed = isUsedBy(text, item);
    const saidUnused = usedIn(text) === false && isOpen(item, isUsed) && wasTold(context, order);
    const plain = saidUnused ? phrases.fits : phraseFor(item, isUsed);
    const told = item.settled && isUnderWay ? phrases.underWay : plain;
    yield* say(context, told, { ...factsOf(context, item), asked });
  }
  yield* quoteBeside(context);
  if (!meant.some((item) => isOpen(item, isUsedBy(text, item)))) {
    yield { do: 'remember', memory: { refusedAt: context.memory.turns ?? 0 } };
    yield { do: 'suggest', replies: [...faultTap(context, meant), ...replies(context, 'human')] };
    return true;
  }
  yield {
    do: 'offer',
    text: speak(context, phrases.doIt),
    replies: [matterNames.return_item?.[context.language] ?? '', ...replies(context, 'no')],
    open: { intent: 'return_item', asks: 'go_on', text },
  };
  return true;
}

const titlesOf = (items: readonly Item[]) => items.map(({ title }) => title);

/** “打底裤” may be a “瑜伽裤”: a Chinese word ends in what the thing is. */
const hasHead = (title: string, word: string): boolean =>
  /\p{Script=Han}{2}$/u.test(word) && title.includes(word.replace(/[子儿]$/u, '').slice(-1));

function faultTap({ language }: PlaybookContext, items: readonly Item[]): string[] {
  return items.some(({ faultOpen, settled }) => faultOpen && !settled)
    ? [matterNames.item_problem?.[language] ?? '']
    : [];
}

const ofCosts = /free|\bpay|cost|charge|fee\b|shipping|postage|label|运费|邮费|免费|谁出|花钱|要钱/i;

/** Asked in the same breath: who pays for the way back. */
function* quoteBeside(context: PlaybookContext): Steps {
  if (!ofCosts.test(context.segment.text)) return;
  const query = { en: 'Who pays for the return shipping?', zh: '退货运费谁出' }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

interface Facts {
  title: string;
  on: string;
  until: string;
  days: number;
  window: number;
  fault: number;
  faultOpen: boolean;
  unless: string | undefined;
  asked: AskedAs;
}

function factsOf({ frame }: PlaybookContext, item: Item): Omit<Facts, 'asked'> {
  return {
    title: item.title,
    on: item.deliveredAt === undefined ? '' : sayOnDay(item.deliveredAt, frame),
    until: item.returnUntil === undefined ? '' : sayDay(item.returnUntil, frame),
    days: item.daysSince ?? 0,
    window: item.returnDays,
    fault: item.qualityDays,
    faultOpen: item.faultOpen,
    unless: item.unlessUsed,
  };
}

/** A box that was opened is used goods only where the shop says so: an earphone counts once it is activated. */
export const isUsedBy = (text: string, { unlessUsed = '' }: Pick<Item, 'unlessUsed'>): boolean =>
  usedIn(text) === true && (!onlyOpened(text) || /\bopen|拆|开封/i.test(unlessUsed));

/** Can go back for no reason now, in the state that the shopper tells of. */
function isOpen({ open, settled, unlessUsed }: Item, isUsed: boolean): boolean {
  return open && !settled && !(isUsed && unlessUsed !== undefined);
}

/** The rule was told a moment ago, so that the state of the goods only meets it. */
const wasTold = ({ memory: { lastIntent, orderNumber } }: PlaybookContext, { number }: OrderSummary): boolean =>
  orderNumber === number && (lastIntent === 'policy_question' || lastIntent === 'return_item');

function phraseFor({ settled, deliveredAt, returnDays, open, unlessUsed }: Item, isUsed: boolean) {
  if (settled) return phrases.settled;
  if (returnDays === 0) return phrases.never;
  if (deliveredAt === undefined) return phrases.notThere;
  if (open && isUsed && unlessUsed !== undefined) return phrases.used;
  return open ? phrases.open : phrases.over;
}

/** A yes or a no, whichever the question calls for. */
const leads = {
  open: {
    en: {
      can: 'Yes',
      until: '',
      too_late: "No, it's not too late",
      in_time: "Yes, you're in time",
      not_any_more: 'You still can',
    },
    zh: { can: '可以退', until: '', too_late: '还来得及，可以退', in_time: '来得及', not_any_more: '还可以退' },
  },
  over: {
    en: {
      can: 'No longer without a reason',
      until: 'That time is over',
      too_late: "Yes, I'm afraid it's too late for a return without a reason",
      in_time: 'Not for a return without a reason, I’m afraid',
      not_any_more: "I'm afraid that's right, no longer without a reason",
    },
    zh: { can: '', until: '', too_late: '是的，', in_time: '来不及了，', not_any_more: '是的，' },
  },
} as const satisfies Record<string, Record<Language, Record<AskedAs, string>>>;

const phrases = {
  open: phrase<Facts>({
    en: ({ title, on, until, unless, asked }) =>
      `${leads.open.en[asked] === '' ? 'The' : `${leads.open.en[asked]}: the`} ${title} was delivered ${on}, so it can come back for any reason until ${until}${unless === undefined ? '' : `, as long as it hasn't been ${unless}`}.`,
    zh: ({ title, on, until, unless, asked }) =>
      `${leads.open.zh[asked] === '' ? '' : `${leads.open.zh[asked]}：`}“${title}”是${on}签收的，${until}前都可以无理由退货${unless === undefined ? '' : `，只要没有${unless}`}。`,
  }),
  fits: phrase<Facts>({
    en: ({ title, until }) => `Then the ${title} meets that and can come back for any reason until ${until}.`,
    zh: ({ title, until }) => `这样“${title}”就符合要求，${until}前都可以无理由退货。`,
  }),
  over: phrase<Facts>({
    en: ({ title, on, days, window, fault, faultOpen, asked }) =>
      `${leads.over.en[asked]}: the ${title} was delivered ${on}, ${days} days ago, and that is possible for ${window} days. ${faultOpen ? `If something is wrong with it, tell me: that counts for ${fault} days.` : 'If something is wrong with it, tell me what, and I’ll see what we can do.'}`,
    zh: ({ title, on, days, window, fault, faultOpen, asked }) =>
      `${leads.over.zh[asked]}“${title}”是${on}签收的，已经${days}天了，过了${window}天无理由退货的时间，没有质量问题就不能退了。${faultOpen ? `有质量问题的话${fault}天内都可以退，您跟我说说情况。` : '如果是质量问题，您说说情况，我看看怎么帮您。'}`,
  }),
  used: phrase<Facts>({
    en: ({ title, unless, fault }) =>
      `It can't go back, I'm afraid: the ${title} can only come back without a reason while it hasn't been ${unless}. If something is wrong with it, that is another matter: you have ${fault} days after delivery for that.`,
    zh: ({ title, unless, fault }) =>
      `“${title}”${unless}的话，就不能无理由退货了。如果是质量问题，签收后${fault}天内都可以退。`,
  }),
  never: phrase<Facts>({
    en: ({ title, fault }) =>
      `The ${title} can't be returned without a reason. If something is wrong with it, that counts for ${fault} days after delivery.`,
    zh: ({ title, fault }) => `“${title}”不支持无理由退货。有质量问题的话，签收后${fault}天内都可以退。`,
  }),
  notThere: phrase<Facts>({
    en: ({ title, window }) =>
      `The ${title} hasn't been delivered yet. Once it's there, you have ${window} days to send it back for any reason.`,
    zh: ({ title, window }) => `“${title}”还没有签收。收到后${window}天内都可以无理由退货。`,
  }),
  settled: phrase<Facts>({
    en: ({ title }) => `The ${title} has been refunded already, so there is nothing left to return.`,
    zh: ({ title }) => `“${title}”已经退过款了，不用再退。`,
  }),
  underWay: phrase<Facts>({
    en: ({ title }) => `A refund for the ${title} is already under way, so there is nothing left to return.`,
    zh: ({ title }) => `“${title}”的退款已经在办了，不用再申请。`,
  }),
  doIt: phrase({
    en: [() => 'Shall I set the return up for you?', () => 'I can set it up right here; shall I?'],
    zh: [() => '要我现在帮您申请退货吗？', () => '需要的话我现在就帮您办，要吗？'],
  }),
};
