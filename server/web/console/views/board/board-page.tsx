import { useSignal } from '@preact/signals';
import type { Board, BoardFigure } from '../../../../contract/operator/board.ts';
import { boardTexts } from '../../texts/board.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { useFetched } from '../panel/use-fetched.ts';
import { BoardFilters, queryOf, type Filters } from './board-filters.tsx';
import { BoardTables } from './board-tables.tsx';
import { DayChart } from './day-chart.tsx';
import { daysBetween } from './figures.ts';
import { Drill, type Drilled } from './drill.tsx';
import { Funnel, Tiles } from './tiles.tsx';

const nothing = { conversations: 0, involved: 0, contained: 0, verified: 0, handoffs: 0 };

/** The server tells of days on which something was; the chart shows the others too. */
const withEmptyDays = ({ from, to, days }: Board): Board['days'] =>
  daysBetween(from, to).map((day) => days.find((each) => each.day === day) ?? { day, ...nothing });

/** What became of the shop's conversations, at a glance; every figure opens those that it counts. */
export function BoardPage() {
  const { language } = useConsole();
  const say = useTexts(boardTexts);
  const filters = useSignal<Filters>({ days: 30 });
  const drilled = useSignal<Drilled | undefined>(undefined);
  const query = queryOf(filters.value);
  const fetched = useFetched<Board>(`board?${query}`, language.value);
  const board = fetched.value.value;
  const open = (figure: BoardFigure, title: string, rest: Partial<Drilled> = {}) =>
    (drilled.value = { figure, title, ...rest });
  return (
    <div class="page board" data-drilled={drilled.value !== undefined || undefined}>
      <div class="page-scroll" tabIndex={-1}>
        <header class="page-head">
          <div>
            <h1>{say.title}</h1>
            <p class="soft">{say.lead}</p>
          </div>
          <BoardFilters
            filters={filters.value}
            models={board?.models.map((each) => each.model) ?? []}
            onChange={(to) => {
              filters.value = to;
              drilled.value = undefined;
            }}
          />
        </header>
        {!board ? (
          fetched.failed.value ? (
            <Empty title={say.failed} onRetry={fetched.reload} />
          ) : (
            <Skeleton lines={6} shape="item" />
          )
        ) : board.figures.conversations === 0 ? (
          <Empty {...say.empty} mark />
        ) : (
          <>
            <Tiles board={board} onOpen={open} />
            <DayChart
              days={withEmptyDays(board)}
              onOpen={(figure, day) => open(figure, `${say.figures[figure]} · ${day}`, { day })}
            />
            <div class="tablets">
              <Funnel board={board} onOpen={open} />
              <BoardTables board={board} onOpen={open} />
            </div>
          </>
        )}
      </div>
      {drilled.value && (
        <Drill
          key={JSON.stringify(drilled.value)}
          of={drilled.value}
          query={query}
          onClose={() => (drilled.value = undefined)}
        />
      )}
    </div>
  );
}
