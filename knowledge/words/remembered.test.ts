import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('does the work once for a text, until others have come since', () => {
  const done: string[] = [];
  const shout = remembered(2, (text) => {
    done.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(shout)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(done).toEqual(['a', 'b', 'c', 'b']);
});

it('remembers that there was nothing', () => {
  let times = 0;
  const look = remembered(2, () => {
    times += 1;
    return undefined;
  });
  look('x');
  look('x');
  expect(times).toBe(1);
});
