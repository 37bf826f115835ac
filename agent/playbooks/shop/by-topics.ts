import type { Language } from '../../../knowledge/language.ts';
import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { topic, type TopicId } from '../../understanding/topics/topic.ts';
import { topicsOf } from '../../understanding/topics/topic-reader.ts';

type Passages = SearchKnowledgeContent['passages'];

/** A matter of the shop's rules that a question seems to be about. */
export interface MeantTopic {
  id: TopicId;
  /** Share of belief, 0 … 1. */
  confidence: number;
  /** What a shop's document would be called that answers it. */
  wording: string;
}

/** With less belief a topic isn't even looked up. */
const worthLooking = 0.05;
/** From here on what a topic leads to is the closest there is, and from there on it is the answer. */
export const believed = { near: 0.22, sure: 0.45 };
/** What lies behind the second hardly ever holds the answer. */
const mostTopics = 2;

/** The matters that a question may be about, likeliest first. */
export function meantTopics(question: string, language: Language): MeantTopic[] {
  return topicsOf(question)
    .slice(0, mostTopics)
    .filter(({ confidence }) => confidence >= worthLooking)
    .map(({ id, confidence }) => ({ id, confidence, wording: topic(id).wording[language] }));
}

/** What was found for a topic's wording. */
export interface TopicFinding {
  confidence: number;
  passages: Passages;
}

/** A passage, and whether a topic that is surely meant leads to it. */
export type LitPassage = Passages[number] & { isMeant: boolean };

/** How much the shopper's own words count where no passage surely fits them, and where one does. */
const ownWords = { unsure: 0.15, sure: 1 };
/** Of a passage that no topic leads to. */
const noBelief = 1e-3;
/** A topic that the shop has written nothing about leads to something else: what is found must speak of it in its headings. */
const isOf = { coverage: 0.5, headed: 0.3 };

/**
 * The passages found by a question's own words and by what it seems to mean, best first. `score` is the sum of the logs of
 * both beliefs: that of the words and, of each topic, its share times the share of the passage among what was found for it.
 */
export function inLightOf(findings: readonly TopicFinding[], own: Passages): LitPassage[] {
  if (findings.length === 0) return own.map((passage) => ({ ...passage, isMeant: false }));
  const beliefs = new Map<string, number>();
  const meant = new Map<string, Passages[number]>();
  for (const { confidence, passages } of findings) {
    const about = passages.filter(({ coverage, headed }) => coverage >= isOf.coverage && headed >= isOf.headed);
    const shares = sharesOf(about.map(({ score }) => score));
    for (const [at, passage] of about.entries()) {
      const belief = (beliefs.get(passage.passageId) ?? 0) + confidence * (shares[at] ?? 0);
      beliefs.set(passage.passageId, belief);
      if (!meant.has(passage.passageId)) meant.set(passage.passageId, passage);
    }
  }
  const most = findings[0]?.confidence ?? 0;
  const weight = own[0]?.fit === 'sure' ? ownWords.sure : ownWords.unsure;
  const least = Math.min(0, ...own.map(({ score }) => score)) - 1;
  const known = new Map(own.map((passage) => [passage.passageId, passage]));
  return [...new Set([...known.keys(), ...meant.keys()])]
    .flatMap((id): LitPassage[] => {
      const said = known.get(id);
      const passage = said ?? meant.get(id);
      if (!passage || (!said && most < believed.near)) return [];
      const score = weight * (said?.score ?? least) + Math.log((beliefs.get(id) ?? 0) + noBelief);
      const isMeant = most >= believed.sure && meant.get(id)?.fit === 'sure';
      return [{ ...passage, score, isMeant, fit: said?.fit === 'sure' || isMeant ? 'sure' : 'near' }];
    })
    .sort((a, b) => b.score - a.score);
}

function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
