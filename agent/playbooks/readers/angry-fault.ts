import { faultIn } from '../actions/said-words.ts';
import { lodgesComplaint } from '../dire.ts';
import { justSure, type Reader } from './reader.ts';

/** “猫粮生虫了！太恶心了”: what is wrong with goods is seen to, however angrily it is told. */
export const readAngryFault: Reader = (segment) => {
  const { intent, text, entities } = segment;
  if (intent.id !== 'complaint' || entities.products.length === 0 || lodgesComplaint(text)) return undefined;
  const fault = faultIn(text);
  return fault !== undefined && fault !== 'not_received' ? justSure('item_problem', segment) : undefined;
};
