import type { CheckReturnsContent } from '../../tools/catalog/check-returns.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import { overAlready } from './over-already.ts';
import { remedies } from '../wishes/wish-kinds.ts';
import type { Talk } from './read-talk.ts';
import { listOf, textOf } from './record-of.ts';
import { isOpen, type SaidWish } from './wishes/said-wish.ts';

/** Goods that came so long ago that they may no longer go back, as far as it is known which time is over. */
export interface PastWindow {
  orderNumber: string;
  /** Calendar days since they were delivered, where it is known. */
  day?: number;
  /** For a return without a reason, where that time is over. */
  returnDays?: number;
  /** For quality problems, where that time is over. */
  qualityDays?: number;
  /** For quality problems, where that time still runs. */
  faultUntilDay?: number;
}

const ofGoods: ReadonlySet<ActionKind> = new Set<ActionKind>(['request_return', 'request_exchange', 'request_refund']);
const matters: ReadonlySet<string> = new Set(['return_item', 'exchange_item', 'item_problem']);

interface Asked {
  talk: Talk;
  booked: readonly BookedAction[];
  wishes: readonly SaidWish[];
  /** What waits for an answer. */
  matter: string | undefined;
}

/**
 * The time that is over for goods which somebody wants to give back or be paid for, as the shop's rules or a look-up told
 * it: whoever decides has to know. Nothing once the order was put right.
 */
export function pastWindow({ talk, booked, wishes, matter }: Asked): PastWindow | undefined {
  const wanted = wishes.filter((wish) => isOpen(wish) && wish.kinds.some((kind) => remedies.has(kind)));
  const waiting = booked.filter(({ kind, end }) => ofGoods.has(kind) && (end === 'refused' || end === 'handed_over'));
  const isAsked = wanted.length + waiting.length > 0 || (matter !== undefined && matters.has(matter));
  if (!isAsked) return undefined;
  const isWanted = (title: string) => {
    const names = wanted.flatMap(({ goods }) => goods?.name ?? []);
    return names.length === 0 || names.includes(title);
  };
  const told = overAlready(talk).flatMap(({ orderNumber, days }) =>
    orderNumber === undefined || days === undefined ? [] : [{ orderNumber, qualityDays: days }],
  );
  const seen: PastWindow[] = [...told, ...lookedUp(talk, isWanted), ...waiting.flatMap(ruled)];
  return seen.findLast(
    ({ orderNumber }) =>
      !booked.some((each) => each.end === 'done' && putsRight(each) && each.orderNumber === orderNumber),
  );
}

const putsRight = ({ kind }: BookedAction) => ofGoods.has(kind) || kind === 'cancel_order';

function lookedUp({ turns }: Talk, isWanted: (title: string) => boolean): PastWindow[] {
  const runs = turns.flatMap((turn) =>
    turn.runs.filter(({ name, status }) => name === 'check_returns' && status === 'ok'),
  );
  const newest = new Map(runs.map(({ content }) => [textOf(content['orderNumber']) ?? '', content]));
  return [...newest].flatMap(([orderNumber, content]) => {
    const items = listOf<Partial<CheckReturnsContent['items'][number]>>(content['items']);
    const left = items.filter(
      ({ title = '', settled, daysSince }) => daysSince !== undefined && !settled && isWanted(title),
    );
    // while one of them may still go back, nothing is over for the order
    const [first] = left;
    if (!first || left.some(({ open }) => open)) return [];
    const { daysSince: day = 0, returnDays = 0, qualityDays = 0, faultOpen } = first;
    return [
      {
        ...{ orderNumber, day },
        ...(returnDays > 0 ? { returnDays } : {}),
        ...(faultOpen ? { faultUntilDay: qualityDays } : qualityDays > 0 ? { qualityDays } : {}),
      },
    ];
  });
}

/** As the rules that refuse for time note it: “day 45 of 30”. */
function ruled({ ruleId, because, orderNumber }: BookedAction): PastWindow[] {
  const [, day, of] = /^day (\d+) of (\d+)\b/u.exec(because ?? '') ?? [];
  if (day === undefined || of === undefined || orderNumber === undefined || Number(day) <= Number(of)) return [];
  if (ruleId === 'quality_window') return [{ orderNumber, day: Number(day), qualityDays: Number(of) }];
  return ruleId === 'return_window' && Number(of) > 0
    ? [{ orderNumber, day: Number(day), returnDays: Number(of) }]
    : [];
}

/** All the time that is known of is over. */
export const isAllOver = ({ qualityDays, faultUntilDay }: PastWindow): boolean =>
  faultUntilDay === undefined && qualityDays !== undefined;

/** The fact, as a sentence. */
export function windowWords({ orderNumber, day, returnDays, qualityDays, faultUntilDay }: PastWindow): Localized {
  const over = {
    en: [
      returnDays === undefined ? [] : [`${returnDays} days for returns without a reason`],
      qualityDays === undefined ? [] : [`${qualityDays} days for quality problems`],
    ].flat(),
    zh: [
      returnDays === undefined ? [] : [`${returnDays} 天无理由退货期`],
      qualityDays === undefined ? [] : [`${qualityDays} 天质量问题期`],
    ].flat(),
  };
  const still =
    faultUntilDay === undefined
      ? { en: '', zh: '' }
      : {
          en: `; a quality problem still counts (${faultUntilDay} days)`,
          zh: `；质量问题还在 ${faultUntilDay} 天内`,
        };
  const isNone = over.en.length === 0;
  if (day === undefined)
    return {
      en: `For order ${orderNumber} the ${over.en.join(' and the ')} are over.`,
      zh: `订单 ${orderNumber} 的${over.zh.join('和 ')}已过。`,
    };
  return {
    en: `Order ${orderNumber} was delivered ${day} days ago${isNone ? '' : `: the ${over.en.join(' and the ')} are over`}${still.en}.`,
    zh: `订单 ${orderNumber} 已签收 ${day} 天${isNone ? '' : `，${over.zh.join('和 ')}已过`}${still.zh}。`,
  };
}
