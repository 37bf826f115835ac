import { describe, expect, it } from 'vitest';
import { saysOnly } from './lost-order.ts';

describe('a part of what was lost', () => {
  it.each([
    'just the boots please',
    'only resend the boots',
    'the boots, not the scarf',
    '只补靴子就行',
    '围巾不用补了',
  ])('is meant by %s', (text) => expect(saysOnly.test(text)).toBe(true));
  it.each([
    'they lost my boots parcel, send everything again',
    'lost! not the money, i want the goods',
    '靴子那个包裹丢了，全部补发',
    'DHL only just told me',
  ])('is not by %s', (text) => expect(saysOnly.test(text)).toBe(false));
});
