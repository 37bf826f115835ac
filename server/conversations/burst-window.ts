/** How long a bare opener waits for the question that tends to follow it, milliseconds. */
export const openerWindowMs = 600;
/** How long an unfinished phrase waits for its rest, milliseconds. */
export const fragmentWindowMs = 400;

/** Words that only open a talk. What is left of a message without them is what it asks. */
const openers =
  /^(?:在吗|在么|在不|在不在|有人吗|有人在吗|有人么|你好|您好|你好呀|哈喽|哈啰|嗨|喂|亲|亲亲|客服|人呢|请问|请问一下|问一下|想问一下|我想问一下|打扰一下|早|早上好|上午好|中午好|下午好|晚上好|hi|hii+|hello|helo|hey|heya|yo|hi there|hello there|hey there|good (?:morning|afternoon|evening|day)|excuse me|sorry|anyone there|anybody there|are you there|is anyone there|quick question|i have a question|one question|question)$/u;

/** Ends in a way that promises more. */
const unfinishedEnd =
  /(?:[,，、:：…~～-]|\.\.\.?|(?:^|[^\p{Script=Han}])(?:and|but|so|or|because|the|my|a|an|to|for|of|with|about|is|i)|和|跟|但是|但|因为|然后|还有|就是|关于|那个|这个|我的|我想|想问|所以|如果|比如)$/u;

/** Names a thing without saying what about it: `my parcel`, `我的快递`. */
const bareTopic =
  /^(?:(?:about |so )?my (?:\S+ )?\S+|about (?:the|this|that) (?:\S+ )?\S+|(?:我的|我那个|关于|我买的|我上次买的)[\p{Script=Han}a-z0-9]{1,6})$/u;

/** Chinese words that make a short phrase a question, a wish or a statement after all. */
const chinesePredicate =
  /[吗呢吧么啥哪谁几何]|怎|什么|多少|没|不|要|想|退|换|查|看|发|到|改|取消|坏|丢|错|是|能|可以|有|慢|快点|催|了/u;

/** English words that do the same. */
const englishPredicate =
  /\b(?:is|are|isn't|isnt|was|did|do|does|has|hasn't|hasnt|have|can|can't|cant|where|when|what|why|how|which|who|late|lost|missing|broken|damaged|wrong|cancel|return|refund|exchange|track|arrive[ds]?|please|status|needs?|want)\b/u;

/**
 * How long a turn waits for more, judged by its newest message alone: 0 for what reads complete, a few hundred
 * milliseconds for a bare opener or an unfinished phrase. A burst is so answered once, and an ordinary question at once.
 */
export function burstWindowMs(text: string): number {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .trim();
  const bare = plain
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (bare === '') return 0;
  if (isOpener(bare)) return openerWindowMs;
  if (/[?？!！。]$/u.test(plain)) return 0;
  if (unfinishedEnd.test(plain)) return fragmentWindowMs;
  if (bareTopic.test(bare) && !chinesePredicate.test(withoutTopicWord(bare)) && !englishPredicate.test(bare))
    return fragmentWindowMs;
  return 0;
}

/** `你好 在吗` and `亲，在吗亲` are openers too. */
function isOpener(bare: string): boolean {
  if (openers.test(bare)) return true;
  const words = bare.replace(/[呀啊哦呢哈]/gu, '').split(' ');
  return (
    words.length <= 3 && words.every((word) => openers.test(word) || openers.test(word.replace(/亲+$|^亲+/gu, '')))
  );
}

/** `我买的`, `快递` and the like hold letters that count as predicates elsewhere. */
function withoutTopicWord(bare: string): string {
  return bare.replace(/^(?:我的|我那个|关于|我买的|我上次买的)/u, '').replace(/快递|退款|退货|换货|发票|尺码/gu, '');
}
