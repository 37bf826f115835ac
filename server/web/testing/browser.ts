import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { testServices } from '../../db/testing.ts';
import { builtPages } from '../../testing-builds.ts';
import { afterAnswer } from './action-samples.ts';
import type { FakeServer } from './fake-server-controls.ts';
import { startFakeServer } from './fake-server.ts';
import { sampleReply } from './samples.ts';

/** A real browser before the fake server, with the pages as they are built from the present source. */
export interface Stage {
  server: FakeServer;
  browser: Browser;
  /** A page in a browser of its own: nothing stored. What goes wrong in it is collected in `errors`. */
  open(path: string, options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  page: Page;
  /** The widget's app. */
  chat: FrameLocator;
  /** The conversation in it. */
  log: Locator;
  /** What the console, with the address it is about, and uncaught exceptions said. */
  errors: string[];
  close(): Promise<void>;
}

/**
 * What Chromium shall not do. The first two load pages for the address bar beside each page of ours, which is over a
 * third of a test's work; the others are what Playwright leaves out by itself, whose list this one replaces.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Chromium without a window and without calls of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: testServices().chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${leftOut.join()}`,
    ],
  });
}

export async function setStage(): Promise<Stage> {
  const server = await startFakeServer({ web: await builtPages() });
  server.reply = sampleReply;
  server.afterAnswer = (decision) => afterAnswer((en) => en, decision === 'confirm');
  const browser = await launchBrowser();
  return {
    server,
    browser,
    async open(at, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`.trim());
      });
      await page.goto(server.origin + at);
      const chat = page.frameLocator('iframe');
      return { page, chat, log: chat.getByRole('log'), errors, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A bare page of some shop that has the widget. */
export const shopPage = (
  origin: string,
  attributes = '',
  body = '<h1>A shop</h1><button id="own">Mine</button>',
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>` +
  `<script src="${origin}/widget.js" data-shop="demo" ${attributes} async></script></head><body>${body}</body></html>`;

/** Asks something in the open chat. */
export async function ask(chat: FrameLocator, text: string): Promise<void> {
  await chat.locator('textarea').fill(text);
  await chat.locator('textarea').press('Enter');
}
