import type { Language } from '../../knowledge/language.ts';
import type { ProductCard } from '../cards.ts';
import type { Money } from '../commerce/money.ts';
import type { Product, ProductLine, Variant } from '../commerce/product.ts';
import { type MoneyView, moneyView } from './money-view.ts';

/** A product at a glance. */
export interface ProductSummary {
  id: string;
  title: string;
  /** Its title in the other language: shoppers name goods by either. */
  alsoTitled: string;
  kind: string;
  brand: string;
  line: ProductLine;
  audience: Product['audience'];
  /** The lowest price of its variants. */
  price: MoneyView;
  /** The highest, when they differ. */
  priceTo?: MoneyView;
  inStock: boolean;
  colours: string[];
  sizes: { size: string; inStock: boolean }[];
  url: string;
}

export interface ProductDetails extends ProductSummary {
  description: string;
  attributes: { name: string; value: string }[];
  variants: {
    colour?: string;
    size?: string;
    price: MoneyView;
    inStock: boolean;
    /** Units left, only when there are five or fewer. */
    fewLeft?: number;
  }[];
  /** How it fits against its chart. */
  fit?: { verdict: 'runs_small' | 'true_to_size' | 'runs_large'; note: string };
  /** A size can be recommended for it. */
  hasSizeChart: boolean;
}

/** From this many units on, nobody needs to hurry. */
const fewUnits = 5;

export function productSummary(product: Product, language: Language): ProductSummary {
  const { least, most } = priceRange(product);
  return {
    id: product.id,
    title: product.title[language],
    alsoTitled: product.title[language === 'zh' ? 'en' : 'zh'],
    kind: product.kind[language],
    brand: product.brand,
    line: product.line,
    audience: product.audience,
    price: moneyView(least, language),
    ...(most.amount > least.amount && { priceTo: moneyView(most, language) }),
    inStock: product.variants.some(isInStock),
    colours: coloursOf(product.variants, language),
    sizes: sizesOf(product.variants),
    url: product.url,
  };
}

export function productDetails(product: Product, language: Language): ProductDetails {
  return {
    ...productSummary(product, language),
    description: product.description[language],
    attributes: attributesOf(product, language),
    variants: product.variants.map((variant) => ({
      ...(variant.colour && { colour: variant.colour[language] }),
      ...(variant.size !== undefined && { size: variant.size }),
      price: moneyView(variant.price, language),
      inStock: isInStock(variant),
      ...(variant.stock > 0 && variant.stock <= fewUnits && { fewLeft: variant.stock }),
    })),
    ...(product.fit && { fit: { verdict: product.fit.verdict, note: product.fit.note[language] } }),
    hasSizeChart: product.sizeChartId !== undefined,
  };
}

/** One card for all of them; `comparison` draws them side by side. */
export function productCard(products: readonly Product[], language: Language, comparison = false): ProductCard {
  return {
    type: 'product',
    products: products.map((product) => {
      const { least, most } = priceRange(product);
      return {
        id: product.id,
        title: product.title[language],
        imageUrl: product.imageUrl,
        url: product.url,
        price: { ...least },
        ...(most.amount > least.amount && { priceTo: { ...most } }),
        inStock: product.variants.some(isInStock),
        sizes: sizesOf(product.variants),
        colours: coloursOf(product.variants, language),
        attributes: attributesOf(product, language),
      };
    }),
    comparison,
  };
}

export function attributesOf(product: Product, language: Language): { name: string; value: string }[] {
  return product.attributes.map(({ name, value }) => ({ name: name[language], value: value[language] }));
}

/** Each colour once, in the order of the variants. */
export function coloursOf(variants: readonly Variant[], language: Language): string[] {
  return [...new Set(variants.flatMap(({ colour }) => (colour ? [colour[language]] : [])))];
}

export function isInStock({ stock }: Variant): boolean {
  return stock > 0;
}

/** Each size once, in the order of the variants; in stock when it is in any colour. */
function sizesOf(variants: readonly Variant[]): { size: string; inStock: boolean }[] {
  const sizes = new Map<string, boolean>();
  for (const variant of variants) {
    if (variant.size !== undefined) sizes.set(variant.size, (sizes.get(variant.size) ?? false) || isInStock(variant));
  }
  return [...sizes].map(([size, inStock]) => ({ size, inStock }));
}

function priceRange({ id, variants }: Product): { least: Money; most: Money } {
  const prices = variants.map(({ price }) => price).sort((a, b) => a.amount - b.amount);
  const least = prices[0];
  const most = prices.at(-1);
  if (!least || !most) throw new RangeError(`product ${id} has no variant`);
  return { least, most };
}
