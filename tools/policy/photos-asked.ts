import type { ProductLine } from '../commerce/product.ts';
import type { ActionCase } from './action-case.ts';
import type { ClaimGround } from './action-kinds.ts';
import { riskFacts } from './risk-facts.ts';
import type { ShopPolicy } from './shop-policy.ts';

/** What no picture can show, or what mustn't wait for one. */
const beyondPhotos: readonly ClaimGround[] = ['not_received', 'late', 'price', 'unsafe'];

export interface PhotosAsked {
  ground: ClaimGround;
  productLine: ProductLine;
  /** Whatever the goods are: the shopper's refunds are why. */
  isWatched: boolean;
  because: string;
}

/**
 * Whether a photo is asked for and none is there: where the line of goods asks for one, and of shoppers with many refunds
 * on every ground that a photo can show.
 */
export function photosAsked(action: ActionCase, policy: ShopPolicy): PhotosAsked | undefined {
  const { kind, claim, lines } = action;
  const ground = claim?.ground ?? (kind === 'reissue_missing_gift' ? 'missing_part' : undefined);
  if (ground === undefined || (claim?.photos.length ?? 0) > 0) return undefined;
  const { refunds } = riskFacts(action, policy);
  const isWatched = refunds >= policy.risk.photosFromRefunds && !beyondPhotos.includes(ground);
  for (const { productLine } of lines) {
    const isAsked = policy.lines[productLine].photosFor.includes(ground);
    if (!isAsked && !isWatched) continue;
    const because = isAsked
      ? `${productLine} asks for photos of ${ground}`
      : `${refunds} refunds in ${policy.risk.periodDays} days, photos from ${policy.risk.photosFromRefunds}`;
    return { ground, productLine, isWatched, because };
  }
  return undefined;
}
