import { z } from 'zod';
import { handoffReasons } from '../contract.ts';

export const requestHumanInput = z.object({
  reason: z.enum(handoffReasons),
  note: z.string().max(500).optional().describe('what the operator should know first'),
});
