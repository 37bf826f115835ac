import type { ConfirmationState } from '../../../contract/confirmation.ts';
import type { WireCard } from './conversation-state.ts';
import type { PhotoProblem } from './chat-view.ts';

type Tracking = Extract<WireCard, { type: 'tracking' }>;
type Order = Extract<WireCard, { type: 'order' }>;
type Size = Extract<WireCard, { type: 'size' }>;

/** Everything that the app itself says, in one language. */
export interface Texts extends ActionTexts {
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

/** What is said about things that get done. */
export interface ActionTexts {
  confirmation: {
    ask: string;
    goesBack: string;
    sending: string;
    failed: string;
    minutesLeft: (minutes: number) => string;
    states: Readonly<Record<Exclude<ConfirmationState, 'pending'>, string>>;
    ends: Readonly<Record<Exclude<ConfirmationState, 'pending'>, string>>;
    announce: (title: string) => string;
  };
  offer: {
    title: string;
    order: (number: string) => string;
    take: string;
    taken: string;
    decline: string;
    declined: string;
    until: (when: string) => string;
    over: string;
  };
  request: {
    states: { in_progress: string; done: string };
    number: string;
    order: string;
    amount: string;
    next: string;
  };
  photos: {
    add: string;
    list: string;
    photo: string;
    uploading: (percent: number) => string;
    ready: string;
    remove: (name: string) => string;
    problems: Readonly<Record<PhotoProblem, string>>;
    lost: string;
    view: string;
    close: string;
  };
  mine: { title: string; help: string; back: string; failed: string };
}

/** `×2` and the like. */
export const times = (quantity: number) => (quantity === 1 ? '' : ` × ${quantity}`);
