import { both, clipped, dot, fill, line, mix, scattered, solid, stitch, type Paint } from './canvas.ts';

interface Legs {
  waist: number;
  hip: number;
  knee: number;
  hem: number;
  /** Where the legs part. */
  fork: number;
  top: number;
  bottom: number;
  /** How far the middle of a leg's end is from the middle line. */
  apart: number;
}

const straight: Legs = { waist: 58, hip: 76, knee: 35, hem: 33, fork: 158, top: 52, bottom: 356, apart: 45 };

/** Both legs as one outline. */
function legsPath({ waist, hip, knee, hem, fork, top, bottom, apart }: Legs): string {
  const kneeY = (fork + bottom) / 2;
  const side = (s: 1 | -1) => (x: number) => 200 + s * x;
  const [l, r] = [side(-1), side(1)];
  return (
    `M${l(waist)} ${top} C${l(waist + 6)} ${top + 40} ${l(hip)} ${fork - 40} ${l(hip)} ${fork - 6} L${l(apart + knee - 2)} ${kneeY} L${l(apart + hem)} ${bottom} ` +
    `Q${l(apart)} ${bottom + 7} ${l(apart - hem)} ${bottom} L${l(apart - knee + 4)} ${kneeY} L200 ${fork} L${r(apart - knee + 4)} ${kneeY} L${r(apart - hem)} ${bottom} ` +
    `Q${r(apart)} ${bottom + 7} ${r(apart + hem)} ${bottom} L${r(apart + knee - 2)} ${kneeY} L${r(hip)} ${fork - 6} C${r(hip)} ${fork - 40} ${r(waist + 6)} ${top + 40} ${r(waist)} ${top} Q200 ${top + 10} ${l(waist)} ${top} Z`
  );
}

function legs(shape: Legs, paint: Paint): string {
  const { fork, bottom, apart, waist, top } = shape;
  return (
    solid(legsPath(shape), paint.base) +
    both(
      line(
        `M${200 - apart} ${fork + 30} Q${198 - apart} ${(fork + bottom) / 2} ${200 - apart - 3} ${bottom - 14}`,
        paint.lit,
        7,
        'opacity=".28"',
      ),
    ) +
    line(
      `M200 ${fork} Q190 ${fork - 26} 172 ${fork - 36} M200 ${fork} Q212 ${fork - 24} 232 ${fork - 30}`,
      paint.dark,
      3,
      'opacity=".6"',
    ) +
    line(`M200 ${top + 22} V${fork}`, paint.deep, 1.8, 'opacity=".6"') +
    fill(
      `M${200 - waist} ${top} Q200 ${top + 10} ${200 + waist} ${top} L${201 + waist} ${top + 18} Q200 ${top + 29} ${199 - waist} ${top + 18} Z`,
      paint.dark,
    )
  );
}

function jeans(shape: Legs, paint: Paint): string {
  const thread = '#d6a05a';
  const { top, waist, bottom, apart, hem, fork } = shape;
  return (
    legs(shape, paint) +
    both(
      clipped(
        'fade',
        legsPath(shape),
        `<ellipse cx="${200 - apart - 4}" cy="${fork + 34}" rx="19" ry="62" fill="#fff" opacity=".17" filter="url(#soft)"/>`,
      ) +
        stitch(`M${202 - waist} ${top + 52} Q${222 - waist} ${top + 52} ${230 - waist} ${top + 22}`, thread) +
        stitch(`M${202 - apart - hem} ${bottom - 10} H${198 - apart + hem}`, thread) +
        line(`M${224 - waist} ${top + 2} v20`, paint.deep, 5),
    ) +
    stitch(`M206 ${top + 24} V${fork - 34} Q206 ${fork - 18} 200 ${fork - 12}`, thread) +
    dot(200, top + 14, 5, '#c98b4a')
  );
}

export const straightJeans = (paint: Paint) => jeans(straight, paint);
export const highRiseJeans = (paint: Paint) =>
  jeans({ ...straight, waist: 48, hip: 70, knee: 30, hem: 27, top: 44, fork: 166, apart: 42 }, paint);

export function wideTrousers(paint: Paint): string {
  const shape: Legs = { waist: 48, hip: 70, knee: 44, hem: 54, fork: 156, top: 46, bottom: 354, apart: 58 };
  return (
    legs(shape, paint) +
    both(
      line('M172 74 L146 340', paint.deep, 2, 'opacity=".5"') +
        line('M160 72 Q158 84 162 92', paint.deep, 2.4, 'opacity=".6"') +
        line('M122 240 L108 340', paint.dark, 4, 'opacity=".5"'),
    )
  );
}

export function cargoPants(paint: Paint): string {
  const shape: Legs = { ...straight, knee: 38, hem: 32, apart: 48 };
  const pocket = `<g transform="rotate(5 130 226)">${fill('M108 204 h44 v52 h-44 Z', paint.base)}${fill('M108 204 h44 v52 h-44 Z', 'url(#down)')}${fill('M106 198 h48 v17 h-48 Z', paint.dark)}${dot(130, 208, 3, paint.deep)}${line('M108 215 v41 h44 v-41', paint.deep, 1.6, 'opacity=".6"')}</g>`;
  return (
    legs(shape, paint) +
    both(
      pocket +
        line('M150 76 Q138 92 130 108', paint.deep, 2.2, 'opacity=".6"') +
        line('M108 290 h62', paint.dark, 2, 'opacity=".6"'),
    ) +
    dot(200, 66, 4, paint.deep)
  );
}

export function joggers(paint: Paint): string {
  const shape: Legs = { ...straight, waist: 54, knee: 37, hem: 25, bottom: 344, apart: 46 };
  let gather = '';
  for (let x = -50; x <= 50; x += 8) gather += `M${200 + x} 56 v16`;
  const cuff = both(
    fill('M129 342 h50 l-2 20 h-46 Z', paint.dark) +
      line('M137 344 v16 M146 344 v16 M155 344 v16 M164 344 v16', paint.deep, 1.2, 'opacity=".5"'),
  );
  return (
    legs(shape, paint) +
    line(gather, paint.deep, 1.4, 'opacity=".5"') +
    cuff +
    line('M192 72 Q184 100 188 124 M208 72 Q214 96 211 116', mix(paint.base, '#fdfbf5', 0.75), 3) +
    both(line('M146 86 Q136 104 130 124', paint.deep, 2.2, 'opacity=".6"'))
  );
}

export function leggings(paint: Paint): string {
  const shape: Legs = { waist: 44, hip: 58, knee: 24, hem: 15, fork: 164, top: 48, bottom: 358, apart: 34 };
  return (
    legs(shape, paint) +
    fill('M156 48 Q200 58 244 48 L250 92 Q200 106 150 92 Z', paint.dark) +
    both(
      line('M146 110 Q140 210 156 346', paint.deep, 1.6, 'opacity=".6"') +
        line('M170 230 Q166 290 166 348', paint.lit, 5, 'opacity=".5"'),
    )
  );
}

const dressShape =
  'M164 58 Q160 92 142 108 Q150 142 154 176 C140 232 118 300 106 344 Q200 366 294 344 C282 300 260 232 246 176 Q250 142 258 108 Q240 92 236 58 L226 58 Q220 98 200 106 Q180 98 174 58 Z';

/** A summer dress with small flowers. */
export function meadowDress(paint: Paint): string {
  const petal = mix(paint.base, '#fffaf0', 0.82);
  let flowers = '';
  for (const [x, y] of scattered(64, 104, 70, 192, 280)) {
    const spot = [0, 72, 144, 216, 288]
      .map((angle) =>
        dot(x + 4 * Math.cos((angle * Math.PI) / 180), y + 4 * Math.sin((angle * Math.PI) / 180), 2.6, petal),
      )
      .join('');
    flowers += spot + dot(x, y, 1.9, '#e8b84a');
  }
  return (
    solid(dressShape, paint.base) +
    clipped('print', dressShape, flowers) +
    line('M152 176 Q200 190 248 176', paint.deep, 4, 'opacity=".55"') +
    line('M172 190 Q158 270 146 344 M200 194 V352 M228 190 Q242 270 254 344', paint.deep, 2.4, 'opacity=".28"') +
    fill(dressShape, 'url(#form)', 'opacity=".5"')
  );
}

export function knitDress(paint: Paint): string {
  const d =
    'M168 66 L132 82 Q122 150 112 236 L136 242 Q144 190 152 158 C158 210 146 270 150 346 Q200 358 250 346 C254 270 242 210 248 158 Q256 190 264 242 L288 236 Q278 150 268 82 L232 66 Q200 88 168 66 Z';
  let ribs = '';
  for (let x = 116; x < 290; x += 8) ribs += `M${x} 60 V356`;
  return (
    solid(d, paint.base) +
    clipped('rib', d, line(ribs, paint.deep, 1.4, 'opacity=".34"')) +
    line('M168 66 Q200 88 232 66', paint.dark, 9) +
    fill(d, 'url(#round)', 'opacity=".45"')
  );
}

/** Pleats in light and shade. */
export function pleatedSkirt(paint: Paint): string {
  const d = 'M150 76 Q200 86 250 76 C262 160 290 260 306 330 Q200 352 94 330 C110 260 138 160 150 76 Z';
  let pleats = '';
  for (let at = 0; at <= 12; at += 1) {
    const top = 150 + (100 * at) / 12;
    const foot = 94 + (212 * at) / 12;
    pleats +=
      line(`M${top} 76 L${foot} 350`, paint.deep, 2, 'opacity=".5"') +
      line(`M${top + 3} 78 L${foot + 8} 350`, paint.lit, 5, 'opacity=".35"');
  }
  return (
    solid(d, paint.base) +
    clipped('pleat', d, pleats) +
    fill('M149 70 Q200 80 251 70 L253 90 Q200 101 147 90 Z', paint.dark) +
    fill(d, 'url(#round)', 'opacity=".5"')
  );
}
