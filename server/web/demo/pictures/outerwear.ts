import { both, box, clipped, dot, fill, line, mix, scattered, solid, stitch, type Paint } from './canvas.ts';
import {
  bodyPath,
  buttons,
  cuffBand,
  garment,
  hemBand,
  hood,
  regular,
  slantPockets,
  sleevePath,
  zip,
  type Torso,
} from './garment.ts';

const roomy: Torso = {
  ...regular,
  shoulder: 84,
  chest: 80,
  waist: 80,
  hem: 82,
  bottom: 312,
  cuff: { out: 134, y: 292, width: 34 },
};
const long: Torso = {
  ...regular,
  shoulder: 76,
  chest: 72,
  waist: 68,
  hem: 84,
  top: 70,
  bottom: 350,
  cuff: { out: 122, y: 270, width: 31 },
};

/** Bands of stitched-in down across body and sleeves. */
function quilted(torso: Torso, paint: Paint, step: number): string {
  const bands = (d: string, id: string, slope: number) => {
    let drawing = '';
    for (let y = torso.top + step; y < torso.bottom + 20; y += step)
      drawing +=
        line(`M20 ${y - slope} Q200 ${y + 11} 380 ${y - slope}`, paint.deep, 2.2, 'opacity=".55"') +
        line(`M20 ${y - slope + 4} Q200 ${y + 15} 380 ${y - slope + 4}`, paint.lit, 4, 'opacity=".5"');
    return clipped(id, d, drawing);
  };
  return both(bands(sleevePath(torso), 'sleeve', 26)) + bands(bodyPath(torso), 'body', 0);
}

const collar = (torso: Torso, paint: Paint, height = 22) => {
  const { neck, top } = torso;
  return solid(
    `M${198 - neck} ${top + 6} Q${200 - neck} ${top - height} ${212 - neck} ${top - height} Q200 ${top - height + 13} ${188 + neck} ${top - height} Q${200 + neck} ${top - height} ${202 + neck} ${top + 6} Q200 ${top + 36} ${198 - neck} ${top + 6} Z`,
    paint.dark,
  );
};

/** Waterproof jacket: hood, taped zip, a storm flap, a contrast yoke. */
export function shellJacket(paint: Paint): string {
  const t = roomy;
  const yoke = mix(paint.base, '#0b0a1f', 0.22);
  return (
    hood(t, paint, yoke) +
    garment(t, paint, 18) +
    clipped(
      'yoke',
      bodyPath(t, 18),
      `<rect y="80" x="90" width="220" height="72" fill="${yoke}"/>` + line('M100 152 Q200 164 300 152', paint.deep, 2),
    ) +
    zip(t.top + 14, t.bottom, paint) +
    line(`M228 176 L256 172`, '#e9c46a', 4) +
    line(`M228 176 L256 172`, '#0003', 1) +
    slantPockets(226, 44, paint) +
    cuffBand(t, { ...paint, dark: yoke }, 12) +
    line(`M122 ${t.bottom - 12} Q200 ${t.bottom - 3} 278 ${t.bottom - 12}`, paint.deep, 1.6, 'opacity=".6"') +
    dot(246, 136, 4, '#e9c46a')
  );
}

export function downJacket(paint: Paint): string {
  const t = roomy;
  return (
    hood(t, paint, paint.dark, 56) +
    garment(t, paint, 16) +
    quilted(t, paint, 33) +
    collar(t, paint, 12) +
    zip(t.top + 8, t.bottom, paint) +
    slantPockets(224, 46, paint) +
    hemBand({ ...t, hem: t.hem - 1 }, paint, 14) +
    cuffBand(t, paint, 12) +
    box(136, 150, 22, 14, 3, '#ffffffd0') +
    line('M140 157 h14', paint.deep, 2)
  );
}

export function downCoat(paint: Paint): string {
  return (
    hood(long, paint, paint.dark, 46) +
    garment(long, paint) +
    quilted(long, paint, 37) +
    zip(long.top + 12, 318, paint) +
    slantPockets(210, 46, paint) +
    cuffBand(long, paint, 12)
  );
}

/** A rim of fur around the hood. */
export function downParka(paint: Paint): string {
  const t: Torso = { ...roomy, top: 96, bottom: 336, hem: 80 };
  const fur = '#c7a984';
  let tufts = '';
  for (let at = 0; at <= 22; at += 1) {
    const angle = Math.PI * (1 + at / 22);
    const x = 200 + Math.cos(angle) * 52;
    const y = t.top - 4 + Math.sin(angle) * 58;
    tufts += dot(x, y, 11 + (at % 3) * 1.5, at % 2 ? fur : mix(fur, '#5b4128', 0.22));
  }
  return (
    hood(t, paint, mix(paint.base, '#000000', 0.35), 60) +
    tufts +
    garment(t, paint, 18) +
    collar(t, paint, 8) +
    line(`M212 ${t.top + 16} L212 ${t.bottom}`, paint.deep, 2.4, 'opacity=".7"') +
    buttons(146, 310, 5, paint.deep, 206, 4.5) +
    both(
      box(131, 246, 50, 48, 6, paint.base) +
        box(131, 246, 50, 48, 6, 'url(#down)') +
        box(129, 240, 54, 17, 5, paint.dark) +
        dot(156, 250, 3, paint.deep),
    ) +
    line('M128 214 Q200 224 272 214', paint.deep, 2, 'opacity=".6"') +
    cuffBand(t, paint)
  );
}

const lapels = (paint: Paint, y: number) =>
  both(
    solid(
      `M167 70 L196 ${y} L172 ${y - 42} L150 ${y - 56} L160 ${y - 74} L143 ${y - 88} Q150 76 167 70 Z`,
      mix(paint.base, '#0b0a1f', 0.1),
    ) + line(`M150 ${y - 56} L160 ${y - 74}`, paint.deep, 1.6, 'opacity=".7"'),
  );

export function woolCoat(paint: Paint): string {
  const d = bodyPath(long);
  let nap = '';
  for (const [x, y, at] of scattered(170, 116, 90, 168, 260)) nap += `M${x} ${y} l${(at % 5) - 2} 4`;
  return (
    garment(long, paint, 30) +
    clipped('nap', d, line(nap, paint.deep, 1, 'opacity=".25"')) +
    fill('M172 70 L200 176 L228 70 Q200 84 172 70 Z', '#efe9df') +
    line('M200 96 V176', '#0002', 2) +
    lapels(paint, 178) +
    line('M202 178 L206 356', paint.deep, 2, 'opacity=".7"') +
    buttons(196, 262, 2, paint.deep, 190, 6) +
    slantPockets(232, 50, paint)
  );
}

/** Double-breasted, belted, with epaulettes and a storm flap. */
export function trenchCoat(paint: Paint): string {
  const belt = mix(paint.base, '#0b0a1f', 0.2);
  return (
    garment(long, paint, 30) +
    fill('M172 70 L198 150 L228 70 Q200 84 172 70 Z', '#e9e4da') +
    lapels(paint, 168) +
    both(box(134, 92, 32, 9, 4, belt)) +
    solid('M206 150 L276 128 L272 170 Q240 178 212 170 Z', mix(paint.base, '#0b0a1f', 0.07)) +
    line('M214 168 L222 356', paint.deep, 2, 'opacity=".7"') +
    [186, 224].map((x) => buttons(190, 212, 2, paint.deep, x, 4.5)).join('') +
    buttons(262, 300, 2, paint.deep, 188, 4.5) +
    buttons(262, 300, 2, paint.deep, 228, 4.5) +
    box(128, 228, 144, 17, 3, belt) +
    `<rect x="188" y="224" width="28" height="25" rx="4" fill="none" stroke="${mix(belt, '#000000', 0.4)}" stroke-width="4"/>` +
    solid('M216 238 L262 274 L254 286 L210 248 Z', belt) +
    both(box(62 + 18, 246, 34, 9, 4, belt, 'transform="rotate(-12 97 250)"'))
  );
}

/** Curly pile in dots, smooth trims. */
export function fleeceJacket(paint: Paint): string {
  const t = roomy;
  const curls = (id: string, d: string) => {
    let drawing = '';
    for (const [x, y, at] of scattered(480, 56, 80, 290, 246))
      drawing += dot(x, y, 5 + (at % 3), at % 2 ? paint.lit : paint.dark, 'opacity=".3"');
    return clipped(id, d, drawing);
  };
  const trim = mix(paint.base, '#1d2a25', 0.6);
  return (
    garment(t, paint) +
    both(curls('arm', sleevePath(t))) +
    curls('pile', bodyPath(t)) +
    collar(t, { ...paint, dark: paint.base }, 24) +
    zip(t.top - 8, t.bottom, paint) +
    box(216, 150, 46, 48, 6, trim) +
    line('M222 162 h34', mix(trim, '#ffffff', 0.3), 2) +
    slantPockets(230, 46, { ...paint, deep: trim }) +
    hemBand(t, { ...paint, dark: trim, deep: mix(trim, '#ffffff', 0.2) }, 12) +
    cuffBand(t, { ...paint, dark: trim, deep: mix(trim, '#ffffff', 0.2) }, 12)
  );
}

export function denimJacket(paint: Paint): string {
  const t: Torso = { ...regular, bottom: 290, hem: 74, cuff: { out: 128, y: 290, width: 31 } };
  const thread = '#d9a35b';
  return (
    garment(t, paint, 20) +
    both(
      solid('M168 90 L146 98 L164 132 L198 116 Z', mix(paint.base, '#0b0a1f', 0.1)) +
        stitch('M150 101 L166 128 L194 115', thread) +
        stitch('M124 146 L194 146', thread) +
        stitch('M150 150 L172 282', thread) +
        stitch('M186 150 L184 282', thread) +
        box(138, 140, 46, 15, 2, paint.dark) +
        fill('M138 155 h46 l-23 13 Z', paint.dark) +
        dot(161, 159, 3.2, '#c98b4a'),
    ) +
    line('M194 114 L194 290 M206 114 L206 290', paint.deep, 1.4, 'opacity=".6"') +
    buttons(128, 272, 5, '#c98b4a', 200, 4.2) +
    hemBand({ ...t, hem: 74 }, { ...paint, deep: paint.dark }, 18) +
    stitch('M128 276 Q200 285 272 276', thread) +
    cuffBand(t, { ...paint, deep: paint.dark }, 16)
  );
}

/** Thin as paper: see-through folds, a long hood, thumb holes. */
export function sunJacket(paint: Paint): string {
  const t = { ...roomy, chest: 76, waist: 74, hem: 76, bottom: 314 };
  return (
    hood(t, paint, paint.lit, 66) +
    garment(t, paint, 18) +
    clipped(
      'veil',
      bodyPath(t, 18),
      line(
        'M130 140 Q170 220 140 320 M270 150 Q240 230 268 320 M170 180 Q190 250 172 320',
        '#ffffff',
        7,
        'opacity=".35"',
      ) + line('M220 150 Q230 230 216 320', paint.deep, 3, 'opacity=".18"'),
    ) +
    zip(t.top + 14, t.bottom, paint) +
    both(
      line('M128 176 Q150 190 186 184', paint.deep, 1.6, 'opacity=".5"') + dot(80, 284, 4, paint.deep, 'opacity=".5"'),
    ) +
    line('M186 78 Q176 130 184 168 M214 78 Q224 130 216 158', paint.deep, 2, 'opacity=".7"') +
    cuffBand(t, paint, 8)
  );
}
