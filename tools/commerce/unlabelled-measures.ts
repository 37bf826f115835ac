import type { MeasureToken, Quantity } from './measure-tokens.ts';
import type { BodyMeasure, BodyMeasures } from './product.ts';

/** Notes a measure in cm or kg unless no body has it. */
export type Put = (measure: BodyMeasure, value: number | undefined) => void;

/** Between two numbers that are said as a pair: 165/52, `165, 110斤`. */
const pairing = /^(?:[\s/,;.&+-]|和|and|i|weigh|体重|重|at|with)*$/u;

/** Who is less than 130 cm tall. */
const ofChild =
  /孩|娃|宝宝|儿子|女儿|闺女|小朋友|童|(?<!\d)(?:[1-9]|1[0-3])\s?岁|\b(?:kids?|child|children|son|daughter|toddler|boy|girl|baby)\b|(?<!\d)(?:[1-9]|1[0-3])[ -]?(?:yo|y\/o|years?[- ]old)\b/u;

/** What else is measured in metres: 1.5m USB cable. */
const thing =
  /^\s*(?:的|长)?\s*(?:long|usb|type-c|hdmi|charg|cable|cord|leash|hose|range|wide|数据线|充电线|线|绳|牵引)/u;

/** A height said without its word: 165cm beside a weight, `165/52`, 5'7. */
export function unlabelledHeight(
  text: string,
  tokens: readonly MeasureToken[],
  taken: Set<MeasureToken>,
): { cm: number } | undefined {
  const quantities = tokens.filter((each) => each.token === 'quantity');
  const free = quantities.filter((each) => !taken.has(each));
  const weighed = quantities.some(({ kind }) => kind === 'weight');
  const beside = (each: Quantity, step: 1 | -1): Quantity | undefined => quantities[quantities.indexOf(each) + step];
  const metric = free.filter(
    (each) =>
      each.kind === 'length' &&
      each.value <= 220 &&
      (each.value >= 130 || (each.value >= 70 && (ofChild.test(text) || beside(each, 1)?.kind === 'weight'))) &&
      !thing.test(text.slice(each.end)),
  );
  const feet = free.filter(
    (each) =>
      each.kind === 'feet' &&
      each.value >= 122 &&
      (weighed ||
        /\d\D+\d/u.test(text.slice(each.start, each.end)) ||
        /(?:i'?m|i am|he'?s|she'?s|is|about|height)\s*$/u.test(text.slice(0, each.start))),
  );
  const bare = free.filter(
    (each) => each.kind === 'bare' && isBareHeight(text, each, beside(each, -1), beside(each, 1)),
  );
  const chosen = [...metric, ...feet].sort((a, b) => a.start - b.start).at(-1) ?? bare.at(-1);
  if (!chosen) return undefined;
  taken.add(chosen);
  return { cm: chosen.value < 3 ? chosen.value * 100 : chosen.value };
}

/** 165 in `165 110斤`, `165/52`, 我165, or as the whole answer to the question how tall one is. */
function isBareHeight(
  text: string,
  each: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
): boolean {
  const metres = each.value >= 1.3 && each.value <= 2.2 && !Number.isInteger(each.value);
  if (!metres && (each.value < 130 || each.value > 215)) return false;
  if (isSumOfMoney(text, each)) return false;
  const weight = (other: Quantity): boolean =>
    other.kind === 'weight' ? other.value >= 15 : other.kind === 'bare' && other.value >= 30 && other.value <= 250;
  if (next && weight(next) && pairing.test(text.slice(each.end, next.start))) return true;
  if (previous?.kind === 'weight' && pairing.test(text.slice(previous.end, each.start))) return true;
  if (metres) return /我\s*$/u.test(text.slice(0, each.start));
  const alone = isWholeAnswer(text, each);
  if (previous?.kind === 'weight' && /(?:i'?m|i am)\s*$/u.test(text.slice(previous.end, each.start))) return true;
  return each.value >= 140 && (alone || /我(?:是|有|大概|身高)?\s*$/u.test(text.slice(0, each.start)));
}

/** 少收我200, 赔我180: what is given, not how tall one is. */
const isSumOfMoney = (text: string, { start, end }: Quantity): boolean =>
  /(?:[收赔补退还欠付返减降送给]|少|便宜|优惠)(?:掉|了)?(?:给)?[我你您]?们?\s*[¥￥$]?\s*$/u.test(
    text.slice(0, start),
  ) && !/^\s*(?:的?码|cm|高|身高)/u.test(text.slice(end));

/** Puts a weight said with its unit; gives back a number beside a height that must be one. */
export function unlabelledWeights(
  text: string,
  tokens: readonly MeasureToken[],
  taken: Set<MeasureToken>,
  found: BodyMeasures,
  put: Put,
): Quantity[] {
  if (found.weight !== undefined) return [];
  const least = found.height === undefined ? 25 : 8;
  const withUnit = tokens.filter((each) => each.token === 'quantity' && each.kind === 'weight') as Quantity[];
  const weight = withUnit.filter((each) => !taken.has(each) && each.value >= least).at(-1);
  if (weight) {
    put('weight', weight.value);
    return [];
  }
  if (found.height === undefined) return [];
  const quantities = tokens.filter((each) => each.token === 'quantity');
  return quantities.filter((each, index) => {
    const previous = quantities[index - 1];
    const isHeight =
      previous && Math.abs((previous.value < 3 ? previous.value * 100 : previous.value) - (found.height ?? 0)) < 0.1;
    return (
      each.kind === 'bare' &&
      !taken.has(each) &&
      each.value >= 30 &&
      each.value <= 350 &&
      isHeight === true &&
      /^(?:cm|tall|高)?$/u.test(text.slice(previous.end, each.start).replace(/[\s/,;.&+-]|和|and|i'?m?|我/gu, ''))
    );
  });
}

/** 24.5cm in a talk of shoes, or as the whole answer to the question how long the foot is. */
export function unlabelledFoot(
  text: string,
  tokens: readonly MeasureToken[],
  taken: ReadonlySet<MeasureToken>,
): number | undefined {
  const shoes = /鞋|脚|\b(?:shoes?|foot|feet|sneakers?|boots?|trainers?)\b/u.test(text);
  const free = tokens.filter((each) => each.token === 'quantity').filter((each) => !taken.has(each));
  const alone = (each: Quantity): boolean => isWholeAnswer(text, each);
  return free.find(
    (each) =>
      each.value >= 15 &&
      each.value <= 33 &&
      ((each.kind === 'length' && (shoes || alone(each))) ||
        (each.kind === 'bare' && alone(each) && !Number.isInteger(each.value))),
  )?.value;
}

/** The text is nothing but this number: an answer to a question. */
function isWholeAnswer(text: string, { start, end }: Quantity): boolean {
  return /^\s*$/u.test(text.slice(0, start)) && /^(?:[\s,.!]|左右|的|吧|呢|哦)*$/u.test(text.slice(end));
}
