import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';

type FoundPassage = Pick<SearchKnowledgeContent['passages'][number], 'isMeant' | 'coverage' | 'saying'>;

/** With less of the question in it, and in its best sentence, a passage only has a word in common with it. */
const hardly = { coverage: 0.45, own: 0.35 };
/** With less it may answer, or speak of something near. */
const partly = { coverage: 0.55, own: 0.5 };

const below = ({ isMeant, coverage, saying }: FoundPassage, least: typeof hardly) =>
  !isMeant && coverage < least.coverage && (saying?.own ?? 0) < least.own;

/** Whether a passage that no matter leads to hardly speaks of a question: “do I have to sign for my parcel” and insured parcels. */
export const hardlySpeaks = (passage: FoundPassage): boolean => below(passage, hardly);

/** Whether it speaks of so little of it that it is no more than the closest there is. */
export const partlySpeaks = (passage: FoundPassage): boolean => below(passage, partly);
