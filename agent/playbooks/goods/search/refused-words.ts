const refusedBefore =
  /(?:\b(?:no|not|non|without|isn'?t|aren'?t|avoid|hate|don'?t (?:want|like|wear)|dont (?:want|like|wear)|other than|faux|fake|imitation|allergic to)[- ](?:real |any |an? |made of |in )*|不(?:要|想要|是|含|喜欢|带|穿|能吃|吃)?|(?<!有)没有?|[别非无]|不用(?:系|绑|穿)?|免(?:系|绑)|过敏|人造|仿)$/i;
const refusedAfter = /^[- ]?(?:free\b|less\b|allerg)|^.{0,4}过敏|^.{0,3}不能吃|^.{0,2}的?(?:不要|除外)/i;

/** Whether what was said at a place of the words is what isn't wanted: “不要皮的”, "leather-free". */
export function isRefused(text: string, at: number, said: string): boolean {
  const holdsNo = /^(?:no|without|没|无|不)/i.test(said);
  return holdsNo || refusedBefore.test(text.slice(0, at)) || refusedAfter.test(text.slice(at + said.length));
}
