import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Part {
  name: string;
  files: number;
  bytes: number;
  gzipped: number;
  /** The most it may weigh, gzipped. */
  budget?: number;
}

const kilobyte = 1024;

/** What goes over the wire for each part of the web pages. The budgets are the product's promise to shops. */
const parts: readonly { name: string; holds: RegExp; budget?: number }[] = [
  { name: 'loader (widget.js)', holds: /^widget\.js$/, budget: 5 * kilobyte },
  { name: 'widget app', holds: /^(widget\/index\.html|assets\/widget-(?!later).*)$/, budget: 40 * kilobyte },
  { name: 'widget, on demand', holds: /^assets\/widget-later-.*$/, budget: 10 * kilobyte },
  { name: 'console', holds: /^(console\/index\.html|assets\/console-(?!later).*)$/, budget: 80 * kilobyte },
  { name: 'console, on demand', holds: /^assets\/console-later-.*$/, budget: 40 * kilobyte },
  { name: 'demo page', holds: /^(demo\/index\.html|assets\/demo-.*)$/ },
  { name: 'demo catalog', holds: /^demo\/catalog\.json$/ },
  { name: 'demo pictures', holds: /^demo\/products\// },
];

export async function measureParts(folder: string): Promise<Part[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return Promise.all(
    parts.map(async ({ name, holds, budget }) => {
      const contents = await Promise.all(
        names.filter((each) => holds.test(each)).map((each) => readFile(path.join(folder, each))),
      );
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      return {
        name,
        files: contents.length,
        bytes: sum(contents.map((content) => content.length)),
        gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
        ...(budget === undefined ? {} : { budget }),
      };
    }),
  );
}

/** Prints a table; false when a part is heavier than its budget. */
export function printSizes(measured: readonly Part[]): boolean {
  const kb = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`.padStart(10);
  console.log(
    `${''.padEnd(24)}${'files'.padStart(6)}${'size'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`,
  );
  for (const { name, files, bytes, gzipped, budget } of measured) {
    const limit = budget === undefined ? '' : kb(budget) + (gzipped > budget ? '  too heavy' : '');
    console.log(name.padEnd(24) + String(files).padStart(6) + kb(bytes) + kb(gzipped) + limit);
  }
  return measured.every(({ gzipped, budget }) => budget === undefined || gzipped <= budget);
}
