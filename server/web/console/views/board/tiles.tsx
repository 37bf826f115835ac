import type { ComponentChildren } from 'preact';
import type { Board, BoardFigure } from '../../../../contract/operator/board.ts';
import { boardTexts } from '../../texts/board.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { percent, stretch } from './figures.ts';

type Open = (figure: BoardFigure, title: string) => void;

/** The figures that one looks at first. Those that count conversations open them. */
export function Tiles({ board, onOpen }: { board: Board; onOpen: Open }) {
  const { format } = useConsole();
  const say = useTexts(boardTexts);
  const { rates, firstResponseMs, resolveMs, csat, retention } = board;
  const of = ({ count, of: all }: { count: number; of: number }) => say.of(count, all);
  return (
    <div class="tiles">
      <Tile
        label={say.rates.resolution}
        value={percent(rates.resolution.value)}
        onOpen={() => onOpen('verified', say.figures.verified)}
        main
      >
        {of(rates.resolution)}
        <Share value={rates.resolution.value} />
      </Tile>
      <Tile
        label={say.rates.handoff}
        value={percent(rates.handoff.value)}
        onOpen={() => onOpen('handoffs', say.figures.handoffs)}
      >
        {of(rates.handoff)}
        <Share value={rates.handoff.value} />
      </Tile>
      <Tile label={say.firstResponse} value={stretch(firstResponseMs.p50, say)}>
        {firstResponseMs.count === 0 ? say.nothingYet : say.nine(stretch(firstResponseMs.p90, say))}
      </Tile>
      <Tile label={say.resolveTime} value={stretch(resolveMs.p50, say)}>
        {resolveMs.count === 0 ? say.nothingYet : say.nine(stretch(resolveMs.p90, say))}
      </Tile>
      <Tile
        label={say.csat}
        value={csat.mean === undefined ? '–' : csat.mean.toFixed(1)}
        onOpen={() => onOpen('rated', say.figures.rated)}
      >
        {csat.count === 0 ? say.nothingYet : say.ratings(csat.count)}
      </Tile>
      <Tile label={say.retention} value={percent(retention.saveRate.value)}>
        {retention.offered === 0
          ? say.nothingYet
          : [
              say.offers(retention.kept, retention.offered),
              retention.saved && say.saved(format.value.money(retention.saved)),
              retention.cost && say.cost(format.value.money(retention.cost)),
            ]
              .filter(Boolean)
              .join(' · ')}
      </Tile>
    </div>
  );
}

function Tile(props: {
  label: string;
  value: string;
  onOpen?: () => void;
  main?: boolean;
  children: ComponentChildren;
}) {
  const inside = (
    <>
      <span class="label">{props.label}</span>
      <strong>{props.value}</strong>
      <span class="soft">{props.children}</span>
    </>
  );
  const look = `tile ${props.main === true ? 'main' : ''}`;
  return props.onOpen ? (
    <button type="button" class={look} onClick={props.onOpen}>
      {inside}
    </button>
  ) : (
    <div class={look}>{inside}</div>
  );
}

/** A share as a bar; the number beside it says the same. */
export function Share({ value = 0 }: { value?: number | undefined }) {
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="4" />
      <rect class="part-of" width={Math.max(0, Math.min(1, value)) * 100} height="4" />
    </svg>
  );
}

/** How far conversations got, each step a part of the one before. */
export function Funnel({ board, onOpen }: { board: Board; onOpen: Open }) {
  const say = useTexts(boardTexts);
  const { figures } = board;
  const steps = [
    ['conversations', figures.conversations],
    ['involved', figures.involved],
    ['contained', figures.contained],
    ['verified', figures.verified],
    ['durable', figures.durable],
  ] as const;
  const rest = [
    ['handoffs', figures.handoffs],
    ['handed_off_at_once', figures.handedOffAtOnce],
    ['abandoned', figures.abandoned],
    ['unresolved', figures.unresolved],
    ['under_way', figures.underWay],
    ['not_durable', figures.notDurable],
    ['durable_undecided', figures.durableUndecided],
    ['gaps', figures.gaps],
  ] as const;
  return (
    <>
      <section class="tablet">
        <h2>{say.funnel}</h2>
        <Bars
          rows={steps.map(([figure, count]) => ({
            key: figure,
            label: say.figures[figure],
            count,
            onOpen: () => onOpen(figure, say.figures[figure]),
          }))}
        />
      </section>
      <section class="tablet">
        <h2>{say.rest}</h2>
        <Bars
          rows={rest.map(([figure, count]) => ({
            key: figure,
            label: say.figures[figure],
            count,
            ...(figure === 'handed_off_at_once' ? { hint: say.atOnceHint } : {}),
            onOpen: () => onOpen(figure, say.figures[figure]),
          }))}
        />
      </section>
    </>
  );
}

/** Counts as bars of one scale; each row opens its conversations. */
export function Bars(props: {
  rows: readonly { key: string; label: string; count: number; hint?: string; onOpen: () => void }[];
}) {
  const most = Math.max(1, ...props.rows.map((row) => row.count));
  return (
    <ul class="bars">
      {props.rows.map((row) => (
        <li key={row.key} title={row.hint}>
          <button type="button" disabled={row.count === 0} onClick={row.onOpen}>
            <span class="label">{row.label}</span>
            <span class="count">{row.count}</span>
            <Share value={row.count / most} />
          </button>
        </li>
      ))}
    </ul>
  );
}
