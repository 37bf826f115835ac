import { tellsDanger, threatens } from '../dire.ts';
import { justSure, type Reader } from './reader.ts';

/** A threat is answered as a complaint, whatever else is in it. */
export const readThreat: Reader = (segment) => (threatens(segment.text) ? justSure('complaint', segment) : undefined);

/** Something that burns or shocks is a matter of its own, unless it is told to go on with another. */
export const readDanger: Reader = (segment, { open }) =>
  open === undefined && tellsDanger(segment.text) ? justSure('item_problem', segment) : undefined;
