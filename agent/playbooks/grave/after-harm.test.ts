import { describe, expect, it } from 'vitest';
import { asksRedressAfterHarm } from './after-harm.ts';

const harmed = { harm: { of: 'animal', turn: 1 }, passedOn: 0, turns: 1 } as const;

describe('what is asked for after harm was passed on', () => {
  it.each(['能退吗 已经开封了', '你们赔多少', 'can I get my money back', 'do I have to send it back'])(
    'is for the colleague who has the case: %s',
    (text) => {
      expect(asksRedressAfterHarm(text, harmed)).toBe(true);
      expect(asksRedressAfterHarm(text, {})).toBe(false);
      expect(asksRedressAfterHarm(text, { ...harmed, turns: 30 })).toBe(false);
    },
  );

  it.each(['我的另一个包裹到哪了', 'where is my other parcel'])('isn’t: %s', (text) => {
    expect(asksRedressAfterHarm(text, harmed)).toBe(false);
  });
});
