import { describe, expect, it } from 'vitest';
import { onlyHurts } from './only-hurts.ts';

describe('shoes that hurt', () => {
  it.each(['鞋子磨脚，想退', '走两步就磨后跟', 'the boots rub my heels', 'they hurt after ten minutes'])(
    'are the wrong size only where that is said: %s',
    (words) => {
      expect(onlyHurts(words)).toBe(true);
    },
  );

  it.each(['磨脚，偏小了', '鞋子太小了', 'they rub, one size up please', 'too tight, they hurt', '大衣想退'])(
    'leave other reasons be: %s',
    (words) => {
      expect(onlyHurts(words)).toBe(false);
    },
  );
});
