import type { SharpOptions } from 'sharp';

/** A picture made anew: nothing of the file that was sent is left but what it shows. */
export interface ReEncoded {
  /** WebP, upright, without metadata. */
  image: Buffer;
  width: number;
  height: number;
}

const longestSide = 1600;
/** A 40-megapixel photo is what good phones make; more is a bomb. */
const mostPixels = 50_000_000;
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'heif'];

/** Loaded with the first photo: most servers start long before one comes. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // One picture at a time takes one core: shoppers who only chat shouldn't feel it.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/**
 * Re-encodes a photo that came from outside (W3). `undefined` for what isn't one: other formats (SVG can hold scripts),
 * broken files, and those that would unpack to more than they should.
 */
export async function reEncode(file: Buffer): Promise<ReEncoded | undefined> {
  const sharp = await loadSharp();
  const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error', pages: 1, animated: false };
  try {
    const { format } = await sharp(file, options).metadata();
    if (!formats.includes(format)) return undefined;
    const { data, info } = await sharp(file, options)
      .timeout({ seconds: 8 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { image: data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}
