import { inSentence, saysNo, type Judge, type Verdict } from './verdict.ts';

/** Watts from which on a laptop charges: what USB-C laptops ask for at the least. */
const laptopWatts = 45;
/** Decibels: a whisper is about 30, quiet talk 50, loud talk 60. */
const quietUpTo = 40;
const loudFrom = 58;

const material = /^(?:material|fabric|upper|lining|shell|composition|fill|面料|鞋面|材质|填充|内里|里衬)/i;

/** Stuffs that shoppers ask for, as both sides call them. */
const stuffs: readonly { en: string; zh: string; said: RegExp; held: RegExp }[] = [
  { en: 'cotton', zh: '棉', said: /\bcotton\b|[纯全]棉|棉的|棉质|含棉/i, held: /cotton|(?<!锦)棉/i },
  { en: 'wool', zh: '羊毛', said: /\bwool(?:len)?\b|merino|[纯全]?羊毛(?!衫)/i, held: /wool|羊毛|羔毛/i },
  { en: 'silk', zh: '真丝', said: /\bsilk\b|真丝|蚕丝|桑蚕丝/i, held: /silk|丝/i },
  { en: 'linen', zh: '亚麻', said: /\blinen\b|亚麻|麻的/i, held: /linen|麻/i },
  {
    en: 'leather',
    zh: '真皮',
    said: /\bleather\b|真皮|牛皮|皮的|[啥么]皮/i,
    held: /leather|nubuck|suede|sheepskin|皮/i,
  },
  { en: 'cashmere', zh: '羊绒', said: /\bcashmere\b|羊绒/i, held: /cashmere|羊绒/i },
  { en: 'polyester', zh: '聚酯纤维', said: /polyester|聚酯|涤纶/i, held: /polyester|聚酯|涤纶/i },
  { en: 'stretch', zh: '弹力', said: /stretch|elastic|\bgive\b|弹力|弹性|有弹/i, held: /elastane|spandex|lycra|氨纶/i },
  { en: 'recycled fibre', zh: '再生料', said: /recycled|再生/i, held: /recycled|再生/i },
  { en: 'goose down', zh: '鹅绒', said: /\bgoose\b|鹅绒/i, held: /goose|鹅绒/i },
  { en: 'duck down', zh: '鸭绒', said: /\bduck down\b|鸭绒/i, held: /duck|鸭绒/i },
];
const pure = /\b(?:100 ?%|pure|all|real|genuine|proper|fully?)\b|100%|百分之?百|[纯全](?=棉|羊毛|羊绒|麻|丝)/i;

/** Whether it is made of what is asked. */
const stuffJudge: Judge = {
  asked: new RegExp(stuffs.map(({ said }) => said.source).join('|'), 'i'),
  on: material,
  judge(value, question) {
    const stuff = stuffs.find(({ said }) => said.test(question));
    if (!stuff) return undefined;
    const holds = stuff.held.test(value);
    const share = /(\d+)\s*%/.exec(value)?.[1];
    const isPure = share === undefined || share === '100';
    const wantsPure = pure.test(question) && stuff.en !== 'stretch';
    if (!holds) return { holds: false, en: `it's ${inSentence(value)}`, zh: `是${value}`, lead: '不是' };
    if (stuff.en === 'stretch')
      return { holds: true, en: `it has some stretch (${value})`, zh: `带弹力（${value}）`, lead: '有的' };
    return wantsPure && !isPure && stuff.en !== 'leather'
      ? { holds: false, en: `not all of it: it's ${inSentence(value)}`, zh: `是${value}`, lead: '不全是' }
      : { holds: true, en: `it's ${inSentence(value)}`, zh: `是${value}`, lead: '是的' };
  },
};

/** Whether it may be washed so. */
function wash(asked: RegExp, held: RegExp, barred: RegExp): Judge {
  return {
    asked,
    on: /care|洗护|洗涤|护理/i,
    judge(value): Verdict | undefined {
      if (held.test(value) && !barred.test(value))
        return { holds: true, en: `the care label says: ${inSentence(value)}`, zh: value, lead: '可以的' };
      return barred.test(value)
        ? { holds: false, en: `the care label says: ${inSentence(value)}`, zh: `要${value}`, lead: '不行' }
        : undefined;
    },
  };
}

/** Whether it suits a use, a foot, a room, a machine. */
export const suitJudges: readonly Judge[] = [
  wash(
    /machine|washer|洗衣机|机洗/i,
    /machine|机洗|wash (?:inside|cold)|洗/i,
    /(?:hand wash|dry clean)(?!.*machine)|^(?:只能)?(?:干洗|手洗)|手洗|只能干洗/i,
  ),
  wash(/tumble|dryer|烘干?机?/i, /tumble|烘干(?<!勿烘干)/i, /no dryer|don'?t tumble|dry flat|勿烘|平铺/i),
  wash(/dry.?clean|干洗/i, /dry.?clean|干洗/i, /^$/),
  {
    asked: /iron|press(?:ing|ed)?\b|crease|wrinkl|熨|烫|皱/i,
    on: /^iron|熨/i,
    judge: (value, question) => {
      const isEasy = /no need|easy|unironed|non-?iron|免|不/i.test(value);
      const asksEasy = /non-?iron|easy|without|crease|wrinkl|免烫|不用|皱/i.test(question);
      return {
        holds: asksEasy === isEasy,
        en: isEasy ? `it needs no ironing (${inSentence(value)})` : `on ironing: ${inSentence(value)}`,
        zh: value,
        lead: isEasy ? '不用熨' : '要熨',
      };
    },
  },
  {
    asked: /laptop|macbook|notebook|chromebook|笔记本|电脑/i,
    on: /^(?:output|输出)/i,
    judge(value) {
      const watts = Math.max(0, ...[...value.matchAll(/(\d+)\s*(?:W\b|瓦)/gi)].map(([, each]) => Number(each)));
      if (watts === 0) return undefined;
      return watts >= laptopWatts
        ? {
            holds: true,
            en: `it charges a laptop, with ${watts} W`,
            zh: `${watts}瓦输出，能给笔记本充`,
            lead: '充得动',
          }
        : {
            holds: false,
            en: `its ${watts} W are too little for a laptop`,
            zh: `最高${watts}瓦，带不动笔记本`,
            lead: '充不了',
          };
    },
  },
  {
    asked: /quiet|silent|\bloud|nois(?:y|e)(?!.{0,3}cancel)|wake|disturb|静音|安静|吵|噪音|动静|声音大/i,
    on: /^(?:noise|噪音)$/i,
    judge(value, question) {
      const db = Number(/(\d+)/.exec(value)?.[1] ?? Number.NaN);
      if (Number.isNaN(db)) return undefined;
      const asksLoud = /\bloud|nois|wake|disturb|吵|噪|动静|声音大/i.test(question);
      const isQuiet = db <= quietUpTo;
      const isLoud = db >= loudFrom;
      const holds = isQuiet ? !asksLoud : isLoud ? asksLoud : 'partly';
      return {
        holds,
        en: `it makes ${value}${isQuiet ? ', about a whisper' : isLoud ? ', about as loud as talking' : ''}`,
        zh: `${value}${isQuiet ? '，跟悄悄话差不多' : isLoud ? '，跟正常说话差不多' : ''}`,
        lead: isQuiet ? (asksLoud ? '不吵' : '很安静') : isLoud ? '有点声音' : '还好',
      };
    },
  },
  {
    asked: /\bwide\b|\bbroad\b|bunion|narrow|宽脚|脚宽|脚胖|脚背|偏窄|宽楦/i,
    on: /^(?:width|楦)/i,
    judge(value, question) {
      const asksNarrow = /\bnarrow\b|偏窄|窄不窄/i.test(question);
      const isWide = /wide|宽/i.test(value);
      const isNarrow = /narrow|窄/i.test(value);
      const holds = asksNarrow ? isNarrow : isWide ? true : isNarrow ? false : 'partly';
      return {
        holds,
        en: `the fit is ${inSentence(value)} in width`,
        zh: `是${value}`,
        lead:
          holds === true
            ? asksNarrow
              ? '偏窄'
              : '适合'
            : holds === 'partly'
              ? '一般'
              : asksNarrow
                ? '不窄'
                : '不太适合',
      };
    },
  },
  {
    asked:
      /non-?slip|slip(?!.?on|per)|grip|\bwet (?:roads?|surfaces?|pavements?|grounds?|floors?|rocks?|tiles?|streets?|leaves|grass)|\bice\b|icy|防滑|打滑|滑不滑/i,
    on: /^(?:outsole|sole|大底|鞋底)/i,
    judge: (value) =>
      /non-?slip|grip|lugs|sticky|防滑|抓地|齿/i.test(value)
        ? { holds: true, en: `the sole grips: ${inSentence(value)}`, zh: `是${value}`, lead: '防滑的' }
        : undefined,
  },
  stuffJudge,
  {
    asked: /warrant|guarantee|保修|质保/i,
    on: /warrant|保修/i,
    judge: (value) =>
      saysNo(value)
        ? { holds: false, en: 'it has no warranty', zh: '没有保修', lead: '没有' }
        : { holds: true, en: `it has ${value} of warranty`, zh: `保修${value}`, lead: '有的' },
  },
];
