import type { Guess } from './classifier.ts';
import type { IntentId } from './intents.ts';
import { normalise } from './normalise.ts';
import type { Entities, Expecting } from './understanding.ts';

interface Asked {
  expecting?: Expecting;
  lastIntent?: IntentId;
}

const particle = '(?:啊|呀|呢|哦|哈|嘛|吧|的|了|滴|哒|嘞|啦|咯|呗|~|。|,|!|\\.|\\s)*';
const yesWords = `yes|yeah|yeh|yep|yup|yea|ye|ya|yh|y|ok|okay|okey|k|kk|sure|sure thing|right|correct|exactly|absolutely|definitely|indeed|please|please do|do it|do that|go ahead|go on|go for it|proceed|of course|fine|alright|confirm|confirmed|agreed|deal|that one|this one|that is it|that is the one|that is right|that is correct|it is|both|both of them|either|either one|any|any of them|any is fine|all of them|sounds good|works for me|why not|true|是|是的|是啊|对|对的|对对对|对头|嗯|嗯嗯|恩|嗯哼|好|好的|好呀|好啊|行|行啊|可以|可以的|可|成|中|妥|没错|没问题|没毛病|就这个|就那个|这个|那个|是这个|是那个|就是这个|就是那个|就是它|就它|是它|就是这单|是我的|都行|都可以|都要|两个都要|全要|全部|随便|无所谓|哪个都行|确认|确定|我确定|当然|必须的?|要|要的|需要|想要|同意|继续|办|弄|来|得|阔以|正是|ojbk|okk|欧克`;
const noWords = `no|nope|nah|n|no no|not that one|not this one|not that|not it|not mine|not really|not quite|none|none of them|none of these|none of those|neither|neither one|neither of them|never mind|nevermind|nvm|forget it|no way|no need|wrong one|wrong|incorrect|something else|do not|please do not|不|不是|不是的|不是啊|不对|不要|不用|不需要|不必|不想|不同意|不确认|不行|不可以|不了|不是这个|不是那个|不是它|不是这单|不是这个订单|都不是|都不要|都不对|都不行|一个都不是|没有一个|别|否|没有|没|错|错了|搞错了|弄错了|反了|算了|算了吧|还是算了|免了|停|先不用|先不了|暂时不用|暂时不需要`;
const politeness = '(?:\\s|,|。|!|please|thanks|thank you|thx|谢谢[你您]?|谢了|麻烦了?|亲|哈|you)*';
const gratitude = /thank|thx|谢/u;
const yes = new RegExp(`^(?:(?:${yesWords})${particle})+${politeness}$`, 'u');
const no = new RegExp(`^(?:(?:${noWords})${particle})+${politeness}$`, 'u');

/** Words that introduce a detail and say nothing by themselves. */
const introductions =
  /订单号?|定单号?|单号|编号|尾号|尾数|手机号?|电话|后四位|后4位|最后四位|邮箱|号码|运单号?|快递单号|物流单号|身高|体重|腰围|胸围|臀围|三围|脚长|头围|肩宽|公斤|千克|厘米|公分|斤|米|高|重|我的|我是|我|是|这个|这单|那单|的|就|大概|左右|差不多|和|，|、|(?<![a-z])(?:orders?|number|num|no|nr|id|phone|mobile|mail|e-?mail|tracking|last|four|digits?|ends?|ending|in|with|my|the|its|it|is|are|am|i|im|here|this|one|that|and|height|weight|tall|weigh|chest|bust|waist|hips?|foot|feet|cm|kg|kgs|kilos?|lbs?|pounds?|ft|inch(?:es)?|stone|about|around|long)(?![a-z])/gu;

/**
 * Reads answers that are too short to have a matter of their own: yes, no, a number, "the second one". Undefined when
 * the message says more than that.
 */
export function readShortAnswer(text: string, entities: Entities, asked: Asked): Guess<IntentId>[] | undefined {
  const plain = normalise(text).replace(/[.。!,~?？！，\s]+$/u, '');
  if (plain === '') return undefined;
  if (no.test(plain)) return sure('deny');
  if (yes.test(plain) && !(gratitude.test(plain) && asked.expecting === undefined)) return sure('affirm');
  if (asked.expecting === undefined && opens.test(plain)) return sure('greeting');
  if (onlyDetails(plain, entities)) return sure('give_details');
  if (entities.ordinal !== undefined && isChoice(plain))
    return sure(/^(?:no|nope|不)/u.test(plain) ? 'deny' : 'affirm');
  if (asked.expecting && asked.expecting !== 'meaning' && asked.expecting !== 'human' && namesThing(plain, entities)) {
    return sure('give_details');
  }
  return undefined;
}

/** Says that a question comes, with or without a hello, and asks none yet. */
const opens =
  /^(?:(?:hi+|hey+|hello|hiya|yo|morning|evening)(?: there)?[\s,!.]*)?(?:(?:i(?: have|'ve)?(?: got)?|got|have|just) )*(?:an?|one|another|some|few)? ?(?:quick (?:one|qs?|questions?|thing|favou?r|query)|(?:small|little|short|simple) (?:qs?|questions?|favou?r|query))(?: (?:for|4) (?:you|u|ya))?$|^(?:(?:你好|您好|在吗|在不在|在么|亲|哈喽|hi|hello)[\s,，!！~]*)?(?:我)?(?:想|要)?(?:问|咨询|请教|打听)(?:一?[个件下])?(?:小?(?:事|问题))?(?:儿|情)?$/u;

/** Nothing but names of things and the words that introduce them. */
function onlyDetails(plain: string, entities: Entities): boolean {
  const { orderNumbers, trackingNumbers, phoneTails, emails, measures } = entities;
  const named = orderNumbers.length + trackingNumbers.length + phoneTails.length + emails.length;
  if (named + Object.keys(measures).length === 0) return false;
  const rest = plain
    .replace(/[a-z0-9._%+-]+@[a-z0-9.-]+/gu, ' ')
    .replace(/(?<![a-z])[a-z]{0,4}[\s-]?#?\d{4,}[a-z0-9]*|1z[a-z0-9]+/gu, ' ')
    .replace(introductions, ' ')
    .replace(/\d+(?:\.\d+)?|[一二两三四五六七八九十百半]/gu, ' ')
    .replace(introductions, ' ');
  return !/[\p{L}]/u.test(rest);
}

/** What a choice is made of, and nothing else: 就要第二个吧, "no, the other one please". */
const choosing =
  /第\s*[一二两三四五六1-6]|[一二两三四五六]|最后|最末|另外?|前|后|上|下|头|面|边|选|要|就|是|不|那|这|的|我|吧|呀|啊|呢|哦|[个款件双单条种项家只张份台副袋样笔辆]|包裹|订单|(?<![a-z])(?:the|my|that|this|is|it|i|want|meant|mean|take|will|no|not|nope|yes|option|number|choice|one|item|order|parcel|package|pair|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last|other|top|bottom|former|please|ok|okay)(?![a-z])|[1-6]/gu;

function isChoice(plain: string): boolean {
  return !/[?？吗]/u.test(plain) && !/[\p{L}\p{N}]/u.test(plain.replace(choosing, ''));
}

/** A short phrase around a product, colour or size, with no wish or question in it: the answer to what we asked. */
function namesThing(plain: string, entities: Entities): boolean {
  const named = entities.products.length + entities.colours.length + entities.sizes.length;
  const words = plain.match(/[a-z0-9]+|\p{Script=Han}/gu)?.length ?? 0;
  const asks =
    /[?？吗呢]|什么|怎么|多少|有没有|\b(?:what|when|where|how|why|do|does|is|are|can|want|need|show)\b/u.test(plain);
  return (
    words <= 9 &&
    !asks &&
    (named > 0 || /(?:女|男|童|大|小|新|旧|最近|昨天|上周|那)[^,，]{0,6}(?:的|款|件|双|个|单)/u.test(plain))
  );
}

function sure(id: IntentId): Guess<IntentId>[] {
  return [{ id, confidence: 0.95 }];
}
