import type { Segment } from '../../understanding/understanding.ts';
import { faultIn, remedyIn } from '../actions/said-words.ts';
import { surely, type Reader } from './reader.ts';

/** The same once more is no swap: what went wrong with the first is to be mended. */
export const readOnceMore: Reader = (segment, { open }) =>
  open === undefined && wantsItOnceMore(segment) ? surely('item_problem', segment) : undefined;

function wantsItOnceMore({ intent, text, entities }: Segment): boolean {
  const namesVariant = entities.sizes.length + entities.colours.length > 0;
  const isBroken = intent.id === 'policy_question' && faultIn(text) !== undefined;
  return (
    (intent.id === 'exchange_item' || isBroken) &&
    !namesVariant &&
    remedyIn(text) === 'reship' &&
    !/\b(?:size|colou?r)|码|颜色/i.test(text)
  );
}
