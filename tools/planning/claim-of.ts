import { z } from 'zod';
import type { ToolContext } from '../contract.ts';
import type { Claim } from '../policy/action-case.ts';
import type { PlanDesk } from '../tool.ts';

/** The shopper's own words: shown to people, believed by no rule. */
export const descriptionInput = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .describe("what is wrong, in the shopper's own words");

/**
 * What the shopper says happened, with the pictures that speak for it: those of this conversation not used before. To an
 * operator all of them speak, for a person looks at them: one picture may show what is broken and what is missing.
 */
export async function claimOf(
  said: { [Key in Exclude<keyof Claim, 'photos'>]: Claim[Key] | undefined } & { ground: Claim['ground'] },
  { shop, conversationId, photos, operator }: ToolContext,
  { ledger }: PlanDesk,
): Promise<Claim> {
  const [sent, used] = await Promise.all([photos(), ledger.usedEvidence(shop, conversationId)]);
  const { ground, description, used: worn } = said;
  return {
    ground,
    photos: sent.map(({ id }) => id).filter((id) => operator !== undefined || !used.includes(id)),
    ...(description === undefined ? {} : { description }),
    ...(worn === undefined ? {} : { used: worn }),
  };
}
