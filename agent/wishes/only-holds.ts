/**
 * Whether an operator's words answer nothing: they greet, feel with the shopper, tell of what was done, or say that they are
 * at it ("I'm looking into it now", “我查一下”). What was asked waits all the same. A day or a figure beside it is an answer.
 */
export function onlyHolds(said: string): boolean {
  const plain = said.replace(/“[^”]*”|"[^"]*"|[（(][^）)]*[）)]/gu, ' ').replaceAll('’', "'");
  const parts = plain.split(/[.!?;,。！？；，…\n]+/u).map((each) => each.trim());
  const told = parts.filter((each) => /[\p{L}\p{N}]/u.test(each));
  return told.length > 0 && told.every((each) => isHeld(each));
}

const isHeld = (part: string): boolean =>
  courtesy.test(part) || done.test(part) || ((holdsEn.test(part) || holdsZh.test(part)) && !figure.test(part));

/** Said to anybody, before anything is known. */
const courtesy =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.{0,40}$|^(?:many )?thank(?:s| you)\b.{0,60}$|^(?:this is|my name is|it's) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?(?: (?:here|from|at) .{1,40}| here)?$|^(?:i'm|we're|i am|we are)?(?: so| very| really| truly)? ?(?:sorry|apolog)\w*.{0,60}$|^(?:so )?(?:you )?(?:needn't|don't (?:need|have) to) repeat.{0,30}$|^i(?:'ve| have) (?:now )?(?:read|seen|gone through)\b.{0,50}$|^(?:of course|sure|certainly|absolutely|ok(?:ay)?|all right|alright|right|no (?:problem|worries)|got it|understood|i (?:see|understand)\b.{0,50}|well|now|please)$|^(?:您好|你好|亲|好的?|好呢|嗯+|可以的?|没问题|当然|收到|明白了?|了解了?|谢谢.{0,8}|感谢.{0,12}|辛苦.{0,4}|抱歉.{0,16}|不好意思.{0,12}|对不起.{0,12}|理解您.{0,12}|不用再?重复|\S{1,8}您好|我是.{1,16})$|^您?(?:前面|刚才|上面)?(?:说|写|发)的(?:内容|情况)?我?都?(?:看过|看到|了解).{0,4}$/iu;

/** Tells that something was done; what else was asked isn't told of. */
const done =
  /^(?:that's|that is|it's|it is|all)(?: all)?(?: now)? (?:done|set up|sorted|taken care of)\s*:?$|^(?:已经?)?(?:给您|帮您|为您)?(?:已经?)?办(?:好|妥)了?[:：]?$/iu;

/** Somebody is at it. */
const holdsEn =
  /(?:\b(?:i'm|i am|i'll|i will|i can|we're|we are|we'll|we will|let me|let us|allow me(?: to)?|going to)\b.{0,20}\b(?:look(?:ing)?|check(?:ing)?|see(?:ing)? (?:to|what|whether|if|about)|find(?:ing)? out|get(?:ting)? (?:right |straight )?(?:on|onto|to) it|be right (?:with you|back|there)|work(?:ing)? on|on it|sort(?:ing)? (?:it|this|that) out|tak(?:e|ing) (?:a look|care of|this|it up)|go(?:ing)? (?:through|over)|review(?:ing)?|read(?:ing)?|set(?:ting)? (?:this|it) up|tell you|let you know|get back|come back|update you|keep you posted)\b)|\b(?:one|just an?|give me an?) (?:moment|minute|second|sec|bit)\b|\bbear with me\b|\bhold on\b|\b(?:and|then) (?:will )?(?:tell you|let you know|get back to you)\b/iu;
const holdsZh =
  /(?:查|看|核实|了解|确认|问|核对|处理)(?:查|看|核实)?(?:一下|下|看)|(?:我|这边)?(?:马上|这就|正在|接着|先|现在|立刻|尽快)(?:给您|帮您|为您|去)?(?:查|看|核实|了解|确认|处理|办|跟进|告诉您|回复您|给您答复)|(?:稍等|等我?一下|稍候|请您?等)|接着(?:给您|帮您)?办|办好(?:了)?马上告诉您/u;
const figure =
  /\d|\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b|今天|明天|后天|昨天|(?:周|星期)[一二三四五六日天]/iu;
