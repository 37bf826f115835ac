import { describe, expect, it } from 'vitest';
import { legibleAccent, pine } from './accent.ts';

describe('legibleAccent', () => {
  it('keeps a colour that white text can be read on', () => {
    expect(legibleAccent('#0f3d91')).toBe('#0f3d91');
  });

  it('darkens a light colour until it can', () => {
    const yellow = legibleAccent('#ffd400');
    expect(yellow).not.toBe('#ffd400');
    expect(legibleAccent(yellow)).toBe(yellow);
  });

  it('takes nothing but six hex digits', () => {
    for (const wish of [undefined, '', 'red', '#fff', 'url(x)', '#12345g']) expect(legibleAccent(wish)).toBe(pine);
  });
});
