import type { Localized } from '../../knowledge/language.ts';
import type { BodyMeasure, Product, SizeChart } from './product.ts';
import { positionIn, type Span, spansOf } from './size-position.ts';

/** A size that someone wears of something, and how it is. */
export interface WornSize {
  size: string;
  fits: 'well' | 'tight' | 'loose';
  /** The shop's own product that it is the size of; absent when it is someone else's. */
  of?: { title: Localized; chart: SizeChart; fit?: NonNullable<Product['fit']>['verdict'] };
}

/** What "runs small" or "runs large" moves, in rows: as `recommendSize` has it for the product asked about. */
const shift = 0.35;
/** What says width in a chart, the most telling first: charts that go by another are of another kind of goods. */
const leading: readonly BodyMeasure[] = ['chest', 'waist', 'hips', 'footLength'];

/**
 * Where the body that wears a size has its place in another chart: row index plus how far through that row. Half through
 * the row that fits, one row on when it is tight, one back when it is loose, and by 0.35 of a row where the product runs
 * small (the body is smaller than the label says) or large. Charts are put beside each other by the girth they go by.
 * `undefined` when the kinds don't compare (shoes and jackets), the size isn't known, or the body lies beyond the chart.
 */
export function placeWorn(chart: SizeChart, { size, fits, of }: WornSize): number | undefined {
  const from = of?.chart ?? chart;
  const row = from.rows.findIndex((each) => each.size.toUpperCase() === size.toUpperCase());
  if (row < 0) return undefined;
  const byFit = fits === 'tight' ? 1 : fits === 'loose' ? -1 : 0;
  const byCut = of?.fit === 'runs_large' ? shift : of?.fit === 'runs_small' ? -shift : 0;
  const place = row + 0.5 + byFit + byCut;
  if (from.id === chart.id) return place;
  const measure = girthOf(from);
  if (measure === undefined || measure !== girthOf(chart)) return undefined;
  const value = valueAt(spansOf(from, measure), place);
  const spans = spansOf(chart, measure);
  const [first, last] = [spans[0], spans.at(-1)];
  if (value === undefined || !first || !last || value < first.from || value >= last.to) return undefined;
  return positionIn(spans, value);
}

/** The girth that a chart goes by. */
function girthOf(chart: SizeChart): BodyMeasure | undefined {
  return leading.find((measure) => spansOf(chart, measure).length > 0);
}

/** The measure at a place of a chart; beyond its ends the rows go on as wide as the last. */
function valueAt(spans: readonly Span[], place: number): number | undefined {
  const at = Math.min(Math.max(Math.floor(place), 0), spans.length - 1);
  const span = spans[at];
  return span && span.from + (place - at) * (span.to - span.from);
}
