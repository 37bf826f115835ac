import type { Segment } from '../../understanding/understanding.ts';

/**
 * Goods that the words say have come, beside others that are asked after: “猫粮收到啦，大衣到哪了”, "got the socks, but no
 * shoes so far". Only what is still waited for stays named; where nothing would be left, all of it does.
 */
export function withoutReceived(segment: Segment): Segment {
  const { entities, text } = segment;
  const received = entities.products.filter((word) => isReceived(text.toLowerCase(), word));
  if (received.length === 0 || !waits.test(text)) return segment;
  const products = entities.products.filter((word) => !received.includes(word));
  if (products.length === 0 && !besides.test(text)) return segment;
  return { ...segment, entities: { ...entities, products } };
}

/** Named in a breath that says that it has come, and in no other. */
function isReceived(text: string, word: string): boolean {
  const breaths = text.split(breath).filter((each) => namesIt(each, word));
  return breaths.length > 0 && breaths.every((each) => hasCome.test(each) && !hasNot.test(each));
}

/** Words for goods are found in their singular. */
function namesIt(text: string, word: string): boolean {
  return text.includes(word);
}

const breath =
  /[,，.。;；!！?？\n]+|\s+(?:but|however|though|where|when|only|just|still)\b|(?<=\p{Script=Han})\s+|但是?|可是?|不过|就是|只是|就差/u;
const hasCome = /收到|拿到|到手|到了|到货|签收|来了|\b(?:got|received|came|arrived|delivered|turned up|here|have)\b/i;
const hasNot =
  /没(?:有)?(?:收|拿|到|见|签)|未|还没|到(?:哪|了[吗没么])|\b(?:no|not|never|nothing|without|where|when)\b|n['’]?t\b/i;
const waits =
  /没|哪|啥时|什么时候|几天|多久|还要|还得|咋|怎么|情况|差|催|\b(?:no|not|never|where|when|waiting|missing|yet|still|how long)\b|n['’]?t\b/i;
/** Speaks of the rest without a word for it. */
const besides = /其他|其它|别的|另外?|剩下|还有|就差|\b(?:rest|others?|remaining|everything else)\b/i;
