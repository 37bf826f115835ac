import type { Stage } from './browser.ts';

/** A console in a browser of its own, with this one of the demo's people signed in. */
export async function visitConsole(stage: Stage, name: string, hash = '') {
  const visitor = await stage.open('/console/');
  visitor.page.setDefaultTimeout(10_000);
  await visitor.page.getByRole('button', { name: new RegExp(`^\\W*${name}`) }).click();
  await visitor.page.locator('.rail').waitFor();
  visitor.errors.length = 0; // before anybody has signed in, `me` is a 401
  if (hash !== '') await visitor.page.evaluate((to) => (location.hash = to), hash);
  return visitor;
}
