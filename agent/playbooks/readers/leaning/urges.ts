import { isShort } from '../../is-short.ts';
import { whereabouts } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** “Yes, chase it”, “催一下吧” after the talk of a parcel, whatever a yes before it sounds like. */
export const urges: Leaning = ({ text, entities }, last) => {
  const isOfIt = whereabouts.includes(last) && entities.products.length + entities.orderNumbers.length === 0;
  return isOfIt && isShort(text, { zh: 14, en: 45 }) && urging.test(text) && !isElse.test(text)
    ? 'urge_shipment'
    : undefined;
};

const urging =
  /\b(?:chase|nudge|poke|hurry|push|urge|chivvy|prod|rush)\b(?! (?:up )?(?:a|the|my) refund)|\b(?:speed|get) (?:it|them|things) (?:up|moving|going)\b|催/i;
const isElse =
  /\b(?:not|n['’]?t|no|stop|never|refund|cancel|when|how|did|have)\b|别|不|退|取消|怎么|多久|什么时候|[过完]了?[吗没]|了吗/i;
