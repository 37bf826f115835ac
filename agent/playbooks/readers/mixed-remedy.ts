import { mixesRemedies } from '../actions/faults/each-remedy.ts';
import { justSure, type Reader } from './reader.ts';

/** “靴子退款，围巾补发”: something is to be put right for each of two things, whatever either half sounds like alone. */
export const readMixedRemedy: Reader = (segment) =>
  segment.entities.products.length > 1 && mixesRemedies(segment.text) ? justSure('item_problem', segment) : undefined;
