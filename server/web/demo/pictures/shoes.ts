import { clipped, dot, fill, line, mix, moved, solid, stitch, type Paint } from './canvas.ts';

/** The side of a low shoe that points to the left; its sole ends at height 316. */
const low =
  'M62 292 C56 264 82 252 116 242 C150 231 178 200 202 170 L216 153 C224 146 232 150 238 159 C256 182 288 178 305 151 C314 146 325 150 328 161 C332 200 336 250 337 292 Z';
const chalk = '#f3f1ea';

/** Low shoes are drawn tall and set down to their true height here. */
const lowered = (drawing: string) =>
  `<g transform="translate(200 316) scale(1.1 .8) translate(-197 -316)">${drawing}</g>`;

/** Laces over the instep, from the toe end up. */
function laces(
  colour: string,
  count = 5,
  from: [number, number] = [140, 232],
  to: [number, number] = [206, 166],
): string {
  return Array.from({ length: count }, (_, at) => {
    const share = at / (count - 1);
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    return line(`M${x - 7} ${y - 6} Q${x + 8} ${y - 3} ${x + 20} ${y + 14}`, colour, 5);
  }).join('');
}

const opening = (paint: Paint) =>
  fill(
    'M216 153 C224 146 232 150 238 159 C256 182 288 178 305 151 C292 146 270 158 250 154 C238 150 226 146 216 153 Z',
    mix(paint.dark, '#000000', 0.45),
  );

interface RunnerLook {
  sole: string;
  midsole: string;
  stripe: string;
  /** Foam under the heel: 22 is plain, 40 is a lot. */
  stack?: number;
  plate?: string;
}

function runner(paint: Paint, look: RunnerLook): string {
  const stack = look.stack ?? 26;
  const top = 316 - stack;
  const lift = top - 290;
  const foam = `M50 ${top - 4} C44 ${top + 10} 52 314 74 316 L318 316 C346 314 356 ${top + 14} 350 ${top - 18} C330 ${top - 2} 300 ${top + 2} 200 ${top} C140 ${top - 1} 90 ${top + 2} 62 ${top - 8} Z`;
  let mesh = '';
  for (let x = 60; x < 340; x += 9) mesh += `M${x} 140 l-40 160 M${x} 140 l30 160`;
  const upper =
    solid(low, paint.base) +
    clipped('mesh', low, line(mesh, paint.deep, 0.9, 'opacity=".18"')) +
    clipped(
      'upper',
      low,
      fill('M48 296 C60 262 92 254 118 246 C110 266 108 282 112 300 Z', paint.dark) +
        fill('M286 140 C300 190 296 240 280 300 L350 300 L340 140 Z', paint.dark) +
        fill('M180 296 L226 216 L252 210 L216 296 Z', look.stripe) +
        fill('M232 296 L266 214 L284 208 L258 296 Z', look.stripe, 'opacity=".75"'),
    ) +
    opening(paint) +
    solid('M196 176 L214 138 C220 128 236 134 238 146 L232 166 C220 176 208 190 198 204 Z', paint.dark) +
    fill('M126 244 C160 232 186 202 206 178 L222 190 C200 222 176 246 148 258 Z', paint.lit, 'opacity=".7"') +
    laces(chalk) +
    line('M316 150 C322 130 334 136 332 158', paint.deep, 6);
  return (
    moved(upper, 0, lift) +
    solid(foam, look.midsole, 'down') +
    (look.plate
      ? line(`M70 ${top + 14} C150 ${top + 22} 240 ${top + 4} 344 ${top + 2}`, look.plate, 5)
      : line(`M62 ${top + 12} Q200 ${top + 18} 346 ${top + 2}`, look.sole, 2, 'opacity=".45"')) +
    fill('M70 311 H324 Q334 314 330 318 H84 Q70 318 70 311 Z', look.sole)
  );
}

export const runningShoe = (paint: Paint) =>
  lowered(runner(paint, { sole: '#2b2d2c', midsole: chalk, stripe: '#e2803c', stack: 34 }));
export const racingShoe = (paint: Paint) =>
  lowered(runner(paint, { sole: '#23302e', midsole: '#fbfaf5', stripe: '#1f2d4d', stack: 48, plate: '#e2573c' }));
export const walkingShoe = (paint: Paint) =>
  lowered(runner(paint, { sole: paint.deep, midsole: mix(paint.base, '#ffffff', 0.78), stripe: paint.lit, stack: 34 }));
export const kidsSneaker = (paint: Paint) =>
  lowered(
    moved(
      runner(paint, { sole: '#e8b84a', midsole: chalk, stripe: '#ffd76a', stack: 30 }) +
        fill('M176 262 l5 10 11 1.500 -8 7.500 2 11 -10 -5.300 -10 5.300 2 -11 -8 -7.500 11 -1.500 Z', '#fff'),
      38,
      54,
      0.83,
    ),
  );

/** Lugs below, a toe guard, a pull tab. */
export function trailShoe(paint: Paint): string {
  const lug = Array.from({ length: 13 }, (_, at) => fill(`M${66 + at * 21} 308 h13 l3 12 h-13 Z`, '#2a2a26')).join('');
  return lowered(
    lug +
      runner(paint, { sole: '#2a2a26', midsole: mix(paint.base, '#d8cfb8', 0.7), stripe: '#e2803c', stack: 26 }) +
      fill('M52 296 C46 270 66 256 92 250 C84 268 84 284 90 300 Z', '#33332e') +
      line('M60 286 q14 -2 26 2 M62 274 q12 -2 24 1', '#55554d', 2),
  );
}

export function canvasSneaker(paint: Paint): string {
  const sole = 'M50 284 C46 300 50 314 66 316 L330 316 C344 314 346 300 342 284 Q200 292 50 284 Z';
  let weave = '';
  for (let at = 0; at < 60; at += 1) weave += `M${40 + at * 6} 140 V300`;
  return lowered(
    solid(low, paint.base) +
      clipped('weave', low, line(weave, paint.deep, 0.8, 'opacity=".22"')) +
      opening(paint) +
      solid('M194 180 L212 140 C218 130 234 134 236 148 L230 170 Z', paint.lit) +
      fill('M48 292 C46 264 74 250 108 248 C120 258 124 276 122 294 Z', chalk) +
      line('M108 248 C120 258 124 276 122 294', '#c9c5b8', 2) +
      stitch('M150 252 C182 232 204 204 222 182 L232 196', chalk) +
      stitch('M284 186 Q276 240 286 288', chalk) +
      laces(chalk, 6) +
      solid(sole, chalk, 'down') +
      line('M50 298 Q200 306 344 298', mix(paint.base, '#c2413a', 0.35), 3) +
      line('M52 310 H342', '#b9a27c', 4, 'opacity=".7"') +
      fill('M316 196 h14 l3 34 h-14 Z', chalk, 'opacity=".9"'),
  );
}

export function leatherSneaker(paint: Paint): string {
  const sole = 'M50 282 C46 300 50 314 66 316 L330 316 C346 314 348 298 344 280 Q200 290 50 282 Z';
  return lowered(
    solid(low, paint.base) +
      clipped(
        'panels',
        low,
        fill('M48 296 C50 262 80 250 118 244 C132 256 138 276 136 300 Z', paint.dark, 'opacity=".45"') +
          fill('M290 140 C300 180 300 210 288 232 L350 226 L340 140 Z', '#2f5a45'),
      ) +
      opening(paint) +
      solid('M194 180 L212 138 C218 128 236 132 238 148 L230 170 Z', paint.base) +
      line('M118 244 C132 256 138 276 136 296', paint.deep, 1.6, 'opacity=".6"') +
      stitch('M150 254 C184 232 206 204 224 182 L236 198 Q222 250 226 290', paint.deep) +
      dot(176, 262, 2, paint.deep) +
      dot(186, 258, 2, paint.deep) +
      dot(196, 254, 2, paint.deep) +
      laces(mix(paint.base, '#ffffff', 0.6)) +
      solid(sole, mix(paint.base, '#fffdf6', 0.7), 'down') +
      line('M52 294 Q200 302 346 292', paint.deep, 1.4, 'opacity=".4"'),
  );
}

const highTop =
  'M62 292 C56 262 84 250 120 242 C156 232 182 206 194 172 C200 150 198 120 202 96 C216 88 288 86 300 94 C304 130 304 158 312 196 C326 232 335 262 336 292 Z';

export function hikingBoot(paint: Paint): string {
  const lugs = Array.from({ length: 12 }, (_, at) => fill(`M${60 + at * 23} 304 h16 l2 16 h-16 Z`, '#26241f')).join('');
  return (
    lugs +
    solid(highTop, paint.base) +
    clipped(
      'boot',
      highTop,
      fill('M40 300 C48 258 84 250 126 242 C134 262 134 280 130 300 Z', paint.dark) +
        fill('M280 190 C270 230 270 260 276 300 L350 300 L340 190 Z', paint.dark) +
        fill('M196 84 H310 V122 Q250 136 196 122 Z', mix(paint.base, '#f0d9b0', 0.4)),
    ) +
    solid('M180 204 C194 168 192 120 192 92 Q196 78 210 84 L216 150 Z', paint.dark) +
    stitch('M136 252 Q182 236 204 196 Q214 160 214 130', '#e2c48a') +
    stitch('M262 136 Q272 200 262 292', '#e2c48a') +
    laces('#c65b3a', 4, [142, 234], [184, 196]) +
    line('M184 168 Q204 168 220 178 M186 146 Q206 146 220 154 M188 122 Q206 120 222 128', '#c65b3a', 5) +
    [150, 174, 128].map((y) => dot(216, y, 4, '#d8d2c2')).join('') +
    solid('M48 284 C44 300 50 310 64 312 L332 312 C346 308 348 296 344 280 Q200 292 48 284 Z', '#38352e', 'down')
  );
}

const shaft =
  'M70 294 C62 268 92 254 130 246 C168 238 192 222 200 194 C206 160 202 110 206 70 Q250 60 298 70 C298 120 300 150 306 186 C318 220 330 256 332 294 Z';

export function chelseaBoot(paint: Paint): string {
  const gore = 'M228 76 L274 76 C272 120 262 176 250 206 C240 178 230 126 228 76 Z';
  let ribs = '';
  for (let x = 228; x < 276; x += 5) ribs += `M${x} 70 V210`;
  return (
    solid(shaft, paint.base) +
    line('M96 268 Q140 254 176 240', paint.lit, 6, 'opacity=".6"') +
    solid(gore, mix(paint.base, '#000000', 0.35)) +
    clipped('gore', gore, line(ribs, '#fff', 1, 'opacity=".22"')) +
    line('M290 70 C296 48 310 52 308 76', paint.deep, 6) +
    stitch('M250 208 Q210 236 206 290', paint.deep) +
    line('M198 186 Q212 196 230 190', paint.dark, 3, 'opacity=".7"') +
    solid('M60 288 C58 302 64 308 76 308 L236 308 L242 316 L336 316 L338 288 Q200 298 60 288 Z', '#2b2825', 'down')
  );
}

export function snowBoot(paint: Paint): string {
  const fluff = Array.from({ length: 13 }, (_, at) =>
    dot(196 + at * 9, 84 + (at % 2) * 5, 14, at % 2 ? '#f4ede0' : '#e6dac6'),
  ).join('');
  return moved(
    solid(shaft, paint.base) +
      line('M200 150 H312 M206 196 Q262 208 322 196', paint.deep, 2, 'opacity=".55"') +
      fill('M66 296 C58 266 92 252 134 246 C154 258 160 276 158 296 Z', mix(paint.base, '#1d1410', 0.5)) +
      fill('M290 240 L336 236 L336 296 H284 Z', mix(paint.base, '#1d1410', 0.5)) +
      line('M172 236 Q196 232 214 216 M184 216 Q206 212 222 198 M192 190 Q212 184 228 172', '#efe6d6', 5) +
      fluff +
      solid('M52 286 C48 306 60 316 74 316 L330 316 C346 314 346 300 342 284 Q200 296 52 286 Z', '#4a4038', 'down') +
      line('M60 306 H340', '#2c2621', 5, 'stroke-dasharray="12 8"'),
    0,
    0,
  );
}

const slim =
  'M60 296 C54 276 78 262 110 254 C146 246 176 236 200 216 C216 202 232 196 248 200 C270 206 296 196 312 184 C324 182 330 192 332 206 L338 296 Z';

export function loafer(paint: Paint): string {
  return (
    solid(slim, paint.base) +
    fill(
      'M196 218 C214 202 232 196 248 200 C270 206 296 196 312 184 C296 218 250 222 210 232 Z',
      mix(paint.base, '#000000', 0.5),
    ) +
    line('M84 270 Q136 252 178 244', paint.lit, 6, 'opacity=".6"') +
    solid('M176 238 C196 224 214 214 226 210 L238 262 L196 276 Z', paint.dark) +
    fill('M196 246 l28 -12 l5 13 l-28 12 Z', mix(paint.base, '#000000', 0.55)) +
    stitch('M110 258 Q150 266 172 252 L190 280', paint.deep) +
    solid('M56 290 C54 302 60 306 72 306 L232 306 L240 316 L338 316 L340 288 Q200 300 56 290 Z', '#2d2621', 'down')
  );
}

export function balletFlat(paint: Paint): string {
  const d =
    'M58 298 C52 276 76 264 106 262 C136 260 152 270 176 274 C226 280 282 262 312 226 C324 222 332 232 334 248 L336 298 Z';
  return (
    solid(d, paint.base) +
    fill(
      'M106 262 C136 260 152 270 176 274 C226 280 282 262 312 226 C300 268 250 292 190 290 C150 288 128 276 106 262 Z',
      mix(paint.base, '#f4d9c6', 0.62),
    ) +
    line('M106 262 C136 260 152 270 176 274 C226 280 282 262 312 226', paint.deep, 3.5) +
    solid('M104 260 C84 244 74 252 78 264 C82 276 96 272 106 266 Z', paint.dark) +
    solid('M108 260 C122 240 136 246 134 258 C130 270 116 270 108 266 Z', paint.dark) +
    dot(107, 263, 6, paint.deep) +
    solid('M56 294 C54 304 60 309 72 309 L328 309 C338 308 340 300 338 292 Q200 304 56 294 Z', '#3a2d27', 'down')
  );
}

export function basketballShoe(paint: Paint): string {
  const midsole =
    'M46 280 C40 300 50 314 70 316 L324 316 C348 314 356 292 348 268 Q300 286 200 284 C130 284 90 280 46 280 Z';
  return (
    solid(highTop, paint.base) +
    clipped(
      'panels',
      highTop,
      fill('M40 300 C48 258 84 250 122 242 C150 256 150 280 140 300 Z', mix(paint.base, '#000000', 0.3)) +
        fill('M150 300 C214 270 262 214 290 120 L350 140 V300 Z', mix(paint.base, '#000000', 0.3)) +
        line('M150 292 C220 262 262 206 286 124', '#fff', 8),
    ) +
    solid('M178 204 C192 168 191 118 190 84 Q196 70 212 80 L216 150 Z', mix(paint.base, '#000000', 0.2)) +
    laces('#fff', 4, [142, 234], [182, 198]) +
    line('M184 170 Q204 170 218 180 M186 148 Q206 148 220 156 M188 124 Q206 122 222 130', '#fff', 5) +
    line('M202 104 Q250 92 300 102', mix(paint.base, '#000000', 0.4), 8) +
    solid(midsole, chalk, 'down') +
    fill('M260 300 C300 298 330 290 350 276 C352 296 344 312 324 316 L262 316 Z', paint.base) +
    line('M60 314 H336', mix(paint.base, '#000000', 0.4), 5)
  );
}
