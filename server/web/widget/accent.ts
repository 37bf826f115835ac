/** Default accent: pine. */
export const pine = '#1f5244';

function channels(hex: string): [number, number, number] {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** WCAG 2 relative luminance, 0..1. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The shop's accent colour (`#rrggbb`), darkened just so far that white text on it keeps a contrast of 4.5 (WCAG AA).
 * Anything else than six hex digits gives the default.
 */
export function legibleAccent(wish: string | undefined): string {
  if (!wish || !/^#[0-9a-f]{6}$/i.test(wish)) return pine;
  let rgb = channels(wish) as number[];
  while (1.05 / (luminance(rgb) + 0.05) < 4.6) rgb = rgb.map((channel) => Math.floor(channel * 0.95));
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
