import { expect, it } from 'vitest';
import { toJson, toStorableText } from './json.ts';

it('replaces what jsonb refuses and keeps the rest', () => {
  expect(toStorableText('a\0b\ud83dc')).toBe('a\ufffdb\ufffdc');
  expect(toStorableText('退款 👍 "\\u0000" \\ \n')).toBe('退款 👍 "\\u0000" \\ \n');
  expect(toJson({ a: '\u0001' })).toBe('{"a":"\\u0001"}');
});
