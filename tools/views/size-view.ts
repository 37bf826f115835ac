import type { Language, Localized } from '../../knowledge/language.ts';
import type { SizeCard } from '../cards.ts';
import type { BodyMeasure, Product, ProductLine } from '../commerce/product.ts';
import type { SizeAnswer, SizeReason } from '../commerce/size-answer.ts';
import { bodyMeasureLabels } from './labels.ts';
import { coloursOf, isInStock } from './product-view.ts';

type NamedSize = Extract<SizeAnswer, { kind: 'size' }>;

/** A recommended size, with its stock. */
export interface SizeView {
  productId: string;
  productTitle: string;
  size: string;
  confidence: NamedSize['confidence'];
  /** Sentences in the shopper's language, the weightiest first. */
  reasons: string[];
  alternative?: { size: string; when: string; inStock: boolean };
  /** How it fits against its chart, in the shop's words, where that speaks for another size than the chart's. */
  fitNote?: string;
  /** What moved it off the size of the chart, where something did: the cut, or how it is to fit. */
  movedBy?: string;
  inStock: boolean;
  coloursInStock: string[];
  basis: NamedSize['basis'];
}

export function sizeView(product: Product, answer: NamedSize, language: Language): SizeView {
  const sellable = (size: string) => product.variants.filter((each) => isSameSize(each.size, size) && isInStock(each));
  const { size, alternative } = answer;
  const fit = answer.reasons.find((reason) => reason.code === 'fit');
  const fitNote = fit && !fit.moved ? product.fit?.note[language] : undefined;
  const mover = answer.reasons.find((reason) => (reason.code === 'fit' || reason.code === 'wear') && reason.moved);
  return {
    productId: product.id,
    productTitle: product.title[language],
    size,
    confidence: answer.confidence,
    reasons: answer.reasons.map((reason) =>
      reason === fit && fitNote !== undefined ? fitNote : sizeReasonText(reason, language),
    ),
    ...(fitNote === undefined ? {} : { fitNote }),
    ...(mover && { movedBy: sizeReasonText(mover, language) }),
    ...(alternative && {
      alternative: {
        size: alternative.size,
        when: alternativeText(alternative.direction, product.line, language),
        inStock: sellable(alternative.size).length > 0,
      },
    }),
    inStock: sellable(size).length > 0,
    coloursInStock: coloursOf(sellable(size), language),
    basis: answer.basis,
  };
}

export function sizeCard(product: Product, answer: NamedSize, language: Language): SizeCard {
  const { productTitle, size, confidence, reasons, alternative, inStock } = sizeView(product, answer, language);
  return {
    type: 'size',
    productTitle,
    imageUrl: product.imageUrl,
    size,
    confidence,
    reasons,
    ...(alternative && { alternative: { size: alternative.size, when: alternative.when } }),
    inStock,
  };
}

function isSameSize(label: string | undefined, size: string): boolean {
  return label?.toUpperCase() === size.toUpperCase();
}

/** A reason for a size, as one sentence in the shopper's language. */
export function sizeReasonText(reason: SizeReason, language: Language): string {
  return textOf(reason)[language];
}

/** When to take the second-best size rather than the first. */
export function alternativeText(direction: 'smaller' | 'larger', line: ProductLine, language: Language): string {
  const texts: Record<'shoes' | 'other', Record<typeof direction, Localized>> = {
    shoes: {
      larger: { en: 'your feet are wide or high, or you wear thick socks', zh: '脚偏宽、脚背偏高，或习惯穿厚袜子' },
      smaller: { en: 'your feet are narrow and you like a snug fit', zh: '脚偏瘦，喜欢贴脚一点' },
    },
    other: {
      larger: { en: 'you like more room or want to layer underneath', zh: '喜欢宽松一点，或里面要叠穿' },
      smaller: { en: 'you like a closer fit', zh: '喜欢合身一点' },
    },
  };
  return texts[line === 'shoes' ? 'shoes' : 'other'][direction][language];
}

function textOf(reason: SizeReason): Localized {
  switch (reason.code) {
    case 'inside':
      return {
        en: `Your ${list(reason.measures, 'en')} ${reason.measures.length > 1 ? 'fall' : 'falls'} in the range of size ${reason.size}.`,
        zh: `您的${list(reason.measures, 'zh')}${reason.measures.length > 1 ? '都' : ''}在 ${reason.size} 码的范围内。`,
      };
    case 'between':
      return {
        en: `You are between ${reason.smaller} and ${reason.larger}.`,
        zh: `您正好在 ${reason.smaller} 码和 ${reason.larger} 码之间。`,
      };
    case 'disagree':
      return {
        en: `Your measures point to different sizes: ${reason.sizes.map(({ measure, size }) => `${bodyMeasureLabels[measure].en} ${size}`).join(', ')}.`,
        zh: `各项尺寸对应的码数不一样：${reason.sizes.map(({ measure, size }) => `${bodyMeasureLabels[measure].zh} ${size} 码`).join('，')}。`,
      };
    case 'kept':
      return keptText(reason);
    case 'returned': {
      // sent back for it, or about to be
      const what = reason.sameProduct ? { en: 'This one', zh: '这款' } : { en: 'Something like it', zh: '同类款' };
      const was = { too_small: { en: 'too small', zh: '偏小' }, too_large: { en: 'too large', zh: '偏大' } }[
        reason.was
      ];
      return {
        en: `${what.en} was ${was.en} for you in ${reason.size}.`,
        zh: `${what.zh}的 ${reason.size} 码您穿着${was.zh}。`,
      };
    }
    case 'worn':
      return wornText(reason);
    case 'fit':
      return fitText(reason);
    case 'wear':
      return wearText(reason);
    case 'end_of_chart':
      return reason.end === 'largest'
        ? { en: `${reason.size} is the largest size there is.`, zh: `${reason.size} 码已经是最大的码了。` }
        : { en: `${reason.size} is the smallest size there is.`, zh: `${reason.size} 码已经是最小的码了。` };
  }
}

function keptText({ size, times, sameProduct }: Extract<SizeReason, { code: 'kept' }>): Localized {
  if (sameProduct) return { en: `You already kept this one in ${size}.`, zh: `这款您之前买过 ${size} 码，合适没退。` };
  return times > 1
    ? {
        en: `You have kept size ${size} in this range ${times} times.`,
        zh: `同类款您买过 ${times} 次 ${size} 码，都合适没退。`,
      }
    : { en: `You kept size ${size} in this range before.`, zh: `同类款您之前买过 ${size} 码，合适没退。` };
}

function wornText({ size, fits, of }: Extract<SizeReason, { code: 'worn' }>): Localized {
  const what = of ? { en: `Size ${size} of the ${of.en}`, zh: `“${of.zh}”您穿 ${size} 码` } : undefined;
  const { en, zh } = what ?? { en: `The ${size} that you wear elsewhere`, zh: `别家的您穿 ${size} 码` };
  switch (fits) {
    case 'well':
      return { en: `${en} fits you.`, zh: `${zh}合适。` };
    case 'tight':
      return { en: `${en} is tight on you, so I counted one size up.`, zh: `${zh}偏紧，所以按大一码算。` };
    case 'loose':
      return { en: `${en} is loose on you, so I counted one size down.`, zh: `${zh}偏大，所以按小一码算。` };
  }
}

function fitText({ verdict, moved }: Extract<SizeReason, { code: 'fit' }>): Localized {
  if (verdict === 'runs_small') {
    return moved
      ? { en: 'It runs small, so I went one size up.', zh: '这款版型偏小，所以帮您往上选了一码。' }
      : { en: 'It runs a little small.', zh: '这款版型偏小。' };
  }
  return moved
    ? { en: 'It runs large, so I went one size down.', zh: '这款版型偏大，所以帮您往下选了一码。' }
    : { en: 'It runs a little large.', zh: '这款版型偏大。' };
}

function wearText({ wear, moved }: Extract<SizeReason, { code: 'wear' }>): Localized {
  if (wear === 'loose') {
    return moved
      ? { en: 'You like it loose, so I went one size up.', zh: '您喜欢宽松，所以帮您往上选了一码。' }
      : { en: 'This size already leaves you some room.', zh: '这个码穿起来已经有余量了。' };
  }
  return moved
    ? { en: 'You like it close, so I went one size down.', zh: '您喜欢修身，所以帮您往下选了一码。' }
    : { en: 'This size already fits you closely.', zh: '这个码穿起来已经比较合身了。' };
}

function list(measures: readonly BodyMeasure[], language: Language): string {
  const names = measures.map((measure) => bodyMeasureLabels[measure][language]);
  if (language === 'zh') return names.join('、');
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names.join('');
}
