/** Asks when people are there to talk to, rather than for one. */
export const asksPeopleHours = (text: string): boolean =>
  people.test(text) && times.test(text) && !ofOtherTimes.test(text);

const people =
  /真人|人工|客服|活人|有人(?:在|值班|回)?|\b(?:humans?|persons?|people|someone|somebody|anyone|agents?|staff|team|colleagues?|representatives?|reps?|customer (?:service|support|care)|support)\b/i;
const times =
  /几点|上班|下班|(?:工作|服务|营业|在线)时间|什么时候|啥时候|周末|周[六日天]|星期[六日天]|晚上|夜里|半夜|凌晨|节假日|24小时|\b(?:what|which|your|ur|opening|working|office|business|service) hours\b|\bwhat times?\b|\bwhen\b.{0,40}\b(?:can|could|are|is|does|open)\b|\bat night\b|\bon (?:the )?weekends?\b|\b24\/7\b|\bschedule\b|\bwhen\b.{0,30}\bavailable\b/i;
const ofOtherTimes =
  /发货|到货|送到|退款|处理|\b(?:ship|dispatch|deliver|refund|process|repl(?:y|ied)|answer(?:ed)?|arriv)\w*|\bfor (?:\w+ )?hours\b/i;
