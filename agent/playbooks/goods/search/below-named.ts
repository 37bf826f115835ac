import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { namedInWords } from '../which/named-in-words.ts';
import { wantedFrom } from './wanted.ts';

const cheaperThan =
  /\b(?:but )?(?:cheaper|less(?: expensive| pricey| dear)?) than\b.*$|比.{1,24}?(?:便宜|实惠)(?!多少|几|吗|么|没)(?:一?[点些])?的?/i;

/** "Something for rain, but cheaper than the trail shell": the price of what is named is the bound, and it isn't wanted itself. */
export function* belowNamed(
  context: PlaybookContext,
  wanted: Wanted,
): Steps<{ context: PlaybookContext; wanted: Wanted }> {
  const { segment } = context;
  if (!cheaperThan.test(segment.text)) return { context, wanted };
  const [named, ...others] = yield* namedInWords(context, segment.text);
  if (!named || others.length > 0) return { context, wanted };
  const text = segment.text.replace(cheaperThan, ' ').trim();
  const lower = text.toLowerCase();
  const products = segment.entities.products.filter((word) => lower.includes(word.toLowerCase()));
  const rest = { ...segment, text, entities: { ...segment.entities, products } };
  const { line, price } = named;
  const audience = wanted.audience ?? (named.audience === 'none' ? undefined : named.audience);
  return {
    context: { ...context, segment: rest },
    wanted: { ...wantedFrom(rest), line, ...(audience ? { audience } : {}), maxPrice: price.amount - 100 },
  };
}
