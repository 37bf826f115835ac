import { describe, expect, it } from 'vitest';
import { consoleStage } from './console-stage.ts';
import type { Locator } from 'playwright-core';
import { visitConsole } from './console-visit.ts';

const at = consoleStage();

const waiting = '#/inbox/waiting/conv_wait';
const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

describe('the desk on a screen of', () => {
  it.each([
    { width: 1440, height: 900, list: true },
    { width: 1180, height: 800, list: true },
    { width: 1024, height: 768, list: false },
    { width: 820, height: 1100, list: false },
  ])('$width px shows the talk and the details side by side', async ({ width, height, list }) => {
    const { page, close } = await visitConsole(at.stage, 'Kim');
    await page.setViewportSize({ width, height });
    await page.locator('.inbox-line').first().click();
    await page.getByRole('log').waitFor(); // what opens by itself is there with the talk
    const panel = page.locator('.column.panel');
    if ((await panel.count()) === 0) await page.keyboard.press('p');
    await panel.waitFor();
    const [talk, beside] = [await boxOf(page.getByRole('log')), await boxOf(panel)];
    expect(talk.width).toBeGreaterThan(340);
    expect(talk.height).toBeGreaterThan(height / 3);
    expect(beside.x, 'nothing of the talk is covered').toBeGreaterThanOrEqual(talk.x + talk.width - 1);
    expect(beside.width).toBeGreaterThan(300);
    expect(await page.locator('.column.list').isVisible()).toBe(list);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (!list) {
      const mark = await boxOf(panel.locator('header .close'));
      expect(mark.x + mark.width, 'whole').toBeLessThanOrEqual(width);
      await panel.locator('header .close').click();
      await panel.waitFor({ state: 'detached' });
      expect(await page.locator('.column.list').isVisible()).toBe(width >= 900);
    }
    await close();
  });
});

describe('what a call answered', () => {
  it('keeps room for words however deep they stand', async () => {
    const product = 'Ridgeline Women’s Trail Shell Jacket';
    const item = at.desk.conversations[0]?.view.items.find((each) => each.kind === 'tool');
    if (item?.kind !== 'tool') throw new Error('the sample has a call');
    item.content = { orders: [{ number: 'SM23931', lines: [{ title: product, details: { name: product } }] }] };
    const { page, close } = await visitConsole(at.stage, 'Kim', waiting);
    await page.setViewportSize({ width: 1024, height: 768 });
    const call = page.locator('details.tool').first();
    await call.locator('summary').click();
    const words = call.locator('.fact', { hasText: product });
    await words.first().waitFor();
    for (const each of await words.all()) {
      const box = await boxOf(each);
      expect(box.width, 'not one character a line').toBeGreaterThan(90);
      expect(box.height).toBeLessThan(80);
    }
    await close();
  });
});
