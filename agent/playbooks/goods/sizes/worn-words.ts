import type { Segment } from '../../../understanding/understanding.ts';

/** A size that the shopper says they wear, and what they ask about. */
export interface SaidWorn {
  /** The words that tell of it. */
  told: Segment;
  /** The rest: what is asked. It may name nothing, when the same thing is meant. */
  asked: Segment;
  size: string;
  fits: 'well' | 'tight' | 'loose';
}

const tight =
  /\b(?:too )?(?:tight|small|snug|short|narrow|cramped)\b(?: on me| for me)?|\bpinch(?:es|ing)?\b(?: (?:me|my \w+))?|\bsqueez\w+|\brub(?:s|bing)\b|顶脚|挤脚|偏[小紧短]|[太有]点?[小紧短挤]了?|[小紧短]了(?:点|一点)?|挤得慌|穿着[挤紧]|有?点?(?:挤|紧|勒|憋)(?:脚|了)?|穿不[上进下]/i;
const loose =
  /\b(?:too )?(?:loose|big|large|huge|baggy|roomy|long|wide)\b(?: on me| for me)?|\b(?:slips|falls) off\b|偏[大松长]|[太有]点?[大松长]了?|[大松长]了(?:点|一点)?|穿着[大松]了?|松垮|掉脚|晃荡|旷/i;
const well =
  /\bfits?\b(?: me| him| her)?(?: (?:just|really|so))?(?: (?:fine|well|great|perfectly|perfect|right|good|nicely))?|\b(?:is|are|was|were|feels?|it'?s|its|just) (?:just )?(?:right|perfect|comfy|comfortable|great|good|fine)\b|正?合适|刚刚?好|正好|正合适|合脚|合身|舒服|没问题/i;
const misfit = /\b(?:doesn'?t|don'?t|didn'?t|does not|not) (?:really )?fit|不(?:太)?(?:合适|合身|合脚|舒服)/i;
/** "I wear 40 in the stroll", “平时穿42”: worn, and no word on how it is. */
const wears = /\bi(?:'m| am| usually| normally| always)? (?:wear|take|a)\b|\bi'?m an?\b|(?:平时|一直|通常|都)?穿/i;

/** Asks for a size, or whether some size will do. */
const asksSize =
  /\b(?:what|which) (?:\w+ )?size|\bsize\b.{0,25}\b(?:should|do i|then|please|pls|take|get)|\b(?:what|which)\b.{0,12}\b(?:take|get|buy|order|have)\b|\bsize\?|\b(?:would|should|will|is|do)\b.{0,20}\b(?:\d{2}|x{0,3}[sl]|m)\b|\bsize (?:then|please|pls)\b|what about|几[码号]|[什多啥][么大少]?(?:的)?[码号]|多大|哪个[码号]|选(?:什么|多少)|[拍买拿选穿要]\s*(?:\d{2}|x{0,3}[sml])|(?:\d{2}|x{0,3}[sml])码?(?:行|可以|能行|合适|会不会)[吗不么]?|[吗么]$/i;
const sizeLabel =
  /(?<![\p{Script=Latin}\d.¥$'’-])(?:x{1,4}l|[2-4]xl|xs|[sml])(?![\p{Script=Latin}\d'’])|(?<![\d.¥$€£-])\d{2}(?:\.5)?(?!\d|\.\d|\s*(?:cm|mm|kg|lbs?|岁|斤|公斤|厘米|公分|元|块|%|天|小时))/iu;
/** “要深色的 有吗”: whether it can be had in that size, and no size. */
const asksWhetherHad =
  /(?:有|有货|现货|还有)[吗么没]$|有没有$|\b(?:in stock|available)$|^(?:and )?(?:do|have) (?:you|u) (?:still )?(?:have|got)\b(?!.{0,20}\bsize)/i;
/** Asked rather than told. */
const asking =
  /^(?:will|does|do|would|should|can|could|is|are|which|what|how)\b|(?:合适|刚好|正好|合身|合脚|舒服|[偏太]?[大小紧松])(?:吗|么|不|没)|会不会|是不是|几码|多大|什么码|哪个码/i;
/** Told of their own sizes, which the tape knows better. */
const measured = /\d\s*(?:cm|kg|lbs?|斤|公斤|公分|厘米)/i;

/**
 * Reads "my 42s in the trail shoe pinch, which size in the road shoe?": what is worn and how, apart from what is asked.
 * `undefined` where nothing of the kind is said, or only that it doesn't fit and not how.
 */
export function readWorn(segment: Segment): SaidWorn | undefined {
  const { text } = segment;
  if (misfit.test(text) || measured.test(text)) return undefined;
  const clauses = clausesOf(text);
  for (const [at, clause] of clauses.entries()) {
    const read = readClause(clause, clauses[at + 1] ?? '');
    if (!read) continue;
    const told = clause.slice(0, read.named);
    const after = clauses.slice(at + (read.takesNext ? 2 : 1));
    const rest = [...clauses.slice(0, at), clause.slice(read.end), ...after].join(' ').trim();
    if (!asksSize.test(rest) || asksWhetherHad.test(rest)) continue;
    return { told: part(segment, told), asked: part(segment, rest), size: read.size, fits: read.fits };
  }
  return undefined;
}

function clausesOf(text: string): string[] {
  return text
    .split(
      /[,;:，。；：!！?？]+|\.(?!\d)|(?<=\p{Script=Han}|\d)\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)|\s+(?=(?:and|but|so|then|would|what|which|should|how)\b)/iu,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

interface ReadClause {
  size: string;
  fits: SaidWorn['fits'];
  /** Where the naming of what is worn ends, and the whole of what is told. */
  named: number;
  end: number;
  /** The next clause only says how it fits. */
  takesNext: boolean;
}

function readClause(clause: string, next: string): ReadClause | undefined {
  const size = sizeLabel.exec(clause);
  if (!size) return undefined;
  const fit = fitIn(clause, size.index + size[0].length);
  const told = clause.slice(0, fit ? fit.end + 1 : undefined);
  if (asking.test(told)) return undefined;
  const label = size[0].toUpperCase();
  if (fit) return { size: label, fits: fit.fits, named: fit.start, end: fit.end, takesNext: false };
  const then = sizeLabel.test(next) || asking.test(next) ? undefined : fitIn(next, 0);
  if (then) return { size: label, fits: then.fits, named: clause.length, end: clause.length, takesNext: true };
  return wears.test(clause)
    ? { size: label, fits: 'well', named: clause.length, end: clause.length, takesNext: false }
    : undefined;
}

/** How it fits, said after the size: the first of such words. */
function fitIn(clause: string, from: number): { fits: SaidWorn['fits']; start: number; end: number } | undefined {
  const said = clause.slice(from);
  const found = (
    [
      ['tight', tight],
      ['loose', loose],
      ['well', well],
    ] as const
  ).flatMap(([fits, words]) => {
    const match = words.exec(said);
    return match ? [{ fits, start: from + match.index, end: from + match.index + match[0].length }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0];
}

/** A stretch of a segment, with what is named in it. */
function part(segment: Segment, text: string): Segment {
  const lower = text.toLowerCase();
  const within = (words: readonly string[]) => words.filter((word) => lower.includes(word.toLowerCase()));
  const { products, colours, sizes, ...entities } = segment.entities;
  return {
    ...segment,
    text,
    entities: { ...entities, products: within(products), colours: within(colours), sizes: within(sizes) },
  };
}
