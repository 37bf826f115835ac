import type { Language } from './language.ts';
import type { ShopId } from './shop-id.ts';

/** A piece of the knowledge base that a reply can cite. */
export interface Passage {
  id: string;
  documentId: string;
  /** Title of the document, for the citation. */
  title: string;
  /** Headings from the top of the document down to this passage, outermost first; without the title. */
  headings: string[];
  /** The passage itself, as plain text or Markdown, without the headings. */
  text: string;
  language: Language;
  /** Where the document came from: a path inside the ingested folder, or a URL. */
  source: string;
}

export interface FoundPassage extends Passage {
  /** Fused relevance, higher is better; comparable only within one result. */
  score: number;
  /**
   * Whether it is about what was asked: `near` is the closest there is, which may be about something else; `none` is
   * about something else more often than not.
   */
  fit: 'sure' | 'near' | 'none';
  /** The matter that is surely asked about leads to it, whatever the words. */
  isMeant: boolean;
  /** Cosine similarity of query and passage, -1..1. This and what follows is of the matter's own wording where only that finds it. */
  similarity: number;
  /** Share (0..1) of the query's content words, weighted by rarity, that the passage holds. */
  coverage: number;
  /** The same for its title and headings alone. */
  headed: number;
  /** Share (0..1) of its last heading's content that the query says: low where the passage is about something special. */
  focus: number;
  /** Of the query's words that stand in few of the shop's passages, those that it holds: which case of a matter is asked about. */
  tells: readonly string[];
  /** Those of them that it leaves out, by the word and by what else says it. */
  leavesOut: readonly string[];
  /**
   * Of the best passages the sentence that says most of the query: the share (0..1) of the query's known words that it says by
   * itself, and with its heading. Absent where none says any.
   */
  saying?: { sentence: string; own: number; share: number };
}

export interface PassageQuery {
  shop: ShopId;
  text: string;
  /** Passages in this language; when none of them fits, those of the other language that do come before them. */
  language: Language;
  /** At most this many (default 5, highest 20). */
  limit?: number;
  /** Ids of documents: only what these say, whether or not it fits, by their words alone. */
  within?: readonly string[];
}

/** What the shop knows. */
export interface KnowledgeBase {
  /** Best first; what doesn't fit is not left out. Empty when there is nothing alike. Rejects when the database fails. */
  search(query: PassageQuery): Promise<FoundPassage[]>;
}
