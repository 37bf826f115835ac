/** Asks what the offers are that were put up, rather than for one. */
export const asksOfOffer = (text: string): boolean => asks.test(text);

const asks =
  /(?:什么|啥|哪些?|几个|多少(?:钱)?)(?:的)?(?:方案|优惠|券)|(?:方案|优惠|券)(?:都)?.{0,4}(?:是什么|有哪些|有啥|多少|是啥)|\b(?:what['’]?s?|which|how much)\b.{0,24}\b(?:offers?|coupons?|vouchers?|deals?|options?)\b/i;
