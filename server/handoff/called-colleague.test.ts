import { describe, expect, it } from 'vitest';
import { nameAsked } from './called-colleague.ts';

const names = ['Grace', 'Daniel', '小林', '周敏'];

describe('a colleague asked for by name', () => {
  it.each([
    ['Can I talk to Grace please', 'Grace'],
    ['I want to speak to daniel', 'Daniel'],
    ['is Grace around today?', 'Grace'],
    ['帮我转小林', '小林'],
    ['我要找周敏', '周敏'],
    ['小林在吗', '小林'],
  ])('is heard in “%s”', (text, name) => {
    expect(nameAsked(text, names)).toBe(name);
  });

  it.each(['Grace told me it would come today', '小林说今天会退款', 'get me a human', 'gracefully done', '转人工'])(
    'isn’t heard in “%s”',
    (text) => {
      expect(nameAsked(text, names)).toBeUndefined();
    },
  );
});
