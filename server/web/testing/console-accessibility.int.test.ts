import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { setStage, type Stage } from './browser.ts';
import { fillPages } from './desk-page-samples.ts';
import { createFakeDesk } from './fake-desk.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const variants = [
  { language: 'en', colorScheme: 'light', width: 1440 },
  { language: 'zh', colorScheme: 'dark', width: 820 },
] as const;

const admin = { en: 'Ada', zh: '安达' };

describe.each(variants)('axe, $language, $colorScheme, $width wide', ({ language, colorScheme, width }) => {
  const options = {
    colorScheme,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce' as const,
  };
  const tabs = { en: ['Shopper', 'Copilot', 'Actions'], zh: ['顾客', '副驾', '操作'] }[language];

  async function open() {
    stage.server.desk = createFakeDesk(language);
    fillPages(stage.server.desk);
    const visitor = await stage.open('/console/', options);
    await visitor.page.locator('.demo-people li').first().waitFor();
    return visitor;
  }
  const enter = async (page: Page, hash: string) => {
    await page.getByRole('button', { name: admin[language] }).click();
    await page.locator('.rail').waitFor();
    await page.evaluate((to) => (location.hash = to), hash);
  };

  it('finds nothing wrong with signing in, the inbox, a conversation and each of its details', async () => {
    const { page, close } = await open();
    expect(await violations(page)).toEqual([]);
    await enter(page, '#/inbox/waiting/conv_wait');
    await page.locator('.claim-bar .btn').waitFor();
    await page.locator('.tool summary').first().click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.claim-bar .btn').click();
    await page.locator('.composer.reply').waitFor();
    if ((await page.locator('.column.panel').count()) === 0) await page.locator('.deeds .icon-btn').last().click();
    await page.locator('.summary').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('.panel-content .stack').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.locator('.panel-content .suggestion button').first().click();
    await page.locator('.action-form').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('finds nothing wrong with the board, knowledge, settings and what lies over them', async () => {
    const { page, close } = await open();
    await enter(page, '#/board');
    await page.locator('.tiles').waitFor();
    await page.locator('.tile').first().click();
    await page.locator('.drill .inbox-line').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (location.hash = '#/knowledge'));
    await page.locator('.draft').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (location.hash = '#/settings'));
    for (const at of [0, 1, 2, 3, 4]) {
      await page.locator('.page-scroll > .tabs [role=tab]').nth(at).click();
      await page.locator('.settings > *').waitFor();
      if (at === 2) await page.locator('.settings section > .btn').click();
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.locator('.me .icon-btn').click();
    await page.locator('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
