import { both, clipped, dot, fill, line, mix, moved, solid, stitch, type Paint } from './canvas.ts';
import {
  bodyPath,
  buttons,
  cuffBand,
  garment,
  hemBand,
  hood,
  regular,
  sleevePath,
  zip,
  type Torso,
} from './garment.ts';

const easy: Torso = {
  ...regular,
  shoulder: 83,
  chest: 79,
  waist: 79,
  hem: 77,
  bottom: 306,
  cuff: { out: 133, y: 288, width: 33 },
};
const fitted: Torso = {
  ...regular,
  shoulder: 72,
  chest: 66,
  waist: 62,
  hem: 66,
  bottom: 308,
  cuff: { out: 118, y: 296, width: 27 },
};
const tee: Torso = {
  ...regular,
  shoulder: 84,
  chest: 76,
  waist: 75,
  hem: 76,
  bottom: 314,
  cuff: { out: 134, y: 182, width: 52 },
};

const neckRib = (t: Torso, paint: Paint, dip: number, width = 9) =>
  line(`M${200 - t.neck} ${t.top} Q200 ${t.top + dip * 2} ${200 + t.neck} ${t.top}`, paint.dark, width) +
  line(
    `M${200 - t.neck - 3} ${t.top + 4} Q200 ${t.top + dip * 2 + 10} ${200 + t.neck + 3} ${t.top + 4}`,
    paint.deep,
    1.2,
    'opacity=".5"',
  );

const kangaroo = (paint: Paint) =>
  fill('M150 232 L250 232 L272 286 L128 286 Z', paint.base) +
  fill('M150 232 L250 232 L272 286 L128 286 Z', 'url(#down)', 'opacity=".5"') +
  line('M128 286 L150 232 L250 232 L272 286', paint.deep, 2, 'opacity=".65"');

const strings = (paint: Paint) => {
  const cord = mix(paint.base, '#fdfbf5', 0.78);
  return (
    line('M186 118 Q180 150 184 178 M214 118 Q220 146 215 170', cord, 3.4) +
    line('M184 176 v8 M215 168 v8', '#8b8d89', 4)
  );
};

export function hoodie(paint: Paint): string {
  return (
    hood(easy, paint, paint.dark, 58) +
    garment(easy, paint, 18) +
    kangaroo(paint) +
    strings(paint) +
    hemBand(easy, paint) +
    cuffBand(easy, paint)
  );
}

export function zipHoodie(paint: Paint): string {
  return (
    hood(easy, paint, mix(paint.base, '#ffffff', 0.25), 58) +
    garment(easy, paint, 18) +
    both(
      fill('M194 240 L152 240 L130 286 L194 286 Z', 'url(#down)', 'opacity=".5"') +
        line('M130 286 L152 240', paint.deep, 2.4, 'opacity=".7"'),
    ) +
    zip(118, 312, paint) +
    strings(paint) +
    hemBand(easy, paint) +
    cuffBand(easy, paint)
  );
}

/** A child's hoodie with a fox face and ears on the hood. */
export function kidsFoxHoodie(paint: Paint): string {
  const t: Torso = {
    ...easy,
    shoulder: 74,
    chest: 74,
    waist: 76,
    hem: 76,
    top: 116,
    bottom: 300,
    cuff: { out: 126, y: 276, width: 34 },
  };
  const ear = both(solid('M158 66 L142 26 L182 52 Z', paint.base) + fill('M157 58 L148 36 L172 52 Z', '#fff3e4'));
  const fox =
    fill('M172 200 L162 176 L184 186 L216 186 L238 176 L228 200 Q228 226 200 236 Q172 226 172 200 Z', '#fff6ea') +
    fill(
      'M162 176 L184 186 L216 186 L238 176 L230 204 Q214 206 200 232 Q186 206 170 204 Z',
      mix(paint.base, '#2a1305', 0.16),
    ) +
    dot(186, 204, 3, '#2b2320') +
    dot(214, 204, 3, '#2b2320') +
    dot(200, 228, 4, '#2b2320');
  return (
    hood(t, paint, '#fff3e4', 74) + ear + garment(t, paint, 18) + fox + hemBand(t, paint, 18) + cuffBand(t, paint, 14)
  );
}

export function sweatshirt(paint: Paint): string {
  return (
    garment(easy, paint, 15) +
    neckRib(easy, paint, 15, 11) +
    line('M191 124 L200 136 L209 124', paint.deep, 1.6, 'opacity=".6"') +
    both(line('M118 116 Q138 140 128 172', paint.deep, 1.4, 'opacity=".4"')) +
    hemBand(easy, paint, 22) +
    cuffBand(easy, paint, 18)
  );
}

/** Fine knit with a folded high collar. */
export function rollNeck(paint: Paint): string {
  const neck = 'M168 104 L170 58 Q200 50 230 58 L232 104 Q200 122 168 104 Z';
  let ribs = '';
  for (let x = 176; x <= 226; x += 7) ribs += `M${x} 56 L${x} 110`;
  return (
    garment(fitted, paint, 8) +
    solid(neck, paint.base, 'round') +
    clipped('neck', neck, line(ribs, paint.deep, 1.2, 'opacity=".4"')) +
    line('M168 82 Q200 94 232 82', paint.deep, 2.4, 'opacity=".5"') +
    hemBand(fitted, paint, 16) +
    cuffBand(fitted, paint, 14)
  );
}

/** Cables and honeycomb. */
export function cableSweater(paint: Paint): string {
  const cable = (x: number) => {
    let d = '';
    for (let y = 96; y < 300; y += 24)
      d += `M${x - 8} ${y} C${x - 8} ${y + 12} ${x + 8} ${y + 12} ${x + 8} ${y + 24} M${x + 8} ${y} C${x + 8} ${y + 12} ${x - 8} ${y + 12} ${x - 8} ${y + 24} `;
    return line(d, paint.dark, 5) + line(d, paint.lit, 2, 'opacity=".55" transform="translate(-1 -1)"');
  };
  const ridge = (x: number) => line(`M${x} 90 V300`, paint.dark, 2.4, 'opacity=".7"');
  const arm = line('M112 130 Q96 210 84 280 M98 126 Q80 200 72 276', paint.dark, 3, 'opacity=".6"');
  return (
    garment(easy, paint, 13) +
    both(clipped('arm', sleevePath(easy), arm)) +
    clipped(
      'knit',
      bodyPath(easy, 13),
      [150, 200, 250].map(cable).join('') + [130, 138, 168, 176, 224, 232, 262, 270].map(ridge).join(''),
    ) +
    neckRib(easy, paint, 13, 12) +
    hemBand(easy, paint, 24) +
    cuffBand(easy, paint, 20)
  );
}

export function teeShirt(paint: Paint): string {
  return (
    garment(tee, paint, 15) +
    neckRib(tee, paint, 15, 8) +
    both(stitch('M70 176 Q92 190 117 192', paint.deep, 1.2)) +
    stitch('M126 306 Q200 315 274 306', paint.deep, 1.2)
  );
}

interface ShirtLook {
  torso: Torso;
  pocket?: boolean;
  /** Threads of the weave across the cloth. */
  weave?: 'linen' | 'oxford';
  collar: 'pointed' | 'buttoned';
}

/** A shirt with collar, placket and buttons. */
function shirt(paint: Paint, look: ShirtLook): string {
  const t = look.torso;
  let threads = '';
  const step = look.weave === 'linen' ? 5 : 7;
  for (let y = t.top; y < t.bottom + 10 && look.weave; y += step) threads += `M100 ${y} H300`;
  const pearl = mix(paint.base, '#ffffff', 0.55);
  const collar =
    solid(`M167 ${t.top} L200 ${t.top + 36} L172 ${t.top + 52} L152 ${t.top + 10} Z`, paint.base) +
    line(`M167 ${t.top} L200 ${t.top + 36} L172 ${t.top + 52} L152 ${t.top + 10}`, paint.deep, 1.6, 'opacity=".6"');
  return (
    garment(t, paint, 16) +
    clipped(
      'weave',
      bodyPath(t, 16),
      line(threads, paint.deep, 1, `opacity="${look.weave === 'linen' ? 0.13 : 0.1}"`),
    ) +
    line(`M191 ${t.top + 34} V${t.bottom + 4} M209 ${t.top + 34} V${t.bottom + 4}`, paint.deep, 1.3, 'opacity=".45"') +
    buttons(t.top + 62, t.bottom - 22, 5, pearl) +
    both(collar) +
    (look.collar === 'buttoned' ? both(dot(173, t.top + 45, 2.6, pearl)) : '') +
    (look.pocket
      ? fill('M222 164 h40 v36 l-20 12 l-20 -12 Z', 'url(#down)', 'opacity=".4"') +
        line('M222 164 h40 v36 l-20 12 l-20 -12 Z', paint.deep, 1.4, 'opacity=".55"')
      : '') +
    cuffBand(t, { ...paint, deep: 'none', dark: mix(paint.base, '#0b0a1f', 0.07) }, 18)
  );
}

export const linenShirt = (paint: Paint) =>
  shirt(paint, { torso: { ...regular, hem: 76 }, weave: 'linen', collar: 'pointed', pocket: true });
export const oxfordShirt = (paint: Paint) =>
  shirt(paint, { torso: { ...regular, waist: 68, hem: 72 }, weave: 'oxford', collar: 'buttoned', pocket: true });

/** Silk: long lights, a bow at the neck. */
export function silkBlouse(paint: Paint): string {
  const t: Torso = { ...fitted, hem: 72, waist: 66, cuff: { out: 124, y: 290, width: 36 } };
  const gloss = line(
    'M146 140 Q176 210 150 300 M250 130 Q226 214 256 300 M190 170 Q206 240 194 306',
    paint.lit,
    9,
    'opacity=".55"',
  );
  return (
    garment(t, paint, 20) +
    clipped('gloss', bodyPath(t, 20), gloss) +
    line('M200 132 V312', paint.deep, 1.4, 'opacity=".4"') +
    solid('M196 122 Q160 104 152 128 Q150 150 194 132 Z', paint.base) +
    solid('M204 122 Q240 104 248 128 Q250 150 206 132 Z', paint.dark) +
    solid('M194 130 Q186 176 170 208 L186 212 Q198 178 202 134 Z', paint.base) +
    solid('M204 130 Q212 170 226 196 L212 204 Q202 172 199 134 Z', paint.dark) +
    solid('M190 118 h20 v18 h-20 Z', paint.base) +
    cuffBand(t, { ...paint, deep: 'none' }, 16)
  );
}

/** Top and trousers, folded beside each other. */
export function thermalSet(paint: Paint): string {
  const t: Torso = { ...fitted, cuff: { out: 112, y: 292, width: 26 } };
  const waffle = (() => {
    let d = '';
    for (let x = 100; x < 300; x += 7) d += `M${x} 80 V340`;
    for (let y = 80; y < 340; y += 7) d += `M100 ${y} H300`;
    return line(d, paint.deep, 0.9, 'opacity=".2"');
  })();
  const top =
    garment(t, paint, 14) +
    clipped('waffle', bodyPath(t, 14), waffle) +
    neckRib(t, paint, 14, 8) +
    hemBand(t, paint, 10) +
    cuffBand(t, paint, 12);
  const leg = 'M150 90 H250 L256 330 H212 L200 160 L188 330 H144 Z';
  const trousers =
    solid(leg, paint.base) +
    clipped('legs', leg, waffle) +
    line('M150 98 H250', paint.dark, 16) +
    line('M200 106 V160', paint.deep, 1.6, 'opacity=".6"');
  return moved(trousers, 132, 24, 0.9) + moved(top, -48, 12, 0.94);
}
