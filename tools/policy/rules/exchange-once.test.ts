import { expect, it } from 'vitest';
import { aLine } from '../../commerce/testing.ts';
import { aCaseLine, deliveredOrder, noHistory, pastAction, ruled } from '../testing.ts';
import { anExchange } from '../testing-exchange.ts';

it('exchanges each piece once', () => {
  const past = pastAction({ kind: 'request_exchange', effect: anExchange().effect });
  const history = { ...noHistory, actions: [past] };
  expect(ruled(anExchange({ history }))).toMatchObject({ decision: 'deny', ruleId: 'exchange_once' });
  const line = aLine({ quantity: 2 });
  const ofTwo = { lines: [aCaseLine({ line })], order: deliveredOrder({ lines: [line] }) };
  expect(ruled(anExchange({ history, ...ofTwo })).decision).toBe('confirm');
  expect(ruled(anExchange({ history: { ...noHistory, actions: [past, past] }, ...ofTwo })).decision).toBe('deny');
});
