import { expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase } from '../db/testing.ts';
import { plantOperator } from './testing.ts';
import { seedDemoMacros } from './demo-macros.ts';
import { createMacros } from './macros.ts';

it.each(databaseKinds)('gives the demo shop words in both languages, once, on %s', async (kind) => {
  const { database, close } = await openTestDatabase(kind);
  const demo = shopId('demo');
  const daniel = await plantOperator(database, 'demo', { role: 'admin' });
  const macros = createMacros(database);
  await seedDemoMacros(database, demo);
  const [first, ...others] = await macros.list(daniel);
  expect(others.length).toBeGreaterThan(4);
  for (const { text, scope } of [first!, ...others]) {
    expect(scope).toBe('shop');
    expect(text.en).toMatch(/[a-z]/);
    expect(text.zh).toMatch(/\p{Script=Han}/u);
  }
  expect(await macros.remove(daniel, first!.id)).toBe('removed');
  await seedDemoMacros(database, demo);
  expect((await macros.list(daniel)).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  await close();
});
