import { z } from 'zod';
import { assessShipment } from '../commerce/assess-shipment.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import { isPutRight } from '../commerce/order-pieces.ts';
import { claimOf, descriptionInput } from '../planning/claim-of.ts';
import { itemsInput, pickLines, type SaidItems } from '../planning/pick-lines.ts';
import { planRefund } from '../planning/plan-refund.ts';
import { planReship } from '../planning/plan-reship.ts';
import { type ReadOrder, readOrder } from '../planning/read-order.ts';
import type { ClaimGround } from '../policy/action-kinds.ts';
import { defineWriteTool } from '../tool.ts';
import { presentDone } from '../views/request-view.ts';

export const requestRefundInput = z.object({
  orderNumber: z.string().min(1).max(40),
  items: itemsInput,
  ground: z.enum([
    'not_received',
    'damaged',
    'faulty',
    'unsafe',
    'wrong_item',
    'missing_part',
    'not_as_described',
    'late',
  ]),
  description: descriptionInput,
  wants: z.enum(['refund', 'reship']).default('refund').describe('money back, or the same goods sent once more'),
});

/**
 * Makes good what went wrong with a delivery: the money back, or the same goods once more. Pictures that the shopper sent
 * in this conversation go with it as evidence. Whether goods have to come back is for the shop's policy to say.
 */
export const requestRefund = defineWriteTool({
  name: 'request_refund',
  description:
    'Asks for a refund or a second delivery when goods never came, came damaged, faulty, wrong or not complete. Photos ' +
    'that the shopper sent in this chat are taken along by themselves. The shopper is shown what will happen and confirms ' +
    'it themselves. For a changed mind or a wrong size use request_return or request_exchange.',
  input: requestRefundInput,
  level: 'signed_in',
  async plan({ orderNumber, items, ground, description, wants }, context, desk) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const lacking = missingLines(read, ground, context.now);
    const fresh = lacking.filter((line) => !isPutRight(read.order, line));
    const missing = fresh.length > 0 ? fresh : lacking;
    const said: SaidItems = items ?? (missing.length > 0 ? missing.map(({ id }) => ({ item: id })) : undefined);
    const among = missing.length > 0 ? { among: (line: OrderLine) => missing.includes(line) || !line.gift } : {};
    const pick = pickLines(read, said, context, among);
    if (pick.status === 'refused') return pick;
    const { lines } = pick;
    const claim = await claimOf({ ground, description, used: undefined }, context, desk);
    const keep = (line: (typeof lines)[number]) => desk.policy.lines[line.productLine].keepGoodsFor.includes(ground);
    const question = { kind: 'request_refund' as const, read, lines, claim, keepsGoods: lines.every(keep) };
    return wants === 'reship' ? planReship(question, context) : planRefund(question, context);
  },
  present: presentDone,
});

/** What plainly didn't come, where nothing is named: goods in parcels that haven't arrived, or in no parcel at all. */
function missingLines({ order }: ReadOrder, ground: ClaimGround, now: Date): OrderLine[] {
  if (ground === 'not_received') {
    const lost = parcelLines(order, now, (condition) => condition === 'lost');
    return lost.length > 0 ? lost : parcelLines(order, now, (condition) => condition !== 'delivered');
  }
  if (ground !== 'missing_part' || order.state !== 'delivered') return [];
  const packed = order.shipments.flatMap(({ lineIds }) => lineIds);
  return order.lines.filter(({ id, gift }) => !gift && !packed.includes(id));
}

function parcelLines(
  { lines, shipments }: Order,
  now: Date,
  holds: (condition: ReturnType<typeof assessShipment>['condition']) => boolean,
): OrderLine[] {
  const ids = shipments.filter((each) => holds(assessShipment(each, now).condition)).flatMap(({ lineIds }) => lineIds);
  return lines.filter(({ id }) => ids.includes(id));
}
