import { expect, it } from 'vitest';
import { aLine } from '../../commerce/testing.ts';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aCase, aCaseLine } from '../testing.ts';
import { piecesLeft } from './pieces-left.ts';

it('takes back no more pieces than are left', () => {
  const line = aLine({ quantity: 3 });
  const asked = (quantity: number, returnedBefore: number) =>
    piecesLeft.decide(aCase({ lines: [aCaseLine({ line, quantity, returnedBefore })] }), demoPolicy)?.decision;
  expect([asked(3, 0), asked(2, 1), asked(1, 2)]).toEqual([undefined, undefined, undefined]);
  expect([asked(4, 0), asked(3, 1), asked(1, 3), asked(0, 0), asked(-1, 0), asked(0.5, 0)]).toEqual(
    Array<string>(6).fill('deny'),
  );
});
