import { describe, expect, it } from 'vitest';
import { questionCore } from './question-core.ts';

describe('the question without the talk around it', () => {
  it.each([
    ['sorry cat on the keyboard. how do i return something', 'how do i return something'],
    ['oops wrong window. do you ship to spain', 'do you ship to spain'],
    ['ok fine. do you have a store there tho', 'do you have a store there'],
    ['不好意思手滑了，退货怎么弄', '退货怎么弄'],
  ])('%s', (text, core) => {
    expect(questionCore(text)).toBe(core);
  });

  it.each(['sorry my keyboard broke. what now', 'is fine wool washable', 'great danes eat how much'])(
    'keeps what it is about: %s',
    (text) => {
      expect(questionCore(text)).toMatch(/broke|fine|great/);
    },
  );
});
