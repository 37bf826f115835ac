import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

/** Mei's coat is on its way, and late. */
describe('a cancelling that hangs on when it comes', () => {
  it.each([
    "where's my coat? if it isn't here by saturday i'd rather cancel",
    'my coat was supposed to arrive already, if it takes another week please cancel it',
    '我的羽绒服到哪了，再不到我就不要了',
  ])('asks where it is, and cancels nothing: %s', async (text) => {
    const { calls } = await openDemoDialogue('mei').say(text);
    expect(calls).toContain('track_parcel');
    expect(calls).not.toContain('cancel_order');
  });

  it('is a wish where nothing is asked beside it', async () => {
    expect((await openDemoDialogue('mei').say('cancel my coat order')).calls).toContain('cancel_order');
  });
});
