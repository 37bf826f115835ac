import { describe, expect, it } from 'vitest';
import { testContext } from '../testing.ts';
import { suggestReplies, suggestRepliesInput } from './suggest-replies.ts';

describe('suggest_replies', () => {
  it('shows each reply once', async () => {
    const input = suggestRepliesInput.parse({ replies: ['好的', ' 好的 ', '换一个'] });
    expect(await suggestReplies.run(input, testContext())).toEqual({
      status: 'ok',
      content: { shown: ['好的', '换一个'] },
      cards: [{ type: 'quick_replies', replies: ['好的', '换一个'] }],
    });
  });

  it('takes one to four short ones', () => {
    for (const replies of [[], ['a', 'b', 'c', 'd', 'e'], ['x'.repeat(41)], [' ']]) {
      expect(suggestRepliesInput.safeParse({ replies }).success).toBe(false);
    }
  });
});
