import { aboutGoods, sure, whereabouts } from '../matter.ts';
import type { Reader } from './reader.ts';

/** Unsure by itself, but one of the likely readings is what the talk is about, or several come to the same. */
export const readLikely: Reader = (segment, { lastIntent, productId }) => {
  const guesses = [segment.intent, ...segment.runnersUp];
  const alike = guesses.filter(({ id }) => whereabouts.includes(id));
  const sum = alike.reduce((all, { confidence }) => all + confidence, 0);
  const wasWhereabouts = lastIntent !== undefined && whereabouts.includes(lastIntent);
  if (alike[0] && sum >= (wasWhereabouts ? 0.25 : sure)) return { intent: alike[0].id, confidence: sum, segment };
  const ofProduct = guesses.find(({ id }) => id === 'product_question');
  const inView = lastIntent !== undefined && aboutGoods.has(lastIntent) && productId !== undefined;
  if (inView && ofProduct && ofProduct.confidence >= 0.1) return { intent: ofProduct.id, confidence: sure, segment };
  const same = guesses.find(({ id, confidence }) => id === lastIntent && confidence >= 0.15);
  return same && { intent: same.id, confidence: same.confidence, segment };
};
