import { z } from 'zod';
import { defineReadTool, handoffReasons, type ToolResult } from '../contract.ts';

export const requestHumanInput = z.object({
  reason: z.enum(handoffReasons).exclude(['taken_over']),
  note: z.string().max(500).optional().describe('what the operator should know first'),
});

/**
 * Ends the agent's part and asks for an operator. It opens nothing itself: the turn ends as a handoff with this reason,
 * and the handoff service does the rest.
 */
export const requestHuman = defineReadTool({
  name: 'request_human',
  description:
    'Passes the conversation to a person. Use it when the shopper asks for one, when you lack the knowledge or the right ' +
    'to help, or when the shopper is very upset. Don’t announce it in words: the shop does.',
  input: requestHumanInput,
  run: ({ reason }): Promise<ToolResult<never>> => Promise.resolve({ status: 'awaiting_human', reason }),
});
