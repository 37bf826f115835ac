import type { Wording } from './wording.ts';

/** Of money, offers, gifts, care and the shop itself. */
export const englishOfShop: readonly Wording[] = [
  // money
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
  // care and pets
  [
    /\b(?:boots?|shoes?|sneakers?|leather)\b.{0,20}\b(?:soaked|drenched|soaking|got wet|wet)\b/,
    'leather shoes get wet',
  ],
  [
    /\b(?:marks?|stains?|spots?|dirt|dirty|scuffs?)\b.{0,15}\b(?:on|off|from)\b.{0,8}\b(?:suede|nubuck)\b(?:.{0,12}\bget rid\b)?|\bsuede\b.{0,25}\b(?:marks?|stains?|spots?|dirty|clean|scuffs?)\b/,
    'suede and nubuck brush, eraser for marks',
  ],
  [/\b(?:fabric )?softener\b/, 'washing, no softener'],
  [
    /\b(?:came out|turned out|went|got|is|became|now)\b.{0,15}\b(?:tiny|small(?:er)?|too small|short(?:er)?|shrunk|doll|child)\b.{0,15}\b(?:wash|washing|laundry|dryer|machine)\b|\b(?:wash(?:ed|ing)?|laundry|dryer)\b.{0,30}\b(?:tiny|small(?:er)?|too small|shrunk|shrank|doll|child)\b|\bshrunken\b/,
    'it has shrunk',
  ],
  [
    /\b(?:little |small |tiny )?(?:balls?|bits?|bobbles?|lumps?) (?:of )?(?:fluff|fuzz|lint|wool)\b|\b(?:fluff|fuzz|lint) ?(?:balls?|bobbles?)\b|\b(?:fluff|fuzz)y? (?:all over|everywhere)\b|\bfuzz(?:y|ing)?\b|\bpill(?:s|ed|ing)\b/,
    'pilling bobbles',
  ],
  [
    /\bhang\b.{0,25}\b(?:dry|wet)\b|\bdry\b.{0,12}\b(?:on a (?:hanger|line)|hanging)\b/,
    'drying: hung up wet, dry flat',
  ],
  [/\b(?:moths?|eat(?:en|ing)? holes?)\b/, 'storing and moths'],
  [/\b(?:puffer|puffy|quilted)(?: (?:jacket|coat))?\b/, 'down jacket'],
  [
    /\b(?:water|rain|drops?|beads?)\b.{0,20}\b(?:soak|soaks|through|gone|not roll|no longer|doesn'?t|stopped|anymore)\b.{0,12}|\b(?:soak(?:s|ed|ing)?|wet) through\b(?:,? .{0,10}beads?.{0,10}gone)?/,
    'water repellency, drops no longer bead',
  ],
  [
    /\b(?:turns?|turned|turning)\b.{0,8}\bnose\b.{0,8}\bup\b(?: at)?|\b(?:won'?t|wont|doesn'?t|doesnt|not|refus\w+|hates?|ignor\w+|never|isn'?t|stopped)\b.{0,12}\b(?:eat(?:ing)?|touch(?:ing)?|interested in|like)\b(?: (?:it|his|her|its|the|new|any|this))*(?: (?:food|kibble|meal))?|\b(?:picky|fussy)(?: eater)?\b/,
    "pet won't eat the food",
  ],
  [
    /\b(?:throw\w*|threw|thrown|puk\w+|vomit\w*|being sick|barf\w*)(?: up)?\b.{0,20}\b(?:since|after|from|because|when)?\b.{0,12}\b(?:swap\w*|switch\w*|chang\w*|new)?\b(?: (?:to |the )?(?:new )?(?:food|kibble|brand))?/,
    'soft stools or vomiting after new food',
  ],
  [/\b(?:the runs|runny (?:poo|poop|stool)s?|upset (?:tummy|stomach|belly)|diarrh?o?ea)\b/, 'soft stools, diarrhoea'],
  [
    /\b(?:switch|swap|chang|mov|transition)\w*\b.{0,30}\b(?:to|onto|over to|on)\b.{0,6}\b(?:the |a |your |this )?(?:new |other |different )?(?:dog |cat |puppy |kitten )?(?:food|kibble|brand)\b/,
    'switching to new food over 7 days, old food new food',
  ],
  [/\bhow (?:many|much) (?:grams?|cups?|food|kibble|scoops?)\b.{0,25}/, 'how much to feed, grams a day'],
  [
    /\b(?:how long|when|until)\b.{0,20}\b(?:good|ok|fresh|last|edible|usable|keep)\b.{0,10}\b(?:after|once|when) (?:i |it'?s |it is |being )?open(?:ed|ing)?\b/,
    'how long it keeps once opened, storing',
  ],
  [
    /\bcharg(?:e|ing)\b.{0,30}\b(?:overnight|all night|sleep(?:ing)?|asleep|in bed|by itself|unattended)\b|\b(?:overnight|while i(?:'?m)? sleep(?:ing)?|all night)\b.{0,20}\b(?:charg\w+|plugged)\b|\bplugged in\b.{0,12}\b(?:overnight|all night|all the time)\b/,
    'charging all night, never charge on a bed',
  ],
  // the shop
  [
    /\b(?:sell|sold|share|shared|selling|pass on|give away)\b.{0,12}\b(?:my |our )?(?:data|details|info(?:rmation)?|number|address|email)\b|\b(?:data|details|info(?:rmation)?)\b.{0,12}\b(?:sold|shared|sell|safe with you)\b/,
    'what we keep and why, sell personal data',
  ],
  [
    /\b(?:all|copy|download|what)\b.{0,15}\b(?:data|info(?:rmation)?)\b.{0,12}\b(?:on|about|of) me\b|\bwhat (?:do )?you (?:know|have|store|keep) (?:about|on) me\b/,
    'a copy of my data',
  ],
  [
    /\bhow (?:fast|quick|quickly|soon|long)\b.{0,20}\b(?:answer|reply|respond|get back|write back|response)\b.{0,15}/,
    'how to reach us: e-mail answered within hours',
  ],
  [
    /\b(?:anyone|somebody|someone|anybody|staff|people|humans?)\b.{0,10}\b(?:there|here|around|available|working|on)\b.{0,12}\b(?:weekends?|sundays?|saturdays?|nights?|late|now|evening|holidays?)\b/,
    'opening hours: when can I talk to a person, weekends',
  ],
  [
    /\b(?:legit|scam(?:mers?)?|knock.?offs?|replicas?|fakes?|counterfeits?|real or fake|actually real|the real (?:thing|deal)|originals?)\b/,
    'are your products genuine',
  ],
  [
    /\b(?:what(?:'?s| is)? |have |got |is there )(?:your |a |the )?(?:phone|telephone|hotline|number)(?: line| number)?\b.{0,20}|\b(?:ring|call|phone) (?:you|someone|somebody|a person)(?: up)?\b/,
    'how to reach us: phone',
  ],
  [
    /\b(?:speak|talk|write|answer|reply|help)\b.{0,15}\b(?:english|chinese|french|german|spanish|cantonese|japanese|korean)\b/,
    'languages',
  ],
  [
    /\b(?:driver|courier|delivery (?:guy|man|person))\b.{0,15}\b(?:see|know|get|have|read)\b.{0,12}\b(?:real )?(?:number|phone)\b(?: number)?/,
    'who sees my phone number',
  ],
  [
    /\b(?:stop|no more|quit|tired of|unsubscribe|get rid of|turn off|annoying)\b.{0,20}\b(?:texting|texts?|sms|emails?|mails?|ads?|newsletters?|spam(?:ming)?|messages?|notifications?|promos?)\b(?: (?:me|ads|from you))*/,
    'stop marketing messages',
  ],
  [
    /\b(?:close|delete|remove|erase|cancel|terminate|get rid of)\b.{0,10}\b(?:my |the )?(?:account|profile|registration)\b/,
    'delete my account',
  ],
  [
    /\b(?:can'?t|cant|cannot|unable to|couldn'?t)\b.{0,6}\b(?:log ?in|sign ?in|get in(?:to my account)?)\b|\b(?:don'?t|dont|can'?t|cant) (?:remember|recall|know)\b.{0,8}\bpass ?word\b|\b(?:lost|reset|new)\b.{0,6}\bpass ?word\b/,
    'I forgot my password',
  ],
  [
    /\b(?:plastic|paper|cardboard)\b.{0,15}\b(?:bags?|mailers?|wrap|packaging|boxes|shipping)\b(?: for (?:shipping|posting|sending))?|\b(?:wrapped|packed) in plastic\b/,
    'sustainability packaging: mailers recycled plastic',
  ],
  [/\bold (?:clothes|clothing|shirts|jackets|shoes|stuff)\b|\bused clothes\b/, 'old clothes recycling'],
  [
    /\b(?:plucked|alive|cruelty|animals? (?:suffer|hurt|harmed)|ethical(?:ly)?)\b/,
    'live plucking, down certified, materials',
  ],
  [
    /\b(?:without|w\/o|no need to|have to|need to|must i|do i)\b.{0,6}\b(?:registering|register|an account|signing up|sign up|creating an account|make an account)\b|\bas (?:a )?guest\b/,
    'do I need an account to order, guest',
  ],
  [
    /\b(?:order|buy|place an order)\b.{0,12}\b(?:over|by|via|on) (?:the )?(?:telephone|phone)\b/,
    'can I order by phone',
  ],
  [
    /\b(?:ios|android|iphone|mobile|phone) app\b|\bapp (?:store|to download|for (?:my|ios|android|iphone))\b/,
    'is there an app',
  ],
  [
    /\b(?:smallest|lowest|least|min(?:imum)?)\b.{0,10}\b(?:amount|order|purchase|spend|i (?:have|need|must))\b(?: .{0,12}\b(?:to )?(?:buy|order|spend)\b)?/,
    'is there a minimum order',
  ],
  [
    /\bwhere (?:is|are|was|were|do)\b.{0,20}\b(?:made|produced|manufactured|from|come from|sewn)\b|\bmade in\b/,
    'where are your products made',
  ],
  [
    /\b(?:get|anything|something|points|paid|reward\w*|earn)\b.{0,12}\b(?:for|if i|when i)\b.{0,12}\b(?:reviews?|writing a review|rating|rate)\b/,
    'is there a reward for a review',
  ],
  [
    /\b(?:why|where|delet\w+|remov\w+|gone|missing|disappear\w*|not (?:there|shown|visible|up))\b.{0,20}\b(?:my )?review\b(?: .{0,12}\b(?:gone|shown|visible|up|there|deleted|removed)\b)?|\bmy review\b.{0,20}\b(?:gone|deleted|removed|missing|disappeared|isn'?t|not|never)\b.{0,10}/,
    "why isn't my review shown",
  ],
  [
    /\b(?:what|which|how) (?:time|hours)\b.{0,12}\b(?:shops?|stores?|branch)\b.{0,8}\b(?:open|close|shut)?\b|\b(?:shops?|stores?)\b.{0,8}\b(?:open|close|shut) (?:until|till|at|when)\b/,
    'our stores opening hours',
  ],
  // orders
  [
    /\bcancel\w*\b.{0,20}\b(?:already|sent|shipped|on (?:its|the) way|dispatched)\b.{0,15}(?:\b(?:sent|shipped|way|dispatched)\b)?|\b(?:already|sent|shipped|on (?:its|the) way|dispatched)\b.{0,20}\bcancel\w*\b/,
    'can I cancel after it has shipped',
  ],
  [
    /\border(?:ed)?\b.{0,20}\b(?:twice|two times|2 times|2x|double|duplicate|by accident|accidentally|by mistake)\b|\bdouble order\b/,
    'ordered twice or by mistake',
  ],
  [
    /\b(?:drop|remove|take out|cancel|delete|skip)\b.{0,8}\b(?:just |only )?(?:one|part|some|a single|1)\b.{0,12}\b(?:thing|item|piece|product|pair|of)?\b(?: (?:from|of|in|out of) (?:the|my|this|an) (?:order|basket))?/,
    'cancelling part of an order, single items',
  ],
  [
    /\b(?:give|get|have|refund|see)\b.{0,12}\b(?:deposit|down ?payment)\b.{0,8}\b(?:back|again|refund\w*)?\b/,
    'can I get the deposit back',
  ],
  [
    /\b(?:foot|feet)\b.{0,10}\b(?:length|size)\b|\b(?:work out|find|figure out|measure)\b.{0,10}\b(?:my )?(?:foot|feet|shoe size)\b(?: (?:length|size))?/,
    'measure your feet',
  ],
  [/\b(?:size )?(?:3[5-9]|4[0-7])\.5\b|\bhalves\b/, 'half sizes'],
  [
    /\b(?:wide|broad|thick|chunky|flat) (?:feet|foot)\b|\b(?:feet|foot)\b.{0,12}\b(?:wide|broad|thick|chunky)\b/,
    'wide feet',
  ],
];
