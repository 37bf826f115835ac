import { type BodyMeasure, bodyMeasures, type BodyMeasures, type SizeChart } from './product.ts';

/** Where one measure falls in a chart. */
export interface MeasurePosition {
  measure: BodyMeasure;
  value: number;
  /** Row index plus how far through that row (0..1): 2.5 is the middle of the third size. */
  position: number;
}

export interface OutsideMeasure {
  measure: BodyMeasure;
  value: number;
  /** What the chart covers. */
  from: number;
  to: number;
  direction: 'below' | 'above';
}

/** What one row covers of one measure. */
export interface Span {
  row: number;
  from: number;
  to: number;
}

/** The rows that speak of a measure, smallest first. */
export function spansOf(chart: SizeChart, measure: BodyMeasure): Span[] {
  return chart.rows.flatMap(({ ranges }, row) => {
    const range = ranges[measure];
    return range ? [{ row, from: range[0], to: range[1] }] : [];
  });
}

/** The measures that a chart speaks of. */
export function chartedMeasures(chart: SizeChart): BodyMeasure[] {
  return bodyMeasures.filter((measure) => spansOf(chart, measure).length > 0);
}

/** The body's charted measures in the chart, and those that lie outside of it. What the chart doesn't know is left out. */
export function placeBody(
  chart: SizeChart,
  body: BodyMeasures,
): { positions: MeasurePosition[]; outside: OutsideMeasure[] } {
  const positions: MeasurePosition[] = [];
  const outside: OutsideMeasure[] = [];
  for (const measure of bodyMeasures) {
    const value = body[measure];
    const spans = spansOf(chart, measure);
    const first = spans[0];
    const last = spans.at(-1);
    if (value === undefined || !first || !last) continue;
    if (value < first.from) outside.push({ measure, value, from: first.from, to: last.to, direction: 'below' });
    else if (value >= last.to) outside.push({ measure, value, from: first.from, to: last.to, direction: 'above' });
    else positions.push({ measure, value, position: positionIn(spans, value) });
  }
  return { positions, outside };
}

/** Row index plus how far through that row. Grows with `value`. Where rows overlap or leave a gap, the edge is in the middle of it. */
export function positionIn(spans: readonly Span[], value: number): number {
  const edge = (index: number): number => {
    const below = spans[index - 1];
    const above = spans[index];
    if (below && above) return (below.to + above.from) / 2;
    return above ? above.from : (below?.to ?? value);
  };
  const index = spans.findLastIndex((_, at) => edge(at) <= value);
  const from = edge(index);
  return (spans[index]?.row ?? 0) + (value - from) / (edge(index + 1) - from);
}

/** Rows in which every measure of the body lies, as far as they say anything of it. */
export function rowsHolding(chart: SizeChart, body: BodyMeasures): number[] {
  const measures = chartedMeasures(chart).filter((measure) => body[measure] !== undefined);
  if (measures.length === 0) return [];
  return chart.rows.flatMap(({ ranges }, row) => {
    const inside = measures.every((measure) => {
      const range = ranges[measure];
      const value = body[measure];
      return !range || value === undefined || (value >= range[0] && value < range[1]);
    });
    return inside ? [row] : [];
  });
}
