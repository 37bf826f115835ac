import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import { dayIn } from '../../../tools/commerce/durations.ts';
import { retentionFigures } from '../../../tools/ledger/retention-figures.ts';
import type { Board, BoardList, BoardListQuery, BoardQuery } from '../../contract/operator/board.ts';
import { readInboxItems } from '../../handoff/read-inbox-items.ts';
import type { Shops } from '../../identity/shops.ts';
import type { Operator } from '../../operators/operator.ts';
import { labelOf } from '../intent-evidence.ts';
import { figuresOf, intentFigures, rate } from './figures.ts';
import { groupGaps, readGaps } from './gaps.ts';
import { createRecords, type Period } from './read-records.ts';
import { countedOf, listOf, type Counted } from './select.ts';

/** What became of a shop's conversations, in figures, each of which can be opened. */
export interface OutcomesBoard {
  figures(by: Operator, query: BoardQuery): Promise<Board>;
  /** The conversations that a figure counts: `total` is the figure. */
  list(by: Operator, query: BoardListQuery): Promise<BoardList>;
}

interface BoardDeps {
  database: ShopDatabase;
  shops: Shops;
  clock: () => Date;
}

const pageSize = 50;
const usualDays = 30;
/** Longer ago than this from the last day isn't looked at in one go. */
const mostDays = 366;

export function createOutcomesBoard({ database, shops, clock }: BoardDeps): OutcomesBoard {
  const records = createRecords(database);
  const select = async ({ shop }: Operator, query: BoardQuery): Promise<{ period: Period; counted: Counted[] }> => {
    const now = clock();
    const timeZone = (await shops.find(shop))?.timeZone ?? 'UTC';
    const period = { ...periodOf(query, dayIn(timeZone, now)), timeZone };
    const recorded = await records.read(shop, period);
    const { language, model } = query;
    return { period, counted: countedOf(recorded, { ...period, language, model }, now) };
  };
  return {
    async figures(by, query) {
      const { period, counted } = await select(by, query);
      const gaps = groupGaps(await readGaps(database, by.shop, counted));
      return {
        ...period,
        ...figuresOf(counted),
        retention: await retentionOf(database, by, period),
        intents: intentFigures(counted).map((each) => ({ ...each, label: labelOf(each.id, by.language) })),
        gaps,
      };
    },
    async list(by, query) {
      const { counted } = await select(by, query);
      const ids = listOf(counted, query);
      const shown = ids.slice(query.offset, query.offset + pageSize);
      const items = await database.inShop(by.shop, (sql) => readInboxItems(sql, by, shown));
      return { total: ids.length, items };
    },
  };
}

/** From the ledger: its days are the shop's. */
async function retentionOf(database: ShopDatabase, { shop }: Operator, period: Period): Promise<Board['retention']> {
  const { from, to } = await instantsOf(database, shop, period);
  const figures = await retentionFigures(database, shop, from, to);
  const sum = (of: (figure: (typeof figures)[number]) => number) =>
    figures.reduce((total, figure) => total + of(figure), 0);
  const [offered, accepted, kept] = [
    sum(({ rounds }) => rounds),
    sum((each) => each.accepted),
    sum((each) => each.kept),
  ];
  const currency = figures[0]?.cost.currency;
  return {
    ...{ offered, accepted, kept },
    ...(currency === undefined
      ? {}
      : {
          saved: { amount: sum(({ saved }) => saved.amount), currency },
          cost: { amount: sum(({ cost }) => cost.amount), currency },
        }),
    saveRate: rate(kept, offered),
  };
}

/** The first instant of a period and the first after it. */
async function instantsOf(
  database: ShopDatabase,
  shop: Operator['shop'],
  { from, to, timeZone }: Period,
): Promise<{ from: Date; to: Date }> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<{ from: Date; to: Date }>(
      `select $1::date::timestamp at time zone $3 as from, ($2::date + 1)::timestamp at time zone $3 as to`,
      [from, to, timeZone],
    ),
  );
  return rows[0] ?? { from: new Date(from), to: new Date(to) };
}

function periodOf({ from, to }: BoardQuery, today: string): { from: string; to: string } {
  const last = to ?? today;
  const wanted = from ?? daysBefore(last, usualDays - 1);
  const earliest = daysBefore(last, mostDays - 1);
  const first = wanted < earliest ? earliest : wanted;
  return { from: first > last ? last : first, to: last };
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
