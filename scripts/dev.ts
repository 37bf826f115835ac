import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { appConfig, loaderConfig } from './build-web/vite-configs.ts';

/** For development: the server, started again when its code changes, and the web pages, built again when theirs does. */
const root = path.resolve(import.meta.dirname, '..');
const web = path.join(root, 'server/web');
const out = path.join(root, 'dist/web');

// Once as it is shipped, for the demo shop's pictures and catalog; then what changes.
spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/build-web.ts')], {
  cwd: root,
  stdio: 'inherit',
});
const watched: InlineConfig = {
  logLevel: 'info',
  clearScreen: false,
  build: { watch: {}, sourcemap: 'inline', minify: false },
};
for (const config of [loaderConfig(web, out), appConfig(web, out, 'widget'), appConfig(web, out, 'demo')]) {
  await build(mergeConfig(config, watched));
}

const tsx = path.join(root, 'node_modules/.bin/tsx');
const server = spawn(
  tsx,
  ['watch', '--clear-screen=false', '--exclude', 'dist/**', 'server/main.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
server.once('exit', (code) => process.exit(code ?? 0));
// Ctrl-C reaches the server too: wait for it to end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
