/** A piece of a message between two places where a new thought may begin. */
export interface Clause {
  text: string;
  /** A sentence, a line or a message ended before it; otherwise a comma or a joint. */
  fresh: boolean;
  /** Begins with words that announce another matter: 另外, also, by the way. */
  announced: boolean;
  /** Asks or wishes something, rather than telling how things are. */
  asks: boolean;
  /** Short, and says "it" or "this" without naming anything: means nothing by itself. */
  leans: boolean;
}

const strongMarks = /(?<=[。！!？?；;…])\s*|(?<=\.)\s+(?=\S)|\n+/u;
const weakMarks =
  /(?<=[，,、：])\s*|\s+-+\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=[\p{Script=Han}])\s+(?=[a-z])|(?=(?:顺便|(?<![要得需])另外|还有(?!多|几|没|货|吗|别|其他|哪|什么|啥|[a-z0-9]{1,4}\s?(?:码|号|的|吗|么|没|不|$)|.{1,3}色|现货|库存)))/u;
const englishJoint =
  /\s+(?=(?:and|but|also|plus|oh|btw)\s+(?:also\s+|then\s+)?(?:do|does|did|can|could|will|would|is|are|was|has|have|when|until|till|by when|where|what|which|how|why|who|whens|wheres|whats|hows|whos|i want|i need|i would|i'd|please|pls|tell me|show me|cancel|change|also|btw|by the way|another|one more|(?:return|exchange|swap|refund) (?:the|my) \w+)\b)/iu;
const announcement =
  /^(?:[，,、\s]*)(?:另外|而且(?=.*(?:[吗?？]|能不能|可不可以|怎么|什么|多少|哪))|还有(?!多|几|没|货|吗|别|其他|哪|什么|啥|[a-z0-9]{1,4}\s?(?:码|号|的|吗|么|没|不|$)|.{1,3}色|现货|库存)|顺便|顺带|对了|再问|再请问|以及|其次|第二个问题|还想问|还要问|也想问|哦对|再给我|再帮我|(?:and\s+|oh\s+|but\s+)?(?:also|btw|by the way|another (?:thing|question)|one more (?:thing|question)|second(?:ly)?,|plus|on top of that|besides|what about)\b|and\b.{0,16}\balso\b|(?:and|oh|but)\s+(?:please|pls|i'd|i would|i want|i need|do|does|did|can|could|will|would|is|are|when|until|where|what|which|how|why|show me|tell me)\b)/iu;
const question =
  /[?？]|吗|呢|么(?!\p{Script=Han})|没(?:有)?\s*[。.!！]?$|不\s*[。.!！]?$|什么|啥|怎么|咋|哪|几[天个号点时]|多少|多久|多大|为何|能不能|可不可以|有没有|是不是|行不|\b(?:what|where|when|how|which|who|why|whats|wheres|hows|whens)\b|^(?:and|but|so|also|then|oh|ok)?\s*(?:can|could|do|does|did|is|are|am|was|were|will|would|shall|should|has|have|any|may)\b|\b(?:can|could|would|will|do|did|have|has|are|is) (?:you|u|i|it|we|they|my|there|the)\b/iu;
const wish =
  /帮我|给我|给个|麻烦|请|我要|想要|想|要求|查[一下]|看看|看下|催|换[成个大小一a-z\d]|退[货掉款吧了]|取消|改[一成下]|推荐|别[发寄]|不要了|\b(?:want|need|please|pls|plz|would like|i'd like|id like|looking for|wanna|help|tell me|give me|show me|let me|send me|get me|wondering)\b|^(?:and|but|so|also|then|just)?\s*(?:cancel|change|return|refund|swap|exchange|track|check|find|compare|recommend|update|hurry|ship|send|transfer|connect|stop)\b/iu;

const leaning =
  /^(?:so|and|but|then)?\s*(?:(?:by |since |until )?when(?: exactly| was (?:that|it)| is (?:that|it)| then)?|(?:to |from )?where(?: to| from)?|how soon|(?:and )?how exactly|what(?:'?s| is)? (?:is )?(?:needed|required)|what (?:do|would|will) (?:i|you|u|we) need(?: (?:for|from) (?:it|that|this|me|you))?|(?:what|which) (?:documents?|papers?|details?|information|info) (?:do|would|is|are)(?: \w+){0,3}|how (?:does|do|long does|much is) (?:it|that|this|they)(?: \w+){0,2}|(?:is|are|was|does|can|will) (?:it|that|this|they)(?: \w+){1,2}|(?:and )?(?:how|why|when|what) (?:about|is|was) (?:it|that|this)|how many days|how much|how long|which one|why|(?:what(?:'?s| is| are)|how(?:'?s| is| does)) the (?:process|procedure|steps)(?: work| like)?|(?:could|can|would) (?:you|u) (?:please )?(?:check|help|look into|explain|see|find out)(?: (?:me|it|this|that|please|what is|whats|what's|why|the|going|on|delay|problem|wrong|happening|happened|with)){0,6})\s*[?.!]*$|^(?:那|这个?|它)?(?:怎么(?:弄|办|开|算|样|用|回事|个\p{Script=Han}{1,2}法)|咋(?:弄|办|整|回事)|多少钱|多久|几天|要几天|行吗|可以吗|行不|可以不|为什么|为啥|(?:大概|具体)?(?:是|在)?(?:什么|啥)时候|几号|哪天|(?:是)?[退打]?到哪(?:里|儿)?(?:去)?|(?:去|在)?哪(?:里|儿)?(?:弄|开|办|申请|领)|怎么(?:申请|办理)|(?:具体)?(?:流程|步骤|手续|程序)(?:都)?(?:是|有|要)?(?:啥|什么|怎样|怎么样?|哪些|怎么走|咋走)的?|(?:都|还|分别)?(?:需要?|要|得|用)?(?:准备|提供|带|交|给|填)?(?:些)?(?:什么|啥|哪些)(?:材料|资料|手续|信息|证件|凭证|条件|要求)|(?:都|还)?(?:需要?|要|得)?(?:准备|提供)(?:些)?(?:什么|啥|哪些)|(?:需要?的?)?(?:材料|资料|手续|信息|证件|条件)(?:都)?(?:有|要|是|需要)?(?:哪些|什么|啥)|你看咋办|(?:能|可以)?(?:帮我?|麻烦)?(?:查|看)(?:一?下|看|查)?(?:是?怎么回事|什么情况|原因|为什么)?(?:吗|么)?|(?:麻烦|请)?(?:处理|解决|看)一?下)[呢啊呀]?\s*[?？。!]*$/iu;

/** Means nothing by itself, whatever it asks: “要啥材料”, "and when". */
export const saysNothingByItself = (text: string): boolean => leaning.test(text.trim());

/** Cuts messages into clauses, in order. Nothing is lost but spaces. */
export function clausesOf(texts: readonly string[]): Clause[] {
  return texts.flatMap((text) =>
    text.split(strongMarks).flatMap((sentence) =>
      sentence
        .split(weakMarks)
        .flatMap((part) => part.split(englishJoint))
        .map((part) => part.trim())
        .filter((part) => /[\p{L}\p{N}?？!！\p{Extended_Pictographic}…]/u.test(part))
        .map((part, index) => ({
          text: part,
          fresh: index === 0,
          announced: announcement.test(part),
          asks: question.test(part) || wish.test(part),
          leans: saysNothingByItself(part),
        })),
    ),
  );
}
