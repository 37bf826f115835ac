import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { believed } from '../../../tools/asked-topics.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { topicsAsked } from './of-other-goods.ts';
import { termsOf } from './question-terms.ts';
import type { QuoteLimits } from './quote-limits.ts';

type Passage = SearchKnowledgeContent['passages'][number];
type FoundPassage = Pick<Passage, 'isMeant' | 'coverage' | 'saying'>;

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

/** Passages without those that hardly speak of a question; those that do in part are no more than near. */
export const asTheySpeak = (passages: readonly Passage[]): Passage[] =>
  passages.filter((each) => !hardlySpeaks(each)).map((each) => (partlySpeaks(each) ? { ...each, fit: 'near' } : each));

/** Those that may be quoted: what surely fits, or is near where that is wished for, and says more than which goods are asked about. */
export function thatSpeak(question: string, passages: readonly Passage[], { orNear = false }: QuoteLimits): Passage[] {
  const goods = kindsSaid(question).map(({ word = '' }) => word);
  const names = new Set([...termsOf(goods.join(' ')), ...ofGoods]);
  const asked = [...termsOf(question)].filter((term) => !names.has(term));
  const [meant] = goods.length === 0 ? [] : topicsAsked(question);
  const isEvident = meant !== undefined && meant.clarity >= believed.evident;
  const isSaid = (passage: Passage) =>
    goods.length === 0 || asked.length === 0 || (isEvident && passage.isMeant) || says(passage, asked);
  return passages.filter((each) => (each.fit === 'sure' || orNear) && isSaid(each));
}

/** Notions of goods, which any passage on them holds. */
const ofGoods = ['#footwear', '#clothing', '#electronics', '#pets'];

function says({ title, headings, text }: Passage, terms: readonly string[]): boolean {
  const said = termsOf([title, ...headings, text].join('\n'));
  return terms.some((term) => said.has(term));
}
