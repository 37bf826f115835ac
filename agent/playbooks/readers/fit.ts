import { wantsMoneyOffMisfit } from '../actions/returns/money-off.ts';
import { asksOtherFit } from '../goods/sizes/other-fit.ts';
import { readWorn } from '../goods/sizes/worn-words.ts';
import { surely, type Reader } from './reader.ts';

/** Money off for goods that don't fit: the size that fits is what we can give. */
export const readMoneyOffMisfit: Reader = (segment, { open }) =>
  open === undefined && wantsMoneyOffMisfit(segment.text) ? surely('exchange_item', segment) : undefined;

/** A size by one that is worn: no fault, no search, and no swap where none is wished. */
export const readSizeByWorn: Reader = (segment, { open }) =>
  open === undefined && !swaps.test(segment.text) && readWorn(segment) ? surely('recommend_size', segment) : undefined;

/** How it is to fit, after a size was named: “想穿两年呢”. */
export const readOtherFit: Reader = (segment, memory) =>
  asksOtherFit(segment, memory) && !swaps.test(segment.text) ? surely('recommend_size', segment) : undefined;

const swaps = /[换退](?!季)|\b(?:exchang|swap|return|refund|send (?:it|them) back)/i;
