import { addDays, addWorkingDays, daysPast } from './durations.ts';
import type { Order } from './order.ts';
import { type Refund, type RefundStage, refundStages } from './refund.ts';

/**
 * What the shop gives itself, the shopper and the carrier for each stage, counted from the one before. Sending back is
 * the shopper's own time. Working days are Mondays to Fridays.
 */
const allowance: Record<Exclude<RefundStage, 'requested'>, { days: number; working: boolean }> = {
  approved: { days: 1, working: true },
  parcel_sent_back: { days: 7, working: false },
  parcel_received: { days: 5, working: false },
  inspected: { days: 2, working: true },
  refund_approved: { days: 1, working: true },
  paid_out: { days: 1, working: true },
};

/** Working days from the approval of the refund until the money is there, by where it goes back to. */
const arrivalDays: Record<Order['paymentMethod'], readonly [from: number, to: number]> = {
  card: [3, 7],
  wechat_pay: [1, 3],
  alipay: [1, 3],
  paypal: [2, 5],
};

/** A refund’s way where goods come back first. */
export const withReturnStages: readonly RefundStage[] = [
  'requested',
  'approved',
  'parcel_sent_back',
  'parcel_received',
  'inspected',
  'refund_approved',
  'paid_out',
];
/** Its way where they don’t. */
export const moneyOnlyStages: readonly RefundStage[] = ['requested', 'approved', 'refund_approved', 'paid_out'];

export interface RefundTimeline {
  state: 'in_progress' | 'paid_out' | 'rejected';
  /** The last stage that happened. */
  stage: RefundStage;
  since: Date;
  /** Every stage in order; what is ahead carries the date by which it is expected. None is ahead of a rejected one. */
  stages: { stage: RefundStage; at?: Date; expectedBy?: Date }[];
  next?: { stage: RefundStage; expectedBy: Date; overdue: boolean; daysOverdue: number };
  /** When the money is there. Absent when rejected. */
  money?: { from: Date; by: Date; arrived: boolean };
}

/**
 * Where a refund stands at `now`, and by when the shop expects each further stage: the last stage's date plus the
 * allowance, stage by stage. A stage that is overdue keeps its broken date; what follows counts from `now`.
 * The money's days count from the approval of the refund (made, or as expected), as long as the payout keeps its own day;
 * from the payout, or from `now`, when that is late.
 *
 * `timeZone` (IANA) is where working days are counted.
 */
export function refundTimeline(
  refund: Refund,
  paymentMethod: Order['paymentMethod'],
  now: Date,
  timeZone: string,
): RefundTimeline {
  const last = refund.stages.at(-1);
  if (!last) throw new RangeError(`refund ${refund.id} has no stage`);
  const happened = new Map(refund.stages.map(({ stage, at }) => [stage, at]));
  const path = refund.withReturn ? withReturnStages : moneyOnlyStages;
  const done = path.flatMap((stage) => {
    const at = happened.get(stage);
    return at ? [{ stage, at }] : [];
  });
  const base = { stage: last.stage, since: last.at };
  if (refund.rejected) return { ...base, state: 'rejected', stages: done };

  const ahead = expectations(
    path.filter((each) => refundStages.indexOf(each) > refundStages.indexOf(last.stage)),
    last.at,
    now,
    timeZone,
  );
  const next = ahead[0];
  const paidOutAt = happened.get('paid_out');
  const from = moneyFrom({ approvedAt: happened.get('refund_approved'), paidOutAt, ahead }, now, timeZone);
  const [least, most] = arrivalDays[paymentMethod];
  const by = addWorkingDays(from, most, timeZone);
  return {
    ...base,
    state: paidOutAt ? 'paid_out' : 'in_progress',
    stages: [...done, ...ahead],
    ...(next && {
      next: { ...next, overdue: now > next.expectedBy, daysOverdue: daysPast(next.expectedBy, now) },
    }),
    money: { from: addWorkingDays(from, least, timeZone), by, arrived: paidOutAt !== undefined && now > by },
  };
}

function expectations(
  stages: readonly RefundStage[],
  since: Date,
  now: Date,
  timeZone: string,
): { stage: RefundStage; expectedBy: Date }[] {
  let from = since;
  return stages.flatMap((stage) => {
    if (stage === 'requested') return [];
    const { days, working } = allowance[stage];
    const expectedBy = working ? addWorkingDays(from, days, timeZone) : addDays(from, days);
    from = later(expectedBy, now);
    return [{ stage, expectedBy }];
  });
}

function moneyFrom(
  known: {
    approvedAt: Date | undefined;
    paidOutAt: Date | undefined;
    ahead: { stage: RefundStage; expectedBy: Date }[];
  },
  now: Date,
  timeZone: string,
): Date {
  const { approvedAt, paidOutAt, ahead } = known;
  const expected = ahead.find(({ stage }) => stage === 'refund_approved')?.expectedBy;
  if (!approvedAt) return paidOutAt ?? (expected ? later(expected, now) : now);
  const payoutBy = addWorkingDays(approvedAt, allowance.paid_out.days, timeZone);
  return (paidOutAt ?? now) > payoutBy ? (paidOutAt ?? now) : approvedAt;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
