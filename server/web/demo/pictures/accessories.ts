import { clipped, dot, fill, line, mix, moved, solid, turned, type Paint } from './canvas.ts';

/** A folded scarf with fringes. */
export function scarf(paint: Paint): string {
  const loop = 'M120 132 C120 74 280 74 280 132 C280 176 250 190 200 190 C150 190 120 176 120 132 Z';
  const tail = 'M176 170 L232 170 L240 318 L172 318 Z';
  const under = 'M222 168 L262 160 L286 296 L234 306 Z';
  const stripes = (y: number) =>
    line(`M100 ${y} H320 M100 ${y + 16} H320`, mix(paint.base, '#f7f0e2', 0.6), 6, 'opacity=".75"');
  const fringe = (from: number, to: number, y: number, colour: string) => {
    let d = '';
    for (let x = from; x <= to; x += 7) d += `M${x} ${y} q-2 12 1 24`;
    return line(d, colour, 3);
  };
  return (
    turned(fringe(238, 284, 300, paint.dark), -6, 260, 300) +
    solid(under, paint.dark) +
    clipped('under', under, stripes(262)) +
    fringe(176, 238, 318, paint.base) +
    solid(tail, paint.base) +
    clipped('tail', tail, stripes(276)) +
    solid(loop, paint.base, 'down') +
    fill(
      'M152 132 C152 104 248 104 248 132 C248 152 226 158 200 158 C174 158 152 152 152 132 Z',
      paint.deep,
      'opacity=".55"',
    ) +
    line('M132 150 Q170 182 236 176 M128 126 Q140 96 188 88', paint.lit, 5, 'opacity=".45"') +
    solid('M166 150 Q204 170 242 150 L250 194 Q206 212 160 194 Z', paint.base, 'down')
  );
}

export function beanie(paint: Paint): string {
  const crown = 'M104 240 C100 130 150 82 200 82 C250 82 300 130 296 240 Z';
  const fold = 'M94 226 Q200 210 306 226 L302 296 Q200 312 98 296 Z';
  let ribs = '';
  for (let at = 0; at <= 14; at += 1) {
    const x = 96 + (208 * at) / 14;
    ribs += `M${x} 250 Q${200 + (x - 200) * 0.95} 140 ${200 + (x - 200) * 0.12} 80`;
  }
  let foldRibs = '';
  for (let x = 100; x < 304; x += 11) foldRibs += `M${x} 212 V308`;
  return (
    solid(crown, paint.base, 'round') +
    clipped('crown', crown, line(ribs, paint.deep, 2, 'opacity=".45"')) +
    solid(fold, paint.base, 'round') +
    clipped('fold', fold, line(foldRibs, paint.deep, 2.4, 'opacity=".5"')) +
    line('M96 228 Q200 212 304 228', paint.lit, 4, 'opacity=".5"') +
    fill('M180 248 h40 v26 h-40 Z', mix(paint.base, '#f6efe0', 0.85)) +
    line('M188 261 h24', '#4a4438', 2.5) +
    dot(200, 84, 7, paint.dark)
  );
}

/** Three folded pairs of crew socks. */
export function socks(paint: Paint): string {
  const d =
    'M160 70 L222 70 L222 196 C222 214 234 222 258 232 C286 244 284 282 252 282 L206 282 C172 282 160 262 160 236 Z';
  let ribs = '';
  for (let x = 166; x < 222; x += 7) ribs += `M${x} 70 V118`;
  const stripe = mix(paint.base, '#1f5244', 0.75);
  const sock = (colour: string, id: string) =>
    solid(d, colour) +
    clipped(
      id,
      d,
      line(ribs, paint.deep, 1.6, 'opacity=".4"') +
        line('M150 132 H230 M150 146 H230', stripe, 7) +
        fill('M236 222 H300 V290 H236 Z', mix(colour, '#0b0a1f', 0.14)) +
        fill('M150 214 L196 214 Q200 268 160 290 Z', mix(colour, '#0b0a1f', 0.14)),
    );
  return (
    moved(sock(paint.dark, 'a'), 58, -8, 1) +
    moved(sock(mix(paint.base, paint.dark, 0.5), 'b'), 4, 22, 1) +
    moved(sock(paint.base, 'c'), -54, 52, 1)
  );
}
