const openers = [
  // a slip of the hand, excused before the question
  /^(?:(?:so |oh )?sorry|oops|whoops|my bad|ignore that)\b(?![^.!?]*\b(?:broke\w*|died|work\w*|leak\w*|faulty)\b)[^.!?]{0,40}\b(?:keyboard|typos?|autocorrect|fat fingers?|wrong (?:chat|window|button|key)|pocket|sat on my phone|hit send)\b[^.!?]{0,20}[.!?]+\s+(?=\S)/i,
  /^(?:不好意思|抱歉|哎呀?|呃)[，, ]*[^。！？!?]{0,10}(?:打错|发错|按错|点错|手滑|误触|键盘)[^。！？!?，,]{0,8}[。！!，,]+\s*(?=\S)/u,
  /^(?:fine|all ?right|cool|great|lol|haha+|hmm+)(?=\s*[.,!…])[\s.,!…]*/i,
  // talk before the question
  /^(?:hi|hello|hey|(?:is )?any(?:one|body)(?: there)?(?=\s*[?!,])|oh|ok|okay|well|so|and|also|plus|btw|by the way|sorry|excuse me|actually|quick (?:one|question)|(?:just )?one (?:more|last|other) (?:thing|question)|another (?:thing|question)|(?:i was |i'?m )?(?:just )?wondering(?: if)?|(?:can|could) (?:you|u) (?:please )?tell me|do you know(?: if)?|i(?:'d| would) like to know|tell me|please)(?![a-z])[\s,:;.!?–—-]*/i,
  /^(?:您?你?好|在吗|在不在|有人吗|哈喽|亲+|请问(?:一下|下)?|顺便(?:再)?(?:问|请教)?(?:一?下)?|另外(?:再)?(?:问一?下|想问一?下?)?|哦?对了|还有(?=[，,、\s]|个问题|一?个?事|就是|想问)(?:个问题|一?个?事|就是)?|话说|我?(?:还)?想(?:再)?(?:问|请问|咨询|了解|知道)(?:一?下)?|(?:再|麻烦|咨询|问)(?:问)?(?:一下|下)|不好意思|打扰(?:一?下|了)|那个(?=[，,、\s])|就是(?=[，,、\s])|你们家的?|你们店里?)[\s，,、：:。!！?？~～]*/u,
];
const closers =
  /[\s,，]*(?:please|pls|plz|thanks|thank you|thx|btw|by the way|tho|though|lol|谢谢|麻烦了|来着|啊|呀|哈)[\s.!。！~～]*$/iu;

/** A question without the talk around it (`btw`, `顺便问下`), which would only spoil the search; never empty. */
export function questionCore(text: string): string {
  let core = text.trim();
  for (let cut = openers.find((opener) => opener.test(core)); cut; cut = openers.find((each) => each.test(core))) {
    const rest = core.replace(cut, '');
    if (!/[\p{L}\p{N}]/u.test(rest)) break;
    core = rest;
  }
  const bare = core.replace(closers, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : core;
}

const asks =
  /[?？吗呢]|怎么|如何|什么|哪|谁|啥|咋|多少|多久|多大|几[天个点时单折次张件年月号周]|能不能|可不可以|是不是|有没有|能否|还能|可以|(\p{Script=Han})不\1|(?:^|[.!,;:]\s*)(?:(?:and|so|or|but)\s+)?(?:can|could|do|does|did|is|are|am|has|have|will|would|should)\b|\b(?:can|could|do|does|did|should|will) (?:i|we|u|you|it|they|my|someone)\b|\b(?:what|whats|when|where|which|who|how|why)\b/iu;
const leaning =
  /\b(?:it|its|it's|that|this|they|them|those|there|one|ones)\b|^(?:and|what about|how about|what if|or)\b|^(?:\w+ )?(?:he|she)\b|^(?:那|这|它|要是|如果|那么)|呢[?？]?$/iu;

/** Whether the words ask anything. */
export function asksSomething(text: string): boolean {
  return asks.test(text) || /(?:不|没|没有|呢|么|嘛|咋\p{Script=Han}*|行|啥)[。.!！]?$/u.test(text);
}

/** Whether it points back in so many words. */
export function pointsBack(text: string): boolean {
  return leaning.test(text.trim().replace(/[?？。!！.]+$/u, ''));
}

/** Whether a question may be about what was asked before: it points back, or says little by itself. */
export function leansBack(text: string): boolean {
  if (pointsBack(text)) return true;
  const bare = text.trim().replace(/[?？。!！.]+$/u, '');
  return /\p{Script=Han}/u.test(bare) ? bare.length <= 9 : bare.split(/\s+/).length <= 5;
}

/** Asks no more than how what was told of is done. */
export const asksHowTo =
  /^(?:(?:and|so|ok|then) )*how (?:do|can|would|should|could) (?:i|we|you) (?:do|get|claim|request|apply for|arrange|start|go about|use|set up) (?:it|that|this|them|one)(?: then)?[?]*$|^(?:(?:and|so|ok|then) )*what (?:do|can|should|could) (?:i|we) do(?: then| now| instead)+[?]*$|^(?:那|这个?)?(?:要|该|得)?(?:怎么|咋|如何)(?:个)?(?:弄|办|操作|申请|做|办理)[呢啊呀]?[?？]*$/i;
