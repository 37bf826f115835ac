import { z } from 'zod';

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
