/** A colour as `#rrggbb`. */
export type Hex = string;

/** What a drawing is made from. The canvas is 400 by 400; `light` is from the upper left. */
export interface Paint {
  /** Colour of the thing. */
  base: Hex;
  /** Its shaded and lit sides, and the line of a seam. */
  dark: Hex;
  deep: Hex;
  lit: Hex;
}

function channels(hex: Hex): [number, number, number] {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of `b` mixed into `a`, in sRGB. */
export function mix(a: Hex, b: Hex, share: number): Hex {
  const from = channels(a);
  const to = channels(b);
  const mixed = from.map((channel, at) => Math.round(channel + ((to[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** How light a colour looks, 0..1. */
export function lightness(hex: Hex): number {
  const [r, g, b] = channels(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** Very dark things get lit seams, since a darker line would not be seen. */
export function paintOf(base: Hex): Paint {
  const isDark = lightness(base) < 0.22;
  return {
    base,
    dark: isDark ? mix(base, '#000000', 0.28) : mix(base, '#1a1730', 0.16),
    deep: isDark ? mix(base, '#ffffff', 0.2) : mix(base, '#15122a', 0.34),
    lit: mix(base, '#ffffff', isDark ? 0.12 : 0.32),
  };
}

/** A filled shape. */
export const fill = (d: string, colour: string, extra = '') =>
  `<path d="${d}" fill="${colour}"${extra && ` ${extra}`}/>`;

/** A line with round ends. */
export const line = (d: string, colour: string, width = 2, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${extra && ` ${extra}`}/>`;

/** Stitches along a line. */
export const stitch = (d: string, colour: string, width = 1.4) =>
  line(d, colour, width, 'stroke-dasharray="4 3.4" opacity=".75"');

export const box = (x: number, y: number, w: number, h: number, r: number, colour: string, extra = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${colour}"${extra && ` ${extra}`}/>`;

export const dot = (x: number, y: number, r: number, colour: string, extra = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"${extra && ` ${extra}`}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, colour: string, extra = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"${extra && ` ${extra}`}/>`;

/** Draws the same again, mirrored at the middle of the canvas. */
export const both = (drawing: string) => `${drawing}<g transform="matrix(-1 0 0 1 400 0)">${drawing}</g>`;

/** Turned by `degrees` around the middle, or another point. */
export const turned = (drawing: string, degrees: number, x = 200, y = 200) =>
  `<g transform="rotate(${degrees} ${x} ${y})">${drawing}</g>`;

export const moved = (drawing: string, x: number, y: number, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;

/** A shape with light and shade over its colour. */
export const solid = (d: string, colour: string, shade = 'form') => fill(d, colour) + fill(d, `url(#${shade})`);

/** What is inside of the shape only: quilting, stripes, prints. */
export function clipped(id: string, d: string, drawing: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

/** `count` places spread evenly but not in rows over a rectangle (the R2 sequence), the same each time. */
export function scattered(count: number, x: number, y: number, w: number, h: number): [number, number, number][] {
  return Array.from({ length: count }, (_, at) => [
    Math.round(x + ((at * 0.7548777) % 1) * w),
    Math.round(y + ((at * 0.5698403) % 1) * h),
    at,
  ]);
}

/** How the thing lies in the picture: flat on a cloth seen from above, standing on a table, or low on a table. */
export type Pose = 'lying' | 'standing' | 'low';

const gradients =
  '<linearGradient id="form" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#0b0a1f" stop-opacity=".2"/></linearGradient>' +
  '<linearGradient id="round" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#0b0a1f" stop-opacity=".2"/><stop offset=".28" stop-color="#fff" stop-opacity=".22"/><stop offset=".62" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#0b0a1f" stop-opacity=".26"/></linearGradient>' +
  '<linearGradient id="down" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".26"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#0b0a1f" stop-opacity=".22"/></linearGradient>';

/** Grounds for light things, which would drown in a light tint of themselves. */
const grounds = ['#c8d2c6', '#d9c9b5', '#c3cedb', '#d8cbcf', '#c9c7b8'];

/** The finished picture: ground, shadow, thing. `seed` picks among grounds that suit. */
export function picture(base: Hex, drawing: string, pose: Pose, seed: number): string {
  const isLight = lightness(base) > 0.72;
  const ground = isLight ? (grounds[seed % grounds.length] ?? '#c8d2c6') : mix(base, '#f3f0e9', 0.84);
  const low = mix(ground, '#3a352c', 0.1);
  const shadow =
    pose !== 'lying'
      ? `<rect y="286" width="400" height="160" fill="${mix(ground, '#3a352c', 0.07)}"/><ellipse cx="200" cy="318" rx="132" ry="13" fill="#1d1a12" opacity=".26" filter="url(#soft)"/>`
      : `<g filter="url(#soft)" opacity=".24" transform="translate(7 12)"><g filter="url(#ink)">${drawing.replaceAll(/ id="[^"]*"/g, '')}</g></g>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400"><defs>' +
    gradients +
    `<radialGradient id="ground" cx=".35" cy=".25" r="1"><stop offset="0" stop-color="${mix(ground, '#ffffff', 0.3)}"/><stop offset=".7" stop-color="${ground}"/><stop offset="1" stop-color="${low}"/></radialGradient>` +
    '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>' +
    '<filter id="ink"><feColorMatrix values="0 0 0 0 .1 0 0 0 0 .09 0 0 0 0 .06 0 0 0 1 0"/></filter>' +
    `</defs><rect width="400" height="400" fill="url(#ground)"/><g transform="translate(0 ${pose === 'low' ? -42 : 0})">${shadow}${drawing}</g></svg>\n`
  );
}
