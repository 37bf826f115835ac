import { z } from 'zod';

/** Why a person says no to what waited for their decision. */
export const declineReasons = ['outside_rules', 'not_shown', 'settled_otherwise', 'not_wanted'] as const;

/** `POST conversations/:id/decisions/:actionId`: the no of whoever has the conversation. The book keeps it with its reason. */
export const declineRequestSchema = z.object({
  reason: z.enum(declineReasons),
  /** What the shopper is told besides the reason. */
  words: z.string().trim().max(500).optional(),
});

/** What the shopper was told, in their language. */
export const declinedSchema = z.object({ told: z.string() });

export type DeclineReason = (typeof declineReasons)[number];
export type Declined = z.infer<typeof declinedSchema>;
