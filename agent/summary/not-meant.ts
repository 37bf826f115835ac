/** “写错了，是SM23801，邮箱…” puts right what an order is proven with: no address is to be changed. */
export const isMerelyProof = (intent: string, text: string): boolean =>
  intent === 'change_address' && proves.test(text) && !namesPlace.test(text);

/** To be kept back for now isn't to be cancelled. */
export const isOnlyHeld = (intent: string, text: string): boolean =>
  intent === 'cancel_order' &&
  /\b(?:do ?n['’]?t|do not|not) (?:ship|send|dispatch)\b|(?:先|暂时)?别(?:急着)?发货?/iu.test(text) &&
  !/cancel|取消|退|不要了/iu.test(text);

const proves = /[\w.+-]+@[\w-]+\.\w|尾号|后四位|\blast (?:four|4)\b/iu;
const namesPlace =
  /地址|收[货件]|[寄送改发]到|搬|公司|单位|学校|家里|[省市区县镇村路街道号楼室]|改(?:手机|电话|邮箱)|\b(?:address|street|road|house|flat|apartment|move[ds]?|moving|office|home|work|go to|deliver|send|ship|postcode|zip)\b/iu;
