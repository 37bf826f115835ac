import { z } from 'zod';
import { cardSchema } from '../../../tools/cards.ts';
import { citationSchema, languageSchema } from '../turn.ts';

/** `GET /v1/operator/conversations/:id/copilot`: what could be said and done next. Nothing of it happens without a click. */
export const copilotSchema = z.object({
  upToSeq: z.int(),
  intent: z.object({ id: z.string(), label: z.string(), confidence: z.number() }).optional(),
  mood: z.object({ kind: z.enum(['calm', 'unhappy', 'angry']), label: z.string(), because: z.string().optional() }),
  /** In the shopper's language, best first, at most three. */
  replies: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      citations: z.array(citationSchema),
      from: z.enum(['playbook', 'knowledge', 'model']),
    }),
  ),
  /** With what is known filled in; `input` may lack what the operator has to add. */
  tools: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      kind: z.enum(['read', 'write']),
      input: z.record(z.string(), z.unknown()),
      /** Why it is suggested, in a few words. */
      why: z.string(),
    }),
  ),
});

/** `POST …/copilot/tools`: runs a read tool, for the operator's eyes alone. */
export const copilotToolRequestSchema = z.object({
  name: z.string().min(1).max(64),
  input: z.record(z.string(), z.unknown()),
});
export const copilotToolResultSchema = z.object({
  status: z.enum(['ok', 'refused', 'failed']),
  content: z.unknown(),
  cards: z.array(cardSchema),
});

/** `GET /v1/operator/knowledge/search`. */
export const knowledgeSearchSchema = z.object({
  passages: z.array(
    z.object({
      passageId: z.string(),
      title: z.string(),
      headings: z.array(z.string()),
      text: z.string(),
      source: z.string(),
      language: languageSchema,
    }),
  ),
});

export type Copilot = z.infer<typeof copilotSchema>;
export type KnowledgeSearch = z.infer<typeof knowledgeSearchSchema>;
export type CopilotToolResult = z.infer<typeof copilotToolResultSchema>;
