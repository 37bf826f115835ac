import { groundIn } from './actions/said-words.ts';

/** Something burnt, or made someone ill: told as having happened, not asked as what might be. */
export function tellsDanger(text: string): boolean {
  return groundIn(text) === 'unsafe' && !mightBe.test(text);
}

const mightBe =
  /如果|要是|万一|会不会|会.{0,6}[吗么]|能不能|有没有可能|正常(?:吗|么)|\b(?:if|would|could|might|can (?:it|they|this)|does (?:it|this)|do (?:they|these)|will (?:it|they)|is it (?:normal|safe)|ever)\b/i;

/** Wants to lodge a complaint as such, rather than telling what is wrong. */
export const lodgesComplaint = (text: string): boolean => lodges.test(text.trim());

const lodges =
  /^(?:我)?(?:真的|现在)?(?:就?是?要|想|必须)?(?:去)?投诉(?:你们?|一下)?(?:家|店|的)?(?:快递|物流|客服|服务)?(?:了|啊|吧|[，,！!\s]*(?:我)?(?:要)?投诉)*[。.!！~]*$|^(?:i|we)(?: really)?(?: want to|'d like to| would like to|'m going to| am going to| need to)? (?:complain|(?:make|file|lodge|raise) a (?:formal )?complaint)(?: about (?:this|it|you|that))?[.!]*$/i;

/** Says in so many words, beside whatever else, that a complaint is made; not that one will be unless something is done. */
export const makesComplaint = (text: string): boolean => makes.test(text) && !unless.test(text);

const makes =
  /(?:我|就|要|正式|必须|现在|给我(?:登记|记录|当|走)?|当作?|走|登记|提)(?:要|想|正式|去)*投诉(?!.{0,3}(?:多久|几天|怎么|电话|渠道|有用|有结果))|投诉你们|\b(?:mak|fil|lodg|rais|register|submit|put(?:ting)? in|tak)(?:e|ing)?\b.{0,16}\b(?:formal |official |proper )?complaint\b|\b(?:want|like|need|wish|going) to complain\b|\b(?:formal|official) complaint\b|\bcomplain (?:officially|formally)\b|\bi['’]?m complaining\b|\bcomplaint,? please\b|\bput .{0,20}on record\b/i;
const unless = /再不|再没|否则|不然|如果|要是|\b(?:if|unless|otherwise|or else|or i)\b/i;

/** Has asked again and again, and nobody answered. */
export const isNeglected = (text: string): boolean => neglect.test(text);

const neglect =
  /没(?:有)?(?:一个|半个)?人(?:理|回|管|处理|搭理|应)|一直(?:不理|没人)|(?:都)?不理我|石沉大海|(?:催|问|找|联系|反映|说)(?:过|了)?你?们?(?:都)?(?:[三四五六七八九十]|好几|多少|无数|\d)(?:次|遍|回|趟)|第[三四五六七八九十\d]+(?:次|遍|回)(?:来)?(?:找|问|催|联系)|\b(?:nobody|no ?one|none of you)\b.{0,24}\b(?:repl|answer|respon|got back|gets back|help|care|read)\w*|\bnever (?:got|had|heard) (?:a (?:reply|response|answer)|back)\b|\b(?:no|not (?:one|a|a single|any)|without (?:a|any)) (?:reply|response|answer)\b|\bbeing ignored\b|\bignor(?:e|ed|ing) me\b|\b(?:third|fourth|fifth|umpteenth|\d(?:rd|th)) time\b.{0,40}\b(?:chas|ask|writ|contact|messag|call|email|tell)\w*/i;

/**
 * Complains of people and how they behave, or wants to complain of what they did: no parcel and no order answers that. A
 * wish to complain that something is late is about the parcel.
 */
export const complainsOfPeople = (text: string): boolean =>
  people.test(text) && (saysComplaint.test(text) || badManners.test(text)) && !toSomeone.test(text);

const toSomeone =
  /\b(?:complain|complaint|talk|speak) (?:to|with) (?:an?|some|your|the|my)\b|找.{0,3}(?:客服|人工|真人)/i;

/** How a complaint is made, or that one will be. */
export const asksHowToComplain = (text: string): boolean => howToComplain.test(text);

const howToComplain =
  /\b(?:how|where|who|to whom)\b.{0,20}\b(?:complain|(?:make|file|lodge|raise|send) a (?:formal )?complaint)\b|(?:怎么|如何|哪里|哪儿|去哪|找谁|向谁).{0,3}投诉|投诉.{0,3}(?:电话|渠道|邮箱|入口|方式|热线|怎么|去哪|找谁)/i;
const saysComplaint = /投诉|举报|\bcomplain(?:t|ts|ing)?\b/i;
const people =
  /(?:快递|外卖|配送|派送|送货|送件|派件|物流|服务|工作|售后)(?:小哥|员|人员|师傅|的人|的那个)|送货的|送快递的|小哥|骑手|司机|师傅|客服|店员|店长|员工|态度|素质|\b(?:courier|driver|postman|delivery (?:man|guy|person|boy|driver|woman)|agent|staff|employee|rep|representative|assistant|customer service|support (?:person|guy|lady)|person|man|woman|guy|lady|manners?|attitude|rude\w*|behaviou?r)\b/i;
const badManners =
  /态度.{0,4}(?:差|恶劣|不好|不行|很?坏|太|嚣张)|(?:骂|吼|凶|怼|威胁|侮辱)(?:我|人|顾客)|没(?:有)?礼貌|不礼貌|没素质|素质.{0,3}(?:低|差)|说话.{0,4}(?:难听|冲|不客气)|不耐烦|甩脸|翻白眼|\b(?:rude\w*|swore|swear\w*|shout\w*|yell\w*|insult\w*|disrespect\w*|unprofessional|impolite|aggressive|abusive|cursed?)\b/i;

/** Wants whoever decides: a person, whatever else the message asks. */
export const asksForLead = (text: string): boolean => asksLead.test(text);

const asksLead =
  /(?:找|叫|让|要|喊|转|请|联系|见)(?:一下)?(?:你们?|您们?|贵店|店里|店铺|客服)?(?:的)?(?:那个)?(?:主管|经理|领导|负责人|老板|上级|店长)|\b(?:speak|talk|escalate|complain|pass me|put me|connect me|transfer me)\b.{0,25}\b(?:your|a|the) (?:manager|supervisor|boss|superior)|\b(?:want|need|get|call|give me|bring|ask|where(?:'s| is))\b.{0,12}\b(?:your|a|the) (?:manager|supervisor|boss)\b(?!['’]s)|^(?:your )?(?:manager|supervisor)(?:,? (?:please|now))?[.!]*$/i;
