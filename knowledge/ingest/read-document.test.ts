import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { demoDocumentsFolder } from '../demo-shop/ingest-demo-documents.ts';
import { createBinaryReader } from './binary-reader.ts';
import { readDocument } from './read-document.ts';
import { fileLimits, UnreadableFile } from './source-file.ts';

const reader = createBinaryReader();
const read = (source: string, text: string | Uint8Array) =>
  readDocument({ source, bytes: typeof text === 'string' ? Buffer.from(text) : text }, reader);
const readDemo = async (source: string) => read(source, await readFile(`${demoDocumentsFolder}${source}`));
const reasonOf = async (document: Promise<unknown>) => {
  const error: unknown = await document.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UnreadableFile ? error.reason : error;
};

describe('readDocument', () => {
  test('takes title, language, topic and audience from front matter', async () => {
    const text = '---\ntitle: "Care: wool"\nlanguage: zh-CN\ntopic: care\naudience: all\n---\n# 洗护\n\n冷水。';
    expect(await read('a.md', text)).toEqual({
      format: 'markdown',
      title: 'Care: wool',
      language: 'zh',
      topic: 'care',
      audience: 'all',
      markdown: '\n冷水。',
    });
  });

  test('takes the title from the first heading, else from the name of the file', async () => {
    expect((await read('a.md', '# Shipping\n\nFast.')).title).toBe('Shipping');
    expect((await read('docs/gift-wrapping_2.txt', 'We wrap.')).title).toBe('gift wrapping 2');
  });

  test('knows the language by folder, else by the text', async () => {
    expect((await read('zh/a.md', 'SF Express')).language).toBe('zh');
    expect((await read('a.md', '用 SF Express 发货，48 hours 内')).language).toBe('zh');
    expect((await read('a.md', 'We ship with SF Express (顺丰) from Shanghai.')).language).toBe('en');
  });

  test('keeps headings and tables of HTML and drops what is not content', async () => {
    const { title, language, markdown } = await readDemo('en/overseas-shipping.html');
    expect({ title, language }).toEqual({ title: 'International shipping and customs', language: 'en' });
    expect(markdown).toContain('## Customs duty and import tax');
    expect(markdown).toContain('| North America | United States, Canada |');
    expect(markdown).not.toMatch(/script|console|Home|font-family/);
  });

  test('makes headings and paragraphs of a PDF', async () => {
    const { title, markdown } = await readDemo('en/battery-safety.pdf');
    expect(title).toBe('Battery and charging safety');
    expect(markdown).toContain(
      '## Power banks on a plane\n\nTake power banks in your hand luggage, never in checked baggage.',
    );
  });

  test('keeps headings and tables of a Word document', async () => {
    const { title, language, markdown } = await readDemo('zh/bulk-orders.docx');
    expect({ title, language }).toEqual({ title: '批量与企业采购', language: 'zh' });
    expect(markdown).toContain('| 50-199件 | 9折 |');
  });

  test('makes a heading of each question of a CSV', async () => {
    const { markdown } = await read('faq.csv', 'Question,Answer\n"Open, now?","Yes.\nAlways."\n,nothing\n');
    expect(markdown).toBe('## Open, now?\n\nYes.\nAlways.');
  });

  test('says why a file cannot be read', async () => {
    expect(await reasonOf(read('a.exe', 'x'))).toBe('unknown_format');
    expect(await reasonOf(read('constructor', 'x'))).toBe('unknown_format');
    expect(await reasonOf(read('a.md', ' \n'))).toBe('empty');
    expect(await reasonOf(read('a.md', Buffer.from([0xff, 0xfe, 0x41])))).toBe('not_text');
    expect(await reasonOf(read('a.pdf', 'no pdf'))).toBe('corrupt');
    expect(await reasonOf(read('a.docx', 'no zip'))).toBe('corrupt');
    expect(await reasonOf(read('a.csv', 'a,b\n1,2'))).toBe('wrong_columns');
    expect(await reasonOf(read('a.md', 'word '.repeat(fileLimits.characters / 4)))).toBe('too_large');
  });

  test('refuses a zip that unpacks to more than we hold, whatever its directory says', async () => {
    const packed = deflateRawSync(Buffer.alloc(fileLimits.unpackedBytes + 1));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(100, 24); // a lie
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + packed.length, 16);
    expect(await reasonOf(read('a.docx', Buffer.concat([local, packed, entry, end])))).toBe('too_large');
  });

  test('reads the next file after one that was corrupt', async () => {
    expect(await reasonOf(read('a.pdf', 'no pdf'))).toBe('corrupt');
    expect((await readDemo('en/battery-safety.pdf')).format).toBe('pdf');
  });
});
