import type { Figure } from '../../figures/figure.ts';
import { formatInterval, formatValue } from '../format.ts';
import { html, type Markup } from './markup.ts';

/** A share as a bar with its interval as a whisker, on a scale of 0 to 1. */
export function shareBar({ value, interval }: Pick<Figure, 'value' | 'interval'>, label: string): Markup {
  const x = (share: number) => (4 + share * 192).toFixed(1);
  const width = ((value ?? 0) * 192).toFixed(1);
  const told = `${label}: ${formatValue(value, 'share')}${interval ? `, 95 % between ${formatInterval(interval, 'share')}` : ''}`;
  const whisker = interval
    ? html`<path
        class="whisker"
        d="${`M${x(interval[0])} 10H${x(interval[1])}M${x(interval[0])} 6V14M${x(interval[1])} 6V14`}"
      />`
    : html``;
  return html`<svg class="bar" viewBox="0 0 200 20" role="img" aria-label="${told}">
    <rect class="track" x="4" y="5" width="192" height="10" rx="3" />
    <rect class="fill" x="4" y="5" width="${width}" height="10" rx="3" />
    ${whisker}
  </svg>`;
}

const plot = { width: 640, height: 200, left: 8, bottom: 26, top: 12 };

/** How many turns took how long: bins that double in width, with median and 95th percentile. */
export function latencyChart(turnMs: readonly number[], p50: number, p95: number): Markup {
  const least = Math.floor(Math.log2(Math.max(1, Math.min(...turnMs))));
  const most = Math.ceil(Math.log2(Math.max(2, ...turnMs) + 1));
  // Half steps: fine enough to see two humps.
  const bins = Array.from({ length: Math.max(2, (most - least) * 2) }, (_, at) => {
    const from = 2 ** (least + at / 2);
    const to = 2 ** (least + (at + 1) / 2);
    return { from, to, count: turnMs.filter((ms) => ms >= from && ms < to).length };
  });
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const innerWidth = plot.width - 2 * plot.left;
  const innerHeight = plot.height - plot.bottom - plot.top;
  const xOf = (ms: number) => plot.left + (innerWidth * 2 * (Math.log2(Math.max(1, ms)) - least)) / bins.length;
  const bars = bins.map(({ from, to, count }, at) => {
    const height = (innerHeight * count) / highest;
    const x = plot.left + (innerWidth * at) / bins.length;
    return html`<rect
      class="fill"
      x="${(x + 1).toFixed(1)}"
      y="${(plot.top + innerHeight - height).toFixed(1)}"
      width="${(innerWidth / bins.length - 2).toFixed(1)}"
      height="${height.toFixed(1)}"
      ><title>${`${count} turns of ${formatValue(from, 'ms')} to ${formatValue(to, 'ms')}`}</title></rect
    >`;
  });
  const every = Math.max(1, Math.ceil(bins.length / 8));
  const ticks = bins.flatMap(({ from }, at) =>
    at % every === 0
      ? [
          html`<text class="tick" x="${(plot.left + (innerWidth * at) / bins.length).toFixed(1)}" y="${plot.height - 8}"
            >${formatValue(from, 'ms')}</text
          >`,
        ]
      : [],
  );
  const mark = (ms: number, name: string, y: number) => {
    const x = xOf(ms);
    const isRight = x > plot.width - 100;
    const text = `${name} ${formatValue(ms, 'ms')}`;
    return html`<path class="mark" d="${`M${x.toFixed(1)} ${plot.top}V${plot.top + innerHeight}`}" />
      <text class="${`tick strong${isRight ? ' end' : ''}`}" x="${(isRight ? x - 4 : x + 4).toFixed(1)}" y="${y}"
        >${text}</text
      >`;
  };
  const told = `Times of ${turnMs.length} turns: half within ${formatValue(p50, 'ms')}, 95 in 100 within ${formatValue(p95, 'ms')}`;
  return html`<svg class="plot" viewBox="0 0 ${plot.width} ${plot.height}" role="img" aria-label="${told}">
    ${bars}
    <path class="axis" d="${`M${plot.left} ${plot.top + innerHeight}H${plot.width - plot.left}`}" />
    ${ticks} ${mark(p50, 'p50', plot.top + 10)} ${mark(p95, 'p95', plot.top + 26)}
  </svg>`;
}

/** Of eleven shades, which one a share has: 0 to 10. */
export const shadeOf = (share: number | undefined): string =>
  share === undefined ? 'none' : String(Math.floor(share * 10));
