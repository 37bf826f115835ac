import { expect, it } from 'vitest';
import { summaryOf, talk } from '../testing.ts';

it.each([
  ['zh', '订单SM23791，袜子和鞋子收到就是破的，鞋底开胶了，我要人工', '手机号后四位 2469', /SM23791/],
  ['en', 'my order SM23791 arrived without the belt, pass me to a colleague', 'last four 2469', /SM23791/],
] as const)(
  'takes the last digits of a phone as a proof to be checked: %s',
  async (language, matter, digits, order) => {
    const { nextStep, openQuestion, intents } = await summaryOf(await talk(undefined, matter, digits), language);
    expect(nextStep).toMatch(order);
    expect(nextStep).toMatch(/核实订单|what proves it/u);
    expect(openQuestion?.quote ?? '').not.toContain('2469');
    expect(intents.map(({ id }) => id)).not.toContain('change_address');
  },
);

it('asks for a proof where none was given', async () => {
  const { nextStep } = await summaryOf(await talk(undefined, 'where is my order SM23791', 'a person please'), 'en');
  expect(nextStep).not.toMatch(/what proves it/u);
});

it('asks anew for a proof that was tried and didn’t fit', async () => {
  const tried = await talk(undefined, 'my order 10234 didn’t arrive, e-mail is jane@doe.com', 'a person please');
  expect((await summaryOf(tried, 'en')).nextStep).not.toMatch(/what proves it/u);
});
