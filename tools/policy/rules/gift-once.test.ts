import { expect, it } from 'vitest';
import { noHistory, pastAction, reshipEffect, ruled } from '../testing.ts';
import { aMissingGift } from '../testing-gift.ts';

it('sends a gift again once', () => {
  const past = pastAction({ kind: 'reissue_missing_gift', effect: reshipEffect('l2') });
  expect(ruled(aMissingGift({ history: { ...noHistory, actions: [past] } }))).toMatchObject({
    decision: 'deny',
    ruleId: 'gift_once',
  });
});
