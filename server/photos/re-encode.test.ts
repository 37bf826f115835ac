import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { reEncode } from './re-encode.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

describe('[W3] files from outside', () => {
  it('come out as WebP, upright, small, without what they carried along', async () => {
    const secret = 'GPS 31.2304 121.4737';
    const file = await picture(3000, 1000)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { ImageDescription: secret } })
      .toBuffer();
    expect(file.includes(Buffer.from(secret))).toBe(true);
    const made = await reEncode(file);
    expect(made?.image.subarray(8, 12).toString()).toBe('WEBP');
    expect(made?.image.includes(Buffer.from(secret))).toBe(false);
    expect(made).toMatchObject({ width: 533, height: 1600 });
  });

  it('lose what was hidden behind the picture', async () => {
    const polyglot = Buffer.concat([await picture(20, 20).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    const made = await reEncode(polyglot);
    expect(made).toBeDefined();
    expect(made?.image.includes(Buffer.from('script'))).toBe(false);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>')],
    ['HTML', Buffer.from('<!doctype html><title>x</title>')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, n) => (n * 7919) % 256))],
  ])('are refused when they are %s', async (_, file) => {
    expect(await reEncode(file)).toBeUndefined();
  });

  it('are refused when they are cut off', async () => {
    const whole = await picture(400, 400).jpeg().toBuffer();
    expect(await reEncode(whole.subarray(0, whole.length / 2))).toBeUndefined();
  });

  it('are refused when they would unpack to far more than they are', async () => {
    const bomb = pngOfZeros(30_000, 30_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await reEncode(bomb)).toBeUndefined();
  });
});

/** A PNG that claims a huge black picture; its data is short, for none of it should ever be read. */
function pngOfZeros(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
