import { talk, type Matter } from '../matter.ts';
import { mergeSegments } from './merge-segments.ts';

/** In a burst, a message that only names things belongs to the question beside it. */
export function absorbDetails(matters: readonly Matter[]): Matter[] {
  const anchor = matters.find((matter) => !talk.has(matter.intent) && matter.segment.intent.id !== 'give_details');
  if (!anchor) return [...matters];
  const details = matters.filter(
    (matter) => matter !== anchor && matter.segment.intent.id === 'give_details' && !matter.resumes,
  );
  const segment = details.reduce((merged, matter) => mergeSegments(merged, matter.segment), anchor.segment);
  return matters
    .filter((matter) => !details.includes(matter))
    .map((matter) => (matter === anchor ? { ...matter, segment } : matter));
}
