import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SizedPurchase } from './commerce.ts';
import type { SizeChart } from './product.ts';
import { recommendSize, type SizeQuestion } from './recommend-size.ts';
import { hours, productId, testChart } from './testing.ts';

const ask = (set: Partial<SizeQuestion>) =>
  recommendSize({
    chart: testChart,
    body: {},
    productId: productId('prd_new'),
    wear: 'regular',
    purchases: [],
    ...set,
  });

const bought = (size: string, result: SizedPurchase['result'], daysAgo = 100, product = 'prd_old'): SizedPurchase => ({
  productId: productId(product),
  sizeChartId: testChart.id,
  size,
  boughtAt: hours(-24 * daysAgo),
  result,
});

const middleOfM = { height: 164, weight: 54, chest: 87 };

describe('recommendSize', () => {
  it('is sure of a body in the middle of one row', () => {
    expect(ask({ body: middleOfM })).toMatchObject({
      kind: 'size',
      size: 'M',
      confidence: 'high',
      basis: 'measures',
      reasons: [{ code: 'inside', size: 'M', measures: ['height', 'weight', 'chest'] }],
    });
  });

  it('is less sure near an edge, and names the neighbour', () => {
    expect(ask({ body: { chest: 89.5 } })).toMatchObject({
      size: 'M',
      confidence: 'medium',
      alternative: { size: 'L', direction: 'larger' },
      reasons: [{ code: 'inside' }, { code: 'between', smaller: 'M', larger: 'L' }],
    });
    expect(ask({ body: { chest: 84.2 } })).toMatchObject({
      size: 'M',
      alternative: { size: 'S', direction: 'smaller' },
    });
  });

  it('takes the lower edge into a row and leaves the upper to the next', () => {
    expect(ask({ body: { chest: 84 } })).toMatchObject({ size: 'M' });
    expect(ask({ body: { chest: 90 } })).toMatchObject({ size: 'L' });
  });

  it('gives way to the wider girth when measures disagree', () => {
    expect(ask({ body: { weight: 54, chest: 92 } })).toMatchObject({ size: 'L', confidence: 'medium' });
    expect(ask({ body: { weight: 43, chest: 95 } })).toMatchObject({ size: 'L', confidence: 'low' });
  });

  it('answers from height and weight alone, but not from height alone', () => {
    expect(ask({ body: { height: 164, weight: 54 } })).toMatchObject({ size: 'M', confidence: 'high' });
    expect(ask({ body: { weight: 54 } })).toMatchObject({ size: 'M', confidence: 'medium' });
    expect(ask({ body: { height: 164 } })).toEqual({
      kind: 'not_covered',
      cause: 'missing_measures',
      missing: ['weight', 'chest'],
    });
    expect(ask({})).toMatchObject({ cause: 'missing_measures', missing: ['height', 'weight', 'chest'] });
  });

  it('names no size for a body outside the chart, and says which measure', () => {
    expect(ask({ body: { ...middleOfM, chest: 120 } })).toEqual({
      kind: 'not_covered',
      cause: 'outside_chart',
      outside: [{ measure: 'chest', value: 120, from: 78, to: 96, direction: 'above' }],
    });
    expect(ask({ body: { chest: 77.9 } })).toMatchObject({ cause: 'outside_chart', outside: [{ direction: 'below' }] });
    expect(ask({ body: { chest: 96 } })).toMatchObject({ cause: 'outside_chart' });
  });

  it('names no size when widths lie three sizes apart', () => {
    const row = (size: string, from: number) => ({
      size,
      ranges: { chest: [from, from + 10], waist: [from, from + 10] } as const,
    });
    const chart: SizeChart = { id: 'c', rows: [row('S', 60), row('M', 70), row('L', 80), row('XL', 90)] };
    expect(ask({ chart, body: { chest: 95, waist: 65 } })).toMatchObject({
      cause: 'conflicting_measures',
      conflict: [
        { measure: 'chest', size: 'XL' },
        { measure: 'waist', size: 'S' },
      ],
    });
  });

  it('moves up for what runs small only past the middle of a size', () => {
    expect(ask({ body: { chest: 88.5 }, fit: 'runs_small' })).toMatchObject({ size: 'L' });
    expect(ask({ body: { chest: 86 }, fit: 'runs_small' })).toMatchObject({ size: 'M' });
    expect(ask({ body: { chest: 85 }, fit: 'runs_large' })).toMatchObject({ size: 'S' });
    expect(ask({ body: { chest: 88.5 }, fit: 'runs_large' })).toMatchObject({ size: 'M' });
  });

  it('heeds how the shopper likes to wear it', () => {
    expect(ask({ body: { chest: 88.5 }, wear: 'loose' })).toMatchObject({ size: 'L' });
    expect(ask({ body: { chest: 85 }, wear: 'tight' })).toMatchObject({ size: 'S' });
  });

  it('says so when the chart ends', () => {
    expect(ask({ body: { chest: 95 }, fit: 'runs_small' })).toMatchObject({
      size: 'L',
      confidence: 'low',
      reasons: expect.arrayContaining([{ code: 'end_of_chart', size: 'L', end: 'largest' }]) as unknown,
    });
  });

  describe('past purchases', () => {
    it('answer by themselves when no measure is known', () => {
      expect(ask({ purchases: [bought('M', 'kept')] })).toMatchObject({
        size: 'M',
        confidence: 'medium',
        basis: 'purchases',
      });
      expect(ask({ purchases: [bought('M', 'kept'), bought('M', 'kept', 30)] })).toMatchObject({
        size: 'M',
        confidence: 'high',
      });
      expect(ask({ purchases: [bought('S', 'returned_too_small')] })).toMatchObject({ size: 'M', confidence: 'low' });
    });

    it('strengthen a measure that agrees and correct one that is a size off', () => {
      expect(ask({ body: { weight: 54 }, purchases: [bought('M', 'kept')] })).toMatchObject({
        size: 'M',
        confidence: 'high',
        basis: 'both',
      });
      expect(ask({ body: { weight: 54 }, purchases: [bought('L', 'kept')] })).toMatchObject({
        size: 'L',
        confidence: 'medium',
      });
    });

    it('only raise doubt when two sizes off', () => {
      expect(ask({ body: { chest: 93 }, purchases: [bought('S', 'kept')] })).toMatchObject({
        size: 'L',
        confidence: 'low',
      });
    });

    it('exclude a size that came back, as first and as second choice', () => {
      const answer = ask({ body: { chest: 84.5 }, purchases: [bought('M', 'returned_too_small')] });
      expect(answer).toMatchObject({ size: 'L' });
      expect(answer).not.toHaveProperty('alternative');
    });

    it('let the newer speak when they contradict', () => {
      const purchases = [bought('M', 'returned_too_small', 400), bought('M', 'kept', 30)];
      expect(ask({ purchases })).toMatchObject({ size: 'M' });
    });

    it('of the very product make its fit note needless', () => {
      const purchases = [bought('M', 'kept', 30, 'prd_new')];
      expect(ask({ body: { chest: 88.5 }, fit: 'runs_small', purchases })).toMatchObject({
        size: 'M',
        confidence: 'high',
      });
    });

    it('on other charts say nothing', () => {
      expect(ask({ purchases: [{ ...bought('M', 'kept'), sizeChartId: 'shoes' }] })).toMatchObject({
        cause: 'missing_measures',
      });
    });
  });

  /** Charts of 3 to 7 rows over chest, waist and weight, without gaps or overlaps. */
  const edges = (rows: number, from: number) =>
    fc
      .array(fc.integer({ min: 3, max: 9 }), { minLength: rows, maxLength: rows })
      .map((widths) => widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [from]));
  const charts: fc.Arbitrary<SizeChart> = fc.integer({ min: 3, max: 7 }).chain((rows) =>
    fc.tuple(edges(rows, 70), edges(rows, 55), edges(rows, 40)).map(([chest, waist, weight]) => ({
      id: 'any',
      rows: Array.from({ length: rows }, (_, row) => ({
        size: String(row),
        ranges: {
          chest: [chest[row] ?? 0, chest[row + 1] ?? 0] as const,
          waist: [waist[row] ?? 0, waist[row + 1] ?? 0] as const,
          weight: [weight[row] ?? 0, weight[row + 1] ?? 0] as const,
        },
      })),
    })),
  );
  const measure = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 }).map((each) => each / 10);

  it('gives a body inside exactly one row that row', () => {
    fc.assert(
      fc.property(
        charts,
        fc.nat(),
        fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 0.99, noNaN: true }))),
        (chart, pick, through) => {
          const row = chart.rows[pick % chart.rows.length]!;
          const at = (range: readonly [number, number] | undefined, share: number) =>
            range![0] + share * (range![1] - range![0]);
          const body = {
            chest: at(row.ranges.chest, through[0]!),
            waist: at(row.ranges.waist, through[1]!),
            weight: at(row.ranges.weight, through[2]!),
          };
          expect(ask({ chart, body })).toMatchObject({ size: row.size });
        },
      ),
    );
  });

  it('gives a body inside exactly one of overlapping rows that row', () => {
    const row = (size: string, from: number) => ({
      size,
      ranges: { chest: [from, from + 14], weight: [from - 30, from - 16] } as const,
    });
    const chart: SizeChart = { id: 'o', rows: [row('S', 70), row('M', 80), row('L', 90)] };
    fc.assert(
      fc.property(measure(70, 103), measure(40, 73), (chest, weight) => {
        const inside = chart.rows.filter(
          ({ ranges }) =>
            chest >= ranges.chest![0] &&
            chest < ranges.chest![1] &&
            weight >= ranges.weight![0] &&
            weight < ranges.weight![1],
        );
        fc.pre(inside.length === 1);
        expect(ask({ chart, body: { chest, weight } })).toMatchObject({ size: inside[0]!.size });
      }),
    );
  });

  it('never gives a larger body a smaller size', () => {
    const body = fc.record({ chest: measure(70, 100), waist: measure(55, 85), weight: measure(40, 70) });
    const wear = fc.constantFrom('tight' as const, 'regular' as const, 'loose' as const);
    fc.assert(
      fc.property(
        charts,
        body,
        fc.constantFrom('chest' as const, 'waist' as const, 'weight' as const),
        measure(0, 10),
        wear,
        (chart, smaller, which, more, how) => {
          const one = ask({ chart, body: smaller, wear: how });
          const other = ask({ chart, body: { ...smaller, [which]: smaller[which] + more }, wear: how });
          if (one.kind !== 'size' || other.kind !== 'size') return;
          expect(Number(other.size)).toBeGreaterThanOrEqual(Number(one.size));
        },
      ),
    );
  });
});
