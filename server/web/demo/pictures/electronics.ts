import { both, box, clipped, dot, fill, line, mix, moved, oval, solid, turned, type Paint } from './canvas.ts';

const ink = '#26282c';
const glass = '#14161b';

/** A charging case, open, with two buds. */
export function earbuds(paint: Paint): string {
  const bud = (flip: boolean) =>
    moved(
      solid('M-15 -4 C-22 -34 18 -42 24 -12 C27 6 12 16 4 16 L2 62 Q-7 68 -14 62 L-12 12 Z', paint.base) +
        oval(12, -14, 10, 13, ink, 'transform="rotate(-18 12 -14)"') +
        line('M-7 46 v10', paint.deep, 2),
      flip ? 246 : 156,
      112,
      flip ? 1 : 1,
    );
  return (
    solid('M110 196 C110 150 140 138 200 138 C260 138 290 150 290 196 Z', paint.dark, 'round') +
    both(bud(false)) +
    solid('M104 196 H296 V236 C296 292 262 314 200 314 C138 314 104 292 104 236 Z', paint.base, 'round') +
    line('M104 198 H296', paint.deep, 3, 'opacity=".5"') +
    dot(200, 250, 4, '#59c08a') +
    line('M124 220 Q124 276 156 296', paint.lit, 6, 'opacity=".6"')
  );
}

export function openEar(paint: Paint): string {
  const one =
    line('M150 120 C110 90 70 130 84 190 C92 224 108 244 120 254', paint.deep, 17) +
    line('M150 120 C110 90 70 130 84 190 C92 224 108 244 120 254', paint.base, 13) +
    solid('M132 104 C154 88 188 104 186 134 C184 160 152 168 138 150 C126 136 118 114 132 104 Z', paint.base) +
    oval(160, 128, 13, 11, ink) +
    solid('M104 240 C120 230 142 244 140 266 C138 286 114 292 104 276 C96 264 94 248 104 240 Z', paint.dark);
  return turned(both(moved(one, -18, 18)), 0);
}

export function headphones(paint: Paint): string {
  const band = 'M96 216 C96 110 140 66 200 66 C260 66 304 110 304 216';
  return (
    line(band, paint.deep, 24) +
    line(band, paint.base, 19) +
    line('M128 128 C146 96 172 84 200 84 C228 84 254 96 272 128', paint.dark, 15) +
    line('M106 176 C110 120 140 80 190 74', paint.lit, 3, 'opacity=".8"') +
    both(
      box(84, 190, 24, 40, 8, '#b9bcc0') +
        box(66, 206, 62, 104, 30, paint.base) +
        box(66, 206, 62, 104, 30, 'url(#round)') +
        box(112, 212, 34, 92, 17, ink) +
        box(112, 212, 34, 92, 17, 'url(#round)', 'opacity=".6"') +
        dot(90, 258, 5, paint.deep),
    )
  );
}

export function speaker(paint: Paint): string {
  let grill = '';
  for (let y = 124; y < 292; y += 10)
    for (let x = 116; x < 290; x += 10) grill += `<circle cx="${x + (y % 20 ? 5 : 0)}" cy="${y}" r="2.600"/>`;
  const body =
    'M138 104 H262 C286 104 296 118 296 142 V280 C296 304 284 316 262 316 H138 C116 316 104 304 104 280 V142 C104 118 114 104 138 104 Z';
  return (
    line('M148 106 C148 62 252 62 252 106', paint.deep, 11) +
    solid(body, paint.base, 'round') +
    clipped('grill', body, `<g fill="${paint.deep}" opacity=".6">${grill}</g>`) +
    fill(body, 'url(#round)', 'opacity=".5"') +
    box(168, 196, 64, 24, 12, mix(paint.base, '#000000', 0.25)) +
    line('M182 208 h12 M188 202 v12 M206 208 h12', '#fff', 2.5) +
    line('M108 296 Q200 306 292 296', paint.deep, 3, 'opacity=".5"')
  );
}

/** Thin, with a magnetic ring. */
export function magneticPowerBank(paint: Paint): string {
  return turned(
    box(128, 76, 144, 250, 26, paint.dark) +
      box(122, 72, 144, 250, 26, paint.base) +
      box(122, 72, 144, 250, 26, 'url(#form)') +
      `<circle cx="194" cy="172" r="48" fill="none" stroke="${paint.deep}" stroke-width="3" opacity=".55"/>` +
      `<circle cx="194" cy="172" r="40" fill="none" stroke="${paint.deep}" stroke-width="1.500" opacity=".4"/>` +
      line('M194 232 v26', paint.deep, 5, 'opacity=".5"') +
      [0, 1, 2, 3].map((at) => dot(176 + at * 12, 296, 3, at < 3 ? '#59c08a' : paint.deep)).join(''),
    -8,
  );
}

/** Large, with a display and ports. */
export function largePowerBank(paint: Paint): string {
  return (
    box(118, 82, 164, 234, 22, paint.base) +
    box(118, 82, 164, 234, 22, 'url(#round)') +
    box(136, 100, 128, 84, 12, glass) +
    `<text x="152" y="157" font-family="ui-monospace,monospace" font-size="42" font-weight="600" fill="#8fe0b4">86</text>` +
    line('M222 128 h18 M222 142 h26 M222 156 h12', '#8fe0b4', 4, 'opacity=".7"') +
    box(150, 214, 44, 14, 7, ink) +
    box(206, 214, 44, 14, 7, ink) +
    box(164, 246, 72, 20, 4, ink) +
    box(172, 252, 56, 8, 2, '#e2803c') +
    line('M134 292 H266', paint.deep, 2, 'opacity=".5"')
  );
}

export function charger(paint: Paint): string {
  return (
    both(box(160, 76, 11, 44, 4, '#c9ccce')) +
    box(122, 112, 156, 204, 28, paint.base) +
    box(122, 112, 156, 204, 28, 'url(#round)') +
    box(150, 112, 100, 10, 4, paint.deep, 'opacity=".35"') +
    box(168, 220, 64, 17, 8.5, ink) +
    box(168, 250, 64, 17, 8.5, ink) +
    box(174, 280, 52, 16, 3, ink) +
    `<text x="200" y="178" text-anchor="middle" font-family="ui-sans-serif,system-ui,sans-serif" font-size="30" font-weight="700" fill="${paint.deep}">65W</text>`
  );
}

export function cable(paint: Paint): string {
  const coil =
    'M200 300 C110 300 84 240 92 190 C102 126 160 96 206 100 C270 106 308 152 302 206 C296 262 244 284 206 276 C156 266 130 232 138 194 C146 158 180 140 210 146 C246 152 262 182 256 210 C250 234 228 244 208 240';
  const plug = (x: number, y: number, angle: number) =>
    turned(
      box(x - 15, y - 50, 30, 52, 9, paint.base) +
        box(x - 15, y - 50, 30, 52, 9, 'url(#round)') +
        box(x - 10, y - 74, 20, 26, 7, '#c9ccce') +
        box(x - 5, y - 70, 10, 5, 2, ink),
      angle,
      x,
      y,
    );
  return (
    line(coil, paint.deep, 13) +
    line(coil, paint.base, 10) +
    line(coil, paint.dark, 10, 'stroke-dasharray="1 11" opacity=".5"') +
    plug(208, 240, -82) +
    line('M200 300 C260 302 296 310 326 292', paint.deep, 13) +
    line('M200 300 C260 302 296 310 326 292', paint.base, 10) +
    plug(326, 292, 62) +
    box(114, 276, 42, 15, 6, ink, 'transform="rotate(28 135 283)"')
  );
}

/** A stand with a pad, a phone on it. */
export function wirelessCharger(paint: Paint): string {
  return (
    oval(200, 304, 92, 14, paint.dark) +
    oval(200, 298, 92, 14, paint.base) +
    solid('M186 190 L214 190 L224 298 L176 298 Z', paint.dark, 'round') +
    turned(
      box(134, 70, 132, 196, 24, ink) +
        box(141, 77, 118, 182, 18, '#2f4a58') +
        solid('M141 200 C180 170 220 214 259 180 V241 Q259 259 241 259 H159 Q141 259 141 241 Z', '#5f8f8a') +
        dot(226, 122, 16, '#f0cf9a') +
        box(178, 86, 44, 11, 5.5, glass),
      0,
    ) +
    dot(200, 302, 3.5, '#59c08a')
  );
}

export function smartWatch(paint: Paint): string {
  const strap = 'M164 60 Q200 52 236 60 L246 138 H154 Z M154 262 H246 L236 342 Q200 350 164 342 Z';
  return (
    solid(strap, paint.base, 'round') +
    [80, 98].map((y) => oval(200, y, 4, 6, paint.deep)).join('') +
    [300, 316, 332].map((y) => oval(200, y, 4, 6, paint.deep)).join('') +
    box(286, 184, 13, 34, 6, '#8c8f92') +
    box(110, 112, 180, 176, 54, '#8f9396') +
    box(110, 112, 180, 176, 54, 'url(#form)') +
    box(119, 121, 162, 158, 46, glass) +
    `<circle cx="200" cy="200" r="58" fill="none" stroke="#2b2f38" stroke-width="10"/><circle cx="200" cy="200" r="58" fill="none" stroke="#8fe0b4" stroke-width="10" stroke-linecap="round" stroke-dasharray="262 400" transform="rotate(-90 200 200)"/>` +
    `<text x="200" y="209" text-anchor="middle" font-family="ui-sans-serif,system-ui,sans-serif" font-size="30" font-weight="600" fill="#f4f4f1">10:08</text>` +
    line('M178 230 h44', '#e9b765', 4)
  );
}

export function fitnessBand(paint: Paint): string {
  return turned(
    solid('M170 40 Q200 32 230 40 L234 366 Q200 374 166 366 Z', paint.base, 'round') +
      [70, 88, 106].map((y) => oval(200, y, 4, 6, paint.deep)).join('') +
      [318, 336].map((y) => oval(200, y, 4, 6, paint.deep)).join('') +
      box(158, 126, 84, 154, 36, ink) +
      box(164, 132, 72, 142, 30, glass) +
      `<text x="200" y="190" text-anchor="middle" font-family="ui-sans-serif,system-ui,sans-serif" font-size="19" font-weight="600" fill="#f4f4f1">8 214</text>` +
      line('M180 222 l10 -10 8 16 8 -22 8 12 h10', '#f08a8a', 4) +
      line('M180 248 h40', '#2f333b', 6) +
      line('M180 248 h28', '#8fe0b4', 6),
    18,
  );
}

export function deskLamp(paint: Paint): string {
  return (
    `<path d="M96 150 L60 306 H236 L178 168 Z" fill="#ffe9b0" opacity=".4"/>` +
    oval(252, 306, 66, 13, paint.dark) +
    oval(252, 300, 66, 13, paint.base) +
    line('M252 298 L284 180 L196 104', '#b7babd', 13) +
    line('M252 298 L284 180 L196 104', '#ffffff', 3, 'opacity=".6"') +
    dot(284, 180, 13, paint.dark) +
    dot(284, 180, 5, '#8b8e90') +
    solid('M214 84 L150 78 C118 84 92 116 84 152 L186 172 C200 146 212 116 214 84 Z', paint.base) +
    fill('M84 152 C110 142 166 152 186 172 C150 178 108 170 84 152 Z', '#ffe3a0')
  );
}

export function toothbrush(paint: Paint): string {
  return (
    box(186, 42, 28, 34, 9, '#ffffff') +
    line('M190 46 v22 M196 44 v24 M202 44 v24 M208 46 v22', '#7fb5d8', 3) +
    solid('M190 74 H210 L214 136 H186 Z', '#f6f6f3', 'round') +
    solid('M178 138 Q200 130 222 138 L228 300 Q228 318 200 318 Q172 318 172 300 Z', paint.base, 'round') +
    dot(200, 182, 12, paint.dark) +
    `<circle cx="200" cy="182" r="12" fill="none" stroke="#fff" stroke-width="2" opacity=".8"/>` +
    [216, 230, 244].map((y, at) => dot(200, y, 3, at === 0 ? '#8fe0b4' : paint.deep)).join('') +
    line('M173 292 Q200 302 227 292', paint.deep, 2, 'opacity=".5"')
  );
}

export function hairDryer(paint: Paint): string {
  return (
    line('M232 300 C236 340 300 330 330 352', paint.deep, 9) +
    solid('M196 190 L246 190 L252 296 Q230 306 208 296 Z', paint.base, 'round') +
    box(218, 216, 18, 34, 9, paint.deep) +
    dot(227, 226, 5, '#f4f4f1') +
    solid('M70 116 L96 112 V196 L70 192 Z', ink) +
    solid('M92 104 C160 84 232 76 284 92 C322 104 330 180 292 206 C250 222 160 214 92 204 Z', paint.base, 'down') +
    `<circle cx="282" cy="150" r="46" fill="${paint.dark}"/><circle cx="282" cy="150" r="34" fill="none" stroke="${paint.deep}" stroke-width="3"/><circle cx="282" cy="150" r="22" fill="none" stroke="${paint.deep}" stroke-width="3"/><circle cx="282" cy="150" r="10" fill="${paint.deep}"/>` +
    line('M112 118 Q170 100 220 98', paint.lit, 5, 'opacity=".8"')
  );
}

export function keyboard(paint: Paint): string {
  const rows = [15, 15, 14, 13, 9];
  const accent = '#e2803c';
  const keys = rows
    .map((count, row) => {
      const width = 296 / count;
      return Array.from({ length: count }, (_, at) => {
        const special = (row === 0 && at === 0) || (row === 2 && at === count - 1);
        const key = special ? accent : at === count - 1 || at === 0 ? paint.dark : mix(paint.base, '#ffffff', 0.25);
        const x = 52 + at * width;
        const y = 140 + row * 26;
        const wide = row === 4 && at === 3;
        if (row === 4 && at > 3 && at < 6) return '';
        const w = (wide ? width * 3 : width) - 3;
        return box(x, y, w, 22, 4, mix(key, '#000000', 0.25)) + box(x, y - 2, w, 20, 4, key);
      }).join('');
    })
    .join('');
  return turned(
    box(38, 124, 324, 158, 16, mix(paint.base, '#000000', 0.3)) +
      box(38, 118, 324, 158, 16, paint.base) +
      box(38, 118, 324, 158, 16, 'url(#form)') +
      keys,
    -7,
  );
}

export function mouse(paint: Paint): string {
  const d =
    'M200 74 C264 74 284 128 284 200 C284 280 254 328 200 328 C146 328 116 280 116 200 C116 128 136 74 200 74 Z';
  return turned(
    solid(d, paint.base, 'round') +
      line('M200 76 V172 M118 186 Q200 160 282 186', paint.deep, 2.5, 'opacity=".6"') +
      box(190, 104, 20, 50, 10, ink) +
      line('M195 118 h10 M195 126 h10 M195 134 h10', '#777', 2) +
      line('M136 150 Q130 230 156 282', paint.lit, 7, 'opacity=".7"') +
      dot(200, 300, 4, '#59c08a'),
    14,
  );
}

export function humidifier(paint: Paint): string {
  return (
    `<path d="M196 96 C160 66 210 52 186 20 M212 98 C250 70 204 50 236 26" fill="none" stroke="#fff" stroke-width="13" stroke-linecap="round" opacity=".6" filter="url(#soft)"/>` +
    solid(
      'M148 132 C150 108 250 108 252 132 L276 292 C278 312 256 318 200 318 C144 318 122 312 124 292 Z',
      paint.base,
      'round',
    ) +
    oval(200, 124, 50, 13, paint.dark) +
    oval(200, 122, 16, 4.5, ink) +
    solid(
      'M136 224 C180 214 220 236 265 220 L276 292 C278 312 256 318 200 318 C144 318 122 312 124 292 Z',
      '#8fbce0',
      'round',
    ) +
    fill('M124 296 Q200 312 276 296 L276 300 Q270 318 200 318 Q130 318 124 300 Z', '#c8a77c') +
    dot(200, 176, 6, '#59c08a')
  );
}
