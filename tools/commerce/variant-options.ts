import type { Localized } from '../../knowledge/language.ts';
import type { Variant } from './product.ts';

/** Colour and size for display, such as `Navy, M`; empty where there is no choice. */
export function variantOptions({ colour, size }: Variant): Localized {
  const known = (part: string | undefined): part is string => part !== undefined;
  return { en: [colour?.en, size].filter(known).join(', '), zh: [colour?.zh, size].filter(known).join('，') };
}
