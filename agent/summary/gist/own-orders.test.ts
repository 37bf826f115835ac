import { expect, it } from 'vitest';
import { summaryOf, talk } from '../testing.ts';

it.each([
  'Cancel SM23951 please, it is late, and change the address of the other one to 22 Baker St, Apt 4, Kuala Lumpur 59100',
  'Please cancel the order SM23951. The other one should go to 14 Jalan Ampang, Kuala Lumpur 50450',
  'Please cancel SM23951. And SM23991 should go to my office instead',
])('tells each matter with its own order: %s', async (text) => {
  const { gist, facts } = await summaryOf(await talk('omar', text, 'a person please'), 'en');
  expect(gist.text).toMatch(
    /cancelling an order \(order SM23951\).*delivery address \((?:order SM23991|of another order)\)/u,
  );
  expect(gist.text).not.toMatch(/2 orders/u);
  expect(facts.filter(({ label }) => label === 'Order named').map(({ value }) => value)).not.toContain('50450');
});

it('tells the order once where all is about the same', async () => {
  const text = 'Cancel SM23951 please, or else change its address to my office';
  const { gist } = await summaryOf(await talk('omar', text, 'a person please'), 'en');
  expect(gist.text.match(/\(order SM23951/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(gist.text).not.toContain('another order');
});
