/** Asks how the shop itself is reached (“whats your phone number”, “你们电话多少”), which isn't whose number is seen or put right. */
export const asksContact = (clause: string): boolean => inEnglish.test(clause) || inChinese.test(clause);

const inEnglish =
  /^(?:what(?:['’]?s| is| are)? |(?:can|could|may) i (?:have|get) |do (?:you|u|ya)(?: guys)? have |is there |(?:give|send) me |i need )?(?:(?:your|ur) (?:\w+ ){0,2}?(?:(?:phone|telephone|tel|contact|mobile|hotline|helpline|support)(?: (?:number|no|details|info))?|number|e-?mail(?: address)?)|(?:an?|any|the) (?:(?:customer )?(?:service|support|care|contact) )?(?:phone number|telephone number|contact (?:number|details)|hotline|helpline|(?:customer )?(?:service|support|care) (?:number|e-?mail)))(?: (?:(?:that )?i can|to) (?:call|ring|phone|write|reach|use|speak|talk)\b.{0,20}| for (?:you|support|questions|help))?[?.! ]*$/i;
const inChinese =
  /^(?:你们|店里|店铺|官方|客服)(?:家|店)?的?(?:客服|联系|服务)?(?:电话|热线|号码|邮箱|联系方式)(?:号码?)?(?:是)?(?:多少|什么|几号|几|给(?:我|一下).{0,3}|有吗|有没有)?[吗呢啊呀?？]*$/u;
