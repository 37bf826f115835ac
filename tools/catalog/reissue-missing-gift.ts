import { z } from 'zod';
import { linesInNoParcel } from '../commerce/order-lines.ts';
import type { OrderLine } from '../commerce/order.ts';
import { claimOf } from '../planning/claim-of.ts';
import { itemInput, pickLines } from '../planning/pick-lines.ts';
import { planReship } from '../planning/plan-reship.ts';
import { refuse } from '../planning/plan-refusal.ts';
import { readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { presentDone } from '../views/request-view.ts';

export const reissueMissingGiftInput = z.object({
  orderNumber: z.string().min(1).max(40),
  item: itemInput.optional(),
});

/** Sends a free gift that was missing from the parcels; a picture of what was in the box speaks for it. */
export const reissueMissingGift = defineWriteTool({
  name: 'reissue_missing_gift',
  description:
    'Sends a free gift that an order promised and that wasn’t in the parcel. Photos that the shopper sent in this chat are ' +
    'taken along by themselves. The shopper confirms it themselves. Needs the order number. For goods that were paid for ' +
    'use request_refund.',
  input: reissueMissingGiftInput,
  level: 'signed_in',
  async plan({ orderNumber, item }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const gifts = read.order.lines.filter(({ gift }) => gift);
    if (gifts.length === 0) {
      const tell = { en: 'No free gift came with this order.', zh: '这个订单没有赠品。' };
      return refuse('not_allowed', 'no_gift', tell, context);
    }
    const unpacked = linesInNoParcel(read.order).filter(({ gift }) => gift);
    const among = ({ gift }: OrderLine) => gift;
    const left = (line: OrderLine) => unpacked.includes(line);
    const pick = item
      ? pickLines(read, [{ item }], context, { among })
      : pickLines(read, undefined, context, { among: unpacked.length > 0 ? left : among });
    if (pick.status === 'refused') return pick;
    const claim = await claimOf({ ground: 'missing_part', description: undefined, used: undefined }, context, desk);
    return planReship({ kind: 'reissue_missing_gift', read, lines: pick.lines, claim, keepsGoods: true }, context);
  },
  present: presentDone,
});
