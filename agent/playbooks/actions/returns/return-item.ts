import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { CheckReturnsContent } from '../../../../tools/catalog/check-returns.ts';
import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { draftOf, look } from '../../look.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { namesTitle, termsInTitle } from '../../orders/name-order.ts';
import { wishOf } from '../../orders/order-wish.ts';
import type { OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { act } from '../act.ts';
import { actPhrases } from '../act-phrases.ts';
import { actionPlaybook } from '../action-playbook.ts';
import { asItBroke } from '../faults/broke-in-use.ts';
import { itemsSaid, meantWords } from '../find-item.ts';
import { settleProblem } from '../faults/item-problem.ts';
import { sayRegret } from '../faults/regret.ts';
import { offersInstead } from '../offers/retention.ts';
import { fitsIn, groundIn, onlyOpened, saysOnePiece, usedIn, wordsOf } from '../said-words.ts';
import { isUsedBy, tellReturnsOf } from './own-returns.ts';
import { whyBefore } from './why-before.ts';

type ReturnGround = Exclude<ClaimGround, 'missing_part' | 'not_received'>;

/** Opens a return: which goods and why, offers first where there are some for the reason, then the card. */
export const returnItem = actionPlaybook('return_item', function* (context) {
  const found = yield* findTheOrder(context, wishOf('return_item'), { asksWhich: true });
  if (found) yield* returnFrom(context, found.order);
});

/** A return from an order that is found: what, why, and then the card. */
export function* returnFrom(context: PlaybookContext, order: OrderSummary): Steps {
  const before = whyBefore(context, order);
  const text = [before?.text ?? '', wordsOf(context)].filter((part) => part !== '').join(' ');
  const now = groundIn(wordsOf(context));
  // that it isn't wanted any more says no more than that it goes back
  const heard = now === undefined || now === 'changed_mind' ? (before?.ground ?? now) : now;
  const said = heard && asItBroke(context, order, heard, text);
  if (said === 'missing_part' || said === 'not_received') return yield* settleProblem(context, order, said);
  // what hasn't arrived is told at once: nobody has to say why first
  const isThere = order.parcels.some(({ condition }) => condition === 'delivered');
  const isLost = !isThere && order.parcels.some(({ condition }) => condition === 'lost');
  if (isLost) return yield* settleProblem(context, order, 'not_received');
  const hasReplied = context.resumes?.asks === 'ground' || asksNoReason(context) || order.isPaidBack;
  const ground = said ?? (isThere && !hasReplied ? undefined : 'changed_mind');
  if (said === undefined && isThere && severalGoods(order) && itemsSaid(context, order) === undefined)
    return yield* askItem(context, order);
  if (ground === undefined) return yield* askGround(context, order);
  // an answer that is none of our reasons stays in their own words
  const isOther = said === undefined && context.resumes?.asks === 'ground' && !asksNoReason(context);
  yield* returnFor(context, order, {
    ground,
    text,
    said: isOther ? context.segment.text : ownReasons.includes(ground) ? undefined : text,
  });
}

interface Why {
  ground: ReturnGround;
  /** All that was said of it, now and before. */
  text: string;
  /** In their own words, where these say more than the ground. */
  said: string | undefined;
}

const asksNoReason = ({ segment }: PlaybookContext) => /^(?:其他原因|other reason)$/i.test(segment.text.trim());

function* returnFor(context: PlaybookContext, order: OrderSummary, { ground, text, said }: Why): Steps {
  const isThere = order.parcels.some(({ condition }) => condition === 'delivered');
  const items = (yield* stillHere(context, order)) ?? (isThere ? undefined : [{ item: 'all' }]);
  const isFault = !ownReasons.includes(ground);
  if (isFault) yield* sayRegret(context, ground, order);
  const pieces = saysOnePiece(text) ? { quantity: 1 } : {};
  const draft = draftOf('request_return', {
    orderNumber: order.number,
    ground,
    items: items?.map((each) => ({ ...each, ...pieces })),
    description: said?.slice(0, 1000),
    used: yield* usedBy(context, order, text),
  });
  const [only, ...others] = items ?? [];
  const item = others.length > 0 || only?.item === 'all' ? undefined : only?.item;
  const wish = { orderNumber: order.number, why: ground, item, fits: fitsIn(text) };
  // what is on its way can neither be cancelled nor go back: no offer promises that it could
  const isUnderWay = !isThere && order.parcels.length > 0;
  if (!isUnderWay && (yield* offersInstead(context, draft, wish))) return;
  yield* act(context, draft);
}

/** Whether they were used as the shop means it; what was only opened may be as good as new. */
function* usedBy(context: PlaybookContext, order: OrderSummary, text: string): Steps<boolean | undefined> {
  if (!onlyOpened(text)) return usedIn(text);
  const checked = yield* look('check_returns', { orderNumber: order.number });
  if (checked.status !== 'ok') return true;
  return itemsMeant(context, order, checked.content.items).some((item) => isUsedBy(text, item)) ? true : undefined;
}

const ownReasons: readonly ClaimGround[] = ['changed_mind', 'wrong_size', 'price', 'late'];

function* askGround(context: PlaybookContext, order: OrderSummary): Steps {
  yield { do: 'remember', memory: { orderNumber: order.number } };
  const checked = yield* look('check_returns', { orderNumber: order.number });
  const meant = checked.status === 'ok' ? itemsMeant(context, order, checked.content.items) : [];
  // told to be used as the shop means it, or paid back before: that settles it, whatever the reason
  const isUsed = (item: Checked[number]) => item.unlessUsed !== undefined && isUsedBy(wordsOf(context), item);
  const isSettled = meant.length > 0 && (meant.every(isUsed) || meant.every(({ settled }) => settled));
  const titles = meant.map(({ title }) => title);
  if (isSettled && (yield* tellReturnsOf(context, order, titles))) return;
  const over = daysOver(meant);
  if (over) yield { do: 'remember', memory: { refusedAt: context.memory.turns ?? 0 } };
  if (over && meant.every(({ faultOpen }) => !faultOpen)) {
    yield* say(context, phrases.allOver, over);
    return yield* step({
      do: 'suggest',
      replies: [reasonTaps[context.language][faultyTap], ...replies(context, 'human')],
    });
  }
  const isOpen = meant.length > 0 && meant.every(({ open, settled }) => open && !settled);
  const only = titles.length === 1 && severalGoods(order) ? (titles[0] ?? '') : '';
  // goods that the talk told of rather than these words are still the ones when the reason comes
  const text = namesGoods(context, only) ? wordsOf(context) : `${wordsOf(context)} ${only}`;
  const open: OpenMatter = { intent: 'return_item', asks: 'ground', text };
  yield* step({
    do: 'ask',
    text: over ? speak(context, phrases.overWhy, over) : speak(context, isOpen ? phrases.why : phrases.plainWhy),
    replies: [...reasonTaps[context.language]],
    memory: { open },
  });
}

/** Whether the words themselves tell of these goods. */
const namesGoods = (context: PlaybookContext, title: string): boolean =>
  title === '' ||
  termsInTitle(wordsOf(context), title) > 0 ||
  meantWords(context).some((word) => namesTitle(title, word));

type Checked = CheckReturnsContent['items'];

/** The goods that are meant, without those that have come back already, unless these are all. */
function itemsMeant(context: PlaybookContext, order: OrderSummary, items: Checked): Checked {
  const named = itemsSaid(context, order)?.map(({ item }) => item);
  const meant = items.filter(({ title }) => named === undefined || named.includes('all') || named.includes(title));
  const left = meant.filter(({ settled }) => !settled);
  return left.length > 0 ? left : meant;
}

/** Goods that can't come back without a reason any more, where all that is meant are such. */
function daysOver(meant: Checked): OverFacts | undefined {
  const [first] = meant;
  if (first?.daysSince === undefined || meant.some(({ open, settled }) => open || settled)) return undefined;
  return { title: first.title, days: first.daysSince, window: first.returnDays, fault: first.qualityDays };
}

/** Of several things named, those that haven't come back already: “跑鞋退了，袜子也想退”. */
function* stillHere(context: PlaybookContext, order: OrderSummary): Steps<{ item: string }[] | undefined> {
  const said = itemsSaid(context, order);
  if (!said || said.length < 2 || order.refunds.length === 0) return said;
  const checked = yield* look('check_returns', { orderNumber: order.number });
  if (checked.status !== 'ok') return said;
  const settled = checked.content.items.filter((each) => each.settled).map(({ title }) => title);
  const left = said.filter(({ item }) => !settled.includes(item));
  return left.length > 0 ? left : said;
}

interface OverFacts {
  title: string;
  /** Since its delivery. */
  days: number;
  /** For a return without a reason. */
  window: number;
  /** For one with something wrong. */
  fault: number;
}

const severalGoods = ({ items }: OrderSummary) => items.filter(({ gift }) => !gift).length > 1;

function* askItem(context: PlaybookContext, { number, items }: OrderSummary): Steps {
  yield { do: 'remember', memory: { orderNumber: number } };
  const names = items.filter(({ gift }) => !gift).map(({ title }) => title);
  const options = names.map((name) => ({ id: name, name }));
  const open: OpenMatter = { intent: 'return_item', asks: 'item', text: wordsOf(context), options };
  const taps = names.slice(0, 4).map((name) => name.slice(0, 40));
  yield* step({ do: 'ask', text: speak(context, actPhrases.whichItem, { names }), replies: taps, memory: { open } });
}

/** What a tap says; each is read as its ground. */
const reasonTaps = {
  en: ['I changed my mind', "It doesn't fit", "It's faulty", 'You sent the wrong item'],
  zh: ['不想要了', '尺码不合适', '质量有问题', '发错货了'],
} as const;

/** Which of these says that it is broken. */
const faultyTap = 2;

const phrases = {
  allOver: phrase<OverFacts>({
    en: ({ title, days, window, fault }) =>
      `I'm afraid the ${title} can't come back any more: it was delivered ${days} days ago, and ${window > 0 ? `both the ${window} days for a return without a reason and` : ''} the ${fault} days for a quality problem are over. If something is wrong with it, tell me what, and I'll see what can still be done.`,
    zh: ({ title, days, window, fault }) =>
      `“${title}”已经签收${days}天了，抱歉现在退不了：${window > 0 ? `${window}天无理由退货和` : ''}${fault}天质量问题的期限都过了。要是商品有质量问题，您说说情况，我看看还能怎么帮您。`,
  }),
  why: phrase({
    en: [() => 'Sure. What is the reason for the return?', () => 'I can set that up. May I ask why it goes back?'],
    zh: [() => '可以的，请问是什么原因要退呢？', () => '好的，方便说一下退货原因吗？'],
  }),
  plainWhy: phrase({
    en: () => 'What is the reason for the return?',
    zh: () => '请问是什么原因要退呢？',
  }),
  overWhy: phrase<OverFacts>({
    en: ({ title, days, window }) =>
      `The ${title} was delivered ${days} days ago, and ${window > 0 ? `without a reason it could come back for ${window} days` : "it can't come back without a reason"}. What is the reason: is something wrong with it?`,
    zh: ({ title, days, window }) =>
      `“${title}”已经签收${days}天了，${window > 0 ? `过了${window}天无理由退货的时间` : '不支持无理由退货'}。请问是什么原因要退，是有质量问题吗？`,
  }),
};
