import type { IntentId } from '../../../understanding/intents.ts';
import { wearers, type Wearer } from '../../../understanding/lexicon/goods-people.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import { aboutGoods } from '../../matter.ts';
import type { DialogueMemory } from '../../playbook.ts';

/** “那男款呢”, "and for kids?": the goods just spoken of, for somebody else. */
export function turnsToWearer(
  segment: Segment,
  last: IntentId,
  { search, productId }: Readonly<DialogueMemory>,
): boolean {
  const hasGoods = aboutGoods.has(last) && (search !== undefined || productId !== undefined);
  return hasGoods && asksForWearer(segment) !== undefined;
}

/** For whom, where that is all that the words ask. */
export function asksForWearer({ text, entities }: Pick<Segment, 'text' | 'entities'>): Wearer | 'grown' | undefined {
  const { products, colours, sizes, measures } = entities;
  if (products.length + colours.length + sizes.length + Object.keys(measures).length > 0) return undefined;
  const rest = text
    .trim()
    .replace(/[?？!！。.\s]+$/u, '')
    .replace(before, '')
    .replace(after, '');
  if (grown.test(rest)) return 'grown';
  const found = wearers.find(({ said }) => rest.replace(said, '').replace(beside, '').trim() === '' && said.test(rest));
  return found?.wearer;
}

const before =
  /^(?:(?:ok|okay|so|and|but|or|then|what about|how about|do (?:you|u) (?:have|do|sell)|have you got|got|is there|are there|any(?:thing)?|it|them|one|some|something)\b[, ]*)+|^(?:那么?|还?有没有|有|要|想要|换成?)+/i;
const after = /(?:有没有|有[吗么没不]|[呢吗么啊呀])+$|\b(?:then|too|as well|instead|please|pls)$/i;
const beside =
  /^(?:的|for|in|a|an|the|my)\s*|\s+(?:ones?|version|sizes?)$|(?:能|可以)?(?:[款的穿用]|式)+$|^(?:给|适合)|^我/gi;

const grown =
  /^(?:大人|成人|成年人)(?:能)?[款的穿]*$|^(?:for )?(?:adults?|grown[- ]?ups?)(?:'?s?)?(?: (?:ones?|sizes?))?$/i;
