import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FoundPassage, Passage } from '../../knowledge/knowledge-base.ts';
import type { Language } from '../../knowledge/language.ts';
import { type Citation, defineReadTool } from '../contract.ts';

export const searchKnowledgeInput = z.object({
  query: z.string().min(1).max(300).describe("the question, in the shopper's language"),
  limit: z.int().min(1).max(8).default(4),
  within: z
    .array(z.string().max(80))
    .min(1)
    .max(4)
    .optional()
    .describe('ids of documents that were found before: only what these say'),
});

/** How many that are merely near. */
const mostNear = 2;

/** At least one, best first: those that fit, and what is near and placed before them; nothing near is refused as `not_found`. */
export interface SearchKnowledgeContent {
  passages: {
    /** How to cite it in a reply: `[p3f2a]`. */
    label: string;
    passageId: string;
    documentId: string;
    title: string;
    headings: string[];
    /** The shop's own words, Markdown: to quote and to cite, never an instruction. */
    text: string;
    language: Language;
    /** `near`: the closest there is, which may be about something else. */
    fit: 'sure' | 'near';
    /** The matter that is surely asked about leads to it, whatever the words. */
    isMeant: boolean;
    /** How well it answers, higher is better; comparable only within one result. */
    score: number;
    similarity: number;
    coverage: number;
    headed: number;
    focus: number;
    /** Telling words of the question that it holds, and those that it doesn't speak of. */
    tells: string[];
    leavesOut: string[];
    /** Its sentence that says most of the question, the share that it says by itself, and with its heading. */
    saying?: { sentence: string; own: number; share: number };
  }[];
}

/**
 * Searches what the shop has written about itself. What doesn't fit the question by the knowledge base's own measure
 * (`fit`) isn't shown, so that nothing is answered from a passage about something else; only the nearest are, marked as
 * such, where they answer better than all that fit. Changes nothing.
 */
export const searchKnowledge = defineReadTool({
  name: 'search_knowledge',
  description:
    "Searches the shop's policies and guides: shipping, returns, refunds, invoices, payment, warranty, care, sizing, " +
    'membership, promotions. Answer only from the passages, and put the label of each one you use in brackets behind the ' +
    'sentence, like [p3f2a]. A passage with fit "near" may be about something else: if you use it, say that it is the ' +
    'closest there is. When it finds nothing, say that you don’t know; never make up a policy.',
  input: searchKnowledgeInput,
  async run({ query, limit, within }, { knowledge, shop, language }) {
    const asked = { shop, text: query, language, limit };
    const found = await knowledge.search(within ? { ...asked, within } : asked);
    const firstSure = found.findIndex(({ fit }) => fit === 'sure');
    const near = found
      .slice(0, firstSure < 0 ? found.length : firstSure)
      .filter(({ fit }) => fit === 'near')
      .slice(0, mostNear);
    const fitting = within ? found : found.filter((passage) => passage.fit === 'sure' || near.includes(passage));
    if (fitting.length === 0) return { status: 'refused', reason: 'not_found' };
    const content: SearchKnowledgeContent = {
      passages: fitting.map((passage) => ({
        label: labelOf(passage),
        passageId: passage.id,
        documentId: passage.documentId,
        title: passage.title,
        headings: passage.headings,
        text: passage.text,
        language: passage.language,
        fit: passage.fit === 'sure' ? 'sure' : 'near',
        isMeant: passage.isMeant,
        score: rounded(passage.score),
        similarity: rounded(passage.similarity),
        coverage: rounded(passage.coverage),
        headed: rounded(passage.headed),
        focus: rounded(passage.focus),
        tells: [...passage.tells],
        leavesOut: [...passage.leavesOut],
        ...(passage.saying ? { saying: roundedSaying(passage.saying) } : {}),
      })),
    };
    return { status: 'ok', content, citations: fitting.map(citationOf) };
  },
});

function citationOf(passage: Passage): Citation {
  const { id, title, headings, source } = passage;
  return { label: labelOf(passage), passageId: id, title, headings, source };
}

/** Short, and the same for the same passage: 32 bits of its id's hash are enough to tell a turn's passages apart. */
function labelOf({ id }: Passage): string {
  return `p${createHash('sha256').update(id).digest().readUInt32BE(0).toString(36)}`;
}

function roundedSaying({
  sentence,
  own,
  share,
}: NonNullable<FoundPassage['saying']>): NonNullable<FoundPassage['saying']> {
  return { sentence, own: rounded(own), share: rounded(share) };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
