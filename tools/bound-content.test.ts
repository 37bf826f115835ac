import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundContent } from './bound-content.ts';

describe('boundContent', () => {
  it('leaves what is small enough as it is', () => {
    const content = { orders: [{ number: 'SM1' }] };
    expect(boundContent(content)).toBe(content);
  });

  it('cuts long texts before lists', () => {
    const content = { notes: Array.from({ length: 15 }, () => 'x'.repeat(5000)) };
    const bounded = boundContent(content, 16_000) as typeof content;
    expect(bounded.notes).toHaveLength(15);
    expect(bounded.notes[0]).toMatch(/^x{1000}…$/);
  });

  it('never exceeds its bound', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 100, max: 400 }), (content, most) => {
        expect(JSON.stringify(boundContent(content, most)).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
