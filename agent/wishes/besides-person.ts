/**
 * What words say besides that a person is wanted, greeted or thanked; empty where they say nothing else. Breaths that only
 * ask for a person go, and of others the phrase that does.
 */
export function besidesPerson(text: string): string {
  const breaths = text.split(/(?<=[,.!?;，。！？；\n])|\s[-–—]\s/u);
  const rest = breaths.map((each) => each.replace(wants, ' ').replace(courtesy, ' ').trim());
  const told = rest.filter((each) => weight(each) > 0);
  const words = told.join(' ').replace(/\s+/gu, ' ').trim();
  return weight(words) >= least ? words : '';
}

/** So much says something: “jacket”, “外套”. */
const least = 2;

/** Words of weight, two for each in Latin letters, one for each Chinese sign. */
function weight(text: string): number {
  const plain = text.replace(light, ' ');
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = plain.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]+/gu)?.length ?? 0;
  return words * 2 + han;
}

/** Whom they ask for. */
const people =
  '(?:a |an |another |some |the |any |your |one of your |real |live |actual |human |customer |service |support )*(?:humans?|persons?|people|agents?|someone|somebody|operators?|representatives?|reps?|colleagues?|staff|supervisor|manager|advis[eo]rs?|support|service|human being)(?: (?:human|real|being|agent|please))?';

/** Asks for a person, in whatever words. */
const wants = new RegExp(
  [
    `(?:\\b(?:how (?:do|can)|contact|reach|find|i(?:['’]d| would| want| need|['’]ll)?|can|could|may|might|let|would|is there|please|get|put|connect|transfer|give|prefer|rather|want|need|like|me|us|you|to|through|over|have|pass|just|now|there|any ?(?:chance|way)|possible|(?:talk|speak|chat)(?:ing)?|with|directly)\\b[\\s,]*)*\\b${people}\\b(?:[\\s,]*\\b(?:please|now|here|to (?:help|talk|speak)(?: (?:me|to|with))?|help(?: me)?(?: with)?|talk to me|call me|there|instead|about (?:it|this|that))\\b)*`,
    '(?:我|你们?|您|请|怎么|怎样|如何|咋|才|在?哪里?|麻烦|帮忙?我?|给我|能不能|可不可以|可以|能|还是|直接|马上|赶紧|快|想|要|需要|就|再|想要|就要|都)*(?:转|找|接|换|叫|要|来|喊|联系|安排|有)(?:一?下|一?个|到|给|位)*(?:人工|真人|客服|活人|专员|主管|经理|人)(?:客服|服务|处理|来|跟我说|说|聊|接待|帮我|解决|吧|吗|呢|啊|了|一下)*',
    '人工(?:客服|服务)?|真人客服|在线客服',
  ].join('|'),
  'giu',
);

/** Said to anybody. */
const courtesy =
  /\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|please|pls|plz|cheers|asap|sorry|ok(?:ay)?|yes|no)\b|您好|你好|在吗|有人吗|谢谢|麻烦(?:了|您|帮我?|给我)?|请问|亲/giu;

/** Words that name nothing. */
const light =
  /\b(?:i|it|its|it['’]s|is|this|that|about|with|me|my|you|your|can|could|a|an|the|to|and|or|help|some|have|has|need|want|be|am|are|on|for|of|in|so|do|does|there|question|problem|issue|something|here|now|just|really|talk|speak|today|robots?|bots?|machine|ai|already|told|tell|said|answer|answers|useless|nobody|anybody|anyone|still|waiting|going|get|got|not|no|don['’]?t|again|like|would|please|us|we|what|why|any|robot|asked|from|wonder|hear)\b|机器人|客服|没用|没人|理我|有人|为什么|经理|[我你您他的了吗呢吧啊呀哦嗯想要问一下个有是这那帮给请能可以就关于说来]|问题|事情|事/giu;
