import type { Wording } from './wording.ts';

const away =
  'sister|brother|friend|roommate|flatmate|husband|wife|partner|mom|mum|mother|dad|father|son|daughter|neighbou?r|colleague|someone else|somebody else|another person|anyone else';
const soon = 'tomorrow|tonight|today|(?:this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|in a hurry';

/** Of parcels and goods that come, go back or break. */
export const englishOfOrders: readonly Wording[] = [
  // sending
  [
    /\b(?:take|bring|hand in|drop off|leave)\b.{0,15}\bbatter(?:y|ies)\b.{0,15}\b(?:stores?|shops?)?\b/,
    'old batteries: bring them to our stores',
  ],
  [
    /\b(?:ship|send|deliver|post)\b.{0,10}\b(?:power ?banks?|batter(?:y|ies)|pet food|dog food|cat food|treats)\b.{0,12}\b(?:overseas|abroad|internationally|outside china)\b/,
    "what we can't send abroad: power banks, batteries, pet food",
  ],
  [
    /\b(?:get|have|receive|deliver|ship)\b.{0,15}\b(?:sooner|earlier|quicker|faster)\b/,
    'can I have it faster, express option',
  ],
  [
    /\b(?:call|calling) (?:it|this|that|the order|my order) off\b(?: before it (?:leaves|ships|goes out|is sent))?/,
    'cancelling an order before dispatch',
  ],
  [/\bwrong (?:street|postcode|zip(?: code)?|house number|apartment|flat|city)\b/, 'wrong address'],
  [/\b(?:parcel|post) ?(?:shop|office)s?\b|\bpick-?up (?:shop|place|station)s?\b/, 'pickup point'],
  [/(?<=\b(?:in|to) \w+[ .,!]{1,3})how long\b/, 'how long delivery takes'],
  [
    /\b(?:says?|said|marked|shows?|status)\b.{0,12}\bdelivered\b.{0,30}\b(?:not|isn'?t|never|no|nothing|don'?t|didn'?t|haven'?t)\b(?: (?:here|got|have|there|find|see|received?|in|it|my|any|mailbox))*/,
    "says delivered but I don't have it",
  ],
  [
    /\b(?:officially|considered|count(?:s|ed)? as|declared|deemed|classed as) lost\b|\bwhen is (?:a |my )?(?:parcel|package|it) (?:\w+ )?lost\b/,
    'when a parcel counts as lost',
  ],
  [
    /\b(?:left|put|dropped|dumped)\b.{0,10}\b(?:in|at) (?:the |a |some )?(?:parcel )?(?:locker|pickup point)\b(?:.{0,6}\b(?:without asking|unasked)\b(?: me)?)?/,
    "don't want it in a locker: courier left it in a locker without asking, redelivered to your door",
  ],
  [
    /\b(?:lockers?|pickup points?)\b.{0,15}\b(?:money|charg\w+|fees?|pay|costs?)\b|\b(?:pay|charged?|fee)\b.{0,15}\b(?:locker|pickup point)\b/,
    'what do lockers cost, storage fee',
  ],
  [/\bhow many days (?:to|until|till|for)\b/, 'how long delivery takes to'],
  [
    /\bfree (?:shipping|delivery)\b.{0,15}\b(?:to|for|in) (?:the )?(?:us|usa|uk|europe|hong kong|overseas|abroad|canada|australia|germany|france|japan|singapore)\b/,
    'no free shipping outside the mainland, overseas',
  ],
  [
    /\b(?:mark|declare|label|write|put)\b.{0,20}\b(?:as (?:a )?gift|lower|cheaper|as (?:a )?sample|less value|value)\b/,
    'customs duty: declare the true value, mark orders as gifts',
  ],
  [
    /\b(?:two|2|both|my|several) orders?\b.{0,15}\b(?:together|into one|in one|as one|merged?|combined?)\b/,
    'combine orders',
  ],
  [
    /\b(?:part|some|rest|half|one)\b.{0,25}\bpre-?order\w*\b|\bpre-?order\w*\b.{0,25}\b(?:rest|other (?:items?|things?|stuff)|together|mixed)\b/,
    'pre-order together with other goods',
  ],
  [/\bcod\b/, 'cash on delivery'],
  [
    /\bstuck\b.{0,8}\b(?:in|at|with) customs\b|\bcustoms\b.{0,20}\b(?:stuck|held|holds?|holding|keeps?|waiting|want|ask)\b/,
    'customs holds the parcel',
  ],
  [
    /\b(?:get|collect|pick ?up|fetch|send|have)\b.{0,25}\b(?:at|in|from|to) (?:a|the|your|one of your) (?:physical |local )?(?:store|shop)s?\b(?: instead)?(?: of (?:home )?delivery)?/,
    'pick up an order in a store',
  ],
  [
    /\b(?:everything|same|all|also|what|which|have|carry|sell)\b.{0,30}\b(?:in|at) (?:the|your) (?:physical |real )?(?:shops?|stores?)\b/,
    'our stores carry',
  ],
  [
    /\b(?:where|how)\b.{0,15}\b(?:see|find|is|get|look up|know)\b.{0,8}\border (?:no|number|nr|id|#|code)\b/,
    'how do I find my order number',
  ],
  [
    /\b(?:slow|long|how fast|how quick(?:ly)?|how soon)\b.{0,12}\b(?:is|are|do|does|will)\b.{0,12}\b(?:delivery|shipping|shipped|arrive|come|here)\b/,
    'how long delivery takes',
  ],
  [
    /\b(?:how|who) (?:do|does|will|would) (?:you|u|ya|they)(?: guys| all)? (?:send|ship|deliver|post)(?: (?:stuff|things|it|orders|parcels|packages))?(?: with| by)?\b/,
    'which courier do you ship with',
  ],
  [/\bwho (?:delivers|brings|drops off)\b/, 'which courier'],
  [/\b(?:choose|pick|decide|want) (?:which |the |a |my )?(?:courier|carrier|sf|dhl|ups)\b/, 'choose the courier'],
  [
    /\b(?:damage for|what do you charge for|price for|charge for) (?:shipping|delivery|sending|posting|postage)\b/,
    'how much is the shipping fee',
  ],
  [
    /\bhow much (?:is it |does it |would it |will it |do you |do i |to |(?:is|does|would) )*(?:cost |charge |pay )?(?:to |for )?(?:send|sending|ship|shipping|post|posting|deliver|delivery|postage)\b/,
    'how much is the shipping fee',
  ],
  [
    /\b(?:nobody|no ?one|noone)(?:'?s| is| was|'?ll be| will be)? (?:at )?(?:home|there|in)\b|\b(?:i|we)(?:'?m| am| was|'?ll be| were| wasn'?t| won'?t be|'?m not) (?:not )?(?:at )?(?:out|away|work|home|in)\b(?= (?:when|at the time|during|while))|\bmiss(?:ed)? (?:the |my |a )?(?:delivery|driver|courier|postman|mailman|delivery guy|delivery man|drop.?off)\b/,
    "wasn't at home and missed the courier",
  ],
  [
    new RegExp(
      `\\b(?:can |could |may )?(?:my |a |the )?(?:${away})\\b.{0,20}\\b(?:pick|collect|fetch|grab|get)(?:s|ed|ing)?\\b(?: (?:it|them|the (?:parcel|package|order)|my (?:parcel|package|order)))?(?: up)?(?: for me)?|\\b(?:pick|collect|fetch|grab)(?: (?:it|them|my (?:parcel|package|order)|the (?:parcel|package|order)))?(?: up)? (?:for me|on my behalf|instead of me)\\b`,
    ),
    'can someone else collect my parcel',
  ],
  [
    /\b(?:don'?t|dont|do not|not|rather not|hate|without|never|stop)\b.{0,30}\b(?:locker|lockers|pickup point|pick-up point)\b|\bto my (?:actual )?(?:front )?door\b/,
    "I don't want it in a locker, deliver to the door",
  ],
  [
    /\b(?:parcel|package|order|it)\b.{0,20}\b(?:returned to (?:the )?sender|went back|sent back|going back|gone back|returned to (?:you|the warehouse|your warehouse)|bounced back)\b|\breturn(?:ed)? to sender\b/,
    'undelivered parcel went back to you, warehouse',
  ],
  [
    new RegExp(
      `\\b(?:need|want|have|get|arrive|here|deliver\\w*)\\b.{0,20}\\b(?:by |before |for )?(?:${soon})\\b|\\b(?:rush|speed (?:it|things|this) up|quicker|asap|next.?day|same.?day)\\b(?: (?:option|delivery|shipping|order))?`,
    ),
    'faster, express option',
  ],
  [
    /\b(?:pick|choose|set|decide|select|say|specify|name)\b.{0,20}\b(?:day|date|time|time ?slot|hour)s?\b(?: (?:it|when it|my order|that it|for)\b.{0,20})?|\b(?:deliver|arrive|come)\w* (?:on|at) (?:a|one) (?:certain|specific|particular|fixed) (?:day|date|time)\b/,
    'choosing a delivery day or time',
  ],
  [
    /\b(?:do|will|does)? ?(?:the )?(?:you|couriers?|carriers?|drivers?)? ?(?:come|work|ship|deliver|send)(?:s|ing)?(?: \w+)? (?:on|over|at|during) (?:the )?(?:sundays?|saturdays?|weekends?|(?:public |national |bank )?holidays?|new year|spring festival)\b/,
    'couriers deliver at weekends and holidays',
  ],
  [
    /\bwhen (?:do|does|will|would) (?:you|u|ya|it|my order|my stuff)(?: guys)? (?:ship|send|leave|go out|get sent|dispatch)(?: (?:it|stuff|things|out|my order))?(?: (?:after|once) .{0,20}\b(?:pay|paid|paying|payment|order|ordering)\b)?/,
    'when do you dispatch orders after payment',
  ],
  [
    /\b(?:only )?(?:half|part|one|some) (?:of )?(?:my|the|an?) (?:order|stuff|things|items|package)\b.{0,20}\b(?:came|arrived|here|there|in|missing)?\b/,
    'several parcels, something is missing from the order',
  ],
  [
    /\b(?:count|qualify|apply|go) (?:towards?|for) (?:the )?(?:free (?:shipping|delivery)|99)\b|\b(?:99|free shipping|free delivery)\b.{0,25}\b(?:before|after) (?:the |a |my |any )?(?:coupons?|vouchers?|discounts?|codes?|points)\b(?: or (?:before|after)(?: (?:the |a |my )?(?:coupons?|vouchers?|discounts?|codes?))?)?|\bbefore or after (?:the |a |my |any )?(?:coupons?|vouchers?|discounts?|codes?)\b/,
    'counts towards ¥99 goods price before coupons',
  ],
  [
    /\b(?:refund|return|give (?:me )?back|get|give|pay)\b.{0,20}\b(?:the |my )?(?:postage|shipping|delivery)(?: (?:fee|cost|costs|charge|money))?(?: (?:i|we) (?:already )?paid(?: at first)?)?(?: back)?$/,
    'is the original shipping fee refunded',
  ],
  [
    /\b(?:change|update|fix|correct|different|new|another|wrong|redirect)\b.{0,25}\baddress\b.{0,20}\b(?:already|on (?:its|the) way|shipped|sent|dispatched|in transit|left)\b|\b(?:already|on (?:its|the) way|shipped|sent|dispatched|in transit)\b.{0,30}\b(?:change|update|different|new|another|wrong|redirect)\b.{0,15}\baddress\b/,
    'change the address after dispatch, redirect a parcel',
  ],
  [
    /\b(?:wrong|incorrect|old|mistyped|typo in (?:my|the))\b.{0,5}\b(?:mobile|cell|phone|telephone)(?: ?(?:number|no|nr))?\b/,
    'wrong phone number',
  ],
  [
    /\b(?:forgot|add|throw|put|include|squeeze|stick|get)\b.{0,30}\b(?:in(?:to)? )?(?:the |my )?(?:same (?:box|parcel|package|order)|existing order|order i (?:just )?(?:placed|made))\b|\bforgot (?:to (?:add|order)|one (?:thing|item)|something)\b|\badd (?:one more|another|more|an extra|something)\b/,
    'add an item or combine orders',
  ],
  [/\b(?:insured|insurance|covered)\b.{0,20}\b(?:stolen|lost|theft|on the way|in transit)\b/, 'are parcels insured'],
  [
    /\b(?:box|parcel|package|carton)\b.{0,25}\b(?:crushed|squashed|dented|battered|sat on|smashed|beaten up|ripped open|torn open|half open|already open(?:ed)?|wet)\b/,
    'the parcel looks crushed or open, refuse it at the door',
  ],
  [/\b(?:p\.?o\.? ?box(?:es)?|apo|fpo)\b/, 'po boxes or military addresses'],
  // back again
  [
    /\bhow(?:'?s| does| do| is)?\b.{0,12}\b(?:work|go|i)\b.{0,20}\b(?:want|get|have)\b.{0,6}\bmy money back\b/,
    'how to return something, refund policy',
  ],
  [
    /\b(?:send|ship|post|return)\w*\b.{0,20}\b(?:cash on delivery|freight collect|collect|you pay|recipient pays|pay on arrival)\b/,
    "please don't send parcels freight collect",
  ],
  [
    /\b(?:lose|losing|keep|happens? to|happen to|taken|take)\b.{0,12}\b(?:my |the )?points\b.{0,20}\b(?:return|refund|cancel)\w*\b/,
    'coupons and points after a refund',
  ],
  [
    /\b(?:shop|order|buy|purchase)\b.{0,25}\b(?:while|during|if|with)\b.{0,20}\breturns?\b.{0,12}\b(?:open|running|pending|ongoing|process)?\b/,
    'can I keep shopping while a return is running',
  ],
  [
    /\b(?:too (?:small|big|tight|large|long|short|loose)|doesn'?t fit|doesnt fit|not fit|wrong size)\b.{0,20}\b(?:now what|what now|what can i|help|options?|what do i)\b.{0,6}/,
    "it doesn't fit: exchange for another size",
  ],
  [
    /\bwho (?:covers|pays|pay|cover)\b.{0,30}\b(?:mistake|fault|faulty|broken|wrong|damaged|error|screwed up|messed up)\b.{0,12}|\b(?:your|ur|you guys'?) (?:mistake|fault|error)\b.{0,30}\b(?:pay|pays|postage|shipping|cost)\b/,
    'return shipping of faulty, damaged and wrong items: who pays',
  ],
  [
    /\bhow long\b.{0,15}\b(?:got|have|do i have|is there)\b.{0,12}\bto (?:send|return|bring|give)\b(?: (?:it|them|this|something|stuff|things|an item))?(?: back)?/,
    'return policy: how long do I have to return',
  ],
  [
    /\b(?:bought|got|purchased|ordered)\b.{0,12}\b(?:in|on|at|from|during) (?:a |the )?(?:sale|clearance|promotion|black friday)\b|\bfinal sale\b/,
    'can sale items be returned',
  ],
  [
    /\b(?:send|give|bring|take|ship|mail|post)(?:ing)? (?:something|stuff|things|items?|these|one|clothes|shoes|(?:the|my|a) (?!money|refund|cash)\w+) back\b/,
    'return',
  ],
  [
    /\b(?:opened|unboxed|unpacked|used|activated)\b.{0,25}\b(?:earbuds|earphones|headphones|watch|power ?bank|electronics|charger|speaker)\b|\b(?:earbuds|earphones|headphones|watch|power ?bank|electronics|charger|speaker)\b.{0,25}\b(?:opened|unboxed|unpacked|used|activated)\b/,
    'condition of the goods for return: electronics unpacked, activated',
  ],
  [/\brefundable\b/, 'can it be returned'],
  [
    /\b(?:wore|worn|wear(?:ing)?|walked|used|ran|run|been out)\b.{0,30}\b(?:outside|outdoors|once|one time|a few times|for an? (?:day|hour|walk|bit)|one walk|for one|to work|a little|on the street|in them)\b/,
    'worn outside',
  ],
  [
    /\b(?:cut|cutted|ripped|tore|took|pulled|removed|threw|without|no)\b.{0,12}\b(?:the |its |my |any )?(?:tags?|labels?)(?: (?:off|away|already))?\b/,
    'tags cut off',
  ],
  [
    /\b(?:threw|thrown|tossed|binned|recycled|lost|don'?t have|dont have|no|without|missing|destroyed|ripped)\b.{0,15}\b(?:shoe ?box|box|boxes|original (?:box|packaging)|packaging|carton|wrapper)\b(?: (?:anymore|any more|away|out))?/,
    'without the original packaging, shoe box',
  ],
  [
    /\b(?:it'?s |its |it has |it'?s been |been |already |had (?:it|them) for )+(?:over |more than |about |like |almost )?(?:a (?:week and|couple)|(?:8|9|1\d|2\d|3\d|nine|ten|eleven|twelve|two|three|four) ?(?:days?|weeks?)|a month)\b(?: (?:ago|now|already|since))?|\bmissed the (?:7|seven|return).?(?:days?|deadline|window|period)?\b|\b(?:too late|(?:past|after|over|beyond) (?:the )?(?:7|seven) days)\b(?: to (?:return|send back))?/,
    'past the 7 days',
  ],
  [
    /\b(?:sale|discounted|reduced|clearance|marked.?down|outlet)\b.{0,20}\b(?:returnable|return(?:ed)?|go back|send back|sent back|bring back)\b|\b(?:return|send back|give back|bring back)\b.{0,25}\b(?:on sale|from the sale|sale (?:stuff|items?|goods)|discounted|reduced)\b/,
    'can sale items be returned',
  ],
  [
    /\bwhere (?:do|should|can|must|to) (?:i |we )?(?:mail|send|ship|post) (?:the |a |my )?(?:returns?|it|them|stuff|things)(?: back| to)*\b|\b(?:return|steps|process|start|begin)\w* (?:address|steps|process|procedure|a return)\b/,
    'how to return something: address, steps',
  ],
  [
    /\b(?:return|returns|bring|take|give|hand|drop|exchange)\b.{0,25}\b(?:at|in|to|into|off at) (?:your |a |the |one of your |any )?(?:physical |local )?(?:shops?|stores?|branch)\b/,
    'returns in a store',
  ],
  [
    /\b(?:refund|refunded|money|amount|back)\b.{0,25}\b(?:smaller|less|lower|short|not (?:the )?(?:full|whole|everything|all)|too little|only (?:part|half|some))\b(?: than (?:what )?(?:i|we) (?:spent|paid|payed))?|\b(?:only |just )?(?:part|half|some) of (?:my|the) (?:money|refund|payment)\b(?: back)?|\b(?:refunded|gave|give|got|received|paid)\b.{0,15}\b(?:only (?:part|half|some)|less)\b(?: than (?:what )?(?:i|we) (?:spent|paid|payed))?/,
    'I got less refund than I paid',
  ],
  [
    /\b(?:coupon|voucher|code|points)\b.{0,15}\b(?:back|returned|restored|again)\b(?: (?:if|when|after) .{0,30}\b(?:return|refund|cancel)\w*(?: (?:everything|it all|it|all))?)?/,
    'coupons and points after a refund',
  ],
  [
    /\bkeep (?:it|them|the item|the thing)\b.{0,30}\b(?:money|refund|part|some|discount|partial)\b.{0,10}\b(?:back)?\b|\b(?:refund|money back)\b.{0,10}\bwithout (?:sending|returning|shipping)\b.{0,10}\b(?:back)?\b|\bpartial refund\b/,
    'refund without a return, keep the item, part',
  ],
  [
    /\b(?:closed|cancell?ed|expired|blocked|lost|old|deactivated|dead|frozen|no longer have|don'?t have|dont have|not have|gone|changed|switched)\b.{0,20}\b(?:bank(?: account)?|account|card|visa|credit card)\b(?: (?:anymore|any more|now))?|\b(?:bank(?: account)?|card|visa)\b.{0,20}\b(?:closed|cancell?ed|expired|blocked|lost|gone|deactivated|stolen|no longer exists?|doesn'?t exist)\b/,
    'that card is closed, bank, where does the money go',
  ],
  [
    /\b(?:swap|switch|trade|change)\b.{0,35}\b(?:blue|black|white|red|green|grey|gray|beige|colou?r|size|bigger|smaller|larger|one)\b.{0,8}\b(?:for|to|into)\b.{0,6}\b(?:a |an |the )?(?:blue|black|white|red|green|grey|gray|beige|another|different|other|bigger|smaller|larger)(?: (?:one|size|colou?r))?/,
    'exchange for another size or colour',
  ],
  [
    /\bhow long\b.{0,30}\b(?:replacement|exchange|swap|new size|new pair|other size)\b(?: .{0,10}\b(?:take|arrive|come|size)\b)?/,
    'how long an exchange takes, replacement',
  ],
  [
    /\b(?:size|colou?r|one)\b.{0,40}\b(?:exchange|change|swap|switch)\b.{0,20}\b(?:gone|sold out|unavailable|out|not there|no longer)\b|\b(?:exchange|swap|switch)\b.{0,40}\b(?:gone|sold out|unavailable|out of stock)\b/,
    'exchange, but the other size is sold out',
  ],
  [
    /\b(?:person|friend|guy|girl|mom|mum|dad|sister|brother|recipient|one)\b.{0,25}\b(?:gave|gifted|give|sent|present|gift|for)\b.{0,30}\b(?:different|another|exchange|swap|change|bigger|smaller|wrong size)\b.{0,12}/,
    'the recipient of a gift wants to exchange it',
  ],
  // faults
  [
    /\b(?:sent|got|received|gave|shipped)\b.{0,25}\b(?:but )?i (?:ordered|bought|wanted|asked for)\b/,
    'you sent the wrong item, not what i ordered',
  ],
  [
    /\b(?:kibble|pet food|dog food|cat food|can|cans|treats?|food)\b.{0,8}\b(?:smells?|smelly|stinks?|mould\w*|mold\w*|rancid|tastes?)\b(?: (?:off|weird|bad|funny|strange|wrong))?/,
    'pet food quality problems: mould, a wrong smell',
  ],
  [
    /\bhow long\b.{0,15}\b(?:take|takes|need|till|until)?\b.{0,10}\b(?:fix(?:ed|ing)?|repair(?:ed|s|ing)?|mend(?:ed|ing)?)\b(?: (?:things|it|stuff|them))?/,
    'how long a repair takes',
  ],
  [/\b(?:peel(?:s|ed|ing)?|delaminat\w+|coming unglued)\b.{0,10}/, 'peeling seam tape, quality problem'],
  [
    /\b(?:colou?r|shade|tone)\b.{0,12}\b(?:differen\w+|uneven|var(?:y|ies)|off)\b.{0,25}\bleather\b.{0,8}|\bleather\b.{0,25}\b(?:creas\w+|wrinkl\w+|uneven|colou?r|shade|pores)\b.{0,12}/,
    'leather creases and differences in colour',
  ],
  [
    /\b(?:holes?|broke|seams?|zip(?:per)?|faulty?|tear|tore|rip(?:ped)?|fell apart|sole)\b.{0,30}\b(?:after|within|in) (?:only |just |about |like )?(?:a |\d+|one|two|three|four|few|couple of)+ ?(?:weeks?|days?|wears?|washes)\b(?:,? am i too late)?/,
    'a fault shows up later, quality problems up to 30 days',
  ],
  [
    /\b(?:battery|power ?bank|pack|watch|device|earbuds)\b.{0,20}\b(?:bloat\w*|swoll?en|swell\w*|bulg\w*|puff\w*|expand\w*|boiling|burning|(?:really |very |so |too )?hot)\b|\b(?:bloated|swollen|bulging)\b.{0,15}\bbattery\b/,
    'a swollen or hot battery',
  ],
  [
    /\b(?:something|one (?:thing|item)|item|part|stuff)(?:'?s| is| was)? (?:not|isn'?t|wasn'?t|missing) (?:in|from) (?:the |my )?(?:box|parcel|package|bag)\b/,
    'something is missing',
  ],
  [
    /\bwhat (?:do you call|counts as|is considered|do you (?:consider|mean by)|qualifies as|is)(?: an?)? (?:quality|fault|defect|manufacturing)(?: (?:issue|problem|defect))?/,
    'what counts as a quality problem',
  ],
  [
    /\b(?:dropped|fell|spilled|spilt|drowned|water|wet|swam|pool|bath|toilet|rain|washing machine)\b.{0,40}\b(?:warranty|guarantee|covered|cover|pay)\b|\b(?:warranty|guarantee|cover(?:ed)?)\b.{0,40}\b(?:drop(?:s|ped)?|fell|fall|spill(?:ed|s)?|water|wet|screen crack|cracked)\b/,
    "what the warranty doesn't cover: drops, water, liquid damage",
  ],
  [
    /\b(?:died|dead|broke|broken|kaputt?|stopped|failed|quit|packed up|gave up)\b.{0,25}\b(?:after|within|at) (?:about |only |just )?(?:a |an |\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|few) ?(?:months?|year|half a year)\b.{0,20}(?:\b(?:covered|guaranteed?|free)\b)?|\bstill (?:covered|under (?:warranty|guarantee)|guaranteed)\b/,
    'how long is the warranty',
  ],
  [/\bhow long (?:do|does|will|would|is) (?:a |the |your )?repairs?\b(?: take)?/, 'how long a repair takes'],
  [
    /\b(?:buy|get|order|need|purchase)\b.{0,20}\b(?:new|spare|replacement|another|extra|single)\b.{0,10}\b(?:charging case|case|ear ?tips?|cables?|parts?|tips|earbud)\b/,
    'spare parts: ear tips, cables, charging cases',
  ],
];
