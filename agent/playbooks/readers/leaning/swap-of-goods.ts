import { aboutGoods } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** In the midst of goods, something of theirs for one of these. */
export const swapOfGoods: Leaning = ({ intent, text }, last) =>
  aboutGoods.has(last) && intent.id !== 'policy_question' && wantsSwap.test(text) ? 'exchange_item' : undefined;

const wantsSwap =
  /\b(?:swap|exchange|trade|switch)\b|\bchange (?:it|mine|this|that|them)\b|换成|帮我换|我要换|换[一这那]?[件双条个]|换货/i;
