import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { consoleStage } from './console-stage.ts';
import { visitConsole } from './console-visit.ts';

const at = consoleStage();

const waiting = '#/inbox/waiting/conv_wait';
const claim = (page: Page) => page.locator('.claim-bar button').click();
const answer = (path: string, body: unknown) => at.desk.answers.set(path, () => ({ status: 200, body }));
const asked = () => at.desk.taken.filter(({ path }) => path.endsWith('/actions')).map(({ body }) => body);

/** Claims the conversation that waits and puts the suggested refund to the rules. */
async function reviewed(name = 'Kim') {
  const visitor = await visitConsole(at.stage, name, waiting);
  const { page } = visitor;
  await claim(page);
  await page.getByRole('tab', { name: 'Copilot' }).click();
  await page.getByRole('button', { name: /Refund/ }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  return { ...visitor, outcome: page.locator('.outcome') };
}

describe('before an operator’s yes', () => {
  it('warns of an unusual past and of windows that are over, with the numbers', async () => {
    const { outcome, close } = await reviewed();
    const cautions = outcome.getByRole('complementary', { name: 'Look at this first' });
    await cautions.getByText('This would be the 3rd refund in 90 days; from 3 on a person decides.').waitFor();
    await cautions.getByText('12 days past the 7-day return window').waitFor();
    const order = await outcome.evaluate((box) =>
      ['.cautions', '.answer'].map((part) => box.querySelector(part)?.getBoundingClientRect().top ?? 0),
    );
    expect(order[0], 'above the buttons').toBeLessThan(order[1] ?? 0);
    await close();
  });

  it('lets a photo be missing for a reason only', async () => {
    const waivers = [
      { value: 'cannot_take', label: 'the shopper can’t take one' },
      { value: 'goods_gone', label: 'the goods are no longer there' },
    ];
    answer('POST conversations/conv_wait/actions', { status: 'refused', tell: 'No photo was sent.', rule: 'photos_needed', needs: 'photos', waivers }); // prettier-ignore
    const { outcome, close } = await reviewed();
    await outcome.getByRole('button', { name: 'Review without a photo' }).click();
    expect(asked(), 'not without a reason').toHaveLength(1);
    await outcome.getByLabel('Go on without a photo, because').selectOption('goods_gone');
    await outcome.getByRole('button', { name: 'Review without a photo' }).click();
    await expect.poll(() => asked().at(-1)).toMatchObject({ action: 'request_refund', waivePhotos: 'goods_gone' });
    await close();
  });

  it('leads to a supervisor who is there, where the rules leave it to one', async () => {
    answer('POST conversations/conv_wait/actions', { status: 'supervisor', tell: 'Given twice in 90 days.', rule: 'goodwill_often' }); // prettier-ignore
    for (const each of at.desk.operators) each.presence = each.role === 'supervisor' ? 'online' : 'offline';
    const { page, outcome, close } = await reviewed();
    await outcome.getByText('Given twice in 90 days.').waitFor();
    await outcome.getByRole('button', { name: 'Pass it to a supervisor' }).click();
    const first = page.getByRole('dialog').locator('.choices label').first();
    await first.getByText('Here · Supervisor').waitFor();
    expect(await page.getByRole('dialog').getByText('Operator').count(), 'who may not decide it either').toBe(0);
    expect(await page.getByLabel('What they are to decide').inputValue()).toBe('Please decide: Refund · Order number SM23931 · Reason Late'); // prettier-ignore
    await first.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const noted = at.desk.taken.filter(({ path }) => /\/(?:notes|assign)$/.test(path));
    expect(noted.map(({ path }) => path.replace(/^.*\//, ''))).toEqual(['notes', 'assign']);
    await close();
  });
});

describe('passing a conversation on', () => {
  it('shows of each colleague whether they are there, their role, load and skills', async () => {
    const { page, close } = await visitConsole(at.stage, 'Kim', waiting);
    await claim(page);
    for (const each of at.desk.operators) if (each.role === 'admin') each.presence = 'offline';
    await page.getByRole('button', { name: 'Assign' }).click();
    const choices = page.getByRole('dialog').locator('.choices label');
    await choices.filter({ hasText: 'Here · Supervisor' }).first().waitFor();
    expect(await choices.last().innerText()).toMatch(/Offline · Admin[\s\S]+\d of \d/);
    await close();
  });
});

describe('after it', () => {
  it('shows nothing of the last claim’s action at the next one', async () => {
    answer('POST conversations/conv_wait/actions/cnf_desk', { status: 'done', title: 'Refund of ¥767' });
    const { page, outcome, close } = await reviewed();
    await outcome.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Done: Refund of ¥767').waitFor();
    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.getByRole('dialog').getByLabel('To the line').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand back' }).click();
    await claim(page);
    await page.getByText('What would you like to do?').waitFor();
    expect(await page.getByText('Done: Refund of ¥767').count()).toBe(0);
    await close();
  });
});

describe('about the shopper', () => {
  it('says where each order goes, and whom they asked for', async () => {
    const { page, close } = await visitConsole(at.stage, 'Kim', waiting);
    await page.getByText('They asked for Grace, who isn’t here now; they were told so').waitFor();
    await page.getByRole('tab', { name: 'Shopper' }).click();
    await page.locator('.ship-to', { hasText: '12 Yulin Road, Chengdu' }).first().waitFor();
    await close();
  });
});
