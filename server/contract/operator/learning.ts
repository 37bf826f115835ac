import { z } from 'zod';
import { languageSchema } from '../turn.ts';

export const draftStateSchema = z.enum(['draft', 'approved', 'rejected']);

/** Something that a shopper asked and a person answered, on its way into the shop's knowledge. */
export const knowledgeDraftSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  state: draftStateSchema,
  /** As the shopper asked it, without what is personal. */
  question: z.string(),
  /** What the operator answered, without what is personal. */
  answer: z.string(),
  language: languageSchema,
  /** How many names, numbers and addresses were taken out: whoever approves it looks for what is left. */
  removed: z.int(),
  by: z.object({ id: z.string(), name: z.string() }),
  createdAt: z.iso.datetime(),
  decided: z.object({ by: z.object({ id: z.string(), name: z.string() }), at: z.iso.datetime() }).optional(),
  /** Of an approved one: its document in the knowledge base. */
  source: z.string().optional(),
});

/** `GET /v1/operator/knowledge/drafts?state=draft`. */
export const knowledgeDraftsSchema = z.object({ drafts: z.array(knowledgeDraftSchema) });
export const draftsQuerySchema = z.object({ state: draftStateSchema.default('draft') });

const words = z.object({ question: z.string().trim().min(1).max(500), answer: z.string().trim().min(1).max(8_000) });

/** `POST /v1/operator/knowledge/drafts`: one that comes from no conversation's handoff by itself. */
export const newDraftSchema = words.extend({ conversationId: z.string().max(64), language: languageSchema });

/**
 * `POST …/drafts/:id/approve`: the words as the supervisor wants them; left out they stay. `replaces`: the document of an
 * earlier answer, which goes.
 */
export const approveDraftSchema = words.partial().extend({ replaces: z.string().max(64).optional() });

/** `POST /v1/operator/knowledge/comparison`: what the shop's knowledge says of the same matter. */
export const comparisonRequestSchema = words.extend({ language: languageSchema });

/** A passage near to new words. */
export const comparedPassageSchema = z.object({
  passageId: z.string(),
  documentId: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  text: z.string(),
  language: languageSchema,
  source: z.string(),
  /** Where it gives another number for the same thing: `here` from the character `at` of its text on, instead of `draft`. */
  differences: z.array(z.object({ at: z.int(), here: z.string(), draft: z.string() })),
  /** It says all that the new words say. */
  repeats: z.boolean(),
  /** It is an answer that was approved before, which new words can replace. */
  learnt: z.boolean(),
});
export const comparisonSchema = z.object({ passages: z.array(comparedPassageSchema) });

/** `GET /v1/operator/knowledge/documents/:id`: all that a document says. */
export const knowledgeDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  language: languageSchema,
  updatedAt: z.iso.datetime(),
  /** In the order in which they stand there. */
  passages: z.array(z.object({ id: z.string(), headings: z.array(z.string()), text: z.string() })),
});

/** `POST /v1/operator/conversations/:id/scenario`: a file for evals/scenarios. */
export const scenarioFileSchema = z.object({
  fileName: z.string(),
  /** YAML. */
  scenario: z.string(),
});

export type KnowledgeDraft = z.infer<typeof knowledgeDraftSchema>;
export type ComparedPassage = z.infer<typeof comparedPassageSchema>;
export type KnowledgeDocument = z.infer<typeof knowledgeDocumentSchema>;
