import { z } from 'zod';
import { defineReadTool, type ToolResult } from '../contract.ts';

export const suggestRepliesInput = z.object({
  replies: z
    .array(z.string().trim().min(1).max(40))
    .min(1)
    .max(4)
    .describe("what a tap would send, in the shopper's words"),
});

export interface SuggestRepliesContent {
  shown: string[];
}

/** Shows short answers that the shopper can tap instead of typing. Changes nothing. */
export const suggestReplies = defineReadTool({
  name: 'suggest_replies',
  description:
    'Shows one to four short answers that the shopper can tap, under your message. Use it together with a question that ' +
    'has few likely answers.',
  input: suggestRepliesInput,
  run({ replies }): Promise<ToolResult<SuggestRepliesContent>> {
    const shown = [...new Set(replies)];
    return Promise.resolve({
      status: 'ok',
      content: { shown },
      cards: [{ type: 'quick_replies', replies: shown }],
    });
  },
});
