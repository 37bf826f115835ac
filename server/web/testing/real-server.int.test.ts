import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, launchBrowser } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;
let server: ChildProcess;
let origin: string;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shopmate-web-'));
  const none = { DATABASE_URL: '', REDIS_URL: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' };
  server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...none, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  [origin, browser] = await Promise.all([addressOf(server), launchBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Where the server says it is to be opened; fails with what it said when it ends instead. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece.toString();
      const found = /open (http:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

describe('the widget before the real server', () => {
  it('takes a newcomer from the demo page to the true answer, and keeps it over a reload', async () => {
    if (!browser) throw new Error('there is no browser');
    const page = await browser.newPage({ locale: 'zh-CN' });
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(origin);
    await page.getByRole('button', { name: /林美/ }).click();
    await page.getByText('您现在是林美').waitFor();
    const chat = page.frameLocator('iframe');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, '我的快递到哪了？');
    const card = chat.locator('.card.tracking').first();
    await card.waitFor();
    expect(await card.locator('.number').first().innerText()).toMatch(/^SM\d{5}$/);
    expect(await card.locator('.log li').count()).toBeGreaterThan(0);
    await page.reload();
    await page.getByText('您现在是林美').waitFor();
    await page.evaluate(() => window.Shopmate.open());
    await chat.getByText('我的快递到哪了？').waitFor();
    await chat.locator('.card.tracking').first().waitFor();
    await chat.locator('.person').click();
    await chat.locator('.notice').getByText('目前还没有人接入').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the console before the real server', () => {
  it('shows the handoff that waits, with its summary, and brings an operator’s reply to the shopper', async () => {
    if (!browser) throw new Error('there is no browser');
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // Before anybody has signed in, `me` is a 401.
      if (message.type() === 'error' && !message.text().includes('status of 401')) errors.push(message.text());
    });
    page.setDefaultTimeout(10_000);
    await page.goto(`${origin}/console/`);
    await page.locator('.demo-people button').first().click();
    await page.locator('.inbox-line', { hasText: '林美' }).click();
    await page.locator('.summary .gist').waitFor();
    await page.getByRole('button', { name: '接入' }).click();
    await page.locator('.composer.reply textarea').fill('林女士您好，我来跟进您的包裹。');
    await page.keyboard.press('Control+Enter');
    await page.locator('.by-operator:not(.unsent)', { hasText: '我来跟进' }).waitFor();
    for (const tab of ['顾客', '副驾', '操作']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('.panel-content :is(.part, .choose)').first().waitFor();
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
