import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { draftOf, look } from '../../look.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { namesTitle } from '../../orders/name-order.ts';
import { wishOf } from '../../orders/order-wish.ts';
import type { OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { act } from '../act.ts';
import { actionPlaybook } from '../action-playbook.ts';
import { asItBroke } from './broke-in-use.ts';
import { exchangeDraft } from '../returns/exchange-item.ts';
import { goodsMeant, itemMeant, itemsSaid, meantWords } from '../find-item.ts';
import { remedyOfEach } from './each-remedy.ts';
import { isAllLost, isLost, saysOnly } from './lost-order.ts';
import { inNoParcel, saysNotThere, speaksOfGift } from './missing-gift.ts';
import { sayRegret } from './regret.ts';
import { faultIn, groundIn, remedyIn, wordsOf } from '../said-words.ts';

/** Makes good what is wrong with goods or a delivery: money back, the same once more, a return or an exchange. */
export const itemProblem = actionPlaybook('item_problem', function* (context) {
  const found = yield* findTheOrder(context, wishOf('item_problem'), { asksWhich: true });
  if (!found) return;
  const { order } = found;
  const text = wordsOf(context);
  if (meansGift(context, text, order)) {
    const rest = withoutGift(context, text, order);
    const besides = faultIn(rest);
    if (besides === undefined && groundIn(rest) === 'wrong_size') {
      yield* giftAfter(context, order);
      return yield* act({ ...context, intent: 'exchange_item' }, exchangeDraft(context, order));
    }
    if (besides === undefined || !isOfGoods(besides)) return yield* sendGift(context, order);
    yield* giftAfter(context, order);
    return yield* settleProblem(context, order, besides);
  }
  const fault = faultIn(text);
  if (fault !== undefined) return yield* settleProblem(context, order, fault);
  if (groundIn(text) === 'wrong_size') return yield* act(context, exchangeDraft(context, order));
  // asked once, or told in words of their own, whatever is told is what is wrong
  const tells = remedyIn(context.segment.text) === undefined;
  if (tells && order.parcels.length > 0 && (context.resumes?.asks === 'ground' || tellsMore(context)))
    return yield* settleProblem(context, order, isLost(order) ? 'not_received' : 'faulty');
  if (isLost(order) && remedyIn(text) !== undefined) return yield* settleProblem(context, order, 'not_received');
  yield* askWhat(context, order);
});

/** Says something of the goods named, and not only that something is wrong. */
function tellsMore({ segment }: PlaybookContext): boolean {
  const { intent, text, entities } = segment;
  const isSure = intent.id === 'item_problem' && intent.confidence >= fairlySure;
  return isSure && entities.products.length > 0 && !saysOnlyThat.test(text);
}

const fairlySure = 0.4;
const saysOnlyThat =
  /\b(?:problem|issue|trouble|complaint|complain|something(?:['’]s| is| was)? (?:wrong|up|off)|not happy|unhappy|disappointed|help)\b|(?:有|出)(?:了|点|个|一?些)*(?:问题|毛病|状况)|不(?:太)?(?:满意|对劲)|怎么(?:办|处理|弄)/i;

function meansGift(context: PlaybookContext, text: string, order: OrderSummary): boolean {
  if (!order.items.some(({ gift }) => gift)) return false;
  if (speaksOfGift(text) || (order.parcels.length > 1 && inNoParcel(text))) return true;
  return clausesOf(text).some((clause) => lacksGift(context, clause, order));
}

/** “袜子也没有”: what isn't there is called by its own name, which is that of the gift. */
function lacksGift(context: PlaybookContext, clause: string, order: OrderSummary): boolean {
  if (!saysNotThere(clause)) return false;
  const lower = clause.toLowerCase();
  return namesGift(
    meantWords(context).filter((word) => lower.includes(word)),
    order,
  );
}

const clausesOf = (text: string) => text.split(/[,，。.;；!！\s]*\band\b|[,，。.;；!！]+|(?<=\p{Script=Han})\s+/u);

/** The words on the goods themselves, where those on the gift stand in a clause of their own. */
const withoutGift = (context: PlaybookContext, text: string, order: OrderSummary) =>
  clausesOf(text)
    .filter((clause) => !speaksOfGift(clause) && !lacksGift(context, clause, order))
    .join('，');
const isOfGoods = (ground: ClaimGround) => returnable(ground) || ground === 'unsafe';

/** “少了袜子”: what they name is the gift, and nothing that was paid for. */
function namesGift(words: readonly string[], { items }: OrderSummary): boolean {
  const isCalled = ({ title }: { title: string }) =>
    words.some((word) => namesTitle(title, word) || title.includes(word.replace(/(?<=\p{Script=Han})[子儿]$/u, '')));
  const called = items.filter(isCalled);
  return called.length > 0 && called.every(({ gift }) => gift);
}

/** What is wrong with the goods comes first: the gift has its card when that is done. */
function* giftAfter(context: PlaybookContext, { number: orderNumber }: OrderSummary): Steps {
  const gift = draftOf('reissue_missing_gift', { orderNumber });
  yield { do: 'remember', memory: { queue: [gift] } };
  yield* say(context, phrases.giftAfter);
}

function* sendGift(context: PlaybookContext, { number: orderNumber }: OrderSummary): Steps {
  yield* act(context, draftOf('reissue_missing_gift', { orderNumber }));
}

type Fault = NonNullable<ReturnType<typeof faultIn>>;

/** The action that answers to what is wrong and to what the shopper would like. */
export function* settleProblem(context: PlaybookContext, order: OrderSummary, ground: Fault): Steps {
  const text = wordsOf(context);
  const isMissing = ground === 'not_received' || ground === 'missing_part';
  if (isMissing && (meansGift(context, text, order) || namesGift(meantWords(context), order))) {
    return yield* sendGift(context, order);
  }
  const told = asItBroke(context, order, ground, text);
  yield* sayRegret(context, told, order);
  if (isOfGoods(ground) && (yield* tellSettled(context, order))) return;
  const description = text.slice(0, 1000);
  if (ground === 'not_received' && (yield* settleEach(context, order, description))) return;
  // who names one thing by which they call a lost parcel means all that was in it
  const isApart = saysOnly.test(text) || goodsMeant(context, order.items).length > 1;
  const isWhole = ground === 'not_received' && isAllLost(order) && !isApart;
  const items = isWhole ? [{ item: 'all' }] : itemsSaid(context, order);
  const orderNumber = order.number;
  const remedy = remedyIn(text);
  if (ground !== 'unsafe' && ground !== 'missing_part' && ground !== 'not_received') {
    if (remedy === 'exchange') return yield* act(context, exchangeDraft(context, order));
    if (remedy === 'return' && returnable(told))
      return yield* act(context, draftOf('request_return', { orderNumber, ground: told, description, items }));
  }
  const wants = remedy === undefined ? undefined : remedy === 'reship' || remedy === 'exchange' ? 'reship' : 'refund';
  const said = refundable(told) ? told : 'faulty';
  yield* act(context, draftOf('request_refund', { orderNumber, ground: said, description, items, wants }));
}

/** One thing refunded and another sent again: a card each, one after the other. */
function* settleEach(context: PlaybookContext, { number, items }: OrderSummary, description: string): Steps<boolean> {
  const drafts = remedyOfEach(context, items).map(({ item, wants }) =>
    draftOf('request_refund', { orderNumber: number, ground: 'not_received', description, items: [{ item }], wants }),
  );
  const [first, ...others] = drafts;
  if (!first) return false;
  yield* say(context, phrases.eachByItself);
  yield { do: 'remember', memory: { queue: others } };
  yield* act(context, first);
  return true;
}

/** What has been refunded already can't be put right once more here; a person may see to it. */
function* tellSettled(context: PlaybookContext, order: OrderSummary): Steps<boolean> {
  if (order.refunds.length === 0) return false;
  const checked = yield* look('check_returns', { orderNumber: order.number });
  if (checked.status !== 'ok') return false;
  const meant = itemMeant(context, order)?.title;
  const items = checked.content.items.filter(({ title }) => meant === undefined || title === meant);
  const [first] = items;
  if (!first || !(order.isPaidBack || items.every(({ settled }) => settled))) return false;
  yield* say(context, phrases.settled, { title: first.title });
  const text = speak(context, phrases.offerPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' };
  return true;
}

type Returnable = 'damaged' | 'faulty' | 'wrong_item' | 'not_as_described';
const returnable = (ground: ClaimGround): ground is Returnable =>
  ['damaged', 'faulty', 'wrong_item', 'not_as_described'].includes(ground);
type Refundable = Returnable | 'unsafe' | 'missing_part' | 'not_received';
const refundable = (ground: ClaimGround): ground is Refundable =>
  returnable(ground) || ['unsafe', 'missing_part', 'not_received'].includes(ground);

function* askWhat(context: PlaybookContext, order: OrderSummary): Steps {
  yield* say(context, phrases.sorry);
  yield { do: 'remember', memory: { orderNumber: order.number } };
  const open: OpenMatter = { intent: 'item_problem', asks: 'ground', text: wordsOf(context) };
  const text = speak(context, phrases.what);
  yield* step({ do: 'ask', text, replies: [...taps[context.language]], memory: { open } });
}

/** What a tap says; each is read as what is wrong. */
const taps = {
  en: ['It arrived damaged', 'Something is missing', 'You sent the wrong item', "It doesn't work"],
  zh: ['收到是破损的', '少发了东西', '发错货了', '用不了，有质量问题'],
} as const;

const phrases = {
  settled: phrase<{ title: string }>({
    en: ({ title }) =>
      `The ${title} has been refunded already, or is about to be, so I can't put it right a second time.`,
    zh: ({ title }) => `“${title}”之前已经办过退款了，这边不能再办一次。`,
  }),
  eachByItself: phrase({
    en: () => 'Gladly, each by itself: this one first, the other right after.',
    zh: () => '好的，两件分开办：先办这一件，确认后接着办另一件。',
  }),
  offerPerson: phrase({
    en: () => 'Shall I ask a colleague to look at it?',
    zh: () => '需要我请同事帮您看看吗？',
  }),
  giftAfter: phrase({
    en: () => "I'll see to what's wrong with your order first, and to the missing gift right after.",
    zh: () => '先帮您处理商品的问题，漏发的赠品接着给您办。',
  }),
  sorry: phrase({ en: () => "I'm sorry about that.", zh: () => '非常抱歉，给您添麻烦了。' }),
  what: phrase({
    en: () => 'What exactly is wrong with it?',
    zh: () => '具体是什么问题呢？',
  }),
};
