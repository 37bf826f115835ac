import type { Wording } from './wording.ts';

/** Of paying, offers, membership and gifts. */
export const englishOfMoney: readonly Wording[] = [
  // money
  [
    /\b(?:what|which) (?:kinda |kind of |kinds of |sorts? of |types? of )?(?:credit )?cards? (?:do|can|are)\b.{0,10}\b(?:take|accept(?:ed)?|use|pay)\b/,
    'can I pay with a card, payment methods',
  ],
  [
    /\b(?:invoice|receipt|fapiao)\b.{0,20}\b(?:from|for) (?:january|february|march|april|may|june|july|august|september|october|november|december|last (?:month|year|week)|an old(?:er)? order|months ago)\b(?:,? .{0,8}\bstill possible)?/,
    'until when can I ask for an invoice',
  ],
  [
    /\b(?:cheaper|less|lower)\b.{0,10}\b(?:at|in|on|from) (?:another|a different|some other|other)\b.{0,10}\b(?:stores?|shops?|sites?|platforms?)\b(?:,? (?:will|can|do|would) you match(?: (?:it|that))?)?|\b(?:will|can|do|would) you (?:price.?)?match\b/,
    'do you match prices of other shops',
  ],
  [
    /\b(?:paid|bought)\b.{0,20}\d+.{0,25}\bnow\b.{0,12}\d+/,
    'how does price protection work: the price drops after payment',
  ],
  [
    /\b(?:didn'?t|haven'?t|hasn'?t|not|forgot to|never)\b.{0,8}\b(?:finish(?:ed)? )?(?:pay|paid|paying)\b(?: yet)?(?:,? .{0,6}\border (?:still )?(?:there|open|valid|gone))?/,
    "orders that aren't paid, unpaid order cancelled automatically",
  ],
  [
    /\b(?:you|u|they|guys|shop)\b.{0,6}\bcancell?ed (?:my|the|our) order\b|\b(?:my )?order (?:was|got|has been|is) cancell?ed\b/,
    'you cancelled my order for lack of stock',
  ],
  [
    /\b(?:hold|reserve|save|put aside|set aside|keep)\b.{0,20}\b(?:for me|till|until)\b(?: \w+)?/,
    'can you reserve one, sold out',
  ],
  [
    /\b(?:how|when).{0,12}\b(?:know|told|notified|hear)\b.{0,20}\b(?:back|in stock|available|restocked)\b/,
    'my size is sold out: when is it back, notify me',
  ],
  [
    /\b(?:paid|pay|money|bank|charged|deducted|taken)\b.{0,40}\b(?:says?|shows?|still|but|status)\b.{0,20}\b(?:unpaid|not paid|pending|no order|waiting for payment)\b/,
    'the payment failed: money left your account but the order says unpaid',
  ],
  [
    /\b(?:card|payment)\b.{0,15}\b(?:rejected|refused|bounced|not go(?:ing)? through|doesn'?t go through|not accepted|keeps failing|won'?t go through)\b/,
    'the payment failed',
  ],
  [
    /\b(?:split|spread|divide|break up)\b.{0,20}\b(?:payments?|cost|bill|price|it)\b(?: .{0,15}\bmonths?\b)?|\bpay\b.{0,20}\b(?:monthly|over (?:a few |several |\d+ |some |three |six )?months|in (?:parts|bits|\d+|three|six)|bit by bit|later|every month)\b/,
    'pay in instalments',
  ],
  [
    /\b(?:charged|billed|debited|took|taken|paid|deducted|charge)\b.{0,25}\b(?:twice|two times|2 ?times|2 ?x|x ?2|double)\b|\b(?:double|duplicate|two|2) (?:charges?|payments?|debits?)\b|\bdouble.?charged\b/,
    'charged twice, double payment',
  ],
  [
    /\b(?:code|coupon|voucher|promo)\b.{0,25}\b(?:not|n'?t|wont|doesnt|isnt|cant|reject(?:ed|s)?|invalid|error|declined|refused|fail(?:s|ed)?|expired)\b(?: (?:be )?(?:working|work|works|accepted|valid|apply|applied|going through))?|\b(?:won'?t|wont|doesn'?t|doesnt|can'?t|cant|not|refuses to|rejects|refuses)\b.{0,15}\b(?:accept|take|apply|use|accepting|applying)?\b.{0,8}\b(?:my |the |this )?(?:promo|discount|coupon)? ?(?:code|coupon|voucher)\b/,
    "why doesn't my code work",
  ],
  [
    /\b(?:stack|combine|mix|merge)\b.{0,45}\b(?:codes?|coupons?|points|discounts?|vouchers?|offers?|promos?|gift cards?|sale)\b|\b(?:coupons?|codes?|vouchers?|points)\b.{0,25}\b(?:together|at the same time|at once|on top|simultaneously|in one go|same order|as well as)\b|\b(?:two|2|both|several|multiple|more than one)\b.{0,15}\b(?:codes?|coupons?|vouchers?|discounts?)\b/,
    'can I use two coupons or codes, combine discounts',
  ],
  [
    /\b(?:beat|match|meet|same as|cheaper (?:on|at|in)|lower (?:on|at))\b.{0,20}\b(?:amazon|taobao|tmall|jd|ebay|pinduoduo|temu|competitors?|elsewhere|another (?:shop|store|site)|other (?:shops?|stores?|sites?))\b(?:'?s)?(?: prices?)?/,
    'do you match prices of other shops',
  ],
  [
    /\b(?:got|gets|is|was|became|went|now|price)\b.{0,15}\b(?:cheaper|down|lower|dropped|reduced|on sale)\b.{0,12}\b(?:the |a |one |\d+ )?(?:next day|days?|week|hours?|right)? ?(?:after|later|since)\b(?: (?:i|we) (?:bought|ordered|paid|purchased)(?: (?:it|them))?)?/,
    'how does price protection work, price drops after payment',
  ],
  [
    /\b(?:change|switch|use)\b.{0,30}\b(?:alipay|wechat|card|paypal|payment|way (?:to|i) pay|how i pay)\b.{0,25}\b(?:after|already|instead|later|now)\b.{0,15}\b(?:buying|ordering|ordered|bought|order|placed|paid)?/,
    'change the payment method after ordering',
  ],
  [
    /\b(?:safe|secure|trust|hack(?:ed|ers?)?|scam)\b.{0,25}\b(?:card|payment|paying|pay|checkout|details|bank)\b|\b(?:card|payment|bank)\b.{0,15}\b(?:info|details|numbers?|data)?\b.{0,10}\b(?:safe|secure|stored|saved?|hacked)\b/,
    'is paying safe, card details',
  ],
  [/\b(?:dollars|euros?|pounds|usd|eur|gbp)\b/, 'currency'],
  [
    /\b(?:bill|paper|document|something|receipt|invoice)\b.{0,25}\b(?:tax (?:id|number|no)|company name|for (?:my|our|the) (?:company|boss|work|employer|accountant|taxes))\b/,
    'invoice for a company with tax number',
  ],
  [
    /\b(?:employer|boss|expenses?|reimburse[ds]?|accountant|accounting)\b.{0,20}\b(?:needs?|wants?|proof|paper)\b/,
    'invoice, receipt',
  ],
  // membership and offers
  [/\bwhat'?s? (?:is )?in it for me\b.{0,12}\bvip\b/, 'benefits of members and VIPs'],
  [
    /\b(?:proof|verify|verification|prove|documents?|id|card)\b.{0,20}\bstudents?\b|\bstudents?\b.{0,20}\b(?:verify|verified|verification|proof|id|card|prove)\b/,
    'how do students get the student discount: verify',
  ],
  [
    /\bvip\b.{0,12}\b(?:gone|lost|away|expired?|downgraded|removed|disappeared|last)\b|\b(?:lost|lose|losing)\b.{0,8}\bvip\b(?: status)?/,
    'VIP status holds for 12 months, move up to VIP',
  ],
  [
    /\bbirth ?(?:day|date)\b.{0,15}\b(?:wrong|change|edit|incorrect|typo|mistake)\b.{0,12}|\b(?:change|edit|correct|wrong)\b.{0,12}\bbirth ?(?:day|date)\b/,
    'birthday coupon: enter your birthday, it can be changed',
  ],
  [
    /\b(?:note|card|leaflet|flyer|slip)\b.{0,30}\b(?:stars?|reviews?|cash ?back)\b|\b(?:5|five).?stars?\b/,
    'reward for good reviews, note in a parcel',
  ],
  [
    /\bstudent\b.{0,40}\b(?:not valid|exclu\w+|doesn'?t (?:apply|work)|not apply|not work|except|isn'?t valid)\b(?: (?:on|for|with))?/,
    "what the student discount can't be combined with, doesn't apply to",
  ],
  [
    /\b(?:when|next)\b.{0,15}\b(?:is |are |'?s |do you have )?(?:the |your )?(?:next |another )?(?:big )?(?:sale|sales|discount season|black friday)\b/,
    'current promotions, when are the big sales',
  ],
  [
    /\bgift ?cards?\b.{0,15}\b(?:go(?:es)? off|run out|expire|expiry|last|valid|good for|good until)\b/,
    'how long is a gift card valid',
  ],
  [
    /\b(?:do|can|are) (?:you|u|ya|i|there)(?: guys)? ?(?:do|sell|have|offer|got|buy|get)? (?:any |a )?gift ?cards?\b/,
    'do you have gift cards, and how do I buy one',
  ],
  [
    /\bpre-?orders?\b.{0,30}\b(?:late|delayed?|too long|cancel|bail|back out|never)\b(?:.{0,15}\b(?:bail|cancel|back|out)\b)?/,
    'can I get the pre-order deposit back, dispatch after the planned date',
  ],
  [
    /\b(?:deal|discount|cheaper|offer|something|price|reduction|off|money off)\b.{0,12}\b(?:for|as|if i'?m|being|i'?m) (?:an? )?(?:uni(?:versity)? |college )?(?:students?|studying)\b|\bstudent (?:deals?|prices?|offers?|rates?|reduction)\b/,
    'how much is the student discount',
  ],
  [
    /\b(?:how (?:many|much)|when|what).{0,30}\b(?:until|till|before|for|to (?:be|get|become|reach)|make me|am i)\b.{0,12}\bvip\b/,
    'how do I move up to VIP',
  ],
  [
    /\bwhat (?:does|do|is in|are|'?s).{0,20}\bvips?\b.{0,10}\b(?:give|get|bring|offer|do|include|for)?\b(?: me| you)?|\b(?:perks?|worth (?:it|being)|point|good) (?:of|for|being|as) (?:an? )?vip\b/,
    'benefits of members and VIPs',
  ],
  [
    /\bhow much (?:is|are) (?:a |one |\d+ |my )?points? (?:worth)?\b|\bwhat (?:is|are) (?:a |my )?points? worth\b|\b(?:turn|redeem|change|convert|cash)\b.{0,10}\bpoints\b/,
    'points are worth, how do I spend them',
  ],
  [/\bbirthday (?:thing|gift|present|treat|offer|discount|bonus|voucher)\b/, 'birthday coupon'],
  [
    /\bpoints?\b.{0,15}\b(?:run out|go away|disappear|vanish|lapse|last|good for)\b|\b(?:lose|losing)\b.{0,8}\bpoints\b/,
    'do points expire',
  ],
  [
    /\b(?:how much|what|any).{0,8}\b(?:off|discount|cheaper|reduction)\b.{0,8}\b(?:for|on|if).{0,12}\b(?:\d{2,}|dozens?|hundred|lots?|many)\b(?: (?:pieces|pcs|hoodies|shirts|t-shirts|tees|units|items))?|\b(?:\d{2,}) (?:pieces|pcs|hoodies|shirts|t-shirts|tees|jackets|units)\b/,
    'bulk order discounts, pieces of one product',
  ],
  [
    /\b(?:put|print|have|get|add|stick|sew)\b.{0,20}\b(?:our|my|company|team|a|own)\b.{0,10}\b(?:logo|name|design|slogan|text)\b.{0,15}/,
    'printing a logo',
  ],
  [/\b(?:re-?sell|dropship(?:ping)?|drop-ship|dealer|wholesaler|reseller|distributor)\b.{0,15}/, 'resale, dealer'],
  // gifts
  [
    /\b(?:nice|pretty|fancy|beautiful|special)\b.{0,12}\b(?:box|paper|packaging|packed|wrapping|wrapped)\b.{0,12}\b(?:bow|ribbon)?\b|\b(?:bow|ribbon)\b|\b(?:wrap|wrapped|packed) (?:it |this |them )?(?:up )?(?:nicely|prettily|as a (?:gift|present)|for (?:a |his |her |my )?\w+)\b/,
    'gift wrapping, gift box with ribbon',
  ],
  [
    /\b(?:leave|take|hide|remove|no|without|not show|don'?t (?:show|put|include))\b.{0,15}\bprices?\b.{0,20}\b(?:out|off|in|on|inside|tag|package|parcel|box|slip)?\b/,
    'no prices in the parcel',
  ],
  [
    /\b(?:one|same|single|an|my)? ?order\b.{0,20}\b(?:two|2|three|3|several|different|multiple|more than one) (?:addresses|places|people|recipients|friends|homes)\b|\bto (?:two|2|three|3|several|different|multiple) (?:addresses|places|people|recipients|friends|homes)\b/,
    'several recipients, one order to several addresses',
  ],
  [
    /\b(?:message|note|few words|letter|card) (?:in|inside|with|on|into) (?:it|the (?:box|parcel|gift|package))\b/,
    'gift note, card',
  ],
  [
    /\bwhere\b.{0,20}\b(?:type|enter|put|use|insert|key)\b.{0,12}\bgift ?card\b.{0,10}/,
    'how do I use a gift card, enter the code',
  ],
  [
    /\bgift ?card\b.{0,15}\b(?:cash|money|refund|return)\b|\b(?:cash|money|return|refund)\b.{0,15}\bgift ?card\b/,
    'can I return a gift card, cash',
  ],
  [/\b(?:stole|stolen|lost|lose|hacked|gone)\b.{0,15}\bgift ?card\b.{0,8}/, 'gift card lost or stolen code'],
];
