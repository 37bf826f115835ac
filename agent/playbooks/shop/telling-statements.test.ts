import { expect, it } from 'vitest';
import { namedRows, tellingStatements } from './telling-statements.ts';

const regions = ['Asia: Japan, Singapore, Thailand', 'Europe: France, Spain', 'Oceania: Australia'];
const ways = [
  'Alipay, WeChat Pay: 1–3 working days',
  'Credit or debit card: 3–7 working days',
  'PayPal: 2–5 working days',
];

it.each([
  ['by a word among their values', regions, ['do you send to Spain?'], [1]],
  ['several that are named alike', regions, ['Japan or France?'], [0, 1]],
  ['none by a notion that all share', ways, ['how long until the refund is on my Visa'], []],
  ['by the first reading that names any', ways, ['when is it back', 'refund to a credit card'], [1]],
])('finds the rows that a question names: %s', (_, rows, readings, named) => {
  expect(namedRows(rows, readings)).toEqual(named);
});

it('tells what is listed where the rest is told of as the others', () => {
  const statements = [
    { kind: 'sentence', text: 'Overseas orders take 7–14 days.' },
    { kind: 'intro', text: 'We ship to:' },
    { kind: 'item', text: 'Asia: Japan' },
    { kind: 'item', text: 'Europe: France' },
    { kind: 'sentence', text: 'Other countries are not served yet.' },
  ] as const;
  const read = (text: string) => ({ cover: text.startsWith('Other') ? 1 : 0, figure: false });
  const told = tellingStatements(statements, read, { sentences: 2, chars: 80 }, ['do you ship abroad']);
  expect(told.map(({ text }) => text)).toContain('Asia: Japan');
});
