import { expect, it } from 'vitest';
import { createStatementNames } from './statement-names.ts';

it('names what comes again and again, each text by one name', () => {
  const nameOf = createStatementNames();
  const names = [1, 2, 3, 4].map(() => nameOf('select $1'));
  expect(names.slice(0, 2)).toEqual([undefined, undefined]);
  expect(names[2]).toBeDefined();
  expect(names[3]).toBe(names[2]);
  for (let time = 0; time < 3; time += 1) nameOf('select $2');
  expect(nameOf('select $2')).not.toBe(names[2]);
});

it('leaves alone what is built anew each time, so that a session is not filled', () => {
  const nameOf = createStatementNames();
  for (let at = 0; at < 2_000; at += 1) nameOf(`select ${at}, $1`);
  const late = [1, 2, 3, 4].map(() => nameOf('select late, $1'));
  expect(late).toEqual([undefined, undefined, undefined, undefined]);
});
