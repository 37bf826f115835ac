import { both, box, clipped, dot, fill, line, mix, moved, scattered, solid, type Paint } from './canvas.ts';

/** A sole as the eye sees it from above, for the left foot of a pair. */
const fromAbove =
  'M118 60 C158 52 182 84 182 132 C182 172 172 196 174 232 C176 268 180 296 172 318 C162 344 112 344 102 314 C94 290 102 262 98 226 C94 188 80 168 82 128 C84 92 96 66 118 60 Z';

export function sandal(paint: Paint): string {
  const strap = (d: string, width = 25) =>
    line(d, paint.deep, width + 3) +
    line(d, paint.base, width) +
    line(d, paint.lit, 3, 'opacity=".5" transform="translate(0 -7)"');
  const grip = Array.from({ length: 16 }, (_, at) => `M90 ${78 + at * 16} H180`).join('');
  const one =
    solid(fromAbove, '#3b3d3a') +
    moved(solid(fromAbove, '#cfc3ad'), 13.2, 20, 0.9) +
    clipped('bed', fromAbove, line(grip, '#8d8371', 2, 'opacity=".4"')) +
    strap('M82 132 Q126 98 184 126') +
    strap('M90 182 Q132 150 180 172') +
    strap('M98 262 Q138 232 178 252', 21) +
    line('M106 152 Q96 210 104 254', paint.dark, 13) +
    line('M172 142 Q178 200 174 244', paint.dark, 13) +
    box(118, 154, 28, 18, 4, '#26282a') +
    box(124, 232, 24, 16, 4, '#26282a');
  return both(one);
}

export function slipper(paint: Paint): string {
  const upper =
    'M116 56 C164 46 192 92 186 152 C184 182 178 196 172 204 Q136 186 96 206 C80 180 72 150 76 122 C80 84 94 62 116 56 Z';
  let fuzz = '';
  for (const [x, y, at] of scattered(150, 70, 50, 122, 156))
    fuzz += dot(x, y, 6, at % 2 ? paint.lit : paint.dark, 'opacity=".35"');
  let rim = '';
  for (let at = 0; at <= 8; at += 1)
    rim += dot(94 + at * 10, 204 - Math.sin((at / 8) * Math.PI) * 15, 12, at % 2 ? '#fbf5ea' : '#efe5d3');
  const one =
    solid(fromAbove, mix(paint.base, '#5b4a3a', 0.3)) +
    moved(solid(fromAbove, mix(paint.base, '#fff8ec', 0.6)), 10.5, 16, 0.92) +
    solid(upper, paint.base) +
    clipped('fuzz', upper, fuzz) +
    fill(upper, 'url(#form)', 'opacity=".6"') +
    rim;
  return both(one);
}
