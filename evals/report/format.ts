import type { Figure } from '../figures/figure.ts';
import type { Report } from './report.ts';

export type Unit = Report['definitions'][number]['unit'];

/** A value as a reader wants it: `93.2 %`, `1.4 s`. */
export function formatValue(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '–';
  switch (unit) {
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'ms':
      return value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
    case 'number':
      return value.toFixed(2);
    case 'tokens':
      return Math.round(value).toLocaleString('en-US');
    case 'money':
      return value.toPrecision(3);
  }
}

/** `85.1–97.0 %`, or nothing. */
export function formatInterval(interval: Figure['interval'], unit: Unit): string {
  if (!interval) return '';
  const [low, high] = interval;
  if (unit === 'share') return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
  return `${formatValue(low, unit)}–${formatValue(high, unit)}`;
}

/** What it was counted of: `41 of 44`, `71 in 46 runs`. */
export function formatCount({ numerator, denominator }: Figure, unit: Unit): string {
  const over = Number.isInteger(numerator) ? numerator.toLocaleString('en-US') : numerator.toPrecision(4);
  switch (unit) {
    case 'share':
      return `${over} of ${denominator}`;
    case 'ms':
      return `${denominator} turns`;
    case 'number':
    case 'tokens':
      return `${over} in ${denominator} runs`;
    case 'money':
      return `${over} for ${denominator}`;
  }
}

/** Below it a change is hardly chance. */
const significant = 0.05;

/** A p-value, with a star where a change is hardly chance: `0.516`, `0.012 *`, `< 0.001 *`. */
export function formatP(p: number | undefined): string {
  if (p === undefined) return '';
  return `${p < 0.001 ? '< 0.001' : p.toFixed(3)}${p < significant ? ' *' : ''}`;
}
