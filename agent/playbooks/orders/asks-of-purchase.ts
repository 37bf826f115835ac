/** Asks when something was bought, or in which order: only their orders tell. */
export const asksOfPurchase = (text: string): boolean => ofPurchase.test(text);

const ofPurchase =
  /哪(?:一)?(?:单|笔)(?!.{0,4}(?:送|优惠|包邮|便宜))|(?:哪天|哪日|几号|几月|啥时候|什么时候|何时)[^,，。?？]{0,8}(?:买的|拍的|下单?的|下的|订的|入手)|(?:是|在)(?:哪天|几号|什么时候|啥时候)(?:买|拍|下|订)|\bwhich (?:of my )?orders? (?:has|had|have|held|holds?|contains?|contained)\b|\b(?:(?<!\b(?:than|from|since|like|as|back|only|was) )when|what (?:date|day)|the (?:date|day|month))\b.{0,25}(?<!\b(?:do|will|can|would|should|shall) )\b(?:did )?i (?:buy|order|get|place|purchase|bought|ordered|got|placed|purchased)\b/i;
