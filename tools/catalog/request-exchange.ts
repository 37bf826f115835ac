import { z } from 'zod';
import { claimOf, descriptionInput } from '../planning/claim-of.ts';
import { bodyInput } from '../planning/find-size.ts';
import { hasOtherSize, hasOtherVariant } from '../planning/exchange-target.ts';
import { itemInput, pickLines } from '../planning/pick-lines.ts';
import { planExchange } from '../planning/plan-exchange.ts';
import { chooseVariant } from '../planning/choose-variant.ts';
import { readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { presentDone } from '../views/request-view.ts';

export const requestExchangeInput = z.object({
  orderNumber: z.string().min(1).max(40),
  item: itemInput.optional(),
  quantity: z.int().min(1).max(999).optional().describe('pieces; all of them when absent'),
  toSize: z.string().trim().min(1).max(20).optional().describe('as on the label, when the shopper names one'),
  toColour: z.string().trim().min(1).max(40).optional(),
  fits: z.enum(['too_small', 'too_large']).optional().describe('how the present size turned out'),
  ground: z
    .enum(['wrong_size', 'changed_mind', 'not_as_described', 'damaged', 'faulty', 'unsafe', 'wrong_item'])
    .default('wrong_size'),
  description: descriptionInput.optional(),
  used: z.boolean().optional().describe('worn, washed or opened, as the shopper says; leave out when not said'),
  ...bodyInput,
});

/**
 * Exchanges goods for another size or colour of the same product, or for a piece without the fault, at the price paid.
 * Where no size is named, it is worked out as `recommend_size` does: from how the present one fits, measures, and what
 * was bought before.
 */
export const requestExchange = defineWriteTool({
  name: 'request_exchange',
  description:
    'Exchanges an item for another size or colour of the same product. Without a size it works one out from how the ' +
    'present one fits, the shopper’s measures and what they kept before, and says so. The shopper is shown the new size, ' +
    'what to send back and by when, and confirms it themselves. Needs the order number, and the item when there are several.',
  input: requestExchangeInput,
  level: 'signed_in',
  async plan({ orderNumber, item, quantity, ground, description, used, ...wish }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const isSize = wish.toSize !== undefined || wish.fits !== undefined || (ground === 'wrong_size' && !wish.toColour);
    const pieces = quantity === undefined ? {} : { quantity };
    const pick = pickLines(read, item === undefined ? undefined : [{ item, ...pieces }], context, {
      ...pieces,
      likely: (line) => (isSize ? hasOtherSize(read, line) : hasOtherVariant(read, line)),
    });
    if (pick.status === 'refused') return pick;
    const [line] = pick.lines;
    const chosen = await chooseVariant(read, line, { ...wish, ground }, context);
    if (chosen.status === 'refused') return chosen;
    const claim = await claimOf({ ground, description, used }, context, desk);
    return { status: 'planned', plan: planExchange({ read, line, chosen, claim }, context) };
  },
  present: presentDone,
});
