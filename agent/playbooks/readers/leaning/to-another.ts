import { aboutGoods, aboutOneOrder, sure, whereabouts } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** “鞋子呢”, "and the shoes?": the same question about something else. */
export const turnsToAnother =
  /^(?:(?:好吧?|行|哦|嗯+)[,，\s]*)?(?:那|还有|那么)?(?:我的)?\S{1,10}呢[?？]?$|^(?:(?:ok|okay|right|fine|alright|so|then|hmm+|oh)[,. ]+)*(?:and|what about|how about)\s[^,.]{2,40}$|^(?:the|my|that) [\w-]+(?: [\w-]+)?\?$/i;

/** The same question as before, of what is named now. */
export const toAnother: Leaning = ({ intent: { id, confidence }, text, entities }, last, { orderNumber }) => {
  const turns = turnsToAnother.test(text.trim());
  const isLost = confidence < sure || id === 'out_of_scope' || id === 'nonsense';
  const names = entities.products.length > 0;
  if (isLost && turns && last === 'policy_question' && names && orderNumber !== undefined) return 'track_parcel';
  if (isLost && turns && whereabouts.includes(last)) return last;
  if (last === 'promotions' && confidence < sure && text.length <= 30) return last;
  const mayTurn =
    aboutOneOrder.has(last) || aboutGoods.has(last) || last === 'promotions' || last === 'price_protection';
  return turns && names && mayTurn ? last : undefined;
};
