import type { OrderCard } from './conversation-queries.ts';
import type { SelfServiceAction } from './order-actions.ts';

/** Reasons that a form offers, in the API's words but for exchanges, where how it fits is a reason of its own. */
export const reasonsFor = {
  cancel_order: ['changed_mind', 'ordered_by_mistake', 'price', 'size_or_colour', 'too_slow', 'other'],
  request_return: ['changed_mind', 'wrong_size', 'not_as_described', 'damaged', 'faulty', 'wrong_item'],
  request_exchange: ['too_small', 'too_large', 'changed_mind', 'damaged', 'faulty', 'wrong_item'],
  request_refund: ['not_received', 'damaged', 'faulty', 'missing_part', 'wrong_item', 'not_as_described'],
} as const satisfies Partial<Record<SelfServiceAction, readonly string[]>>;
export type Reason = (typeof reasonsFor)[keyof typeof reasonsFor][number];

export const addressFields = ['recipient', 'phone', 'region', 'city', 'line', 'postcode'] as const;
export type AddressField = (typeof addressFields)[number];

/** What a shopper filled in; only what the action asks for is there. */
export interface Answers {
  /** Indexes into the order's lines. */
  lines: readonly number[];
  reason?: Reason;
  used?: boolean;
  wants?: 'refund' | 'reship';
  toSize?: string;
  toColour?: string;
  description?: string;
  address?: Partial<Record<AddressField, string>>;
}

/** Lines that an action can be about: gifts are what may be missing, everything else was paid for. */
export function linesFor({ lines }: Pick<OrderCard, 'lines'>, action: SelfServiceAction): number[] {
  const wholeOrder = ['urge_shipment', 'change_delivery_address', 'cancel_order'].includes(action);
  if (wholeOrder) return [];
  return lines.flatMap(({ gift }, at) => (gift === (action === 'reissue_missing_gift') ? [at] : []));
}

/** Nothing is left to ask: a tap is enough. */
export const needsForm = (order: Pick<OrderCard, 'lines'>, action: SelfServiceAction): boolean =>
  action !== 'urge_shipment' && (action !== 'claim_price_protection' || linesFor(order, action).length > 1);

/** The arguments of an action, as the API takes them. */
export function inputOf(order: OrderCard, action: SelfServiceAction, answers: Answers): Record<string, unknown> {
  const { number: orderNumber } = order;
  const chosen = answers.lines.map((at) => nameOf(order, at));
  const [item] = chosen;
  const filled = (fields: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
        .filter(([, value]) => value !== undefined && value !== ''),
    );
  const { reason, used, wants, description } = answers;
  switch (action) {
    case 'urge_shipment':
      return { orderNumber };
    case 'cancel_order':
      return filled({ orderNumber, reason });
    case 'change_delivery_address':
      return filled({ orderNumber, ...answers.address });
    case 'request_return':
      return filled({ orderNumber, items: chosen.map((each) => ({ item: each })), ground: reason, used, description });
    case 'request_refund':
      return filled({ orderNumber, items: chosen.map((each) => ({ item: each })), ground: reason, wants, description });
    case 'request_exchange': {
      const fits = reason === 'too_small' || reason === 'too_large' ? reason : undefined;
      const ground = fits ? 'wrong_size' : reason;
      const { toSize, toColour } = answers;
      return filled({ orderNumber, item, fits, ground, toSize, toColour, used, description });
    }
    case 'claim_price_protection':
    case 'reissue_missing_gift':
      return filled({ orderNumber, item });
  }
}

/** A line in words that name it alone, as long as the API takes them. */
function nameOf({ lines }: OrderCard, at: number): string {
  const line = lines[at];
  if (!line) return '';
  const isAmbiguous = lines.filter(({ title }) => title === line.title).length > 1;
  return (isAmbiguous ? `${line.title} ${line.options}` : line.title).slice(0, 80);
}
