import type { WireCard } from './conversation-state.ts';

type Tracking = Extract<WireCard, { type: 'tracking' }>;
type Order = Extract<WireCard, { type: 'order' }>;
type Size = Extract<WireCard, { type: 'size' }>;

/** Everything that the app itself says, in one language. */
export interface Texts {
  assistant: string;
  aiLabel: string;
  aiBadge: string;
  disclosure: string;
  hello: string;
  helloMore: string;
  starters: readonly string[];
  write: string;
  placeholder: string;
  send: string;
  close: string;
  conversation: string;
  you: string;
  agentSays: string;
  operatorSays: string;
  today: string;
  yesterday: string;
  newMessages: string;
  typing: string;
  tools: Readonly<Record<string, string>>;
  sending: string;
  notSent: string;
  tryAgain: string;
  offline: string;
  loading: string;
  loadFailed: string;
  turnFailed: string;
  person: {
    ask: string;
    asking: string;
    asked: string;
    failed: string;
    note: string;
  };
  source: (index: number) => string;
  sources: string;
  quickReplies: string;
  rating: { ask: string; stars: readonly string[]; comment: string; send: string; thanks: string; failed: string };
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
    soldOutSize: string;
    colours: (count: number) => string;
    view: string;
    list: string;
    compare: string;
    price: string;
    availability: string;
    from: string;
  };
  size: { title: string; confidence: Readonly<Record<Size['confidence'], string>>; or: string; outOfStock: string };
}

/** `×2` and the like. */
export const times = (quantity: number) => (quantity === 1 ? '' : ` × ${quantity}`);
