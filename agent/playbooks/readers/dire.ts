import { tellsDanger } from '../dire.ts';
import { justSure, type Reader } from './reader.ts';

/** Something that burns or shocks is a matter of its own, unless it is told to go on with another. */
export const readDanger: Reader = (segment, { open }) =>
  open === undefined && tellsDanger(segment.text) ? justSure('item_problem', segment) : undefined;
