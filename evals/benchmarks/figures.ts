/** One measured number. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'MB' | '/s' | 's' | '' | 'ms CPU';
  /** What we want it to be, where the project has set itself a goal. */
  goal?: { most: number } | { least: number };
}

/**
 * A benchmark: what it measures, in a sentence, and how. `progress` is for anything that takes over two seconds; `sizes`
 * are the numbers that follow its name on the command line, for those that can be made larger or smaller.
 */
export interface Benchmark {
  name: string;
  measures: string;
  run(progress: (note: string) => void, sizes: readonly number[]): Promise<Figure[]>;
}

/** The value below which a share `p` (0..1) of `values` lies: nearest rank. NaN for no values. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export function met({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return 'most' in goal ? value <= goal.most : value >= goal.least;
}

function goalText({ goal, unit }: Figure): string {
  if (!goal) return '';
  return 'most' in goal ? `≤ ${goal.most} ${unit}` : `≥ ${goal.least} ${unit}`;
}

const digits = (value: number) =>
  Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;

/** A table that people read: name, value, goal, and whether it was reached. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const reached = met(figure);
    return [
      figure.name,
      `${figure.value.toFixed(digits(figure.value))} ${figure.unit}`.trim(),
      goalText(figure),
      reached === undefined ? '' : reached ? 'reached' : 'MISSED',
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
