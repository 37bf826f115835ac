import type { Run } from '../run.ts';
import type { Grader } from './grader.ts';

/** Numbers of orders, requests and parcels. */
const ids = /\b[A-Z]{1,4}\d{4,}\b|(?<![\d.,])\d{8,}(?![\d.,])/gu;
const amounts = /[¥￥$€£]\s?(\d[\d,]*(?:\.\d{1,2})?)/gu;

/** L2: what an operator is told of a conversation stands in its log or in the ledger. */
export const summaryFactsGrader: Grader = {
  id: 'summary-facts',
  asks: 'Does every number and amount of the summary stand in the conversation or in the ledger?',
  grade(run) {
    const { summary } = run;
    if (!summary) return { pass: undefined };
    const told = textsIn({
      ...summary,
      conversationId: undefined,
      identity: { ...summary.identity, customerId: undefined },
    });
    const source = sourceOf(run);
    const known = { words: source.join('\n').toUpperCase(), amounts: amountsOf(run, source) };
    const foreign = told.flatMap((text) => [
      ...(text.toUpperCase().match(ids) ?? []).filter((id) => !known.words.includes(id)),
      ...[...text.matchAll(amounts)].flatMap(([all, number = '']) =>
        known.amounts.has(minorUnits(number)) ? [] : [all],
      ),
    ]);
    const [first] = foreign;
    if (first === undefined) return { pass: true };
    return { pass: false, because: `the summary tells what is nowhere else: ${[...new Set(foreign)].join(', ')}` };
  },
};

const sourceOf = ({ log, actions }: Run): string[] => textsIn([log, actions]);

/** Minor units of all money that the log and the ledger hold, as values and in words. */
function amountsOf({ log, actions }: Run, source: readonly string[]): ReadonlySet<number> {
  const held = moneyIn([log, actions]);
  // The shopper may have named a sum without its currency.
  const said = source.flatMap((text) => text.match(/\d[\d,]*(?:\.\d{1,2})?/gu) ?? []);
  return new Set([...held, ...said.map(minorUnits)]);
}

const minorUnits = (number: string) => Math.round(Number(number.replaceAll(',', '')) * 100);

function moneyIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const { amount } = value as { amount?: unknown };
  return [...(typeof amount === 'number' ? [amount] : []), ...Object.values(value).flatMap(moneyIn)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.values(value).flatMap(textsIn);
}
