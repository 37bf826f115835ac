import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, type Stage } from './browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('the demo shop', () => {
  it('lets a newcomer be a shopper with one click and ask what is suggested', async () => {
    const { page, log, errors, close } = await stage.open('/');
    await page.getByRole('button', { name: /林美/ }).click();
    await page.getByText('You are 林美').waitFor();
    await page.getByRole('button', { name: 'Where is my parcel? It should be here by now' }).click();
    await log.getByText('it’s 2 days late').waitFor();
    expect(stage.server.conversations.at(-1)?.owner).toBe('mei');
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the next shopper nothing of the one before, and remembers who one is', async () => {
    const { page, chat, log, close } = await stage.open('/');
    await page.getByRole('button', { name: /Anna/ }).click();
    await page.getByRole('button', { name: 'My jacket is too small' }).click();
    await chat.locator('.mine').waitFor();
    await chat.getByRole('button', { name: 'Close chat' }).click();
    await page.getByRole('button', { name: 'Change shopper' }).click();
    await page.getByRole('button', { name: /Omar/ }).click();
    await page.getByText('You are Omar').waitFor();
    await page.evaluate(() => window.Shopmate.open());
    await log.getByText('Hello. What can I do for you?').waitFor();
    await page.reload();
    await page.getByText('You are Omar').waitFor();
    await close();
  });

  it('speaks both languages, and the chat with it', async () => {
    const { page, log, close } = await stage.open('/');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '出门这一路' }).waitFor();
    await page.getByRole('button', { name: '有事问客服' }).click();
    await log.getByText('您好，有什么可以帮您？').waitFor();
    await close();
  });

  it('leads from the chat to the product’s page, without leaving the shop', async () => {
    const { page, chat, close } = await stage.open('/');
    await page.evaluate(() => window.Shopmate.open({ text: 'Show me a warm jacket', send: true }));
    await chat.getByRole('link', { name: 'Loft fleece jacket' }).click();
    await page.locator('.detail').getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('#/p/prd_loft-fleece-jacket');
    expect(await chat.locator('.mine').count()).toBe(1);
    await close();
  });

  it('[I3] leads to the mailbox where one-time codes arrive', async () => {
    const { page, close } = await stage.open('/');
    const link = page.getByRole('link', { name: 'Mailbox' });
    expect(await link.getAttribute('href')).toBe('/demo/mailbox');
    await close();
  });

  it('changes the picture with the colour', async () => {
    const { page, close } = await stage.open('/#/p/prd_trail-shell-jacket');
    const large = page.locator('.detail .large');
    const before = await large.getAttribute('src');
    await page.locator('.colours input').nth(1).check();
    expect(await large.getAttribute('src')).not.toBe(before);
    expect(await large.evaluate((image: HTMLImageElement) => image.decode().then(() => true))).toBe(true);
    await close();
  });
});
