import type { Board } from '../../../../contract/operator/board.ts';
import { boardTexts } from '../../texts/board.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { roundUp } from './figures.ts';

const width = 1100;
const height = 210;
const left = 30;
const bottom = 24;
const top = 10;

type Series = 'involved' | 'verified' | 'handoffs';
const series: readonly Series[] = ['involved', 'verified', 'handoffs'];

/** Days as columns: all that had a matter, within them what was verified, beside them what went to a person. */
export function DayChart(props: { days: Board['days']; onOpen: (figure: Series, day: string) => void }) {
  const { days, onOpen } = props;
  const { language } = useConsole();
  const say = useTexts(boardTexts);
  const name = (day: string) =>
    new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    }).format(new Date(day));
  return (
    <figure class="day-chart">
      <figcaption>
        <h2>{say.byDay}</h2>
        <ul class="legend">
          {series.map((each) => (
            <li key={each} class={each}>
              {say.byDaySeries[each]}
            </li>
          ))}
        </ul>
      </figcaption>
      <Columns days={days} name={name} />
      <Table days={days} name={name} onOpen={onOpen} />
    </figure>
  );
}

/** The picture; the table beside it holds the same. */
function Columns({ days, name }: { days: Board['days']; name: (day: string) => string }) {
  const most = roundUp(Math.max(0, ...days.map((day) => day.involved)));
  const slot = (width - left) / Math.max(1, days.length);
  const y = (value: number) => top + (height - top - bottom) * (1 - value / most);
  const bar = Math.min(24, slot * 0.62);
  const every = Math.ceil(days.length / 10);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid-line" x1={left} x2={width} y1={y(most * share)} y2={y(most * share)} />
          <text class="axis" x={left - 6} y={y(most * share) + 4} text-anchor="end">
            {most * share}
          </text>
        </g>
      ))}
      {days.map((day, at) => {
        const x = left + slot * at + (slot - bar) / 2;
        return (
          <g key={day.day}>
            <rect class="involved" x={x} y={y(day.involved)} width={bar} height={y(0) - y(day.involved)} rx={3} />
            <rect class="verified" x={x} y={y(day.verified)} width={bar} height={y(0) - y(day.verified)} rx={3} />
            {day.handoffs > 0 && (
              <circle class="handoffs" cx={x + bar / 2} cy={y(day.handoffs)} r={Math.min(4, bar / 2)} />
            )}
            {at % every === 0 && (
              <text class="axis" x={x + bar / 2} y={height - 7} text-anchor="middle">
                {name(day.day)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Table(props: {
  days: Board['days'];
  name: (day: string) => string;
  onOpen: (figure: Series, day: string) => void;
}) {
  const { days, name, onOpen } = props;
  const say = useTexts(boardTexts);
  return (
    <details class="behind">
      <summary>{say.asTable}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={say.byDay}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              {series.map((each) => (
                <th scope="col" key={each}>
                  {say.byDaySeries[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map((day) => (
              <tr key={day.day}>
                <th scope="row">{name(day.day)}</th>
                {series.map((each) => (
                  <td key={each}>
                    <button
                      type="button"
                      class="figure-link"
                      disabled={day[each] === 0}
                      onClick={() => onOpen(each, day.day)}
                    >
                      {day[each]}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
