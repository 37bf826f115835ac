import { describe, expect, it } from 'vitest';
import { tag, untag } from './protocol.ts';

describe('untag', () => {
  it('gives the message of a tagged payload', () => {
    expect(untag({ shopmate: tag, message: { type: 'ready' } })).toEqual({ type: 'ready' });
  });

  it.each([
    null,
    'ready',
    {},
    { shopmate: 'other', message: { type: 'ready' } },
    { shopmate: tag },
    { shopmate: tag, message: {} },
  ])('gives nothing for %j', (data) => {
    expect(untag(data)).toBeUndefined();
  });
});
