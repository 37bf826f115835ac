/** “The other one should go to …”, “SM2 寄到……”: begins to speak of another order than what was said before it. */
export const opensWithOther = (text: string): boolean => opening.test(text);

const opening =
  /^[，,、\s]*(?:(?:and|but|while|also|then)\s+)?(?:(?:for|of)\s+)?(?:the|my) (?:other|second) (?:one|order|parcel|package)\b|^[，,、\s]*(?:而|但|然后|还有|再)?把?(?:另外?|剩下)的?(?:那|一|这)?(?:个|单|笔|件)(?:订单|包裹)?|^[，,、\s]*(?:(?:and|but|while|then)\s+)?(?:order\s+|订单\s*)?[a-z]{2}\d{4,}/iu;
