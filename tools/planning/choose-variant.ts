import type { Localized } from '../../knowledge/language.ts';
import type { Product, Variant } from '../commerce/product.ts';
import type { ToolContext } from '../contract.ts';
import type { CaseLine } from '../policy/action-case.ts';
import type { ClaimGround } from '../policy/action-kinds.ts';
import { noReasonGrounds } from '../policy/grounds.ts';
import { sizeView } from '../views/size-view.ts';
import { exchangeChoices, exchangeTarget } from './exchange-target.ts';
import { type Body, findSize } from './find-size.ts';
import { type PlanRefusal, refuse } from './plan-refusal.ts';
import type { ReadOrder } from './read-order.ts';

export interface ExchangeWish extends Body {
  toSize?: string | undefined;
  toColour?: string | undefined;
  fits?: 'too_small' | 'too_large' | undefined;
  ground: ClaimGround;
}

/** What the shopper gets instead, and why this size when they named none. */
export interface ChosenVariant {
  status: 'chosen';
  product: Product;
  variant: Variant;
  /** Sentences in the shopper's language, the weightiest first; set when the size was worked out. */
  because?: string[];
}

/**
 * Finds what an exchange gives, in stock. What was faulty is replaced by the same when nothing else is said; a size that
 * nobody named is worked out; where that says nothing new, the shopper is asked.
 */
export async function chooseVariant(
  { products }: ReadOrder,
  { line, quantity }: CaseLine,
  wish: ExchangeWish,
  context: ToolContext,
): Promise<ChosenVariant | PlanRefusal> {
  const product = products.get(line.productId);
  if (!product) return { status: 'refused', reason: 'not_found' };
  const { language } = context;
  const choices = { product: product.title[language], ...exchangeChoices(product, language) };
  const worked = await workedOut(product, line, wish, context);
  const size = wish.toSize ?? worked?.size;
  const isFault = !noReasonGrounds.includes(wish.ground);
  if (size === undefined && wish.toColour === undefined && !isFault) {
    if (product.variants.every(({ id }) => id === line.variantId))
      return refuse('not_found', 'no_other_variant', oneKindOnly, context);
    return refuse('description_required', 'which_variant', askedFor(product), context, choices);
  }
  const target = exchangeTarget(product, line, { size, colour: wish.toColour });
  if (target.status === 'ambiguous') {
    const tell = { en: 'Which colour would you like?', zh: '想要哪个颜色呢？' };
    return refuse('description_required', 'which_variant', tell, context, choices);
  }
  if (target.status === 'unknown') {
    const tell = { en: 'It doesn’t come in that size or colour.', zh: '这款没有这个尺码或颜色。' };
    return refuse('not_found', 'no_such_variant', tell, context, choices);
  }
  const { variant } = target;
  if (variant.stock < quantity) {
    const tell = {
      en: 'The one you’d like is sold out. I can take this one back for a refund, or look for another size or colour.',
      zh: '您想要的那个没货了。可以改成退货退款，或者看看别的尺码、颜色。',
    };
    const named = size === undefined ? {} : { size };
    return refuse('not_found', 'out_of_stock', tell, context, { ...named, ...choices });
  }
  return {
    status: 'chosen',
    product,
    variant,
    ...(wish.toSize === undefined && worked ? { because: worked.reasons } : {}),
  };
}

const oneKindOnly: Localized = {
  en: 'It comes in one kind only, so there is nothing to exchange it for. If you don’t want it, I can see whether it can go back; if something is wrong with it, tell me what.',
  zh: '这款只有一种规格，没有别的可以换。不想要的话我帮您看看能不能退；有质量问题的话，跟我说说是什么问题。',
};

/** Asks for what the product differs in, and for nothing else. */
function askedFor({ line, variants }: Product): Localized {
  const isWorn = line === 'clothing' || line === 'shoes';
  const hasSizes = new Set(variants.map(({ size }) => size)).size > 1;
  const hasColours = new Set(variants.map(({ colour }) => colour?.en)).size > 1;
  const size: Localized = { en: 'size', zh: isWorn ? '尺码' : '规格' };
  const colour: Localized = { en: 'colour', zh: '颜色' };
  const parts = [...(hasSizes ? [size] : []), ...(hasColours ? [colour] : [])];
  return {
    en: `Which ${parts.map(({ en }) => en).join(' or ')} would you like instead?`,
    zh: `想换成什么${parts.map(({ zh }) => zh).join('或')}呢？`,
  };
}

/** A size other than the present one, when none is named and nothing but the size is wrong. */
async function workedOut(
  product: Product,
  line: CaseLine['line'],
  { toSize, toColour, fits, ground, ...body }: ExchangeWish,
  context: ToolContext,
): Promise<{ size: string; reasons: string[] } | undefined> {
  const said = Object.values(body).some((value) => typeof value === 'number') || body.words !== undefined;
  if (toSize !== undefined || ground !== 'wrong_size') return undefined;
  if (toColour !== undefined && fits === undefined && !said) return undefined;
  const tried = fits && line.size !== undefined ? { size: line.size, fits } : undefined;
  const found = await findSize(product, body, context, { tried });
  if (found?.answer.kind !== 'size' || found.answer.size === line.size) return undefined;
  const { size, reasons } = sizeView(product, found.answer, context.language);
  return { size, reasons };
}
