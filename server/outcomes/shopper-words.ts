/*
 * What a shopper's words say about the talk itself, in both languages. Each looks for little and is seldom wrong: what it
 * misses, the log's own events mostly say.
 */

const person =
  /\b(?:(?:talk|speak|chat|connect(?: me)?|transfer(?: me)?|switch(?: me)?|put me through|hand(?: me)?(?: over)?) (?:to|with) (?:a |an |the |your |some)?\s*(?:real |actual |live |human )?(?:person|human|someone|somebody|agent|colleague|operator|manager|supervisor|representative|rep)|(?:want|need|get me|give me) (?:a |an )?(?:real |actual |live |human )+(?:person|agent|operator|being|one)|(?:real|actual|live) (?:person|human)|human agent)\b|转(?:接)?人工|人工客服|(?:找|要|叫|换)(?:个|一个|位)?(?:人工|真人|活人|经理|主管)|真人客服/iu;
const noPerson =
  /(?:\b(?:don'?t|do not|no need|needn'?t|not|without|rather than)\b[^.!?]{0,24}|(?:不用|不要|别|不需要|不想|先不)[^。！？]{0,4})$/iu;

/** Asks for a person; "don't transfer me" doesn't. */
export function asksForPerson(text: string): boolean {
  const found = person.exec(text);
  return found !== null && !noPerson.test(text.slice(0, found.index));
}

/** Nothing else than a person, in a few words: there may be a question in more. */
const justPerson =
  /^\W*(?:an? |the )?(?:real |live |actual |human )?(?:person|human|agent|operator|colleague|representative)\W*(?:please|now|pls)?\W*$/iu;
const mostLetters = { han: 14, other: 60 };

/** Calls for a person and says no more than that. */
export function onlyCallsPerson(text: string): boolean {
  const most = /\p{Script=Han}/u.test(text) ? mostLetters.han : mostLetters.other;
  return justPerson.test(text) || (text.length < most && asksForPerson(text));
}

const wrong =
  /^\W*(?:no+[,.! ]+)?(?:that(?:'?s| is| was)?|this(?: is)?|it(?:'?s| is)?|you(?:'?re| are)?|your (?:answer|reply)(?: is| was)?) (?:just |completely |totally |so |plain )?(?:wrong|incorrect|not (?:right|correct|true|it|helpful|what i))\b|\bnot what i (?:asked|meant|said|wanted)\b|\b(?:that|this|it|you) (?:did ?n'?t|does ?n'?t|do ?n'?t|are ?n'?t|is ?n'?t|has ?n'?t|have ?n'?t|not) (?:really |even )?(?:help(?:ed|ing|ful)?|answer(?:ed|ing)?|solved?)\b|\b(?:un|not )helpful\b|\buseless (?:answer|bot|reply|chat)\b|^\W*(?:useless|wrong(?: answer)?)\W*$|\byou(?:'re| are) not (?:listening|understanding)\b|\byou (?:don'?t|didn'?t) understand\b/iu;
const wrongZh =
  /^[\s,，.。!！]*(?:不对|错了|不是(?:这个|这样|这意思|我(?:要|想)?(?:问|说|要)的))|答非所问|(?:没有?|并没有?)(?:帮(?:到|上)|解决|回答)(?!过)|没(?:有)?用[吧啊呀的]?[。!！]*$|(?:你|您)?(?:说|答|弄|搞)错了?|(?:你|您)(?:没|不|根本不)(?:明白|懂|理解|听懂)|不是我(?:想)?问的/u;

/** Says that the answer before it is wrong or no help. */
export function saysWrong(text: string): boolean {
  return wrong.test(text) || wrongZh.test(text);
}

const settled =
  /\b(?:that|this|it|you)(?:'?s| has| have|'?ve)? (?:just |really |already )?(?:solved|fixed|answered|cleared|sorted|settled|worked?|works|answers|solves|helps|helped)\b(?! (?:nothing|me not))|\b(?:all (?:sorted|good now|set|clear now)|problem solved|got it working|that'?s (?:exactly )?(?:what i (?:needed|wanted)|all i (?:needed|wanted)))\b/iu;
const settledZh =
  /(?:问题|已经|都|这下|这就)?(?:解决了|搞定了?|清楚了|明白了|弄好了|懂了)|这就是我(?:想|要)(?:知道|问|找)?的|帮(?:了)?大忙/u;
const unsettled = /\b(?:not|n'?t|never|nothing|hardly)\b|[没不未]|[?？吗]/iu;

/** Says that the matter is settled: thanks alone is manners. */
export function saysSettled(text: string): boolean {
  return (settled.test(text) || settledZh.test(text)) && !unsettled.test(text);
}

const dropped =
  /^\W*(?:never ?mind|forget (?:it|about it)|no need(?: any ?more)?|leave it|don'?t bother|i(?:'ve| have)? changed my mind|cancel that request|it'?s (?:fine|ok|okay)[, ]+(?:i'?ll|leave|don'?t).*)\W*$|^[\s,，]*(?:算了|不用了|不必了|没事了|先不(?:弄|办|退|换|取消|改)了?|不(?:退|换|取消|改|要)了)(?:吧|啊|哈|，?谢谢.*)?[\s。!！~～]*$/iu;

/** Lets go of what is being asked about. */
export function dropsIt(text: string): boolean {
  return dropped.test(text);
}

const manners =
  /\b(?:hi+|hello+|hey+|hiya|good (?:morning|afternoon|evening|day)|are you there|anyone there|thanks?(?: you)?(?: (?:so|very) much)?|thank you|thx|cheers|ok(?:ay)?|great|perfect|bye|goodbye|see you|have a (?:nice|good) (?:day|one)|there|yes|no|sure|please|welcome|a lot)\b|你好呀?|您好|在吗|在不在|有人吗|哈[喽啰罗]|嗨|亲亲?|早上好|下午好|晚上好|谢谢(?:你|您|啦|了)?|多谢|感谢|好的?|嗯+|哦+|再见|拜拜|辛苦了|知道了|收到|可以|不客气|客服|麻烦/giu;

/** Greetings, thanks and the like, and nothing beside them. */
export function isManners(text: string): boolean {
  return text.replace(manners, '').replace(/[^\p{L}\p{N}]/gu, '').length <= 2;
}

const question =
  /[?？]|吗|[么呢嘛]\s*$|怎么|如何|多久|多少|几[天个时号]|什么|哪|能不能|可不可以|可以.*[吗不]|是否|\b(?:how|what|when|where|which|who|why|can|could|do|does|is|are|will|may)\b/iu;
const own =
  /\b(?:my|mine|our) (?!size|height|weight|foot|feet|dog|cat|pet|country|city)|\b(?:i (?:bought|ordered|paid|received)|where(?:'?s| is)|has it|is it (?:here|there|shipped))\b|我的(?!尺码|身高|体重|脚|猫|狗)|我(?:刚|昨天|前天|上周|之前)?(?:买|订|下单)[的了过]|到哪|在哪|没收到|还没到|订单号|\b[A-Z]{2}\d{4,}\b/iu;

/** A question about how things are in general, not about what is theirs: the shop's words can answer it. */
export function asksInGeneral(text: string): boolean {
  return question.test(text) && !own.test(text);
}

const unknowing =
  /\b(?:i (?:don'?t|do not) (?:know|have (?:that|this|any|a reliable|enough)? ?(?:information|details|answer|data))|i(?:'m| am) not (?:sure|certain)|i (?:can'?t|cannot|could ?n'?t|was ?n'?t able to|am unable to|'m unable to) (?:find|answer|look (?:that|it) up|access|check|confirm|help with)|(?:is ?n'?t|not) (?:covered|mentioned) in what i have|no information (?:on|about)|i (?:don'?t|do not|can(?:'?t|not)) see (?:any|an|your) (?:orders?|parcels?|refunds?))\b|(?:没有?|未能?|无法|暂时|暂无法)(?:查到|找到|查询|确认|回答)|(?:我)?(?:不太?|并不)(?:清楚|确定|知道)|资料里没有|不敢乱答|帮不上|没有权限|(?:账户|账号)(?:下|里)?(?:还|暂时)?没有(?:看到)?订单|没(?:有)?看到您的订单/iu;

/** A reply that says that it doesn't know. */
export function saysUnknowing(reply: string): boolean {
  return unknowing.test(reply);
}

/** Whether a reply tells what a rule's words say, in these words or alike: a fifth of their pairs of letters or words. */
export function tells(reply: string, words: string): boolean {
  const pairs = pairsOf(words);
  if (pairs.size === 0) return true;
  const said = pairsOf(reply);
  let found = 0;
  for (const pair of pairs) if (said.has(pair)) found += 1;
  return found / pairs.size >= 0.2;
}

/** Pairs of neighbouring words, or of neighbouring characters where words aren't set apart. */
export function pairsOf(text: string): Set<string> {
  const tokens = text.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}'’]+/gu) ?? [];
  return new Set(tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`));
}
