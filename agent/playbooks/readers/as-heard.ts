import { talk } from '../matter.ts';
import { isClear } from './is-clear.ts';
import { asHeard, type Reader } from './reader.ts';

/** What the ear heard clearly, and talk without a matter. */
export const readAsHeard: Reader = (segment) => {
  const { id } = segment.intent;
  return talk.has(id) || isClear(segment) ? asHeard(id, segment) : undefined;
};
