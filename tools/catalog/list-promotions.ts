import { z } from 'zod';
import { daysLeft } from '../commerce/durations.ts';
import { type ProductLine, productLines } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';

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

/** Lists what is on offer now. Changes nothing, and grants nothing. */
export const listPromotions = defineReadTool({
  name: 'list_promotions',
  description: 'Lists the promotions and coupon codes that run now, for the whole shop or one product line.',
  input: listPromotionsInput,
  async run({ line }, { commerce, shop, language, now }) {
    const running = await commerce.listPromotions(shop, now);
    const content: ListPromotionsContent = {
      promotions: running
        .filter((each) => !line || !each.line || each.line === line)
        .toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime())
        .map((each) => ({
          id: each.id,
          title: each.title[language],
          description: each.description[language],
          ...(each.code !== undefined && { code: each.code }),
          endsAt: each.endsAt.toISOString(),
          daysLeft: daysLeft(each.endsAt, now),
          ...(each.line && { line: each.line }),
        })),
    };
    return { status: 'ok', content };
  },
});
