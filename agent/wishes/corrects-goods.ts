import { goodsSaid } from './goods-said.ts';

/** Goods that were named wrongly, and those that were meant. */
export interface GoodsCorrected {
  wrong: readonly string[];
  right: readonly string[];
}

/**
 * Where words put right which goods are meant: “不是羽绒服，是大衣”, “not the jacket, the coat”. That something else was sent
 * than bought, which sounds alike, corrects nothing. `rest` is the text without the wrong goods.
 */
export function goodsCorrectedIn(text: string): { corrected: GoodsCorrected[]; rest: string } {
  const corrected: GoodsCorrected[] = [];
  let rest = text;
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (all: string, ...parts: unknown[]) => {
      const groups = parts.at(-1) as { wrong?: string; right?: string };
      const [wrong, right] = [goodsSaid(groups.wrong ?? ''), goodsSaid(groups.right ?? '')];
      if (wrong.length === 0 || right.length === 0 || wrong.some((each) => right.includes(each))) return all;
      corrected.push({ wrong, right });
      return withoutWrong(all, groups.wrong ?? '');
    });
  }
  return { corrected, rest };
}

/** Goods as they were meant. */
export const asCorrected = (goods: readonly string[], corrected: readonly GoodsCorrected[]): readonly string[] =>
  corrected.reduce<readonly string[]>((named, { wrong, right }) => {
    const isNamed = named.some((each) => wrong.includes(each));
    return isNamed ? [...new Set([...named.filter((each) => !wrong.includes(each)), ...right])] : named;
  }, goods);

function withoutWrong(all: string, wrong: string): string {
  const end = all.indexOf(wrong, Math.max(...['不是', 'not '].map((no) => all.lastIndexOf(no)))) + wrong.length;
  const from = Math.max(...['不是', 'not '].map((no) => all.lastIndexOf(no, end - wrong.length)));
  return `${all.slice(0, from)} ${all.slice(end)}`;
}

/** What came isn’t what was bought: a wrong delivery is told, no word is taken back. */
const notOfDelivery = '(?<!(?:发|寄|送|收|买)(?:来|到|过来|给我|货)?[的了]?(?:东西|货|包裹|衣服|鞋子?)?)';

const patterns: readonly RegExp[] = [
  new RegExp(
    `${notOfDelivery}不是(?:要|说|退|换|那|这|我的)?(?<wrong>[^，,。；;！!？?\\n是]{1,12})[，,、 ]*(?:而|应该|我(?:说|要|买|退)的)?是(?<right>[^，,。；;！!？?\\n]{1,14})`,
    'gu',
  ),
  new RegExp(
    `${notOfDelivery}(?:我(?:说|要|买|退|换)的|要退的|要换的|应该)?是(?<right>[^，,。；;！!？?\\n是不]{1,12})[，,、 ]*(?:而)?不是(?<wrong>[^，,。；;！!？?\\n]{1,12})`,
    'gu',
  ),
  /(?<!\b(?:got|received|sent|came|is|was|it's|arrived)\b[^.;!?\n]{0,20})\bnot (?:the|my|a) (?<wrong>[^.,;!?\n]{2,30}?)(?:,| but| -| –|;|\.) ?(?:i (?:mean|meant) |it['’]?s |but )?(?:the|my|a) (?<right>[^.,;!?\n]{2,30})/giu,
  /\b(?:i (?:mean|meant)|it['’]s) (?:the|my) (?<right>[^.,;!?\n]{2,30}?),? (?:and )?not (?:the|my) (?<wrong>[^.,;!?\n]{2,30})/giu,
];
