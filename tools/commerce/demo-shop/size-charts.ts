import type { BodyMeasure, SizeChart } from '../product.ts';

/** Sizes against the edges between them: `edges[measure]` has one number more than there are sizes. */
function chart(
  id: string,
  sizes: readonly string[],
  edges: Partial<Record<BodyMeasure, readonly number[]>>,
): SizeChart {
  return {
    id,
    rows: sizes.map((size, index) => ({
      size,
      ranges: Object.fromEntries(
        Object.entries(edges).map(([measure, limits]) => {
          const from = limits[index];
          const to = limits[index + 1];
          if (from === undefined || to === undefined) throw new Error(`${id} lacks an edge of ${measure}`);
          return [measure, [from, to] as const];
        }),
      ),
    })),
  };
}

/**
 * Shoes by the length of the foot. European sizes as mainland shops convert them: size = 2 × cm − 10, a foot between
 * two sizes taking the larger, with a millimetre of grace.
 */
function shoeChart(id: string, from: number, to: number): SizeChart {
  const sizes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const edge = (size: number) => Math.round(((size + 10) / 2 - 0.4) * 10) / 10;
  return chart(id, sizes.map(String), { footLength: [...sizes.map(edge), edge(to + 1)] });
}

/** Every size chart of the demo shop, on the body, in centimetres and kilograms. */
export const demoSizeCharts: readonly SizeChart[] = [
  chart('women-tops', ['XS', 'S', 'M', 'L', 'XL', 'XXL'], {
    height: [148, 155, 160, 165, 170, 175, 182],
    weight: [38, 45, 51, 57, 64, 72, 82],
    chest: [74, 80, 84, 88, 93, 99, 106],
    waist: [56, 62, 66, 71, 77, 84, 92],
  }),
  chart('women-jackets', ['XS', 'S', 'M', 'L', 'XL', 'XXL'], {
    height: [148, 156, 161, 166, 171, 176, 183],
    weight: [39, 46, 52, 58, 65, 73, 84],
    chest: [75, 81, 85, 90, 95, 101, 109],
    waist: [57, 63, 67, 72, 78, 85, 94],
  }),
  chart('women-dresses', ['XS', 'S', 'M', 'L', 'XL'], {
    height: [148, 155, 161, 166, 171, 178],
    weight: [38, 45, 51, 57, 64, 73],
    chest: [74, 80, 84, 88, 93, 99],
    waist: [56, 62, 66, 70, 76, 83],
    hips: [80, 86, 90, 94, 99, 105],
  }),
  chart('women-bottoms', ['XS', 'S', 'M', 'L', 'XL', 'XXL'], {
    height: [148, 155, 160, 165, 170, 175, 182],
    weight: [38, 45, 51, 57, 64, 72, 82],
    waist: [57, 62, 66, 71, 76, 82, 90],
    hips: [82, 87, 91, 95, 100, 106, 113],
  }),
  chart('men-tops', ['S', 'M', 'L', 'XL', 'XXL', 'XXXL'], {
    height: [160, 167, 172, 177, 182, 187, 195],
    weight: [50, 59, 67, 75, 84, 93, 105],
    chest: [82, 88, 93, 98, 104, 110, 118],
    waist: [68, 74, 79, 85, 92, 99, 108],
  }),
  chart('men-jackets', ['S', 'M', 'L', 'XL', 'XXL', 'XXXL'], {
    height: [160, 168, 173, 178, 183, 188, 196],
    weight: [51, 60, 68, 76, 85, 95, 108],
    chest: [83, 89, 94, 99, 105, 112, 120],
    waist: [69, 75, 80, 86, 93, 100, 110],
  }),
  chart('men-bottoms', ['29', '30', '31', '32', '33', '34', '36', '38'], {
    waist: [71, 75, 77.5, 80, 82.5, 85, 88, 93, 98],
    hips: [87, 91, 93, 95.5, 98, 100.5, 103, 107, 112],
    weight: [50, 56, 60, 65, 70, 75, 80, 88, 98],
  }),
  chart('unisex-tops', ['XS', 'S', 'M', 'L', 'XL', 'XXL'], {
    height: [150, 158, 165, 171, 177, 183, 192],
    weight: [40, 48, 57, 66, 75, 85, 98],
    chest: [76, 82, 88, 94, 100, 107, 116],
    waist: [58, 66, 73, 80, 87, 95, 105],
  }),
  chart('unisex-bottoms', ['XS', 'S', 'M', 'L', 'XL', 'XXL'], {
    height: [150, 158, 165, 171, 177, 183, 192],
    weight: [40, 48, 57, 66, 75, 85, 98],
    waist: [58, 65, 72, 79, 86, 94, 104],
    hips: [82, 87, 92, 97, 103, 109, 117],
  }),
  chart('kids-tops', ['100', '110', '120', '130', '140', '150', '160'], {
    height: [95, 105, 115, 125, 135, 145, 155, 165],
    weight: [13, 17, 20, 24, 29, 35, 43, 52],
    chest: [50, 54, 57, 61, 65, 70, 76, 82],
  }),
  shoeChart('women-shoes', 35, 41),
  shoeChart('men-shoes', 38, 47),
  shoeChart('unisex-shoes', 35, 46),
  shoeChart('kids-shoes', 26, 36),
];
