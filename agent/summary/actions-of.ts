import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { actionEndLabels, actionTitles, calledOffLabel, declinedLabel, needLabels } from './action-labels.ts';
import { goesOn, turnsOfferDown } from '../wishes/turns-offer-down.ts';
import { personsNo } from '../../tools/ledger/turn-down.ts';
import { bracketed, inWords, type Eye } from './eye.ts';
import type { Talk } from './read-talk.ts';
import { isOvertaken } from './settled-by.ts';
import type { OfferStanding, Summary, SummaryAction } from './summary.ts';
import type { KnownGoods } from './wishes/known-goods.ts';

/**
 * What was asked of the shop, as the ledger tells it. Looking for offers is no action of the shopper's, and what operators
 * only tried stands in the log.
 */
export function actionsOf(
  actions: readonly BookedAction[],
  eye: Eye,
  goods: readonly KnownGoods[] = [],
): SummaryAction[] {
  return newest(withoutSteps(actions.filter((each) => !isOvertaken(each, actions) && !isTry(each))))
    .filter(({ kind }) => kind !== 'offer_retention')
    .map((action) => {
      const { id, kind, end, orderNumber, input, amount, requestNumber, needs, byOperator, at } = action;
      const because = becauseOf(action, eye);
      return {
        kind,
        title: withPart(titleOf(action, eye), partOf(action, eye, goods), eye),
        state: end,
        stateLabel: inWords(labelOf(action), eye),
        at: at.toISOString(),
        ...(orderNumber === undefined ? {} : { orderNumber }),
        ...(input ? { input } : {}),
        ...(amount ? { amount } : {}),
        ...(requestNumber === undefined ? {} : { requestNumber }),
        ...(because === undefined ? {} : { because }),
        ...(needs === undefined ? {} : { needs }),
        ...(byOperator ? { byOperator } : {}),
        ...(action.calledOff ? { calledOff: action.calledOff } : {}),
        source: { actionId: id },
      };
    });
}

/** Refused to an operator by a rule, or looked at and not confirmed: the shop did nothing, and the shopper never heard of it. */
const isTry = ({ byOperator, end, ruleId }: BookedAction): boolean =>
  byOperator === true && tries.has(end) && ruleId !== personsNo;
const tries: ReadonlySet<BookedAction['end']> = new Set<BookedAction['end']>([
  'refused',
  'pending',
  'declined',
  'lapsed',
]);

function labelOf({ end, needs, byOperator, ruleId, calledOff }: BookedAction): Localized {
  if (ruleId === personsNo) return declinedLabel;
  if (calledOff) return calledOffLabel;
  const label = end === 'refused' && needs !== undefined ? needLabels[needs] : actionEndLabels[end];
  return byOperator ? { en: `${label.en} · by an operator`, zh: `${label.zh} · 客服操作` } : label;
}

/** Asked for what was missing, and then gone on with: only what came of it is told. */
function withoutSteps(actions: readonly BookedAction[]): BookedAction[] {
  return actions.filter(({ kind, end, needs, orderNumber }, index) => {
    if (end !== 'lapsed' && (end !== 'refused' || needs === undefined)) return true;
    return !actions.slice(index + 1).some((later) => later.kind === kind && later.orderNumber === orderNumber);
  });
}

/** The same refusal of the same thing, asked for again, is told once: as it was last. */
function newest(actions: readonly BookedAction[]): BookedAction[] {
  const key = ({ id, kind, end, orderNumber, ruleId, amount, byOperator }: BookedAction) =>
    end === 'refused' || end === 'lapsed' || end === 'pending'
      ? `${kind} ${end} ${orderNumber} ${ruleId} ${amount?.amount} ${byOperator}`
      : id;
  return [...new Map(actions.map((action) => [key(action), action])).values()];
}

/** A request has its title in both languages, a question only in the shopper's: then it is named by what it does. */
export function titleOf({ kind, title, orderNumber, effect, end, ruleId, input }: BookedAction, eye: Eye): string {
  if (typeof title === 'object') return inWords(title, eye);
  // what was only tried hadn’t been decided yet
  const named = inWords(end === 'refused' && ruleId !== personsNo ? actionTitles[kind] : nameOf(kind, effect), eye);
  // who decides sees how much before the form
  const name = kind === 'give_goodwill' && typeof input?.['sum'] === 'number' ? `${named} ${input['sum']}` : named;
  if (orderNumber === undefined) return name;
  if (kind === 'cancel_order')
    return inWords({ en: `Cancel order ${orderNumber}`, zh: `取消订单 ${orderNumber}` }, eye);
  return inWords({ en: `${name}, order ${orderNumber}`, zh: `${name}（订单 ${orderNumber}）` }, eye);
}

/** Money and goods again are one kind, and two things to whoever reads of it. */
export function nameOf(kind: BookedAction['kind'], effect: BookedAction['effect']): Localized {
  if (kind !== 'request_refund' || (effect !== 'refund' && effect !== 'reship')) return actionTitles[kind];
  return effect === 'refund' ? { en: 'Refund', zh: '售后退款' } : { en: 'Send again', zh: '补发' };
}

/** Beside what stands in brackets already. */
function withPart(title: string, part: string | undefined, eye: Eye): string {
  if (part === undefined) return title;
  return title.endsWith('）') ? `${title.slice(0, -1)}，${part}）` : `${title}${bracketed(part, eye)}`;
}

/** Which goods, where it is about some of an order's and not about others. */
function partOf({ goods = [], orderNumber }: BookedAction, eye: Eye, known: readonly KnownGoods[]): string | undefined {
  const names = goods.map((each) => inWords(each, eye));
  const isPart = known.some(
    ({ order, title }) => order === orderNumber && !goods.some(({ en, zh }) => title === en || title === zh),
  );
  return names.length > 0 && isPart ? names.join(eye.language === 'zh' ? '、' : ', ') : undefined;
}

/** The shop's words; what is said of a risk tells the shopper nothing, and the operator what it is. */
function becauseOf({ ruleId, tell, because, needs }: BookedAction, eye: Eye): string | undefined {
  // the state says what is missing
  if (needs !== undefined) return undefined;
  if (ruleId === 'risk') return inWords(unusualPast, eye);
  return tell ? inWords(tell, eye) : because;
}

export const unusualPast = {
  en: 'Refunds and claims of the past months are above the shop’s limits',
  zh: '近几个月的退款和售后次数超过店铺设定',
};

/** What became of each. */
export function offersOf(offers: readonly BookedOffer[], talk: Talk, eye: Eye): Summary['offers'] {
  return offers.map((offer) => ({
    title: inWords(offer.title, eye),
    state: offerStateSince(offer, talk),
    source: { actionId: offer.actionId },
  }));
}

/** What became of an offer by its round and by the words since. */
export const offerStateSince = ({ state, issuedAt }: BookedOffer, talk: Talk): OfferStanding =>
  state === 'open' && isTurnedDown(talk, issuedAt) ? 'turned_down' : state;

function isTurnedDown({ turns }: Talk, since: Date): boolean {
  return turns.some(({ said, asked, intent }) =>
    said.some(({ at, text }) => {
      if (at < since) return false;
      return turnsOfferDown(text) || (asked?.asks === 'offer' && (intent === 'deny' || goesOn(text.trim())));
    }),
  );
}
