import { fill, line, mix, solid, type Paint } from './canvas.ts';

/** Measures of a garment for the upper body, laid flat; halves, from the middle line. */
export interface Torso {
  neck: number;
  shoulder: number;
  chest: number;
  waist: number;
  hem: number;
  /** Heights on the canvas. */
  top: number;
  bottom: number;
  /** Where the sleeve ends: distance from the middle, height, width. */
  cuff: { out: number; y: number; width: number };
}

export const regular: Torso = {
  neck: 33,
  shoulder: 80,
  chest: 74,
  waist: 72,
  hem: 73,
  top: 92,
  bottom: 318,
  cuff: { out: 128, y: 296, width: 30 },
};

const l = (x: number) => 200 - x;
const r = (x: number) => 200 + x;

/** Outline of the body part, with a neckline that dips by `dip`. */
export function bodyPath(torso: Torso, dip = 16): string {
  const { neck, shoulder, chest, waist, hem, top, bottom } = torso;
  const pit = top + 78;
  const middle = (pit + bottom) / 2;
  return (
    `M${l(neck)} ${top} L${l(shoulder)} ${top + 20} C${l(shoulder - 14)} ${top + 44} ${l(chest - 4)} ${pit - 20} ${l(chest)} ${pit} ` +
    `C${l(chest)} ${pit + 20} ${l(waist)} ${middle - 20} ${l(waist)} ${middle} C${l(waist)} ${middle + 30} ${l(hem)} ${bottom - 30} ${l(hem)} ${bottom} ` +
    `Q200 ${bottom + 9} ${r(hem)} ${bottom} C${r(hem)} ${bottom - 30} ${r(waist)} ${middle + 30} ${r(waist)} ${middle} ` +
    `C${r(waist)} ${middle - 20} ${r(chest)} ${pit + 20} ${r(chest)} ${pit} C${r(chest - 4)} ${pit - 20} ${r(shoulder - 14)} ${top + 44} ${r(shoulder)} ${top + 20} ` +
    `L${r(neck)} ${top} Q200 ${top + dip * 2} ${l(neck)} ${top} Z`
  );
}

/** Outline of the sleeve on the left of the picture. */
export function sleevePath({ shoulder, chest, top, cuff }: Torso): string {
  const pit = top + 78;
  const inner = cuff.out - cuff.width;
  const bulge = (shoulder + cuff.out) / 2 + 9;
  return (
    `M${l(shoulder - 2)} ${top + 19} C${l(shoulder + 14)} ${top + 30} ${l(bulge)} ${(top + cuff.y) / 2 - 12} ${l(cuff.out)} ${cuff.y} ` +
    `Q${l(cuff.out - cuff.width / 2)} ${cuff.y + 12} ${l(inner)} ${cuff.y + 5} C${l(inner - 1)} ${cuff.y - 40} ${l(chest + 6)} ${pit + 40} ${l(chest - 3)} ${pit - 2} ` +
    `C${l(chest - 2)} ${pit - 30} ${l(shoulder - 16)} ${top + 46} ${l(shoulder - 2)} ${top + 19} Z`
  );
}

/** Sleeves behind, body before: the plain garment, in light and shade, with soft folds. */
export function garment(torso: Torso, paint: Paint, dip = 16): string {
  const sleeve = sleevePath(torso);
  const mirrored = `<g transform="matrix(-1 0 0 1 400 0)">${fill(sleeve, mix(paint.base, paint.dark, 0.5))}${fill(sleeve, 'url(#form)', 'opacity=".7"')}</g>`;
  const body = bodyPath(torso, dip);
  const pit = torso.top + 78;
  return (
    solid(sleeve, paint.base) +
    line(
      `M${l(torso.shoulder + 12)} ${pit + 4} Q${l(torso.shoulder + 22)} ${pit + 40} ${l(torso.cuff.out - 16)} ${torso.cuff.y - 30}`,
      paint.dark,
      3,
      'opacity=".5"',
    ) +
    mirrored +
    fill(
      `M${l(torso.neck)} ${torso.top} Q200 ${torso.top - 10} ${r(torso.neck)} ${torso.top} Q200 ${torso.top + dip * 2} ${l(torso.neck)} ${torso.top} Z`,
      paint.dark,
    ) +
    solid(body, paint.base) +
    line(
      `M${l(torso.chest - 12)} ${pit + 8} Q${l(torso.chest - 26)} ${pit + 30} ${l(torso.chest - 22)} ${pit + 62}`,
      paint.dark,
      3,
      'opacity=".45"',
    ) +
    line(
      `M${r(torso.chest - 12)} ${pit + 6} Q${r(torso.chest - 28)} ${pit + 34} ${r(torso.chest - 20)} ${pit + 78}`,
      paint.dark,
      3,
      'opacity=".55"',
    ) +
    line(
      `M${l(torso.hem - 30)} ${torso.bottom - 12} Q${l(torso.hem - 40)} ${torso.bottom - 50} ${l(torso.hem - 28)} ${torso.bottom - 84}`,
      paint.dark,
      3,
      'opacity=".35"',
    )
  );
}

/** The ribbed band at a sleeve's end. */
export function cuffBand(torso: Torso, paint: Paint, height = 16): string {
  const { out, y, width } = torso.cuff;
  const inner = out - width;
  const d = `M${l(out - 1)} ${y - height} L${l(out)} ${y} Q${l(out - width / 2)} ${y + 12} ${l(inner)} ${y + 5} L${l(inner - 1)} ${y - height + 6} Q${l(out - width / 2)} ${y - height + 8} ${l(out - 1)} ${y - height} Z`;
  const ribs = [0.25, 0.5, 0.75]
    .map((at) =>
      line(
        `M${l(out - width * at)} ${y - height + 8} L${l(out - width * at)} ${y + 7}`,
        paint.deep,
        1.2,
        'opacity=".5"',
      ),
    )
    .join('');
  const band = fill(d, paint.dark) + ribs;
  return `${band}<g transform="matrix(-1 0 0 1 400 0)">${band}</g>`;
}

/** The ribbed band at the hem. */
export function hemBand(torso: Torso, paint: Paint, height = 20): string {
  const { hem, bottom } = torso;
  const d = `M${l(hem)} ${bottom - height} Q200 ${bottom - height + 9} ${r(hem)} ${bottom - height} L${r(hem - 4)} ${bottom} Q200 ${bottom + 9} ${l(hem - 4)} ${bottom} Z`;
  const ribs: string[] = [];
  for (let x = -hem + 8; x < hem; x += 8) ribs.push(`M${200 + x} ${bottom - height + 7} L${200 + x} ${bottom + 5}`);
  return fill(d, paint.dark) + line(ribs.join(''), paint.deep, 1.2, 'opacity=".45"');
}

/** A zip down the middle. */
export function zip(from: number, to: number, paint: Paint): string {
  return (
    line(`M200 ${from} L200 ${to}`, paint.deep, 5, 'opacity=".6"') +
    line(`M200 ${from} L200 ${to}`, '#cfd2d0', 2, 'stroke-dasharray="2 2.600"') +
    fill(`M197 ${from + 4} h6 l1.500 15 q-4.500 4 -9 0 Z`, '#b9bdbb')
  );
}

/** Buttons in a row down the middle, or beside it. */
export function buttons(from: number, to: number, count: number, colour: string, x = 200, radius = 3.4): string {
  return Array.from({ length: count }, (_, at) => {
    const y = from + ((to - from) * at) / Math.max(1, count - 1);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${radius * 0.35}" fill="#0006"/>`;
  }).join('');
}

/** A patch pocket or a slanted one. */
export const slantPockets = (y: number, x: number, paint: Paint) =>
  line(`M${l(x)} ${y} L${l(x - 14)} ${y + 44}`, paint.deep, 3, 'opacity=".7"') +
  line(`M${r(x)} ${y} L${r(x - 14)} ${y + 44}`, paint.deep, 3, 'opacity=".7"');

/** A hood that lies up behind the neck, open to the front. */
export function hood(torso: Torso, paint: Paint, lining: string, height = 62): string {
  const { neck, top } = torso;
  const outer = `M${l(neck + 14)} ${top + 12} C${l(neck + 24)} ${top - height * 0.7} ${l(30)} ${top - height} 200 ${top - height} C${r(30)} ${top - height} ${r(neck + 24)} ${top - height * 0.7} ${r(neck + 14)} ${top + 12} Q200 ${top + 34} ${l(neck + 14)} ${top + 12} Z`;
  const inner = `M${l(neck - 3)} ${top + 6} C${l(neck + 6)} ${top - height * 0.55} ${l(22)} ${top - height + 15} 200 ${top - height + 15} C${r(22)} ${top - height + 15} ${r(neck + 6)} ${top - height * 0.55} ${r(neck - 3)} ${top + 6} Q200 ${top + 44} ${l(neck - 3)} ${top + 6} Z`;
  return solid(outer, paint.base) + fill(inner, lining) + fill(inner, 'url(#down)', 'opacity=".8"');
}
