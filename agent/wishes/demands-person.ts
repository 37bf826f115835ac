import { withoutNames } from './by-name.ts';

/**
 * Whether a person is demanded in so many words, whatever else is said: “…找人工吧”, "…just get me a human". Words that
 * only speak of people ("I talked to an agent", “找过人工了”), ask how or when one is reached, or make it depend on
 * something (“查不到就转人工”) demand none.
 */
export function demandsPerson(said: string): boolean {
  if (whoCan.test(said)) return true;
  const clauses = said.split(/[,，。.;；!！?？\n…~～]+|\s+(?:and|but|so|just|please|pls)\s+|(?<=\p{Script=Han})\s+/iu);
  return clauses.some((clause, at) => isDemand(clause.trim()) && !depends.test(`${clauses[at - 1] ?? ''} ${clause}`));
}

/** “If you can’t decide that, get me someone who can”: that we can’t is no condition any more. */
const whoCan =
  /\b(?:get|give|find|fetch|bring|pass me to|put me through to|let me (?:talk|speak) to|i (?:want|need)(?: to (?:talk|speak) to)?)(?: me)? (?:someone|somebody|a (?:\w+ )?(?:person|human)|anyone|one) (?:else )?(?:who|that) (?:can|could|is able|does|knows|decides)\b|(?<!不用|不要|不想|别)(?:找|叫|换|让|转|派|喊)(?:给|一)?(?:我)?(?:一?个|位)?能(?:做主|作主|拍板|管事|管用|解决|决定|处理|说了算|定)的(?:人|同事|领导)?(?:来|吧|过来|跟我|给我|$)/iu;

function isDemand(clause: string): boolean {
  return [demandedZh, talkZh, bareZh, answersZh, sameOneZh, fetchedZh, demandedEn, byNameEn].some((demanded) => {
    const found = demanded.exec(clause);
    if (found === null || turnedDown.test(clause.slice(0, found.index))) return false;
    const isNamed = demanded === sameOneZh || demanded === fetchedZh;
    return !onlySpokenOf.test(isNamed ? clause.replace(before, '') : clause);
  });
}

/** Ends with the person, but for what they are to do. */
const demandedZh =
  /(?:转接?|找|叫|喊|换|接|上|派|要|让|请)(?:一下|给|到|回)?(?:我)?(?:一?个|一?位|你们的?|真的?|活的?)*(?:(?:人工|真人|活人)(?:客服|服务|坐席)?|客服(?:人员)?|(?<=转|找|叫|喊|换|派|让|个|位)人(?=$|[来吧啊呀]|跟|和|给|帮|处理|解决))(?:来|过来)?(?:跟我|和我|给我|帮我)?(?:说|聊|谈|讲|处理|解决|介入|跟进|回复我?|看看?|弄|接(?:待|手)?我?)?(?:一?下|两句|几句)?(?:吧|啊|呀|呗|嘛|了|行不行|行吗|可以吗|好吗|谢谢)*$/u;

const bareZh =
  /^(?:请|我要|要|就要|上)?(?:人工|真人)(?:客服|服务)?(?:来)?(?:处理|解决|介入|跟进)?(?:一下)?(?:吧|啊)?$/u;

/** “我要真人经理给我个解释”: one who answers for it. */
const answersZh =
  /(?:要|叫|让|请|找|喊|换)(?:个|位|你们的?)?(?:真人|人工)?(?:经理|主管|店长|领导|负责人|老板|客服|真人|人工)(?:来|出来|过来)?(?:跟我|给我|和我)(?:一?个)?(?:解释|说法|说清|说明|交代|讲清|答复|回复|处理|解决)/u;

/** The colleague of before. */
const sameOneZh =
  /(?:找|叫|让|喊|转|接|请)(?:回|给)?(?:小\p{Script=Han}|\p{Script=Han}(?:姐|哥|老师)|(?:刚才|刚刚|之前|上次|前面)?(?:的|那个|那位|同一?个|同一?位)?(?:同事|客服|小姐姐|小哥哥?|专员|主管|经理|店长))(?:回来|再来|来|接着|继续|跟我|和我|给我|帮我)?(?:说|聊|谈|讲|处理|解决|回复我?|看看?)?(?:一?下)?(?:吧|啊|呀|呗|行吗|可以吗|好吗)*$/u;

/** “把小林给我叫来”: whom they want stands before the verb. */
const fetchedZh =
  /把(?:小\p{Script=Han}|\p{Script=Han}(?:姐|哥|老师)|(?:你们?的?|那个|那位|刚才的?|上次的?)*(?:人工|真人)?(?:同事|客服|人工|真人|专员|主管|经理|店长))(?:客服)?(?:给|帮|替)?(?:我)?(?:叫|找|喊|请|换|转|接|调)(?:过来|回来|出来|来|过|回|上)?(?:一?下)?(?:吧|啊|呀|呗|行吗|可以吗|好吗)*$/u;

/** By the name of who was here: written with a capital, or as her and him. */
const byNameEn =
  /\b(?:[Ss]peak|[Tt]alk|[Cc]hat) (?:to|with) (?:[A-Z][a-z]+\b|her|him|the (?:same )?(?:lady|guy|colleague|man|woman|one)\b)|\b(?:[Gg]et|[Bb]ring|[Cc]all|[Ff]etch)(?: me)? (?:(?:back )?[A-Z][a-z]+\b(?: back| again|$)|(?:her|him) back\b|back to [A-Z][a-z]+)/;

/** Wants to talk with one, rather than to be passed on. */
const talkZh =
  /^(?:我|还是|就|那|让我?)*(?:想|要|得|希望)(?:要|再)?(?:跟|和|同)(?:你们的?)?(?:人工|真人|活人)(?:客服|服务)?(?:说|聊|谈|讲|沟通)/u;

const person = String.raw`(?:(?:an?|the|your|some|one of your) )?(?:(?:real|actual|live|human|proper) )*(?:humans?|persons?|people|agents?|representatives?|reps?|operators?|supervisors?|managers?|colleagues?|member of staff|being|someone(?: real| else)?(?!['’])|somebody(?: real| else)?(?!['’])|customer (?:service|support|care))\b`;
const demandedEn = new RegExp(
  [
    String.raw`\b(?:get|give|find|fetch|bring)(?: me)? ${person}`,
    String.raw`\b(?:put|pass|transfer|connect|hand|switch) (?:me|us)\b.{0,12}\b(?:to|with) ${person}`,
    String.raw`\bput me through\b`,
    String.raw`\bput(?:ting)? ${person} (?:back )?on\b`,
    String.raw`\b(?:have|let|make) ${person} (?:please )?(?:look|handle|deal|sort|take|check|call|contact|decide)\b`,
    String.raw`\bhave a (?:quick )?(?:word|chat) with ${person}`,
    String.raw`\b(?:i|we)(?: just| really)? (?:want|need|wanna|would like|demand)(?: to (?:speak|talk|chat) (?:to|with))? ${person}`,
    String.raw`\bi['’]d (?:like|rather)(?: to)?(?: (?:(?:speak|talk|chat) (?:to|with)|have))? ${person}`,
    String.raw`\blet me (?:speak|talk|chat) (?:to|with) ${person}`,
    String.raw`^(?:can|could|may) i (?:please )?(?:speak|talk|chat)(?: about [\w' ]{2,30}?)? (?:to|with) (?:${person}|someone$|somebody$)`,
    String.raw`\b(?:can|could|would|will) (?:you|u)(?: please| maybe| just)? ask (?:someone|somebody|a (?:colleague|human|person)|your (?:team|colleagues?|boss|manager))(?: for me| else| then)*$`,
    String.raw`^(?:a |an )?(?:real |live )*(?:human|person|agent)$`,
  ].join('|'),
  'i',
);

/** What stands right before says that it isn't wanted. */
const turnedDown =
  /(?:不(?:用|要|想|需要|必|愿意?|肯|让|给|能|会)|别|甭|无需|没必要|没(?:有|法|人)?|懒得|怕|省得|免得)(?:再|又|给我|帮我|急着|着急|先|去|说|总|老|一?直)*$|\b(?:not|no need to|never|without|rather than|instead of|n['’]t)(?: (?:to|want|need|have|try|just))*(?: to)?\s*$/i;

/** Of the past, of how and when, of what it costs. */
const onlySpokenOf =
  /怎么|如何|咋|哪里|哪儿|什么时候|几点|多久|多少|为什么|为啥|上次|之前|昨天|前天|刚才|刚刚|曾经|(?:转|找|叫|接)(?:过(?!来)|了(?!吧))|(?:说|叫|让)你(?!们)|\b(?:how|when|why|where|what|yesterday|already|earlier|last (?:time|week)|tried|told|hours)\b/i;

const before = /刚才|刚刚|之前|上次/gu;

const depends =
  /如果|要是|假如|否则|不然|的话|再不|(?:不行|不了|不到|不好|不清|(?<!能)不能)(?:我)?(?:就|再)|\b(?:if|unless|otherwise|or else|in case)\b/i;

/**
 * Speaks of a person to talk to, in whatever words, or of one of these by name: weaker than a demand, for what a handoff
 * came from.
 */
export const asksPerson = (text: string, names: readonly string[] = []): boolean =>
  spokenOf.test(withoutNames(text, names));

const spokenOf =
  /人工|真人|客服|(?:你们)?(?:同事|主管|经理)(?:来|说|处理|联系)|\b(?:human|person|agent|representative|manager|supervisor|colleague|somebody real)\b|\b(?:talk|speak|chat) (?:to|with) (?:\p{Lu}\p{L}+|someone|somebody|her|him)\b|\bget (?:me )?\p{Lu}\p{L}+ back\b/u;
