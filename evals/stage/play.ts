import { selectShopEvents, toEvent, type EventRow } from '../../server/conversations/event-log.ts';
import { classifyConversation } from '../../server/outcomes/classify.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { readBookedActions } from '../../tools/ledger/booked-action.ts';
import { demoShop } from '../../server/seed-demo.ts';
import type { Turn } from '../../server/contract/turn.ts';
import type { Run } from '../run.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import type { Move, SimulatedShopper } from '../shoppers/scripted-shopper.ts';
import { withSlips } from '../shoppers/slips.ts';
import { findForeign, findLevel, findOrders } from './aftermath.ts';
import { readSummary } from './operator-seat.ts';
import { takeSeat, type Seat } from './seat.ts';
import type { Stage } from './stage.ts';

/** Who hasn't answered for so long has left. */
const goneMs = 2 * 24 * 60 * 60 * 1000;
/** Longer than any conversation of a scenario. */
const longestLog = 5_000;

/**
 * Plays one trial of a scenario on a stage that was reset, and gathers what is to be graded. `seed` 0 types the
 * scenario's words as they stand; others slip, but not in an address that the shop is to hold word for word.
 */
export async function playScenario(
  stage: Stage,
  scenario: NamedScenario,
  { trial, seed, shopper }: { trial: number; seed: number; shopper: SimulatedShopper },
): Promise<Run> {
  const { app, database } = stage.server;
  for (const { at, kind, times } of scenario.faults) {
    const fault = { kind: kind === 'error' ? 'throw_before_commit' : 'throw_after_commit' } as const;
    stage.shop.fail(at, ...Array.from({ length: times }, () => fault));
  }
  const began = performance.now();
  const seat = await takeSeat(app, scenario);
  const turns: Turn[] = [];
  let left: Run['left'] | undefined;
  let move: Move = await shopper.begin();
  let pending: Turn['confirmation'];
  while (left === undefined) {
    if (move.kind === 'leave') {
      left = move.why;
      break;
    }
    const ended = await make(move, seat, app, pending?.confirmationId, (text, nth) => {
      const isExact = seed === 0 || shopper.typesItself || text === scenario.knows.address;
      return withSlips(text, scenario.language, isExact ? 0 : seed * 1_000 + turns.length * 10 + nth);
    });
    turns.push(...ended);
    const view = await seat.view();
    pending = view.confirmation;
    const isHandedOff = view.state === 'handed_off';
    move = await shopper.next({ turns: ended, isHandedOff, ...(pending ? { pending } : {}) });
  }
  const ms = performance.now() - began;
  stage.shop.heal();
  const outOfRole = shopper.outOfRole?.();

  const shop: ShopId = demoShop;
  const select = selectShopEvents(seat.conversationId, 0, longestLog);
  const { log, actions } = await database.inShop(shop, async (sql) => ({
    log: (await sql.query<EventRow>(select.text, select.params)).rows.map(toEvent),
    actions: await readBookedActions(sql, shop, seat.conversationId),
  }));
  return {
    ...{ scenario, trial, seed, left, ms, turns, log, actions },
    model: turns.find(({ model }) => model !== undefined)?.model ?? 'none',
    conversation: await seat.view(),
    // As it will be told once it is clear that the shopper doesn't come back.
    outcome: classifyConversation(log, { now: new Date(Date.now() + goneMs) }),
    orders: await findOrders(stage, scenario, actions),
    foreign: await findForeign(database, seat.conversationId),
    summary: await readSummary(stage, seat.conversationId),
    level: await findLevel(database, seat.conversationId),
    timeZone: 'Asia/Shanghai',
    usage: usageOf(log),
    ...(outOfRole === undefined ? {} : { outOfRole }),
  };
}

async function make(
  move: Exclude<Move, { kind: 'leave' }>,
  seat: Seat,
  app: Stage['server']['app'],
  confirmationId: string | undefined,
  typed: (text: string, nth: number) => string,
): Promise<Turn[]> {
  if (move.kind === 'answer') {
    if (confirmationId === undefined) throw new Error('there is no question to answer');
    return seat.answer(confirmationId, move.decision);
  }
  if (move.code) {
    const mailbox = (await app.inject('/demo/mailbox')).body;
    return seat.say([/(?<!\d)\d{6}(?!\d)/.exec(mailbox)?.[0] ?? '000000']);
  }
  return seat.say(move.texts.map(typed), move.photos);
}

function usageOf(log: Run['log']): Run['usage'] {
  const used = log.flatMap((event) => (event.type === 'turn.completed' ? [event.usage] : []));
  return {
    inputTokens: used.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: used.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  };
}
