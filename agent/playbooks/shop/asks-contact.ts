/** Asks how the shop itself is reached (“whats your phone number”, “你们电话多少”), which isn't whose number is seen or put right. */
export function asksContact(text: string): boolean {
  return text.split(/[,，。.;；!！?？\n]+/u).some((clause) => {
    const plain = clause.replace(lead, '').trim();
    return byWhat.test(plain) || inEnglish.test(plain) || inChinese.test(plain);
  });
}

/** What a question begins with that goes on with another. */
const lead =
  /^(?:\s|(?:and|ok|okay|so|also|then|but|oh|hi|hello|hey|well|or|plus|btw)\b|那么?|还有|对了|另外|请问|你好|您好)+/iu;

/** Said anywhere in a clause. */
const byWhat =
  /(?:怎么|怎样|如何|咋)(?:能)?联系(?:到)?(?:你们|您们|店家|商家)|(?<!快递|快递员|骑手|手机|收件)(?:有|的)(?:没有)?(?:客服)?(?:电话|邮箱)(?:号码|地址)?(?:吗|么|没|不)|客服(?:电话|邮箱)(?:是)?(?:多少|什么|几)|\b(?:your|ur|a) (?:phone number|e-?mail address)\b|\bhow (?:do|can|could) i (?:reach|contact|get in touch with) (?:you|u)\b|\bcontact (?:details|info)/i;

/** The whole clause. */
const inEnglish =
  /^(?:what(?:['’]?s| is| are)? |(?:can|could|may) i (?:have|get) |do (?:you|u|ya)(?: guys)? have |is there |(?:give|send) me |i need )?(?:(?:your|ur) (?:\w+ ){0,2}?(?:(?:phone|telephone|tel|contact|mobile|hotline|helpline|support)(?: (?:number|no|details|info))?|number|e-?mail(?: address)?)|(?:an?|any|the) (?:(?:customer )?(?:service|support|care|contact) )?(?:phone number|telephone number|contact (?:number|details)|hotline|helpline|(?:customer )?(?:service|support|care) (?:number|e-?mail)))(?: (?:(?:that )?i can|to) (?:call|ring|phone|write|reach|use|speak|talk)\b.{0,20}| for (?:you|support|questions|help|complaints?))?[?.! ]*$/i;
const inChinese =
  /^(?:(?:你们|店里|店铺|官方|客服)(?:家|店)?的?(?:客服|联系|服务)?|(?:联系|客服|服务)?(?=电话(?:号码)?(?:是)?(?:多少|几)))(?:电话|热线|号码|邮箱|联系方式)(?:号码?)?(?:是)?(?:多少|什么|几号|几|给(?:我|一下).{0,3}|有吗|有没有)?[吗呢啊呀?？]*$/u;
