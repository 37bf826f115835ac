import type { FoundPassage } from '../knowledge-base.ts';
import { believed, type MeantTopic } from '../topics/meant-topics.ts';

/** What was found for a topic's wording, best first. */
export interface TopicFinding {
  meant: MeantTopic;
  found: readonly FoundPassage[];
}

/** How much the shopper's own words count where no passage surely fits them, and where one does. */
const ownWords = { unsure: 0.15, sure: 1 };
/** How far behind the best of them a passage is taken to be that the own words don't find. */
const behind = 2;
/** Of a passage that the own words don't find. */
const untold = { tells: [], leavesOut: [] };
/** Of a passage that no topic leads to. */
const noBelief = 0.03;
/**
 * A topic that the shop has written nothing about leads to something else: what is found must speak of it in its headings.
 * When nothing does, what the words alone fit is no more than the closest there is, and nothing at all where the topic is evident:
 * but for a passage whose heading is the very question.
 */
const isOf = { coverage: 0.4, headed: 0.2 };
/** So much of the question is in its headings, and of its last heading in the question. */
const verbatim = 0.95;

/**
 * The passages found by a question's own words and by what it seems to mean, best first. `score` is the sum of the logs of
 * both beliefs: that of the words and, of each topic, its share times the share of the passage among what was found for it.
 * What neither fits comes last.
 */
export function inLightOf(findings: readonly TopicFinding[], own: readonly FoundPassage[]): FoundPassage[] {
  if (findings.length === 0) return [...own];
  const beliefs = new Map<string, number>();
  const led = new Map<string, FoundPassage>();
  for (const { meant, found } of findings) {
    const about = found.filter(speaksOfIt);
    const shares = sharesOf(about.map(({ score }) => score));
    for (const [at, passage] of about.entries()) {
      beliefs.set(passage.id, (beliefs.get(passage.id) ?? 0) + meant.confidence * (shares[at] ?? 0));
      if (!led.has(passage.id)) led.set(passage.id, passage);
    }
  }
  const [first] = findings;
  const clarity = first?.meant.clarity ?? 0;
  const written = new Set(first?.found.filter(speaksOfIt).map(({ id }) => id));
  const isUnwritten = clarity >= believed.sure && written.size === 0;
  const fitting = shown(own).filter(
    (passage) => !isUnwritten || isTheQuestion(passage) || (passage.fit === 'sure' && clarity < believed.evident),
  );
  const weight = fitting[0]?.fit === 'sure' ? ownWords.sure : ownWords.unsure;
  const [best = 0] = fitting.map(({ score }) => score);
  const least = Math.min(best - behind, ...fitting.map(({ score }) => score));
  const known = new Map(fitting.map((passage) => [passage.id, passage]));
  const telling = new Map(own.map(({ id, tells, leavesOut }) => [id, { tells, leavesOut }]));
  const lit = [...new Set([...known.keys(), ...led.keys()])]
    .flatMap((id): FoundPassage[] => {
      const said = known.get(id);
      const passage = said ?? led.get(id);
      if (!passage || (!said && clarity < believed.near)) return [];
      const score = weight * (said?.score ?? least) + Math.log((beliefs.get(id) ?? 0) + noBelief);
      const isMeant = clarity >= believed.sure && written.has(id) && led.get(id)?.fit === 'sure';
      const fit = (said?.fit === 'sure' && (!isUnwritten || isTheQuestion(said))) || isMeant ? 'sure' : 'near';
      return [{ ...passage, score, isMeant, fit, ...(telling.get(id) ?? untold) }];
    })
    .sort((a, b) => b.score - a.score);
  const last = lit.at(-1)?.score ?? 0;
  const taken = new Set(lit.map(({ id }) => id));
  const others = own.filter(({ id }) => !taken.has(id));
  return [...lit, ...others.map((passage, at): FoundPassage => ({ ...passage, fit: 'none', score: last - at - 1 }))];
}

function isTheQuestion({ fit, headed, focus }: FoundPassage): boolean {
  return fit === 'sure' && headed >= verbatim && focus >= verbatim;
}

/** How many that are merely near. */
const mostNear = 2;

/** Those that fit, and what is near and placed before them. */
function shown(found: readonly FoundPassage[]): FoundPassage[] {
  const firstSure = found.findIndex(({ fit }) => fit === 'sure');
  const near = found
    .slice(0, firstSure < 0 ? found.length : firstSure)
    .filter(({ fit }) => fit === 'near')
    .slice(0, mostNear);
  return found.filter((passage) => passage.fit === 'sure' || near.includes(passage));
}

function speaksOfIt({ fit, coverage, headed }: FoundPassage): boolean {
  return headed >= isOf.headed && (fit === 'sure' || coverage >= isOf.coverage);
}

function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
