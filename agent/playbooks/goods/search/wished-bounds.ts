import { degreesAsked, degreesGiven } from '../verdicts/cold.ts';
import type { Described, Property } from '../product/property.ts';
import { warmthOf } from '../compare/rank-values.ts';

/** What a wish bounds by a figure: the cold it is for, how old the animal is, how large. */
export function boundsIn(text: string): Property[] {
  return [coldIn(text), ageIn(text), buildIn(text)].filter((each) => each !== undefined);
}

/** Below this, what data call light or none is known to be too little. */
const mildest = 5;

/** "It'll be minus 15": goods whose data name a cold that is less don't do. */
function coldIn(text: string): Property | undefined {
  const degrees = degreesAsked(text);
  if (degrees === undefined || degrees >= mildest || !ofWeather.test(text)) return undefined;
  const zh = degrees < 0 ? `零下${-degrees}度` : `${degrees}度`;
  return {
    label: { en: `for ${degrees} °C`, zh: `${zh}能穿的` },
    said: ofWeather,
    named: /^(?:warmth|保暖)/i,
    holds({ attributes }) {
      const value = attributes.find(({ name }) => /^(?:warmth|保暖)/i.test(name))?.value;
      if (value === undefined) return undefined;
      const given = degreesGiven(value);
      if (given !== undefined) return given <= degrees;
      return (warmthOf(value) ?? 0) < 3 ? false : undefined;
    },
  };
}

const ofWeather =
  /minus|below|sub-?zero|negative|(?<![\w\d])[-−–]\s?\d{1,2}(?!\d|\s*(?:kg|g|cm|mm|m\b|ml|l\b|\d))|°|degrees|零下|\d度|冷/i;

/** In months. */
interface Ages {
  from: number;
  to: number;
}

const ofAge = /\b(?:\d{1,2}|[a-z]+)\b ?-?(?:year|yr|month|mth|week|wk)|个月|岁|年/i;
/** From this age on an animal counts as old, in months. */
const oldFrom = 84;

/** "My old boy is 11", “三个月的小狗”: what is made for another age doesn't do. */
function ageIn(text: string): Property | undefined {
  const months = monthsAsked(text);
  if (months === undefined) return undefined;
  const isOld = months >= oldFrom;
  return {
    label: isOld
      ? { en: 'for older animals', zh: '适合老年的' }
      : months < 12
        ? { en: 'for that age', zh: '这个月龄能吃的' }
        : { en: 'for that age', zh: '这个年龄能吃的' },
    said: ofAge,
    ...(months >= 12 && !isOld ? { barsOnly: true as const } : {}),
    named: forWhom,
    holds(product) {
      const ages = agesOf(product);
      if (!ages) return undefined;
      if (months < ages.from || months > ages.to) return false;
      return !isOld || ages.from >= oldFrom || undefined;
    },
  };
}

const animal =
  /\b(?:cats?|kittens?|kitty|moggy|dogs?|pup(?:py|pies|s)?|doggo|pooch|mutt|lab(?:rador)?s?|retrievers?|collie|terrier|poodle|spaniel|corgi|pug|husky)\b|猫|狗|犬|喵|汪|金毛|泰迪|柯基|比熊|布偶|英短|拉布拉多|主子/i;
const figures: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ thirteen: 13, fourteen: 14, fifteen: 15, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 十: 10, 十一: 11, 十二: 12, 十三: 13, 十四: 14, 十五: 15, 半: 0.5 },
};
const said =
  /(?<n>\d{1,2}|十[一二三四五]?|[一二两三四五六七八九半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen))\s*-?\s*(?<unit>years?|yrs?|yo\b|y\/o|months?|mths?|mo\b|weeks?|wks?|个多?月|岁|周)/i;
const bareYears =
  /\b(?:is|he'?s|she'?s|hes|shes|turned|turning|aged?|nearly|almost) (?<n>\d{1,2})\b(?! ?(?:kg|kilos?|lbs?|cm|%))/i;

/** "My old boy" is an animal where it is fed. */
const fellow = /\b(?:boy|girl|lad|lass|fella)\b/i;
const ofFeeding = /\b(?:foods?|feed\w*|eats?|eating|chew\w*|treats?|kibble|diet|bowl|bags?|tins?)\b/i;

/** The age of the animal that is spoken of, in months; by the word for it where no figure is said. */
export function monthsAsked(text: string): number | undefined {
  if (!animal.test(text) && !(fellow.test(text) && ofFeeding.test(text))) return undefined;
  const found = said.exec(text)?.groups;
  if (found?.['n'] !== undefined) {
    const n = Number(found['n']) || (figures[found['n'].toLowerCase()] ?? Number.NaN);
    const unit = found['unit'] ?? '';
    if (!Number.isNaN(n)) return /^(?:y|岁)/i.test(unit) ? n * 12 : /^(?:w|周)/i.test(unit) ? n / 4 : n;
  }
  const years = bareYears.exec(text)?.groups?.['n'];
  if (years !== undefined && Number(years) > 0) return Number(years) * 12;
  if (
    /\b(?:senior|elderly|ageing|aging|oldie|old (?:boy|girl|dog|cat|lad|fella|man|lab\w*|mutt))\b|老年|老(?:猫|狗|犬|金毛|拉拉)|上了?年纪/i.test(
      text,
    )
  )
    return 120;
  return /\bpup(?:py|pies|s)?\b|\bkittens?\b|幼[猫犬]|奶[猫狗]/i.test(text) ? 4 : undefined;
}

const forWhom = /^(?:for|适用)/i;

function agesOf({ attributes }: Described): Ages | undefined {
  const value = attributes.find(({ name }) => forWhom.test(name))?.value;
  if (value === undefined) return undefined;
  const span = /(\d+)\s*(?:to|-|–|到|至)\s*(\d+)\s*(months?|个月|years?|岁)/i.exec(value);
  if (span) return { from: inMonths(span[1], span[3]), to: inMonths(span[2], span[3]) };
  const least = /(?:from )?(\d+)\s*(months?|个月|years?|岁)/i.exec(value);
  return least ? { from: inMonths(least[1], least[2]), to: Infinity } : undefined;
}

function inMonths(figure = '0', unit = ''): number {
  return Number(figure) * (/^(?:y|岁)/i.test(unit) ? 12 : 1);
}

const small =
  /\b(?:small|tiny|toy|little|mini\w*) (?:dogs?|breeds?|poodle)|chihuahua|yorkie|\bpug\b|dachshund|sausage dog|pomeranian|shih ?tzu|westie|maltese|小型犬|泰迪|比熊|博美|柯基|吉娃娃|约克夏|雪纳瑞|腊肠|贵宾/i;
const large =
  /\b(?:big|large|huge|giant) (?:dogs?|breeds?)|labrador|\blabs?\b|retriever|husky|shepherd|alsatian|rottweiler|great dane|mastiff|大型犬|大狗|金毛|拉布拉多|哈士奇|德牧|阿拉斯加|萨摩/i;

const dog = /\bdogs?\b|\bpup|\bterrier|\bspaniel|\bcollie|\bpoodle|\bcorgi|\bbeagle|狗|犬|汪/i;
/** In kg: up to here dogs count as small. */
const lightest = 10;

/** "A 6kg terrier", “12斤的狗”; a bag of food weighs as well, and is no dog. */
function kilosOfDog(text: string): number | undefined {
  if (!dog.test(text)) return undefined;
  const said =
    /(?<n>\d{1,2}(?:\.\d)?) ?(?<unit>kg|kilos?|公斤|千克|斤)(?! ?(?:bags?|packs?|sack|of food|装|袋|包|的?狗粮))/i.exec(
      text,
    )?.groups;
  if (said?.['n'] === undefined) return undefined;
  return Number(said['n']) * (said['unit'] === '斤' ? 0.5 : 1);
}

/** What is made for small dogs is nothing for a large one. */
function buildIn(text: string): Property | undefined {
  const kilos = kilosOfDog(text);
  const isSmall = small.test(text) || (kilos !== undefined && kilos <= lightest);
  const isLarge = large.test(text) || (kilos !== undefined && kilos > lightest);
  const [asked, other, label] = isSmall
    ? ([/small|小型/i, /medium|large|中大型|大型/i, { en: 'for small dogs', zh: '小型犬吃的' }] as const)
    : ([/medium|large|中大型|大型/i, /small|小型/i, { en: 'for large dogs', zh: '大型犬吃的' }] as const);
  if (!isSmall && !isLarge) return undefined;
  return {
    label,
    said: isSmall ? small : large,
    barsOnly: true,
    named: forWhom,
    holds({ attributes }) {
      const value = attributes.find(({ name }) => forWhom.test(name))?.value ?? '';
      return asked.test(value) ? true : other.test(value) ? false : undefined;
    },
  };
}
