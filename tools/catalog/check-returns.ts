import { z } from 'zod';
import { addDays } from '../commerce/durations.ts';
import { isLinePaidBack } from '../commerce/order-pieces.ts';
import { defineReadTool } from '../contract.ts';
import { refuseOrder } from '../order-access.ts';
import { caseLine, readOrder } from '../planning/read-order.ts';
import { daysSince } from '../policy/days-since.ts';

export const checkReturnsInput = z.object({ orderNumber: z.string().min(1).max(40) });

/** Whether and until when goods of an order may come back, by the shop's rules of today. */
export interface CheckReturnsContent {
  orderNumber: string;
  items: {
    title: string;
    /** ISO instant; absent while it hasn't arrived. */
    deliveredAt?: string;
    /** Calendar days since then, in the shop's time zone. */
    daysSince?: number;
    /** Days in which it may come back for no reason; 0: never. */
    returnDays: number;
    /** Days in which a fault counts. */
    qualityDays: number;
    /** ISO instant on the last day for a return without a reason; absent where there is none, or it isn't there yet. */
    returnUntil?: string;
    /** A return without a reason is still possible, as far as days go. */
    open: boolean;
    /** A fault still counts, as far as days go. */
    faultOpen: boolean;
    /** What may not have been done with it, in the shop's words: "worn outside or washed". Absent where use doesn't matter. */
    unlessUsed?: string;
    /** Every piece has come back or been refunded. */
    settled: boolean;
  }[];
}

/** Tells until when what was bought may be returned. Changes nothing. */
export const checkReturns = defineReadTool({
  name: 'check_returns',
  description:
    'Tells for each item of one order whether it can still be returned without a reason and until when, and how long a ' +
    'fault counts. Use it when the shopper asks whether something can go back; it sets nothing up. Needs the order number.',
  input: checkReturnsInput,
  async run({ orderNumber }, context) {
    const read = await readOrder(context, orderNumber);
    const policy = await context.policy?.();
    if (read.status === 'refused' || !policy) return refuseOrder(context);
    const { order } = read;
    const { now, language, timeZone = 'UTC' } = context;
    const items = order.lines
      .filter(({ gift }) => !gift)
      .flatMap((line): CheckReturnsContent['items'] => {
        const known = caseLine(read, { line, quantity: line.quantity }, now);
        if (!known) return [];
        const { returnDays, qualityDays, returnWhenUsed, usedMeans } = policy.lines[known.productLine];
        const { deliveredAt } = known;
        const day = deliveredAt && daysSince(deliveredAt, now, timeZone);
        const mayReturn = returnDays > 0 && order.state !== 'cancelled';
        return [
          {
            title: line.title[language],
            ...(deliveredAt && { deliveredAt: deliveredAt.toISOString() }),
            ...(day !== undefined && { daysSince: day }),
            returnDays,
            qualityDays,
            ...(mayReturn && deliveredAt && { returnUntil: addDays(deliveredAt, returnDays).toISOString() }),
            open: mayReturn && day !== undefined && day <= returnDays,
            faultOpen: day !== undefined && day <= qualityDays,
            ...(!returnWhenUsed && { unlessUsed: usedMeans[language] }),
            settled: known.returnedBefore >= line.quantity || isLinePaidBack(order, line),
          },
        ];
      });
    return { status: 'ok', content: { orderNumber: order.number, items }, cards: [] };
  },
});
