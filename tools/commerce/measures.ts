import type { Language } from '../../knowledge/language.ts';
import { type Label, type MeasureToken, measureTokens, normaliseMeasures, type Quantity } from './measure-tokens.ts';
import { type BodyMeasure, bodyMeasures, type BodyMeasures } from './product.ts';
import { type Put, unlabelledFoot, unlabelledHeight, unlabelledWeights } from './unlabelled-measures.ts';

/** What a human body can measure, in cm and kg; anything else wasn't a body measure. */
const plausible: Record<BodyMeasure, readonly [least: number, most: number]> = {
  height: [50, 230],
  weight: [8, 250],
  chest: [40, 180],
  waist: [35, 170],
  hips: [40, 180],
  footLength: [9, 34],
};

/** Between a label and its number: "waist is about 32", 体重大概在110. */
const filler =
  /^(?:[\s:=,.≈约]|是|为|大概|大约|差不多|有|在|也就|才|只有|快|不到|将近|接近|我|is|are|was|of|at|about|around|approx(?:imately)?|roughly|measures?|measuring|my|size|just|like|i'm|it's|length|long|under|over)*$/u;
/** Between a number and the label after it: "36in bust", 68的腰. */
const tight = /^(?:[\s]|的|in|around|-)*$/u;
/**
 * Body measures named in a text, in cm and kg, rounded to 0.1, whatever unit was said: cm, m, mm, inches, feet and
 * inches, 尺, kg, lb, stone, 斤; in figures or Chinese numerals, with labels (腰围68, `bust 36in`) or in the usual pairs
 * (165/52kg, `5'7 140`). What is said last counts. A text that holds none gives `{}`.
 *
 * A weight without a unit is read by what is plausible with the height: in Chinese above 90 it is 斤 (0.5 kg) unless
 * that would be a body of BMI below 15.5; up to 90 the reading nearer to BMI 22; in English kg beside a metric height,
 * lb beside feet, unless that makes no sense. `language` is the conversation's: it matters for numbers alone.
 */
export function parseMeasures(text: string, language?: Language): BodyMeasures {
  const plain = normaliseMeasures(text);
  const chinese = /\p{Script=Han}/u.test(plain) || language === 'zh';
  const tokens = mergeRanges(plain, measureTokens(plain));
  const found: BodyMeasures = {};
  const taken = new Set<MeasureToken>();
  const put = (measure: BodyMeasure, value: number | undefined): void => {
    const [least, most] = plausible[measure];
    if (value !== undefined && value >= least && value <= most) found[measure] = Math.round(value * 10) / 10;
  };

  readThreeSizes(plain, tokens, taken, put);
  const bareWeights: Quantity[] = [];
  for (const [label, quantity] of labelled(plain, tokens, taken)) {
    taken.add(quantity);
    if (label.measure === 'three_sizes') continue;
    if (label.measure === 'weight' && quantity.kind === 'bare') bareWeights.push(quantity);
    else put(label.measure, lengthOf(label.measure, quantity, chinese));
  }
  const height = found.height === undefined ? unlabelledHeight(plain, tokens, taken) : undefined;
  if (height) put('height', height.cm);
  bareWeights.push(...unlabelledWeights(plain, tokens, taken, found, put));

  const pets = /狗|猫|犬|\b(?:dog|cat|puppy|kitten|pet)s?\b/u.test(plain);
  const said = bareWeights.at(-1)?.value;
  if (said !== undefined) {
    const feet = tokens.some((each) => each.token === 'quantity' && each.kind === 'feet');
    put('weight', weightOf(said, found.height, chinese, feet));
  }
  if (pets && found.height === undefined) delete found.weight;
  if (found.footLength === undefined) put('footLength', unlabelledFoot(plain, tokens, taken));
  return Object.fromEntries(bodyMeasures.flatMap((each) => (found[each] ? [[each, found[each]]] : [])));
}

/** 110-115斤 is said of one thing: the middle counts. */
function mergeRanges(text: string, tokens: readonly MeasureToken[]): MeasureToken[] {
  const merged: MeasureToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (
      token.token === 'quantity' &&
      last?.token === 'quantity' &&
      /^\s*(?:-|to)\s*$/u.test(text.slice(last.end, token.start))
    ) {
      const scale = token.kind === 'bare' || last.kind !== 'bare' ? 1 : token.value / saidNumber(text, token);
      const from = last.value * scale;
      if (from < token.value && token.value < from * 1.2) {
        merged[merged.length - 1] = { ...token, value: (from + token.value) / 2, start: last.start };
        continue;
      }
    }
    merged.push(token);
  }
  return merged;
}

function saidNumber(text: string, token: Quantity): number {
  return Number.parseFloat(text.slice(token.start, token.end)) || token.value;
}

/** 三围84/62/88, 34-26-36: chest, waist, hips; with the word, or when the three look like it. */
function readThreeSizes(text: string, tokens: readonly MeasureToken[], taken: Set<MeasureToken>, put: Put): void {
  tokens.forEach((first, index) => {
    const three = tokens.slice(index, index + 3).filter((each) => each.token === 'quantity' && each.kind === 'bare');
    const [chest, waist, hips] = three as Quantity[];
    if (!chest || !waist || !hips || chest !== first) return;
    const joined = (from: Quantity, to: Quantity): boolean => /^\s*[-/, ]\s*$/u.test(text.slice(from.end, to.start));
    if (!joined(chest, waist) || !joined(waist, hips)) return;
    const before = tokens[index - 1];
    const named = before?.token === 'label' && before.measure === 'three_sizes';
    const shaped = waist.value < chest.value && waist.value < hips.value && chest.value < 130 && waist.value >= 20;
    if (!named && !(shaped && /[-/]/u.test(text.slice(chest.end, waist.start)))) return;
    for (const each of three) taken.add(each);
    const scale = chest.value < 55 ? 2.54 : 1;
    put('chest', chest.value * scale);
    put('waist', waist.value * scale);
    put('hips', hips.value * scale);
  });
}

/** Which number belongs to which label. Labels come first, unless the last word of the text is one ("36 bust 28 waist"). */
function* labelled(
  text: string,
  tokens: readonly MeasureToken[],
  taken: ReadonlySet<MeasureToken>,
): Generator<[Label, Quantity]> {
  const endsWithLabel = tokens.at(-1)?.token === 'label';
  for (const [index, label] of tokens.entries()) {
    if (label.token !== 'label') continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const back =
      previous?.token === 'quantity' && !taken.has(previous) && tight.test(text.slice(previous.end, label.start))
        ? previous
        : undefined;
    const ahead =
      next?.token === 'quantity' && !taken.has(next) && filler.test(text.slice(label.end, next.start))
        ? next
        : undefined;
    const order = label.follows ? [back] : endsWithLabel ? [back, ahead] : [ahead, back];
    const quantity = order.find((each) => each && fits(label.measure, each));
    if (quantity) yield [label, quantity];
  }
}

function fits(measure: Label['measure'], quantity: Quantity): boolean {
  return quantity.kind === 'bare' || (quantity.kind === 'weight') === (measure === 'weight');
}

/** A labelled number in cm (kg for a weight with unit); without a unit, the one in which it makes sense. */
function lengthOf(measure: BodyMeasure, { kind, value }: Quantity, chinese: boolean): number | undefined {
  if (kind !== 'bare') return value;
  switch (measure) {
    case 'height':
      if (value < 3) return value * 100;
      return !chinese && value >= 54 && value <= 84 ? value * 2.54 : value;
    case 'chest':
    case 'waist':
    case 'hips':
      if (chinese && value >= 1.5 && value <= 4.5) return (value * 100) / 3; // 尺
      return value >= 20 && value < (measure === 'waist' ? 50 : 55) ? value * 2.54 : value;
    case 'footLength':
      if (value >= 180 && value <= 340) return value / 10; // millimetres
      return value >= 17 ? value : undefined; // below, it is a shoe size
    case 'weight':
      return value;
  }
}

function weightOf(said: number, height: number | undefined, chinese: boolean, feet: boolean): number {
  const pounds = said * 0.45359237;
  if (height === undefined) {
    if (chinese) return said > 90 ? said / 2 : said;
    return feet || said >= 100 ? pounds : said;
  }
  const bmi = (kg: number): number => kg / (height / 100) ** 2;
  if (chinese) {
    if (said > 90) return bmi(said / 2) < 15.5 && bmi(said) <= 35 ? said : said / 2;
    const off = (kg: number): number => Math.abs(Math.log(bmi(kg) / 22));
    return off(said) <= off(said / 2) ? said : said / 2;
  }
  if (feet) return bmi(pounds) < 14 ? said : pounds;
  return bmi(said) > 40 ? pounds : said;
}
