import type { HarmWords } from './harm-signs.ts';

const part =
  '(?:fingers?|hands?|thumbs?|arms?|legs?|foot|feet|toes?|face|lips?|eyes?|eyelids?|skin|neck|wrists?|palms?|knees?|heels?|ears?|mouth|tongue|gums?|throat|paws?|chin|head|scalp|back|chest|belly|shins?|ankles?|nose|muzzle|cheeks?)';
const kin =
  '(?:son|daughter|kid|kids|child|children|baby|toddler|boy|girl|wife|husband|mum|mom|dad|mother|father|partner|friend|dog|cat|puppy|pup|kitten|pet)';
const whose = `(?:me|him|us|them|myself|himself|herself|(?:my|his|her|our|their|the|\\w+['’]?s) (?:\\w+ ){0,3}?(?:${part}|${kin})|my ${kin}(?:['’]?s)? (?:\\w+ )?${part})`;
const powered =
  '(?:batter(?:y|ies)|power ?banks?|chargers?|charging|adapt[eo]rs?|plugs?|cables?|ear ?buds?|ear ?phones?|head ?phones?|head ?set|device|phone|lamp|speaker|watch|case)';
/** What else has a plug or a cell in it, as it is named by its kind. */
const device = `(?:${powered.replace('charging|', '')}|(?:ear|head|game|ear ?phone)? ?(?:buds|pods|sets?)|laptop|tablet|humidifier|heater|(?:hair ?)?dr[iy]er|toothbrush|shaver|trimmer|kettle|radio|headlamp|torch|keyboard|gadget|heated \\w+)s?`;
const fed = '(?:food|kibbles?|bag|tins?|cans?|pouch(?:es)?|treats?|bowl|biscuits?|pellets|chunks)';
const sharp = '(?:needles?|nails?|blades?|razors?|staples?|screws?|wires?|tacks?|hooks?)';
const being = `(?:dogs?|cats?|pup(?:py|s)?|kitt(?:y|en)s?|pet|he|she|i|we|they|me|him|her|us|${kin})(?:['’]?(?:s|m|ve|re))?`;
const re = (source: string) => new RegExp(source, 'iu');

export const harmEn: HarmWords = {
  signs: [
    { said: /\b(?:vomit\w*|threw up|thr(?:ow|own|ew|owing|ows) (?:it |everything )?up|puk(?:e|ed|es|ing)|barf\w*)\b/i },
    { said: /\bbeing sick\b|\bsick (?:all (?:over|night|day|morning)|everywhere|twice|several times|\w+ times)\b/i },
    {
      said: /\b(?:hives|rash(?:es)?|welts|blotch(?:es|y)|dermatitis|eczema flare\w*)\b|\b(?:broke|broken|breaking|breaks|came|come) out in\b/i,
    },
    {
      said: /\bdiarr?h?o?e?a\b|\bthe runs\b|\b(?:stool|poop?|poos|pee|urine|vomit)\b.{0,12}\bblood\b|\bblood(?:y)? (?:in (?:his|her|its|the|my) )?(?:stool|poop?|vomit|pee)\b/i,
    },
    {
      said: /\bseizures?\b|\bconvuls\w+|\banaphyla\w+|\b(?:passed out|blacked out|unconscious|foaming at)\b|\bfainted\b/i,
      isAcute: true,
    },
    { said: re(`\\b${being} (?:\\w+ ){0,2}(?:collapsed|unresponsive)\\b`), isAcute: true },
    {
      said: /\b(?:can(?:['’]?t|not)|struggl\w+ to|trouble|difficulty|hard to|barely|hardly|couldn['’]?t) (?:even )?breath(?:e|ing)\b/i,
      isAcute: true,
      unless: /\b(?:tight|snug|small|sizes?|fit|stuffy|hot)\b/i,
    },
    {
      said: /\bswallow(?:ed|ing)\b.{0,20}\b(?:button|bead|magnet|batter(?:y|ies)|piece|bit|chunk|part|metal|plastic|pin|needle|it whole|zip|stud|sequin|string|cord)s?\b/i,
      isAcute: true,
    },
    { said: /\b(?:chok(?:ed|ing)|gagging|suffocat\w+)\b/i, isAcute: true },
    { said: /\bpoison(?:ed|ing)\b|\bgot poisoned\b/i, isAcute: true },
    { said: /\b(?:bleeding|bled)\b|\bblood (?:everywhere|all over|on (?:my|his|her|the)|from)\b/i, needsCause: true },
    {
      said: /\b(?:swoll?en|swelling|swell(?:ed|s)?|puff(?:y|ed)|puffing)\b.{0,16}\b(?:lips?|face|tongue|throat|muzzle|mouth)\b|\b(?:lips?|face|tongue|throat|muzzle|mouth)\b.{0,24}\b(?:swoll?en|swelling|swell(?:ed|s)?|puff(?:y|ed|ing))\b/i,
      isAcute: true,
    },
    {
      said: re(
        `\\b(?:swoll?en|swelling|swelled)\\b.{0,16}\\b${part}\\b|\\b${part}\\b.{0,24}\\b(?:swoll?en|swelling|swelled|swells|puffed|puffy)\\b`,
      ),
      needsCause: true,
    },
    {
      said: re(
        `\\b(?:burn(?:ed|t|s|ing)?|scald(?:ed|s)?|cut|sliced|slashed|gashed|scratched|pricked|stabbed|jabbed|pierced|punctured|stung|stings?|stinging|injured|wounded)\\b (?:up |through |open )?${whose}\\b`,
      ),
    },
    {
      said: re(
        `\\b${part} (?:\\w+ ){0,3}(?:burn(?:ed|t|ing)|scalded|sliced|cut open|gashed|pricked|stung|blister(?:ed|ing))\\b|\\b(?:burns?|burn marks?|cuts?|gash(?:es)?|blisters?)\\b (?:all over |on |to |across |in )(?:my|his|her|our|the|their|\\w+['’]s) (?:\\w+ )?(?:${part}|body)\\b`,
      ),
    },
    { said: /\bchemical burns?\b/i },
    {
      said: re(
        `\\b${being} (?:got|was|were|is|are|has been|have been) (?:\\w+ )?(?:burn(?:ed|t)|scalded|hurt|injured)\\b`,
      ),
      needsCause: true,
    },
    {
      said: /\b(?:electric(?:al)? shock|electrocut\w+|(?:shocked|zapped|zaps?|zapping|shocks|shocking) (?:me|him|her|us|my (?!batter|energy|phone|budget|mood)\w+)|(?:gave|gives?|got|giving|gets?|getting) (?:(?:me|him|her|us|my \w+|our \w+) )?(?:a |an )?(?:\w+ )?shocks?|(?:got|gets?|getting) (?:shocked|zapped) (?:by|from|off|when)(?!.{0,24}\b(?:price|cost|bill|service|reviews?|quality|offer)))\b/i,
      isAcute: true,
    },
    {
      said: re(`\\b${being}(?: \\w+){0,4} (?:sick|ill|unwell|poorly|itch(?:y|ing|es)|letharg\\w+|limp)\\b`),
      needsCause: true,
    },
    {
      said: re(
        `\\b(?:made|making|makes) (?:(?:my|our|the) )?(?:\\w+ )?(?:${kin}|me|him|her|us|them|both) (?:\\w+ ){0,2}(?:sick|ill|itch\\w*|unwell|poorly|throw up)\\b`,
      ),
    },
    {
      said: re(
        `\\b(?:${part}|skin|body) (?:\\w+ ){0,4}(?:itch(?:es|ing|y)?|red|raw|inflamed|irritated|burns|burning|peeling|bumps?)\\b`,
      ),
      needsCause: true,
    },
    {
      said: re(
        `\\b(?:itch(?:ing|y|es)?|(?:red|itchy) (?:bumps|spots|patches|marks|blotches)|scratching (?:like mad|non ?stop|all over|constantly|(?:him|her|it)self)|skin irritation|irritated)\\b`,
      ),
      needsCause: true,
    },
    { said: /\ballergic reactions?\b|\breact(?:ed|ing|s)? (?:\w+ )?(?:badly|to it|to your)\b/i, needsCause: true },
    {
      said: re(`\\b(?:hospital|a ?& ?e|the er|emergency room|emergency vet|vets?|urgent care|ambulance|doctor)\\b`),
      needsCause: true,
    },
    {
      said: re(
        `\\b(?:dog|cat|puppy|pup|kitten|hamster|rabbit|pet|he|she)(?: \\w+){0,3} (?:died|dying|dead|passed away)\\b`,
      ),
      needsCause: true,
      isAcute: true,
    },
    {
      said: re(
        `\\b(?:caught|catch(?:es|ing)?|is|was|went|it['’]?s|literally) (?:\\w+ )?(?:on )?fire\\b|\\b(?:in|into|up in) flames\\b|\\bset (?:\\w+ ){1,3}on fire\\b`,
      ),
      goods: 'device',
      isAcute: true,
    },
    {
      said: /\b(?:start(?:ed|s|ing)?|began|begun|it (?:is|was)|it['’]?s|there['’]?s|there was|saw|see|seeing|full of|gave off|giving off|lots? of|white|black|thick|poured|some)\b(?: to| out)? (?:smok(?:e|ing)\b(?! (?:hot|jacket|area|salmon))|smoke (?:is|was|came|coming|comes|out|from|pour\w*)\b)|\bsmoke (?:is |was |came |coming |comes |pour\w* |rising )?(?:out|from|off)\b|\b(?:bank|it)(?: (?:is|was|has been))? (?:smoked|smoking|smokes)\b/i,
      goods: 'device',
      isAcute: true,
    },
    {
      said: re(
        `\\b${device}(?: (?:is|are|was|were|has been|have been|just|suddenly|actually|literally|even|now|both|keeps?|kept)){0,3} (?:(?:smoked|smoking|fuming)|smokes?(?= (?:when|while|as|after|from|during|a (?:lot|bit)|badly|and|on|again|now|every|each|whenever)\\b|$))\\b(?! (?:the|all|every(?:thing|one)|any|my|glass|lens\\w*|gr[ae]y|black|blue|colou?r\\w*|finish|oak|detectors?|alarms?))`,
      ),
      goods: 'device',
      isAcute: true,
    },
    {
      said: re(`\\b(?:explod(?:ed|es|ing)|blew up|blown up|went off like|burst into)\\b`),
      goods: 'device',
      isAcute: true,
    },
    {
      said: re(
        `\\b${powered}\\b.{0,20}\\b(?:went (?:bang|pop)|popped|scorched|singed)\\b|\\bscorched (?:my|the|our)\\b`,
      ),
      goods: 'device',
    },
    { said: /\bspark(?:s|ing|ed)\b(?! (?:my|joy|interest|a|her|his))/i, goods: 'device' },
    {
      said: /\bburn(?:ing|t) smell\b|\bsmell\w* (?:of |like |it )?(?:something )?burn\w*\b|\b(?:plug|charger|socket|cable|it|case|bank|adapter|battery|casing|plastic|connector)(?:['’]?s)? (?:\w+ ){0,3}(?:melt\w*|scorched|singed)\b|\bburn(?:ed|t) (?:a hole|through (?:my|the)) /i,
      goods: 'device',
    },
    {
      said: re(
        `\\b${device} (?:\\w+ ){0,3}(?:melted|melting|scorched|singed)\\b(?! (?:in|into|my heart|together with))`,
      ),
      goods: 'device',
    },
    {
      said: re(
        `\\b${powered}\\b.{0,40}\\b(?:swoll?en|swelling|swell(?:ed|s)?|bulg(?:ed|ing|es)|puff(?:ed|y|ing)|ballooned|baloons?|balloons?|leak(?:ed|ing|s)? (?:acid|fluid|liquid|everywhere))\\b|\\b(?:swoll?en|bulging|leaking) ${powered}\\b`,
      ),
      goods: 'device',
    },
    {
      said: re(
        `\\b(?:${sharp}|metal|glass|stones?|rocks?|pebbles?|(?:pieces?|bits?|shards?|slivers?|fragments?|strips?|chunks?|lumps?) of (?:\\w+ )?(?:plastic|metal|glass|bone|wood|stone|rubber|wire))\\b(?!.{0,20}(?:n['’]t|not|missing)).{0,30}\\b(?:in|inside|among|mixed|out of|from)\\b.{0,24}\\b${fed}\\b|\\b${fed}\\b.{0,20}\\b(?:had|has|contained|contains|with|full of)\\b.{0,24}\\b(?:${sharp}|metal|glass|plastic) ?(?:bits?|pieces?|shards?|in (?:it|them|there))?\\b`,
      ),
      goods: 'food',
    },
    {
      said: re(
        `\\b(?:${sharp}|shards?|sharp (?:\\w+ )?(?:metal|thing|edge|piece|bit|point|object))\\b(?!.{0,20}(?:n['’]t|not|missing)).{0,30}\\b(?:in|inside|through|sticking|poking|left|out of)\\b|\\b(?:metal|wire|glass)\\b.{0,20}\\b(?:sticking|poking|jutting) (?:out|through|up)\\b`,
      ),
      goods: 'thing',
    },
    {
      said: re(`\\b(?:mou?ld|mou?ldy|mou?lds)\\b.{0,40}\\b${fed}\\b|\\b${fed}\\b.{0,40}\\b(?:mou?ld|mou?ldy)\\b`),
      goods: 'food',
    },
  ],
  idioms:
    /\bburn(?:ed|t|ing|s)? (?:through|out|up) (?:my|our|the|all)? ?(?:budget|money|savings|data|cash|time)\b|\bburn(?:ed|t|s|ing)? (?:a hole in|holes in) (?:my|your|the|our) (?:pocket|wallet|purse)\b|\b(?:get|got|been|getting) burn(?:ed|t) (?:by (?:this|other|some|an?|online)|before)\b|\bsick (?:and tired|of|to death)\b|\b(?:worried|home ?|love|car|air ?|sea ?|travel)sick\b|\bsick (?:leave|day|pay|notes?)\b|\b(?:jacket|shoes?|boots?|design|look|colou?rs?|deal|price|it|these|this|those|they|drip|fit)(?:['’]?s)?(?: (?:is|are|looks?|so|really|looking|was))* sick\b|\bso sick\b(?= (?:jacket|shoes?|design|looking))|\bsick (?:jacket|shoes?|boots?|kicks|design|look(?:ing)?|deal|colou?rs?|fit|beats?|bass)\b|\b(?:dying|died|itching|burning) (?:to|for|of|laughing|with)\b(?! death)|\bdead (?:on|simple|cheap|good)\b|\b(?:i['’]?m|im) (?:dead|dying)\b|\bkill(?:s|ing|er)?\b|\bbleeding (?:edge|money|heart|obvious|hell|useless|idiot\w*|annoying|ridiculous)\b|\b(?:colou?rs?|dyes?|ink|red|blue|black) (?:\w+ ){0,2}(?:bleed(?:s|ing)?|bled|ran)\b|\b(?:bleeding|bled) (?:colou?r|dye|ink|onto|into|through|in the wash)\b|\brash (?:decision|move|judg\w+|guards?|vests?|tops?|thing|choice|purchase|buy)\b|\brash ?guards?\b|\bpoison (?:ivy|green)\b|\bchoked up\b|\bchok(?:ed|ing) (?:on|at|over) (?:the |your |that )?(?:price|cost|bill)\b|\bheart attacks?\b|\b(?:sale|deals?|prices?|offers?|sales|you guys|outfit|fit|design) (?:is|are|was|were|look\w*) (?:\w+ )?on fire\b|\b(?:ears|cheeks|face|legs|thighs|muscles) (?:is|are|was|were) (?:\w+ )?(?:on fire|burning)\b(?= (?:after|from) (?:the|my|a) (?:run|gym|hike|workout|joke))|\bsmoking (?:hot|jacket|deal|area|gun)\b|\bsmoked (?:salmon|meat|beef|turkey|chicken|duck|trout|ham|bacon|fish|cheese|flavou?r\w*)\b|\bsmok(?:e|y|ey)[- ](?:gr[ae]y|colou?r\w*|blue|white|black|free|detectors?|alarms?)\b|\b(?:head|brain|phone|inbox|mind|sales|popularity|twitter|internet|group chat)(?:['’]?s)?(?: \w+)? (?:explod\w+|blew up|blown up|blowing up)\b|\bexplod\w+ (?:in popularity|with (?:joy|anger|rage)|onto)\b|\bbursts? (?:of|out|into (?:tears|laughter|song)|with)\b|\bbursting\b|\bburst(?:s)? (?:pipe|seam|zip)\b|\b(?:bag|parcel|package|box|seam|pouch|packet|packaging|sack)s? (?:\w+ ){0,4}(?:burst|exploded|blew up)\b|\bburst (?:open|bag|parcel|package|box|seam|pouch|packet)\b|\b(?:sticker|culture|price|rate|tail) shock\b|\bshock (?:at|of|absor\w+|resist\w+|proof|ing price)\b|\bshock ?(?:proof|absorb\w*)\b|\b(?:prices?|bill|cost|total|invoice|quote) (?:\w+ )?(?:gave|gives) (?:me|us|him|her) (?:a |such a |quite a )?shock\b|\b(?<!\b(?:gets?|getting|got) )shock(?:ed|ing|ingly) (?:at|by|that|to|price|service|quality|how)\b|\b(?:got|get|getting|gave (?:me|us)) (?:such |quite |a bit of |a real |the )*(?:a )?shock (?:at|when i saw\b)\b|\b(?:nail|screw|spot)(?:ed|s)? (?:it|on|clippers?|polish|varnish|art|care|trimm\w+)\b|\bhot as fire\b|\bon the same page\b|\bcut (?:me |us |him |her )?(?:some |a )?(?:slack|deal|check|break)\b|\bcut (?:down|price|off|to the chase|out)\b|\bcaught red[- ]handed\b|\bfire ?(?:red|sale|proof|works|place|fly|retardant)\b|\bhurts? (?:my )?(?:wallet|feelings|pocket)\b|\bgo(?:es|ing)? viral\b/giu,
  supposes:
    /\b(?:if|unless|in case|what if|suppose|assuming|whether|would|could|might|may|likely|risk of|worried|afraid|scared (?:it|that|of)|concerned|fear|prevent\w*|avoid\w*|protect\w*|keep\w* .{0,24} from|so (?:that )?(?:it|they|he|she) (?:doesn['’]?t|won['’]?t|don['’]?t)|prone|tends?|hypo ?allergenic|ever(?! since)|reports? of|reviews?|heard|read|any(?:one|body)|some people|other (?:people|customers|buyers)|known to|supposed to|guarantee|tested|warn\w*|going to|gonna|meant to|how (?:long|to|do|can)|until)\b|(?:^|\b(?:and|but|so|or|what|how|when|where|know|ask(?:ing)?|wonder(?:ing)?|say|also|hi|hey|please)\b)[\s"'“]*(?:will|wont|won['’]?t|does|doesn['’]?t|do|don['’]?t|did|can|should|is|are|isn['’]?t|aren['’]?t|has|have) (?:it|this|that|these|those|they|the|your|ur|dogs|cats|pets|there|any|all|batteries|a|you|u) (?!normal|ok |okay|bad|serious|dangerous)(?:[\w'’-]+ ){0,7}/iu,
  denies:
    /\b(?:no|not|never|without|nobody|no ?one|none|anti|zero|(?:did|does|do|is|are|was|were|has|have|had|wo|ca|would|could)n['’]?t|dont|didnt|isnt|wasnt|hasnt|instead of|stopp?ed|free (?:of|from))[\s-]+(?:(?:any|a|an|the|been|having|had|have|got|get|getting|really|actually|even|to|of|longer|more|signs?|in|be|one|is|are|was|were|has|my|his|her) )*$/iu,
  causes:
    /\b(?:since|after|afterwards|from|when(?:ever)?|once|because of|due to|caused by|thanks to|coz of|cos of)\b.{0,40}\b(?:eat\w*|ate|eaten|fed|feed\w*|wear\w*|wore|worn|us(?:e|ed|ing)|open(?:ed|ing)|switch\w*|started|putting|put (?:it|them|this) on|tried|trying|having (?:it|them) on|charg\w+|plugg\w+|it|this|that|these|your|ur|my new|the (?!week|weekend|morning|start|beginning|day|night|holidays?|other|last|hospital|doctor|flu|virus|courier|driver|price))\b|\b(?:gave|giving|gives|left) (?:me|my|him|her|us|our|them)\b|\bmade (?:me|my|him|her|us|our|them)\b|\b(?:ate|eaten|fed|swallowed|been eating|eats|wore|worn)\b.{0,30}\b(?:your|ur|this|that|these|it|the|some|one)\b|\b(?:been )?wearing (?:it|this|that|these|them|your|the|my)\b|\b(?:eating|using) (?:it|this|that|these|them|your|ur|the)\b|\breact\w* (?:badly )?to (?:it|this|your|ur|the)\b|\bbecause of (?:you|it)\b|\b(?:your|ur) (?:\w+ ){0,3}(?:food|kibble|treats?|jacket|coat|shirt|shoes?|boots?|socks?|charger|battery|earbuds|headphones|product|stuff)\b/iu,
  ours: /\b(?:your|ur|yours)\b|\byou (?:guys )?(?:sold|sent|shipped|gave)\b|\b(?:bought|ordered|got|purchased|received)\b.{0,20}\b(?:from you|here|it|this|these|last week|yesterday)\b|\bthis (?:food|kibble|jacket|coat|shirt|bag|tin|one|charger|stuff|brand)\b|\bsince (?:i|we|he|she|it|they|starting|wearing|eating|switching|opening)\b|\bnew (?:bag|tin|pack|batch)\b|\bSM\d{4,}/iu,
  shops:
    /\b(?:recommend\w*|suggest\w*|looking for|look for|anything (?:without|for|that)|medicines?|medication|which (?:\w+ )?(?:food|one|jacket|shoes?|product)|what (?:\w+ )?(?:food|one|do you)|do you (?:have|sell|stock|carry)|got any|have you got|suitable|best for|good for|ok for|okay for|safe for|right for|something (?:gentle\w*|for|without|hypo\w*|softer)|sensitive (?:stomach|skin|tummy)|hypo ?allergenic|need (?:a|some|an?other)\b|in the market|want to buy|thinking of buying|want something|i['’]?d like (?:a|some))\b/iu,
  elsewhere:
    /\b(?:an?other|different|other|old|previous|last|former) (?:brand|shop|store|company|food|one|pair)s?\b|\bsome ?where else\b|\b(?:cooking|in the kitchen|barbecue|bbq)\b|\b(?:years?|months?) ago\b|\blast year\b|\bas a (?:kid|child|puppy|kitten)\b|\b(?:covid|the flu|norovirus|stomach bug|surgery|operation|broken (?:leg|arm)|chemo|pregnan\w+)\b/iu,
  animal:
    /\b(?:dogs?|doggo|cats?|pup(?:py|s|pies)?|kitt(?:y|en)s?|pets?|paws?|muzzle|vets?|kibble|hamster|rabbit|labrador|retriever|poodle|terrier|tabby)\b/iu,
};
