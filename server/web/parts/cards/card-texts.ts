import type { WireCard } from './wire-card.ts';

type Tracking = Extract<WireCard, { type: 'tracking' }>;
type Order = Extract<WireCard, { type: 'order' }>;
type Size = Extract<WireCard, { type: 'size' }>;

/** What cards say by themselves, in one language. */
export interface CardTexts extends PlainCardTexts {
  /** Said to whoever the request is shown to. */
  request: {
    states: { in_progress: string; done: string; rejected: string };
    number: string;
    order: string;
    amount: string;
    next: string;
  };
}

/** Those that are the same to everybody. */
export interface PlainCardTexts {
  copy: string;
  copied: string;
  order: { title: string; paid: string; gift: string; dispatchBy: string; deliverBy: string; placed: string };
  orderStates: Readonly<Record<Order['state'], string>>;
  tracking: {
    title: string;
    conditions: Readonly<Record<Tracking['condition'], string>>;
    stops: readonly [string, string, string, string];
    expected: string;
    promised: string;
    delivered: string;
    daysLate: (days: number) => string;
    allEvents: (count: number) => string;
    fewer: string;
    to: string;
    number: string;
  };
  refund: {
    title: string;
    states: { in_progress: string; paid_out: string; rejected: string };
    by: string;
    method: string;
    done: string;
    now: string;
  };
  product: {
    outOfStock: string;
    inStock: string;
    sizes: string;
    colours: (count: number) => string;
    list: string;
    compare: string;
    price: string;
    availability: string;
  };
  size: {
    title: string;
    confidence: Readonly<Record<Size['confidence'], string>>;
    /** What stands around the second-best size; when to take it follows: “you like a closer fit”. */
    or: readonly [before: string, after: string];
    outOfStock: string;
  };
}

/** `×2` and the like. */
export const times = (quantity: number) => (quantity === 1 ? '' : ` × ${quantity}`);
