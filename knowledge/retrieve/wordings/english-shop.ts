import type { Wording } from './wording.ts';

/** Of using goods and pets' food, of orders and the shop itself. */
export const englishOfShop: readonly Wording[] = [
  // care and pets
  [/\bfeathers?\b.{0,12}\b(?:pok\w+|com(?:e|ing)|leak\w*|stick\w*|escap\w*|fall\w*)\b(?: out)?/, 'feathers coming out'],
  [
    /\biron(?:ing|ed)?\b.{0,20}\b(?:rain|shell|waterproof|gore.?tex|outdoor)\b.{0,8}|\b(?:rain|shell|waterproof)\b.{0,15}\biron(?:ing|ed)?\b/,
    'bring the water repellency back: iron on the lowest setting',
  ],
  [
    /\b(?:store|keep|put away|storing)\b.{0,20}\b(?:winter|down|puffer)\b.{0,10}\b(?:coat|jacket)?\b/,
    'storing down jackets',
  ],
  [
    /\b(?:not us(?:e|ing)|don'?t use|unused|won'?t use)\b.{0,20}\b(?:long|months?|winter|summer|while|weeks)\b/,
    'battery not in use for a long time',
  ],
  [/\b(?:throw|chuck|bin|dispose|get rid|trash)\b.{0,15}\bbatter(?:y|ies)\b.{0,12}/, 'getting rid of old batteries'],
  [
    /\b(?:baby|babies|kids?|newborns?|infants?|toddlers?|children)\b.{0,20}\b(?:safe|tested|chemicals?|skin|toxic|rash)\b/,
    "are fabrics safe for babies' skin",
  ],
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
    /\b(?:delete|erase|remove|wipe)\b.{0,10}\b(?:everything|all|my data|my info\w*)\b(?:.{0,12}\b(?:about|on) me)?/,
    'delete my account and data',
  ],
  [
    /\b(?:look|looks|same|match(?:es)?)\b.{0,20}\b(?:pics?|pictures?|photos?|images?)\b|\b(?:pics?|photos?|pictures|images)\b.{0,15}\b(?:real|accurate|true|edited|honest)\b/,
    'do the colours look the same in reality, photos',
  ],
  [
    /\b(?:collab\w*|influencers?|youtubers?|tiktokers?|bloggers?|sponsor\w*|ambassadors?|any jobs?|jobs? (?:at|with)|hiring|vacanc\w+|careers?|work (?:for|with) you(?: guys)?)\b/,
    'do you hire or work with influencers',
  ],
  [
    /\b(?:take|bring|drop|recycle|donate|hand in)\b.{0,20}\b(?:old|worn.?out|used|second.?hand)\b.{0,8}\b(?:clothes|clothing|shirts|jackets|shoes|stuff)?\b(?:.{0,12}\brecycl\w+)?/,
    'old clothes recycling',
  ],
  [
    /\b(?:cheaper|same prices?|prices?)\b.{0,20}\b(?:in|at|than)\b.{0,8}\b(?:stores?|shops?|offline|online)\b/,
    'same price online and in the stores',
  ],
  [
    /\b(?:where|which cit(?:y|ies))\b.{0,15}\b(?:are |is )?(?:your |the )?(?:shops?|stores?)\b|\b(?:shop|store|branch) in \w+/,
    'our stores',
  ],
  [
    /\b(?:us|eu|uk|european|american|western|european or us)\b.{0,6}\b(?:sizes?|s|m|l|xl)\b.{0,20}\b(?:same|equal|convert\w*|compared?|like|yours?|chinese|asian)\b(?: \w+)?/,
    'European, US and Chinese sizes',
  ],
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
