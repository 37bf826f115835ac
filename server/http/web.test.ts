import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { AppDeps } from './app-deps.ts';
import { answerError, answerUnknown } from './errors.ts';
import { webRoutes } from './routes/web.ts';

const files = {
  'widget.js': 'loader()',
  'widget/index.html': '<p>widget</p>',
  'demo/index.html': '<p>demo</p>',
  'demo/catalog.json': '{}',
  'assets/app-1a2b.js': 'app()',
};
const shops = {
  find: (id: string) =>
    Promise.resolve(
      id === 'demo' || id === 'strict'
        ? {
            id: shopId(id),
            allowedOrigins: id === 'strict' ? ['https://shop.example'] : [],
            name: { en: '', zh: '' },
            identitySecret: '',
            defaultLanguage: 'en' as const,
            currency: 'CNY',
            timeZone: 'UTC',
          }
        : undefined,
    ),
};

describe('the web pages', () => {
  let folder: string;
  const open: FastifyInstance[] = [];
  const openApp = async (demo: boolean) => {
    const app = Fastify();
    open.push(app);
    answerUnknown(app);
    app.setErrorHandler(answerError);
    const desk = demo ? { demo: { signIn: () => Promise.resolve(undefined) } } : {};
    await app.register(webRoutes({ shops, ...desk } as unknown as AppDeps, folder));
    return app;
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shopmate-web-'));
    await writeFile(`${folder}.secret`, 'secret');
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  });
  afterAll(async () => {
    await Promise.all(open.map((app) => app.close()));
    await rm(folder, { recursive: true });
    await rm(`${folder}.secret`);
  });

  it('let only a shop’s own origins hold the widget, and only our own scripts run in it (W2)', async () => {
    const app = await openApp(true);
    const strict = await app.inject('/widget/?shop=strict');
    expect(strict.body).toBe('<p>widget</p>');
    const policy = String(strict.headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'self' https://shop.example");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
    expect((await app.inject('/widget/?shop=nosuch')).statusCode).toBe(404);
    expect((await app.inject('/widget/?shop=demo&shop=strict')).statusCode).toBe(404);
    expect((await app.inject('/widget?shop=demo')).headers.location).toBe('/widget/?shop=demo');
  });

  it('are kept by browsers for as long as they hold, and mistakes not at all', async () => {
    const app = await openApp(true);
    const cacheOf = async (url: string) => (await app.inject(url)).headers['cache-control'];
    expect(await cacheOf('/assets/app-1a2b.js')).toContain('immutable');
    expect(await cacheOf('/widget.js')).toBe('public, max-age=300');
    expect(await cacheOf('/')).toBe('no-cache');
    expect(await cacheOf('/assets/gone.js')).toBe('no-store');
    expect((await app.inject('/widget.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('are all there is in the folder, and the demo only in demo mode', async () => {
    const app = await openApp(true);
    const name = path.basename(folder);
    for (const url of [
      `/assets/../../${name}.secret`,
      `/assets/..%2f..%2f${name}.secret`,
      '/demo/%2e%2e/package.json',
    ]) {
      const { statusCode, body } = await app.inject(url);
      expect(statusCode).toBe(404);
      expect(body).not.toContain('secret"');
    }
    expect((await app.inject('/')).body).toBe('<p>demo</p>');
    const plain = await openApp(false);
    for (const url of ['/', '/demo/catalog.json', '/demo/index.html']) {
      expect((await plain.inject(url)).statusCode).toBe(404);
    }
  });
});
