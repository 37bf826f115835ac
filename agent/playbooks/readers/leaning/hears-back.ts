import { isShort } from '../../is-short.ts';
import type { Leaning } from './leaning.ts';

/** "When will I hear back?", “多久给我回复” after somebody was urged: of that. */
export const hearsBack: Leaning = ({ text, entities }, last) => {
  const namesNothing = entities.products.length + entities.orderNumbers.length === 0;
  return last === 'urge_shipment' && namesNothing && isShort(text, { zh: 16, en: 50 }) && asks.test(text)
    ? 'urge_shipment'
    : undefined;
};

const asks =
  /\b(?:when|how (?:long|soon))\b.{0,24}\b(?:hear|know|reply|answer|respon|get back)|(?:多久|什么时候|啥时候|几时|几天|哪天).{0,6}(?:(?:会|能)?回(?:复|音|话|我|您|信)|答复|结果|消息|反馈)|(?:回复|答复|结果|消息)(?:要|得)?(?:多久|什么时候|几天)/i;
