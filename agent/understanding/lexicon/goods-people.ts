/** For whom goods are meant. */
export type Wearer = 'women' | 'men' | 'kids' | 'cat' | 'dog';

/** People of both sexes at once: none is meant alone. */
export const bothSexes =
  /\b(?:parents|folks|in-laws|grandparents|couple|him and her|his and hers|mum and dad|mom and dad|unisex|everyone|the family|old (?:people|folks))\b|爸妈|父母|爹妈|二老|老人家?(?!鞋)|长辈|爷爷奶奶|外公外婆|公婆|岳父岳母|情侣|男女|全家|爸爸妈妈|我爸我妈/i;

/** Who will wear or eat it, in the shopper's words: the first that is said. */
export const wearers: readonly { wearer: Wearer; said: RegExp }[] = [
  {
    wearer: 'kids',
    said: /\b(?:bab(?:y|ies)'?s?|newborns?'?s?|infants?'?s?|kids?'?s?|child(?:ren)?'?s?|toddlers?'?s?|boys?'?s?|little (?:boy|girl|one|lad|man|princess)s?'?s?|girls?'?s?|son'?s?|daughter'?s?|lad'?s? (?:is|,|\d)|grandsons?'?s?|granddaughters?'?s?|grandkids?'?s?|grandchild(?:ren)?|nephews?'?s?|nieces?'?s?|godson|goddaughter|youngsters?|youngest|tots?|teens?|school ?(?:boy|girl|kid)s?|year[- ]old (?:boy|girl|lad|son|daughter)|(?:[2-9]|1[0-3])[- ]?(?:year|yr)s?[- ]?olds?(?! (?:cat|dog|lab\w*|poodle|pooch|mutt))|\bmy wee (?:one|man|girl))\b|儿童|童装|童鞋|孩子|小孩|小朋友|婴儿|新生儿|宝宝|宝贝(?:穿|女儿|儿子)|儿子|女儿|闺女|娃|小子|大宝|二宝|外甥|侄子|侄女|孙子|孙女|上小学|幼儿园|小学生|(?<!\d)(?:[2-9]|1[0-3]|[二两三四五六七八九]|十[一二三]?)岁(?!.{0,6}(?:猫|狗|犬|布偶|金毛|泰迪))/i,
  },
  {
    wearer: 'cat',
    said: /\b(?:cats?'?s?|kittens?'?s?|kitty|kitties|moggy|moggie|mogs?|feline|tabby|ragdoll|maine coon|persian|siamese|british shorthair|tomcat|furball)\b|猫|喵|主子|布偶|英短|美短|橘座|大橘|加菲|暹罗|缅因|三花|奶牛猫|狸花/i,
  },
  {
    wearer: 'dog',
    said: /\b(?:dogs?'?s?|pups?'?s?|pupp(?:y|ies)|doggy|doggo|mutts?|pooch(?:es)?|hounds?|labradors?|labs?|retrievers?|poodles?|terriers?|spaniels?|cockapoo|cockerpoo|labradoodle|collies?|corgis?|pugs?|chihuahuas?|bulldogs?|frenchie|husky|huskies|german shepherd|alsatian|whippets?|greyhounds?|beagles?|dachshunds?|sausage dog|yorkies?|yorkie|westie|shih ?tzus?|rottweilers?|staffies?|staffy|great dane|mastiff|pomeranian|schnauzer|malinois|canine)\b|狗|犬|汪|金毛|泰迪|柯基|柴犬|二哈|哈士奇|拉布拉多|拉拉|边牧|德牧|阿拉斯加|萨摩|比熊|博美|法斗|雪纳瑞|吉娃娃|腊肠|马犬|贵宾|约克夏|串串/i,
  },
  {
    wearer: 'women',
    said: /\b(?:wom[ae]n'?s?|ladies'?|lady'?s?|girlfriend'?s?|gf|wife'?s?|wifey|missus|the mrs|her indoors|mum'?s?|mums|mummy|mom'?s?|mother'?s?|mother-in-law|nan'?s?|nana|gran|granny|grandma'?s?|grandmother|aunt(?:ie|y)?'?s?|sister'?s?|sis|bridesmaids?|she|her|hers|female|lass|gal|gals)\b|女(?:士|款|生|装|式|鞋|的|孩子?穿|友|朋友)|老婆|妈|媳妇|婆娘|奶奶|外婆|姥姥|丈母娘|婆婆|阿姨|姑姑|姐|妹|闺蜜|娘亲|太太|夫人|女神|她/i,
  },
  {
    wearer: 'men',
    said: /\b(?:m[ae]n'?s?|gents?'?|gentlem[ae]n'?s?|blokes?'?s?|fellas?'?s?|fellows?|guys?'?s?|lads?'?s?|chaps?'?s?|dudes?|boyfriend'?s?|bf|husband'?s?|hubby'?s?|dad'?s?|daddy|dads|father'?s?|father-in-law|grandad'?s?|granddad'?s?|grandpa'?s?|grandfather|uncle'?s?|brother'?s?|bro|groom|groomsm[ae]n|old man|he|him|his|male|menswear)\b|男(?:士|款|生|装|式|鞋|的|孩子?穿|友|朋友)|老公|爸|爹|老头|爷爷|外公|姥爷|岳父|公公|叔叔?|伯|舅|哥|弟|先生|汉子|兄弟/i,
  },
];

/** Up to this height in cm the sizes are those of children. */
export const tallestChild = 155;
