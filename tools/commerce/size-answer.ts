import type { Localized } from '../../knowledge/language.ts';
import type { BodyMeasure } from './product.ts';
import type { OutsideMeasure } from './size-position.ts';

/** Why a size: facts, told in the shopper's language by `views/size-view.ts`. */
export type SizeReason =
  | { code: 'inside'; size: string; measures: BodyMeasure[] }
  | { code: 'between'; smaller: string; larger: string }
  | { code: 'disagree'; sizes: { measure: BodyMeasure; size: string }[] }
  | { code: 'kept'; size: string; times: number; sameProduct: boolean }
  | { code: 'returned'; size: string; was: 'too_small' | 'too_large'; sameProduct: boolean }
  /** What is worn, of whose product where it is the shop's. */
  | { code: 'worn'; size: string; fits: 'well' | 'tight' | 'loose'; of?: Localized }
  | { code: 'fit'; verdict: 'runs_small' | 'runs_large'; moved: boolean }
  | { code: 'wear'; wear: 'tight' | 'loose'; moved: boolean }
  | { code: 'end_of_chart'; size: string; end: 'smallest' | 'largest' };

export type SizeAnswer =
  | {
      kind: 'size';
      size: string;
      confidence: 'high' | 'medium' | 'low';
      reasons: SizeReason[];
      alternative?: { size: string; direction: 'smaller' | 'larger' };
      basis: 'measures' | 'worn' | 'purchases' | 'both';
    }
  | { kind: 'not_covered'; cause: 'missing_measures'; missing: BodyMeasure[] }
  | { kind: 'not_covered'; cause: 'outside_chart'; outside: OutsideMeasure[] }
  | { kind: 'not_covered'; cause: 'conflicting_measures'; conflict: { measure: BodyMeasure; size: string }[] };
