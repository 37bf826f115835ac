import { tellsDanger } from '../dire.ts';
import { asksRedressAfterHarm } from '../grave/after-harm.ts';
import { justSure, type Reader } from './reader.ts';

/** Something that burns or shocks is a matter of its own, unless it is told to go on with another. */
export const readDanger: Reader = (segment, { open }) =>
  open === undefined && tellsDanger(segment.text) ? justSure('item_problem', segment) : undefined;

/** Money or something new asked for after harm was passed on: no return like another. */
export const readRedress: Reader = (segment, memory) => {
  const { products, orderNumbers } = segment.entities;
  const namesElse = products.length + orderNumbers.length > 0;
  if (namesElse || memory.open !== undefined || !asksRedressAfterHarm(segment.text, memory)) return undefined;
  return justSure('item_problem', segment);
};
