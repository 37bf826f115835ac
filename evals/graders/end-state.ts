import type { Order } from '../../tools/commerce/order.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Run } from '../run.ts';
import type { ExpectedAction, Scenario } from '../scenarios/scenario.ts';
import type { Grader } from './grader.ts';

/** Puts alternatives before the shopper; nothing is done by it. */
const asksOnly: ReadonlySet<BookedAction['kind']> = new Set(['offer_retention']);

/** What was really done: each once, however often it was asked for. */
export function deedsOf(actions: readonly BookedAction[]): BookedAction[] {
  return actions.filter(({ end, kind }) => end === 'done' && !asksOnly.has(kind));
}

/** Deeds that nobody expected. `undefined`: the scenario doesn't say what may be done. */
export function wrongDeeds({ scenario, actions }: Pick<Run, 'scenario' | 'actions'>): BookedAction[] | undefined {
  if (!scenario.expect.actions) return undefined;
  const open = scenario.expect.actions.filter(({ end }) => end === 'done');
  return deedsOf(actions).filter((deed) => {
    const at = open.findIndex((expected) => isIt(deed, expected));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

export const endStateGrader: Grader = {
  id: 'end-state',
  asks: 'Is what was to be done done, nothing else, and does the shop have it so?',
  grade(run) {
    const { actions, store } = run.scenario.expect;
    if (!actions && !store) return { pass: undefined };
    const faults = [
      ...(wrongDeeds(run) ?? []).map((deed) => `${describe(deed)} was done, which nobody expected`),
      ...missing(actions ?? [], run.actions).map((expected) => `${describe(expected)} is not ${expected.end}`),
      ...(store ?? []).flatMap((expected) => storeFaults(expected, run.orders)),
    ];
    return faults.length === 0 ? { pass: true } : { pass: false, because: faults.join('; ') };
  },
};

/** Expected actions that didn't come to their end. What has to be done but once is looked for but once. */
function missing(expected: readonly ExpectedAction[], actions: readonly BookedAction[]): ExpectedAction[] {
  const left = [...actions];
  return expected.filter((each) => {
    const at = left.findIndex((action) => action.end === each.end && isIt(action, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function isIt(action: BookedAction, { kind, order, amount, rule }: ExpectedAction): boolean {
  if (action.kind !== kind) return false;
  if (order !== undefined && action.orderNumber !== order) return false;
  if (amount !== undefined && action.amount?.amount !== amount) return false;
  return rule === undefined || action.ruleId === rule;
}

type ExpectedOrder = NonNullable<Scenario['expect']['store']>[number];

function storeFaults({ order: number, state, refunded, address }: ExpectedOrder, orders: readonly Order[]): string[] {
  const order = orders.find((each) => each.number === number);
  if (!order) return [`the shop has no order ${number}`];
  const back = order.refunds.reduce((sum, { amount, rejected }) => sum + (rejected ? 0 : amount.amount), 0);
  const { recipient, line, city, region } = order.shipTo;
  const where = [recipient, line, city, region].join(' ');
  return [
    ...(state !== undefined && order.state !== state ? [`${number} is ${order.state}, not ${state}`] : []),
    ...(refunded !== undefined && back !== refunded ? [`${back} goes back for ${number}, not ${refunded}`] : []),
    ...(address !== undefined && !where.includes(address) ? [`${number} goes to “${where}”, not to ${address}`] : []),
  ];
}

function describe(action: { kind: string; order?: string | undefined; orderNumber?: string }): string {
  return [action.kind, action.order ?? action.orderNumber].filter((part) => part !== undefined).join(' of ');
}
