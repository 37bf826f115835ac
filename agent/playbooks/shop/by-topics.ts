import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import type { TopicId } from '../../understanding/topics/topic.ts';
import { topicsOf } from '../../understanding/topics/topic-reader.ts';

type Passages = SearchKnowledgeContent['passages'];

/** A matter of the shop's rules that a question seems to be about. */
export interface MeantTopic {
  id: TopicId;
  /** Share of belief among all topics, 0 … 1. */
  confidence: number;
  /** How clearly it stands out from the others, 0 … 1: what tells whether to believe it. */
  clarity: number;
}

/** With less belief a topic isn't even looked up. */
const worthLooking = 0.04;
/**
 * The clarity from which on what a topic leads to is the closest there is, from which on it is the answer, and from which
 * on it is so whatever the message sounded like. Of the development questions 84, 87 and 94 % are right from there on.
 */
export const believed = { near: 0.28, sure: 0.42, evident: 0.65 };
/** What lies behind the second hardly ever holds the answer. */
const mostTopics = 2;
/** Belief that may lie anywhere else, for the clarity. */
const elsewhere = 0.1;

/** The matters that a question may be about, likeliest first. */
export function meantTopics(question: string): MeantTopic[] {
  const guesses = topicsOf(question);
  const sum = guesses.reduce((all, { confidence }) => all + confidence, elsewhere);
  return guesses
    .slice(0, mostTopics)
    .filter(({ confidence }) => confidence >= worthLooking)
    .map(({ id, confidence }) => ({ id, confidence, clarity: confidence / sum }));
}

/** What was found for a topic's wording. */
export interface TopicFinding {
  meant: MeantTopic;
  passages: Passages;
}

/** A passage, and whether a topic that is surely meant leads to it. */
export type LitPassage = Passages[number] & { isMeant: boolean };

/** How much the shopper's own words count where no passage surely fits them, and where one does. */
const ownWords = { unsure: 0.15, sure: 1 };
/** How far behind the best of them a passage is taken to be that the own words don't find. */
const behind = 2;
/** Of a passage that no topic leads to. */
const noBelief = 0.03;
/**
 * A topic that the shop has written nothing about leads to something else: what is found must speak of it in its headings.
 * When nothing does, what the words alone find is no more than the closest there is.
 */
const isOf = { coverage: 0.4, headed: 0.2 };

/**
 * The passages found by a question's own words and by what it seems to mean, best first. `score` is the sum of the logs of
 * both beliefs: that of the words and, of each topic, its share times the share of the passage among what was found for it.
 */
export function inLightOf(findings: readonly TopicFinding[], own: Passages): LitPassage[] {
  if (findings.length === 0) return own.map((passage) => ({ ...passage, isMeant: false }));
  const beliefs = new Map<string, number>();
  const led = new Map<string, Passages[number]>();
  for (const {
    meant: { confidence },
    passages,
  } of findings) {
    const about = passages.filter(speaksOfIt);
    const shares = sharesOf(about.map(({ score }) => score));
    for (const [at, passage] of about.entries()) {
      const belief = (beliefs.get(passage.passageId) ?? 0) + confidence * (shares[at] ?? 0);
      beliefs.set(passage.passageId, belief);
      if (!led.has(passage.passageId)) led.set(passage.passageId, passage);
    }
  }
  const clarity = findings[0]?.meant.clarity ?? 0;
  const written = new Set(findings[0]?.passages.filter(speaksOfIt).map(({ passageId }) => passageId));
  const isUnwritten = clarity >= believed.sure && written.size === 0;
  const weight = own[0]?.fit === 'sure' ? ownWords.sure : ownWords.unsure;
  const [best = 0] = own.map(({ score }) => score);
  const least = Math.min(best - behind, ...own.map(({ score }) => score));
  const known = new Map(own.map((passage) => [passage.passageId, passage]));
  return [...new Set([...known.keys(), ...led.keys()])]
    .flatMap((id): LitPassage[] => {
      const said = known.get(id);
      const passage = said ?? led.get(id);
      if (!passage || (!said && clarity < believed.near)) return [];
      const score = weight * (said?.score ?? least) + Math.log((beliefs.get(id) ?? 0) + noBelief);
      const isMeant = clarity >= believed.sure && written.has(id) && led.get(id)?.fit === 'sure';
      return [{ ...passage, score, isMeant, fit: (said?.fit === 'sure' && !isUnwritten) || isMeant ? 'sure' : 'near' }];
    })
    .sort((a, b) => b.score - a.score);
}

function speaksOfIt({ fit, coverage, headed }: Passages[number]): boolean {
  return headed >= isOf.headed && (fit === 'sure' || coverage >= isOf.coverage);
}

function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
