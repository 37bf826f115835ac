import { mixesRemedies } from '../actions/faults/each-remedy.ts';
import { surely, type Reader } from './reader.ts';

/** “靴子退款，围巾补发”: something is to be put right for each of two things, whatever either half sounds like alone. */
export const readMixedRemedy: Reader = (segment) => {
  if (segment.entities.products.length < 2 || !mixesRemedies(segment.text)) return undefined;
  // two ways for two things are said plainly: no further question about the rules that were told before it
  return surely('item_problem', { ...segment, intent: { id: 'item_problem', confidence: 1 } });
};
