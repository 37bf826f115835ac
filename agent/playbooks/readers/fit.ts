import { wantsMoneyOffMisfit } from '../actions/returns/money-off.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { isShort } from '../is-short.ts';
import { aboutGoods } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksFit } from '../goods/sizes/asks-fit.ts';
import { lacksSize } from '../goods/sizes/unknown-size.ts';
import { tellsUsualSize } from '../goods/sizes/usual-size.ts';
import { asksSizeChart } from '../goods/sizes/size-chart.ts';
import { asksOtherFit } from '../goods/sizes/other-fit.ts';
import { readWorn } from '../goods/sizes/worn-words.ts';
import { surely, type Reader } from './reader.ts';

/** Money off for goods that don't fit: the size that fits is what we can give. */
export const readMoneyOffMisfit: Reader = (segment, { open }) =>
  open === undefined && wantsMoneyOffMisfit(segment.text) ? surely('exchange_item', segment) : undefined;

/** A size by one that is worn: no fault, no search, and no swap where none is wished. */
export const readSizeByWorn: Reader = (segment, memory) =>
  memory.open === undefined &&
  !swaps.test(segment.text) &&
  (asksSizeChart(segment.text) ||
    readWorn(segment) ||
    tellsUsualSize(segment, memory) ||
    asksFitOfView(segment, memory))
    ? surely('recommend_size', segment)
    : undefined;

/** “会不会偏大”, "i don't know her size", of what is in view. */
function asksFitOfView({ text, entities }: Segment, { productId, lastIntent }: Readonly<DialogueMemory>): boolean {
  if (productId === undefined || lastIntent === undefined || !aboutGoods.has(lastIntent)) return false;
  return entities.products.length === 0 && isShort(text, { zh: 14, en: 45 }) && (asksFit.test(text) || lacksSize(text));
}

/** How it is to fit, after a size was named: “想穿两年呢”. */
export const readOtherFit: Reader = (segment, memory) =>
  asksOtherFit(segment, memory) && !swaps.test(segment.text) ? surely('recommend_size', segment) : undefined;

const swaps = /[换退](?!季)|\b(?:exchang|swap|return|refund|send (?:it|them) back)/i;
