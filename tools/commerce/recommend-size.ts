import type { SizedPurchase } from './commerce.ts';
import type { BodyMeasure, BodyMeasures, Product, ProductId, SizeChart } from './product.ts';
import type { SizeAnswer, SizeReason } from './size-answer.ts';
import { chartedMeasures, type MeasurePosition, placeBody, rowsHolding } from './size-position.ts';
import { purchaseEvidence } from './size-evidence.ts';
import { placeWorn, type WornSize } from './worn-size.ts';

export interface SizeQuestion {
  chart: SizeChart;
  body: BodyMeasures;
  productId: ProductId;
  fit?: NonNullable<Product['fit']>['verdict'];
  wear: 'tight' | 'regular' | 'loose';
  /** The shopper's past sized purchases; those on other charts don't count. */
  purchases: readonly SizedPurchase[];
  /** What the shopper wears now, of this or of something else. */
  worn?: WornSize;
}

/** How much each measure says of the size. Height says least: it is length, not width. */
const weights: Record<BodyMeasure, number> = { height: 0.4, weight: 0.7, chest: 1, waist: 1, hips: 1, footLength: 1 };
/** Of height, where the sizes are heights. */
const labelWeight = 2;
const girths: readonly BodyMeasure[] = ['chest', 'waist', 'hips', 'footLength'];
/** A girth may reach this far (in rows) into the next size before that size is taken. */
const stretch = 0.25;
/** What "runs small" or a wish for a loose fit moves, in rows. Only who is past the middle of a size changes size. */
const shift = 0.35;
/** Nearer than this to the next size (in rows), the body is between two. */
const edge = 0.15;
/** Widths that lie this many sizes apart can't be served by one size. */
const tooFarApart = 3;

/**
 * The size of a chart for a body; the same answer for the same facts.
 *
 * 1. A measure outside the chart, or none that says width (height alone doesn't, unless the sizes are heights or the
 *    chart has nothing else):
 *    no size, and why. Widths three sizes apart: no size either.
 * 2. The body's place is the weighted mean of its measures' places (height 0.4, weight 0.7, others 1), and at least
 *    its widest girth less a quarter of a size, for cloth can be wide but hardly stretches. A body inside exactly one
 *    row gets that row.
 * 3. Past purchases on the same chart are stronger than a tape: a kept size one off moves there; the returned sizes
 *    are excluded. A kept size two or more off only lowers the confidence, for the body may have changed.
 * 4. Without measures, what is worn now says more than what was bought before: its place in this chart
 *    (`worn-size.ts`), within what returns leave open.
 * 5. "Runs small" and a loose wish move up by 0.35 of a size, their opposites down; not over what was kept of this
 *    very product.
 *
 * Confidence is high when two kinds of evidence agree, or a girth (or height and weight together) lies clearly inside
 * one row; low when measures lie two sizes apart, purchases contradict, or the chart ends; medium otherwise.
 */
export function recommendSize(question: SizeQuestion): SizeAnswer {
  const { chart, body } = question;
  const { positions, outside } = placeBody(chart, body);
  if (outside.length > 0) return { kind: 'not_covered', cause: 'outside_chart', outside };
  const evidence = purchaseEvidence(question.purchases, chart, question.productId);
  const charted = chartedMeasures(chart);
  const heightTells = charted.length === 1 || isSizedByHeight(chart);
  const enough = positions.some(({ measure }) => measure !== 'height' || heightTells);
  const wornAt = question.worn && placeWorn(chart, question.worn);
  if (!enough && evidence.row === undefined && wornAt === undefined) {
    return {
      kind: 'not_covered',
      cause: 'missing_measures',
      missing: charted.filter((each) => body[each] === undefined),
    };
  }
  const spread = enough ? widthSpread(positions) : 0;
  if (spread >= tooFarApart)
    return { kind: 'not_covered', cause: 'conflicting_measures', conflict: eachSize(chart, positions) };
  return decide(question, enough ? positions : [], spread, evidence, enough ? undefined : wornAt);
}

function decide(
  { chart, body, fit, wear, worn }: SizeQuestion,
  positions: readonly MeasurePosition[],
  spread: number,
  evidence: ReturnType<typeof purchaseEvidence>,
  wornAt: number | undefined,
): SizeAnswer {
  const measured = positions.length > 0 ? bodyPosition(chart, body, positions) : undefined;
  // what only returns hint at is no match for a measure; the sizes that they exclude stay excluded
  const kept = measured !== undefined && evidence.guessed ? undefined : evidence.row;
  const apart = measured !== undefined && kept !== undefined ? Math.abs(Math.floor(measured) - kept) : 0;
  // one row off, what was worn and kept is believed over the tape
  const base = measured === undefined || (kept !== undefined && apart === 1) ? (wornAt ?? (kept ?? 0) + 0.5) : measured;

  const fitShift =
    evidence.sameProduct && wornAt === undefined ? 0 : fit === 'runs_small' ? shift : fit === 'runs_large' ? -shift : 0;
  const wearShift = wear === 'loose' ? shift : wear === 'tight' ? -shift : 0;
  const wanted = base + fitShift + wearShift;
  const last = chart.rows.length - 1;
  const bounded = Math.min(Math.max(Math.floor(wanted), evidence.least), evidence.most);
  const row = Math.min(Math.max(bounded, 0), last);
  const size = sizeAt(chart, row);

  const movedByFit = fitShift !== 0 && Math.floor(base + fitShift) !== Math.floor(base);
  const reasons: SizeReason[] = [...(worn && wornAt !== undefined ? [wornReason(worn)] : []), ...evidence.reasons];
  if (measured !== undefined) reasons.push(...measureReasons(chart, positions, measured, spread));
  if (fitShift !== 0 && (fit === 'runs_small' || fit === 'runs_large')) {
    reasons.push({ code: 'fit', verdict: fit, moved: movedByFit });
  }
  if (wear !== 'regular') {
    reasons.push({ code: 'wear', wear, moved: Math.floor(wanted) !== Math.floor(base + fitShift) });
  }
  const ended = row !== bounded || Math.floor(wanted) < 0 || Math.floor(wanted) > last;
  if (ended) reasons.push({ code: 'end_of_chart', size, end: row === 0 ? 'smallest' : 'largest' });

  // once the fit has moved it, the other choice is the chart's own size, never one further away
  const isLarger = fitShift === 0 ? wanted - row >= 0.5 : movedByFit ? fitShift < 0 : fitShift > 0;
  const alternative = secondBest(chart, row, isLarger, evidence, body);
  const basis =
    wornAt !== undefined
      ? 'worn'
      : measured === undefined
        ? 'purchases'
        : evidence.row === undefined
          ? 'measures'
          : 'both';
  const doubts =
    ended ||
    spread >= 2 ||
    apart >= 2 ||
    (wornAt === undefined && measured === undefined && evidence.guessed) ||
    (wornAt !== undefined && !worn?.of);
  const sure =
    measured !== undefined && kept !== undefined
      ? apart === 0
      : basis === 'worn'
        ? kept === row
        : basis === 'purchases'
          ? evidence.times >= 2
          : isTelling(positions) && spread < 1 && isClear(wanted) && bounded === Math.floor(wanted);
  const confidence = doubts ? 'low' : sure ? 'high' : 'medium';
  return { kind: 'size', size, confidence, reasons, ...(alternative && { alternative }), basis };
}

function wornReason({ size, fits, of }: WornSize): SizeReason {
  return { code: 'worn', size, fits, ...(of ? { of: of.title } : {}) };
}

/** Sizes that are heights, as of children's clothes: 110 is for who is about 110 cm tall. */
function isSizedByHeight({ rows }: SizeChart): boolean {
  return rows.every(({ size, ranges: { height } }) => height && Number(size) >= height[0] && Number(size) < height[1]);
}

/** Rows between the narrowest and the widest of the measures that say width. */
function widthSpread(positions: readonly MeasurePosition[]): number {
  const rows = positions.filter(({ measure }) => measure !== 'height').map(({ position }) => Math.floor(position));
  return rows.length === 0 ? 0 : Math.max(...rows) - Math.min(...rows);
}

function bodyPosition(chart: SizeChart, body: BodyMeasures, positions: readonly MeasurePosition[]): number {
  let weighted = 0;
  let total = 0;
  for (const { measure, position } of positions) {
    const weight = measure === 'height' && isSizedByHeight(chart) ? labelWeight : weights[measure];
    weighted += weight * position;
    total += weight;
  }
  const widest = Math.max(
    0,
    ...positions.filter(({ measure }) => girths.includes(measure)).map((each) => each.position),
  );
  const place = Math.max(weighted / total, widest - stretch);
  // where rows overlap, a body that only one row holds is in that row, wherever the edges' middles lie
  const holding = rowsHolding(chart, body);
  const least = holding[0];
  const most = holding.at(-1);
  return least === undefined || most === undefined ? place : Math.min(Math.max(place, least), most + 0.999);
}

function eachSize(chart: SizeChart, positions: readonly MeasurePosition[]): { measure: BodyMeasure; size: string }[] {
  return positions.map(({ measure, position }) => ({ measure, size: sizeAt(chart, Math.floor(position)) }));
}

function measureReasons(
  chart: SizeChart,
  positions: readonly MeasurePosition[],
  measured: number,
  spread: number,
): SizeReason[] {
  const row = Math.floor(measured);
  if (spread >= 1) return [{ code: 'disagree', sizes: eachSize(chart, positions) }];
  const inRow = positions.filter(({ position }) => Math.floor(position) === row).map(({ measure }) => measure);
  const reasons: SizeReason[] = inRow.length > 0 ? [{ code: 'inside', size: sizeAt(chart, row), measures: inRow }] : [];
  const above = Math.ceil(measured) - measured < edge ? row : undefined;
  const below = measured - row < edge ? row - 1 : undefined;
  const smaller = above ?? below;
  if (smaller !== undefined && chart.rows[smaller] && chart.rows[smaller + 1]) {
    reasons.push({ code: 'between', smaller: sizeAt(chart, smaller), larger: sizeAt(chart, smaller + 1) });
  }
  return reasons;
}

/** The neighbour on the side to which the cut or else the body leans, unless purchases exclude it. */
function secondBest(
  chart: SizeChart,
  row: number,
  leansUp: boolean,
  { least, most }: { least: number; most: number },
  { height }: BodyMeasures,
): { size: string; direction: 'smaller' | 'larger' } | undefined {
  for (const next of leansUp ? [row + 1, row - 1] : [row - 1, row + 1]) {
    const size = chart.rows[next]?.size;
    // a child has outgrown the size of a lesser height, however close it is to fit
    const top = isSizedByHeight(chart) ? chart.rows[next]?.ranges.height?.[1] : undefined;
    if (height !== undefined && top !== undefined && top < height) continue;
    if (size !== undefined && next >= least && next <= most)
      return { size, direction: next > row ? 'larger' : 'smaller' };
  }
  return undefined;
}

function isTelling(positions: readonly MeasurePosition[]): boolean {
  const has = (measure: BodyMeasure): boolean => positions.some((each) => each.measure === measure);
  return girths.some(has) || (has('height') && has('weight')) || positions.every(({ measure }) => measure === 'height');
}

function isClear(position: number): boolean {
  const through = position - Math.floor(position);
  return through >= edge && through <= 1 - edge;
}

function sizeAt(chart: SizeChart, row: number): string {
  const found = chart.rows[row];
  if (!found) throw new RangeError(`chart ${chart.id} has no row ${row}`);
  return found.size;
}
