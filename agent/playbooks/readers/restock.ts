import { aboutGoods } from '../matter.ts';
import { fairlySure, justSure, type Reader } from './reader.ts';

/**
 * “啥时候再有”, "when will it be back", of goods that were shown: what is sold out comes back as the rules say, and whether
 * it is there now was told before. Asked in full, since the words alone may mean money or a parcel.
 */
export const readRestock: Reader = (segment, { lastIntent, orderNumber }) => {
  const { intent, text } = segment;
  if (lastIntent === undefined || !aboutGoods.has(lastIntent) || !asksWhenAgain.test(text)) return undefined;
  if (ofMoney.test(text) || (orderNumber !== undefined && !inStock.test(text))) return undefined;
  const isOfMoney = intent.id === 'refund_status' && intent.confidence >= fairlySure;
  if (isOfMoney && !inStock.test(text) && !ofGoods.test(text)) return undefined;
  const asked = /\p{Script=Han}/u.test(text) ? '缺货的什么时候补货' : 'when are sold-out products restocked';
  return justSure('policy_question', { ...segment, text: asked });
};

const asksWhenAgain =
  /\b(?:when|how (?:long|soon)|any idea when)\b.{0,40}\b(?:back|restock\w*|in stock|available)\b|\b(?:will|is|are) (?:it|they|that|this|there)\b.{0,24}\b(?:come back|coming back|be back|restocked|back in stock)\b|(?:什么时候|啥时候|何时|几时|多久|哪天|还会不会|还会|会不会).{0,8}(?:补|再有|有货|有码|上架|回来|再上)/i;
const inStock = /\bstock|restock|available|补|货|有码|上架/i;
/** “It” that is back, rather than one's money. */
const ofGoods = /\b(?:it|they|that|this|these|those)\b(?: \w+)? back\b/i;
const ofMoney = /退|款|钱|到账|\b(?:refund\w*|money|paid|credit(?:ed)?|(?:get|send|take|give|bring)\b.{0,20}\bback)\b/i;
