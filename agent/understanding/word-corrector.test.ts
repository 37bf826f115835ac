import { describe, expect, it } from 'vitest';
import { createWordCorrector } from './word-corrector.ts';

const correct = createWordCorrector(['parcel', 'order', 'return', 'shoes', 'shows', 'size']);

describe('correcting a word', () => {
  it('finds the known word one slip away', () => {
    expect(correct('parcl')).toBe('parcel');
    expect(correct('praacel')).toBeUndefined();
    expect(correct('pacrel')).toBe('parcel');
    expect(correct('oorder')).toBe('order');
    expect(correct('retirn')).toBe('return');
  });

  it('leaves known and very short words alone', () => {
    expect(correct('order')).toBeUndefined();
    expect(correct('ord')).toBeUndefined();
  });

  it('takes the more frequent of two', () => expect(correct('shoos')).toBe('shoes'));

  it('does not change the first letter of a short word', () => expect(correct('dize')).toBeUndefined());
});
