import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../server/web/testing/axe.ts';
import { launchBrowser } from '../../server/web/testing/browser.ts';
import { hostileReport, hostileTexts } from './hostile-testing.ts';
import { reportHtml } from './html.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evals-report-'));
const file = path.join(folder, 'report.html');
const failed = hostileTexts.filter((_, at) => at % 2 === 0).length;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, reportHtml(hostileReport()));
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page in a browser without a network, and what it complained of. */
async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => heard.push(message.text()));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => heard.push('a dialog')));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) heard.push(`it asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, heard };
}

describe('the page of a report', () => {
  it('runs nothing that was said, and asks for nothing', async () => {
    const { page, heard } = await open(1280, 'light');
    for (const summary of await page.locator('details.run > summary').all()) await summary.click();
    expect(await page.locator('.said.agent p').allTextContents()).toEqual(
      hostileTexts.map((text) => text.replace('\u0000', '\uFFFD')),
    );
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(heard).toEqual([]);
    await page.context().close();
  });

  it('leads from a figure to its runs by the keyboard, and filters them', async () => {
    const { page, heard } = await open(1280, 'light');
    await page
      .getByRole('button', { name: /^7 others: show the runs. Passed/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').textContent()).toBe(`${failed} of ${hostileTexts.length} runs`);
    expect(await page.locator('details.run:visible').count()).toBe(failed);
    expect(await page.evaluate('document.activeElement.id')).toBe('runs');
    await page.locator('#language').selectOption('zh');
    const both = hostileTexts.filter((_, at) => at % 6 === 0).length;
    expect(await page.locator('details.run:visible').count()).toBe(both);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('#state').selectOption('passed');
    expect(await page.locator('details.run:visible').count()).toBe(hostileTexts.length - failed);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  it.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('can be read by everybody at %d, %s', async (width, colorScheme) => {
    const { page } = await open(width, colorScheme);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.locator('details.run > summary').first().click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
