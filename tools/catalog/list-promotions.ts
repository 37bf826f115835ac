import { z } from 'zod';
import { productLines, type ProductLine } from '../commerce/product.ts';

export const listPromotionsInput = z.object({
  line: z.enum(productLines).optional().describe('those that count for this line, shop-wide ones included'),
});

/** Those that run now, ending soonest first; none is an answer too. */
export interface ListPromotionsContent {
  promotions: {
    id: string;
    title: string;
    description: string;
    /** Absent where it applies by itself. */
    code?: string;
    endsAt: string;
    /** Whole days left; 0 on the last day. */
    daysLeft: number;
    /** Absent: the whole shop. */
    line?: ProductLine;
  }[];
}
