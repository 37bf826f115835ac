/** Asks what would be if something were so, rather than of something that is under way (“if a return goes through, when …”). */
export function supposes(text: string): boolean {
  return condition.test(text) && !courtesy.test(text) && !isSo.test(text);
}

const condition =
  /\b(?:if|suppose|supposing|say|assuming|in case|provided(?: that)?) (?:that )?(?:i|you|u|we|my|a|an|the|it|something)\b|\b(?:once|when|after) (?:a|an|the|my|it)\b.{0,20}\b(?:approved|accepted|processed|confirmed)\b|\bwhat (?:happens|would happen) (?:if|when)\b|如果|假如|假设|要是|万一|若是|的话|(?:通过|批准|批下来|同意)(?:了|以后|之后|后)/i;

/** It is so, and something is still awaited. */
const isSo =
  /(?<!如果|要是|万一).{0,8}(?:通过|批准|批下来|同意)了?[^,，]{0,4}[,，\s]?(?:怎么|为什么|为啥|可)?.{0,3}(?:还没|没到|没收|没见)|(?:怎么|为什么)?还没.{0,8}(?:都|已经|早就).{0,6}(?:通过|批准)/u;

/** “If” that only asks nicely. */
const courtesy =
  /\bif (?:it['’]?s |that['’]?s |at all )?(?:possible|ok|okay|(?:you|u) (?:can|could|don['’]?t mind|need|want|like|wish|prefer|have to|must)|needed|necessary|required|so|not)\b|(?:如果|要是)?(?:可以|方便|行|有货)的话|(?:如果|要是)(?:可以|方便|行)/i;
