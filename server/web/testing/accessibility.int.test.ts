import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderOf, serviceRequest } from './action-samples.ts';
import { violations } from './axe.ts';
import { ask, setStage, type Stage } from './browser.ts';
import { fakeIdentity } from './fake-server.ts';

const question = { en: 'Tell me everything', zh: '全都说说' };
/** Answered with quick replies, for which a question leaves no room. */
const mumble = { en: 'hmm', zh: '嗯' };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function appOf(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('textarea').waitFor();
  const app = page.frames().find((frame) => frame.url().includes('/widget/'));
  if (!app) throw new Error('the app is not there');
  return app;
}

/** Each language, colour scheme and device with each of the others at least once. */
const variants = [
  { language: 'en', colorScheme: 'light', device: 'phone' },
  { language: 'en', colorScheme: 'dark', device: 'desktop' },
  { language: 'zh', colorScheme: 'light', device: 'desktop' },
  { language: 'zh', colorScheme: 'dark', device: 'phone' },
] as const;

describe.each(variants)('axe, $language, $colorScheme, $device', ({ language, colorScheme, device }) => {
  const options = {
    colorScheme,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    viewport: device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    reducedMotion: 'reduce' as const,
  };

  it('finds nothing wrong with the widget: greeting, every card, a person asked for', async () => {
    const { page, chat, close } = await stage.open('/', options);
    await page.waitForFunction(() => typeof window.Shopmate.open === 'function');
    await page.evaluate(() => window.Shopmate.open());
    const app = await appOf(page);
    expect(await violations(app)).toEqual([]);
    await ask(chat, question[language]);
    await chat.locator('.confirmation[data-state=pending]').waitFor();
    await ask(chat, mumble[language]);
    await chat.locator('.replies').waitFor();
    await chat.locator('.cite').first().click();
    await chat.locator('.person').click();
    await chat.locator('.person[data-state=asked]').waitFor();
    expect(await violations(app)).toEqual([]);
    await close();
  });

  it('finds nothing wrong with an answered question, photos, “my requests” and a form', async () => {
    const { page, chat, close } = await stage.open('/', options);
    stage.server.requests = [{ ...serviceRequest((en) => en), steps: [...serviceRequest((en) => en).steps] }];
    stage.server.orders = [orderOf((en) => en)];
    await page.evaluate((token) => window.Shopmate.identify(token), fakeIdentity(`mei-${crypto.randomUUID()}`));
    await page.evaluate(() => window.Shopmate.open());
    const app = await appOf(page);
    await chat.locator('input[type=file]').first().setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }); // prettier-ignore
    await chat.locator('.tray .failed').first().waitFor();
    await ask(chat, question[language]);
    await chat.locator('.confirmation[data-state=pending] .button').first().click();
    await chat.locator('.confirmation[data-state=declined]').waitFor();
    expect(await violations(app)).toEqual([]);
    await chat.locator('#requests').click();
    await chat.locator('.sheet .request').waitFor();
    expect(await violations(app)).toEqual([]);
    await chat.locator('.sheet .choices button').first().click();
    await chat.locator('.sheet .choices button').nth(2).click();
    await chat.locator('.sheet .picks').first().waitFor();
    expect(await violations(app)).toEqual([]);
    await close();
  });

  it('finds nothing wrong with the demo shop', async () => {
    const { page, close } = await stage.open('/', options);
    await page.locator('.grid li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${stage.server.origin}/#/p/prd_trail-shell-jacket`);
    await page.locator('.detail').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
