import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intentIds } from '../../../agent/understanding/intents.ts';
import { handoffReasons } from '../../../tools/contract.ts';
import { boardFigures, boardSchema, type Board, type BoardFigure } from '../../contract/operator/board.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { createShops } from '../../identity/shops.ts';
import type { Operator } from '../../operators/operator.ts';
import { plantOperator } from '../../operators/testing.ts';
import { plantLogs, tellLog, type PlantedLog, type ToldTurn } from '../testing.ts';
import { createOutcomesBoard, type OutcomesBoard } from './board.ts';

const today = new Date('2026-03-25T04:00:00Z');
const dayMs = 24 * 60 * 60_000;
const ago = (days: number) => new Date(today.getTime() - days * dayMs);
const tracks: ToldTurn = { says: 'where is my parcel', intent: 'track_parcel', tools: ['track_parcel'] };

const turn: fc.Arbitrary<ToldTurn> = fc.record(
  {
    says: fc.constantFrom(
      'hi',
      'where is it',
      'do you ship abroad',
      '转人工',
      "that's wrong",
      '解决了',
      'is it vegan?',
    ),
    intent: fc.constantFrom(...intentIds),
    tools: fc.array(fc.constantFrom('track_parcel', 'cancel_order', 'search_products'), { maxLength: 1 }),
    cites: fc.array(fc.constant('p1'), { maxLength: 1 }),
    ends: fc.constantFrom('answered', 'clarifying', 'failed'),
    handoff: fc.constantFrom(...handoffReasons),
    model: fc.constantFrom('local', 'deepseek-chat'),
    after: fc.constantFrom(0, 3, 500),
  },
  { requiredKeys: ['says'] },
);

const planted: fc.Arbitrary<PlantedLog> = fc.record(
  {
    log: fc.array(turn, { minLength: 1, maxLength: 4 }).map((turns) => turns.reduce((log, each) => log.turn(each), tellLog())), // prettier-ignore
    shopper: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6'),
    startedAt: fc.integer({ min: 0, max: 40 * 24 }).map((hours) => new Date(today.getTime() - hours * 3_600_000)),
    rating: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['log', 'shopper', 'startedAt'] },
);

describe.each(databaseKinds)('the board on %s', (kind) => {
  let test: TestDatabase;
  let board: OutcomesBoard;
  let by: Operator;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    const { database } = test;
    by = await plantOperator(database, 'demo', { role: 'supervisor' });
    board = createOutcomesBoard({ database, shops: createShops(database), clock: () => today });
    const logs = fc.sample(planted, { numRuns: 150, seed: 7 });
    await plantLogs(database, 'demo', logs);
    await plantLogs(database, 'other', [{ log: tellLog().turn(tracks), shopper: 's1', startedAt: ago(1) }]);
  });
  afterAll(() => test.close());

  const total = async (figure: BoardFigure, query: object = {}) =>
    (await board.list(by, { figure, offset: 0, ...query })).total;

  it('counts in every figure what is in its list', async () => {
    for (const query of [
      {},
      { from: '2026-03-10', to: '2026-03-20' },
      { language: 'en' },
      { model: 'local' },
    ] as const) {
      const shown = await board.figures(by, query);
      const { figures, rates, handoffs, csat, days, languages, models, intents } = shown;
      expect(boardSchema.parse(shown)).toEqual(shown);
      expect(figures.conversations).toBeGreaterThan(20);
      const of: Record<BoardFigure, number> = {
        ...{ conversations: figures.conversations, involved: figures.involved, contained: figures.contained },
        ...{ verified: figures.verified, durable: figures.durable, durable_undecided: figures.durableUndecided },
        ...{ not_durable: figures.notDurable, handoffs: figures.handoffs, handed_off_at_once: figures.handedOffAtOnce },
        ...{ abandoned: figures.abandoned, unresolved: figures.unresolved, under_way: figures.underWay },
        ...{ rated: csat.count, gaps: figures.gaps },
      };
      for (const figure of boardFigures) expect(await total(figure, query), figure).toBe(of[figure]);
      for (const { reason, count } of handoffs.byReason)
        expect(await total('handoffs', { ...query, reason })).toBe(count);
      for (const { id: intent, count, verified } of intents.slice(0, 5)) {
        expect(await total('involved', { ...query, intent })).toBe(count);
        expect(await total('verified', { ...query, intent })).toBe(verified);
      }
      for (const { day, involved } of days.slice(-5)) expect(await total('involved', { ...query, day })).toBe(involved);
      if (!('language' in query)) for (const { language, verified } of languages) expect(await total('verified', { ...query, language })).toBe(verified); // prettier-ignore
      if (!('model' in query)) for (const { model, handoffs: n } of models) expect(await total('handoffs', { ...query, model })).toBe(n); // prettier-ignore
      addsUp(shown);
      expect(rates.resolution).toEqual({ count: figures.verified, of: figures.involved, value: figures.verified / figures.involved }); // prettier-ignore
    }
  });

  it('pages through a list without gap or repeat', async () => {
    const first = await board.list(by, { figure: 'conversations', offset: 0 });
    const second = await board.list(by, { figure: 'conversations', offset: 50 });
    const ids = [...first.items, ...second.items].map(({ conversationId }) => conversationId);
    expect(first.items).toHaveLength(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the same from what is kept as from the logs, and sees what is new', async () => {
    const [{ database }, warm] = [test, await board.figures(by, {})];
    const another = createOutcomesBoard({ database, shops: createShops(database), clock: () => today });
    expect(await another.figures(by, {})).toEqual(warm);
    await database.inShop(by.shop, (sql) => sql.query('delete from conversation_outcomes'));
    const third = createOutcomesBoard({ database, shops: createShops(database), clock: () => today });
    expect(await third.figures(by, {})).toEqual(warm);
    const [id = ''] = await plantLogs(database, 'demo', [{ log: tellLog().turn(tracks), shopper: 'new', startedAt: ago(0.5) }]); // prettier-ignore
    expect((await board.figures(by, {})).figures.verified).toBe(warm.figures.verified + 1);
    await database.inShop(by.shop, (sql) =>
      sql.query(`insert into ratings (conversation_id, shop_id, score) values ($1, 'demo', 1)`, [id]),
    );
    const rated = await board.figures(by, {});
    expect([rated.figures.verified, rated.csat.count]).toEqual([warm.figures.verified, warm.csat.count + 1]);
  });

  it('finds in other conversations who came back, even after the period', async () => {
    await plantLogs(test.database, 'other', [
      { log: tellLog().turn(tracks), shopper: 'back', startedAt: ago(12) },
      { log: tellLog().turn(tracks), shopper: 'back', startedAt: ago(8) },
      { log: tellLog().turn(tracks), shopper: 'once', startedAt: ago(12) },
    ]);
    const other = await plantOperator(test.database, 'other', { role: 'supervisor' });
    const { figures } = await board.figures(other, { from: '2026-03-12', to: '2026-03-13' });
    expect(figures).toMatchObject({ conversations: 2, verified: 2, durable: 1, notDurable: 1 });
  });

  it('begins a day when the shop’s day begins', async () => {
    const startedAt = new Date('2026-01-05T17:30:00Z');
    await plantLogs(test.database, 'demo', [{ log: tellLog().turn(tracks), shopper: 'night', startedAt }]);
    const { days } = await board.figures(by, { from: '2026-01-06', to: '2026-01-06' });
    expect(days).toMatchObject([{ day: '2026-01-06', conversations: 1 }]);
  });

  it('puts alike questions that nobody could answer together', async () => {
    const asks = (says: string) => tellLog().turn({ says, intent: 'policy_question', handoff: 'missing_knowledge' });
    const startedAt = new Date('2026-01-20T04:00:00Z');
    await plantLogs(
      test.database,
      'demo',
      [
        'do you engrave rings',
        'can you engrave rings?',
        'do you engrave rings please',
        'is there parking at the shop',
        'a person please',
        '转人工',
      ].map((says, n) => ({ log: asks(says), shopper: `gap${n}`, startedAt })),
    );
    const { gaps, figures } = await board.figures(by, { from: '2026-01-20', to: '2026-01-20' });
    expect(gaps.map(({ question, count }) => [question, count])).toEqual([
      ['do you engrave rings', 3],
      ['is there parking at the shop', 1],
    ]);
    expect(figures.gaps).toBe(4);
  });
});

/** What parts a whole has together is the whole. */
function addsUp({ figures, handoffs, days }: Board): void {
  const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);
  expect(sum(handoffs.byReason.map(({ count }) => count))).toBe(handoffs.total);
  expect(sum(days.map(({ conversations }) => conversations))).toBe(figures.conversations);
  const { contained, abandoned, unresolved, underWay } = figures;
  expect(contained + figures.handoffs + abandoned + unresolved + underWay).toBeGreaterThanOrEqual(figures.involved);
  expect(figures.durable + figures.notDurable + figures.durableUndecided).toBe(figures.verified);
}
