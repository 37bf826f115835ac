import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { InlineConfig, Plugin } from 'vite';
import { replaceFolder } from './build-web/replace-folder.ts';

/**
 * Bundles our own code for the server and the worker into `dist/server` (or `--out`), so that they start without compiling some five
 * hundred files. Packages stay outside: they are loaded from node_modules as ever. `sources.json` beside it holds what
 * it was made from, by which `server/start.js` knows whether it still is what the sources say.
 *
 * `--entry` (any number) bundles other programs instead, by their paths: tests do so with those that they start and kill.
 * Their bundles are named after the path, `server-http-testing-server.js`.
 *
 * `--if-possible` (npm's `prepare`): where vite isn't installed (`npm ci --omit=dev`), says so and ends well.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    entry: { type: 'string', multiple: true },
    'if-possible': { type: 'boolean' },
  },
});
const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(values.out ?? path.join(root, 'dist/server'));
const programs = values.entry
  ? values.entry.map((file) => [file.replace(/\.ts$/, '').replaceAll('/', '-'), file] as const)
  : ([
      ['main', 'server/main.ts'],
      ['worker', 'server/worker.ts'],
    ] as const);

async function main(): Promise<number> {
  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    const advice =
      'It starts from its sources, a little slower, unless you bring dist/server from a machine that has it.';
    console.error(`Not building the server, because vite isn't installed (npm ci --omit=dev). ${advice}`);
    return values['if-possible'] === true ? 0 : 1;
  }
  const begun = performance.now();
  const next = `${out}.next-${process.pid}`;
  const sources = new Map<string, string>();
  try {
    await mkdir(next, { recursive: true });
    await vite.build(serverConfig(next, readSources(sources)));
    const sorted = [...sources].sort(([one], [other]) => (one < other ? -1 : 1));
    await writeFile(path.join(next, 'sources.json'), JSON.stringify(Object.fromEntries(sorted), undefined, 1));
    await replaceFolder(out, next);
    console.log(`Built ${path.relative(process.cwd(), out)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return 0;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

function serverConfig(outDir: string, plugin: Plugin): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plugin],
    json: { stringify: true }, // V8 reads JSON.parse of a string twice as fast as an object of that size
    ssr: { external: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(programs.map(([name, file]) => [name, path.join(root, file)])),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          sourcemapExcludeSources: true,
        },
      },
    },
  };
}

/**
 * Notes the hash of each file as it was read, and keeps `import.meta.url` and `import.meta.dirname` what they were in
 * it, for there lie the migrations, the threads' programs and the demo shop's documents.
 */
function readSources(sources: Map<string, string>): Plugin {
  return {
    name: 'shopmate-sources',
    enforce: 'pre',
    transform(code, id) {
      if (!path.isAbsolute(id)) return undefined; // the bundler's own
      const file = path.relative(root, id).replaceAll(path.sep, '/');
      sources.set(file, createHash('sha256').update(code).digest('hex'));
      if (!code.includes('import.meta.')) return undefined;
      const fromOut = (name: string) =>
        JSON.stringify(path.relative(out, path.join(root, name)).replaceAll(path.sep, '/'));
      return {
        code: code
          .replaceAll('import.meta.url', `new URL(${fromOut(file)}, import.meta.url).href`)
          .replaceAll('import.meta.dirname', `(import.meta.dirname + '/' + ${fromOut(path.posix.dirname(file))})`),
        map: null,
      };
    },
  };
}

process.exitCode = await main();
