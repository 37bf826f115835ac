import { genericConcepts } from '../../../knowledge/words/concepts.ts';
import { analyse, conceptTerm } from '../../../knowledge/words/analyse.ts';
import { figuresIn, type Figure } from './figures.ts';

/** What a text is about, by its words: each with what it counts. */
type Subject = ReadonlyMap<string, number>;

/** A figure with what it is said of. */
export interface Statement extends Figure {
  of: Subject;
}

/** What stands nearest says most of what a number is about; what heads it all, least. */
const weights = { clause: 1, sentence: 0.6, heading: 0.5, generic: 0.25 };

const sentenceEnd = /(?<=[。！？；!?])|(?<=[.;])\s+|\n+/u;
const clauseEnd = /(?<=[，,：:（(—–])/u;

/** Every figure of a text with what it speaks of: its clause, its sentence and the heading above. */
export function statementsOf(text: string, heading: string): Statement[] {
  const figures = figuresIn(text);
  if (figures.length === 0) return [];
  const above = subjectOf(heading, weights.heading);
  return spansOf(text, sentenceEnd).flatMap((sentence) => {
    const within = figures.filter(({ at }) => at >= sentence.at && at < sentence.at + sentence.text.length);
    if (within.length === 0) return [];
    const around = subjectOf(sentence.text, weights.sentence);
    const clauses = spansOf(sentence.text, clauseEnd);
    return within.map((figure) => {
      const clause = clauses.findLast(({ at }) => sentence.at + at <= figure.at)?.text ?? sentence.text;
      return { ...figure, of: merged(above, around, subjectOf(clause, weights.clause)) };
    });
  });
}

/** The words that carry content, and the concepts that they say, so that a paraphrase and the other language meet. */
export function subjectOf(text: string, weight = 1): Subject {
  const found = new Map<string, number>();
  const plain = figuresIn(text).reduceRight(
    (rest, { at, text: figure }) => `${rest.slice(0, at)} ${rest.slice(at + figure.length)}`,
    text,
  );
  for (const { term, stop, concepts } of analyse(plain).words) {
    if (/^\d/u.test(term) || (stop && concepts.length === 0)) continue;
    const terms = concepts.length > 0 ? concepts.map(conceptTerm) : [term];
    for (const each of terms) {
      const isGeneric = concepts.length > 0 && genericConcepts.has(each.slice(1));
      found.set(each, isGeneric ? weight * weights.generic : weight);
    }
  }
  return found;
}

function merged(...subjects: readonly Subject[]): Subject {
  const all = new Map<string, number>();
  for (const subject of subjects) {
    for (const [term, weight] of subject) all.set(term, Math.max(all.get(term) ?? 0, weight));
  }
  return all;
}

/** How far two speak of the same thing, 0..1: what they share of the one that says less. */
export function likeness(one: Subject, other: Subject): number {
  const total = (subject: Subject) => [...subject.values()].reduce((sum, weight) => sum + weight, 0);
  const less = Math.min(total(one), total(other));
  if (less === 0) return 0;
  const shared = [...one].reduce((sum, [term, weight]) => sum + Math.min(weight, other.get(term) ?? 0), 0);
  return shared / less;
}

function spansOf(text: string, end: RegExp): { at: number; text: string }[] {
  let at = 0;
  return text.split(end).map((each) => {
    const found = { at: text.indexOf(each, at), text: each };
    at = found.at + each.length;
    return found;
  });
}
