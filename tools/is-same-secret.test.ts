import { describe, expect, it } from 'vitest';
import { isSameSecret } from './is-same-secret.ts';

describe('isSameSecret', () => {
  it('is true of equal texts alone', () => {
    expect(isSameSecret('1234', '1234')).toBe(true);
    expect(isSameSecret('1234', '1235')).toBe(false);
    expect(isSameSecret('1234', '12345')).toBe(false);
  });

  it('is false of what is absent, even on both sides', () => {
    expect(isSameSecret(undefined, undefined)).toBe(false);
    expect(isSameSecret(undefined, '')).toBe(false);
    expect(isSameSecret('', undefined)).toBe(false);
  });
});
