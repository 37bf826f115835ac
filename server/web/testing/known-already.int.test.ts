import { expect, it } from 'vitest';
import { consoleStage } from './console-stage.ts';

const at = consoleStage();

async function consoleAt(hash: string) {
  const visitor = await at.stage.open('/console/');
  visitor.page.setDefaultTimeout(10_000);
  await visitor.page.getByRole('button', { name: 'Ada' }).click();
  await visitor.page.locator('.rail').waitFor();
  await visitor.page.evaluate((to) => (location.hash = to), hash);
  return visitor;
}

it('warns of another number before a draft is approved, opens its document, and lets it be approved all the same', async () => {
  const { page, close } = await consoleAt('#/knowledge');
  at.desk.answers.set('POST knowledge/drafts/drf_1/approve', () => ({ status: 200, body: {} }));
  const approvals = () => at.desk.taken.filter(({ path }) => path.endsWith('/approve')).map(({ body }) => body);
  await page.getByText('Draft: 0.9% · There: 1.1%').waitFor();
  expect(await page.locator('.known mark').allInnerTexts()).toEqual(['1.1%']);
  await page.getByRole('button', { name: 'Pet food › Kidneys' }).click();
  expect(await page.locator('.document .here').innerText()).toContain('1.1%');
  await page.keyboard.press('Escape');
  // Words that nobody has compared yet are compared first, and the warning seen.
  await page.getByRole('textbox', { name: 'Answer' }).fill('Its phosphorus is 0.8%.');
  await page.getByRole('button', { name: 'Approve anyway' }).click();
  await expect.poll(() => at.desk.taken.filter(({ path }) => path === 'knowledge/comparison').length).toBe(2);
  expect(approvals()).toEqual([]);
  await page.getByLabel('Replace this earlier answer').check();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect.poll(approvals).toMatchObject([{ answer: 'Its phosphorus is 0.8%.', replaces: 'doc_1' }]);
  await close();
});

it('leads from a risk to the order that it was told from', async () => {
  const { page, close } = await consoleAt('#/inbox/waiting/conv_wait');
  await page.getByRole('tab', { name: 'Shopper' }).click();
  await page.locator('.evidence .link').first().click();
  await page.locator('#fact-SM23951.bright').waitFor();
  await page.getByRole('link', { name: /The conversation/ }).click();
  await expect.poll(() => page.url()).toContain('conv_old');
  await close();
});
