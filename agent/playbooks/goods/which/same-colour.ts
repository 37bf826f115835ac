import { createWordFinder } from '../../../understanding/entity-words.ts';
import { shades, type Tone } from '../../../understanding/lexicon/colours.ts';

const shadeOfName = new Map(
  Object.entries(shades).flatMap(([shade, { names }]) =>
    names.split(',').map((name): [string, string] => [name.trim(), shade]),
  ),
);
const findShades = createWordFinder([...shadeOfName.keys()]);

/** The colours that some words name, each as said: “dark blue” is not blue as well. */
export function coloursIn(text: string): string[] {
  return findShades(text);
}

/** How well a colour that goods have is the one asked for; `shade` where it is one of its shades: burgundy for red. */
export function likeColour(has: string, asked: string): 'same' | 'shade' | undefined {
  const [own, wanted] = [shadeOf(has), shadeOf(asked)];
  if (own !== undefined && wanted !== undefined) {
    if (own === wanted) return 'same';
    return shades[own]?.of === wanted ? 'shade' : undefined;
  }
  const [left, right] = [plain(has), plain(asked)];
  return left.includes(right.replace(/[色的]$/, '')) || right.includes(left.replace(/[色的]$/, ''))
    ? 'same'
    : undefined;
}

/** The colours that count as one, each as it is written first: lilac for purple. */
export function shadesOf(colour: string): string[] {
  const own = shadeOf(colour);
  if (own === undefined) return [];
  return Object.values(shades).flatMap(({ names, of }) =>
    of === own ? names.split(',').map((name) => name.trim()) : [],
  );
}

/** `black` is in `Jet black`, `黑` in `黑色`; 藏蓝 and 藏青 are one, and burgundy is a red. */
export function sameColour(has: string, asked: string): boolean {
  return likeColour(has, asked) !== undefined;
}

/** “深色的”, "something dark": no colour, but what colours may be. */
export function toneIn(text: string): Tone | undefined {
  if (darkSaid.test(text)) return 'dark';
  return lightSaid.test(text) ? 'light' : undefined;
}

const darkSaid =
  /深色|暗色|颜色(?:要|想)?(?:深|暗)|深一?点[的色]|(?<!in the )\bdark(?:er|ish)? ?(?:colou?r\w*|ones?|shades?)?\b(?! (?:room|outside|night))/i;
const lightSaid =
  /(?<!深)浅色|亮色|颜色(?:要|想)?(?:浅|亮)|浅一?点[的色]|\b(?:light|pale|bright)(?:er|ish)? ?(?:colou?r(?:s|ed)?|shades?)\b|\bpale\b/i;

/** Those of some colours that are dark or light. */
export function coloursOfTone(tone: Tone, colours: readonly string[]): string[] {
  return colours.filter((each) => shades[shadeOf(each) ?? '']?.tone === tone);
}

function shadeOf(name: string): string | undefined {
  const lower = name.toLowerCase().trim();
  return shadeOfName.get(lower) ?? shadeOfName.get(`${lower}色`) ?? onlyShadeIn(lower);
}

/** "Heather grey": a shade with a word of the maker's. */
function onlyShadeIn(name: string): string | undefined {
  const found = new Set(findShades(name).map((each) => shadeOfName.get(each)));
  return found.size === 1 ? [...found][0] : undefined;
}

const plain = (colour: string) => colour.toLowerCase();
