import type { WireCard } from '../../parts/cards/wire-card.ts';
import type { Item } from './conversation-items.ts';
import type { ConversationState } from './conversation-state.ts';

/** The quick replies to offer: those of the agent's newest turn, until anybody says anything, or a card asks instead. */
export function quickRepliesOf({ items, owner }: ConversationState): readonly string[] {
  const last = items.at(-1);
  if (last?.turnId === undefined || isShoppers(last) || owner === 'operator') return [];
  const cards = items.flatMap((item) => (item.kind === 'card' && item.turnId === last.turnId ? [item.card] : []));
  if (cards.some((card) => card.type === 'confirmation')) return [];
  return cards.findLast((card) => card.type === 'quick_replies')?.replies ?? [];
}

const isShoppers = (item: Item) => item.kind === 'message' && item.author === 'shopper';

/** What the shopper is waiting for: nothing, the first word, or the end of words that stream already. */
export function waitingFor(state: ConversationState): 'nothing' | 'reply' | 'rest' {
  if (state.items.some((item) => item.kind === 'message' && item.streaming && item.text !== '')) return 'rest';
  const stages = [...state.pending.values()];
  if (stages.includes('running')) return 'reply';
  const listens = !state.handedOff && state.owner === 'agent';
  return listens && stages.includes('queued') ? 'reply' : 'nothing';
}

/** Messages of the other side that came after `readSeq`. */
export function unreadCount(state: ConversationState, readSeq: number): number {
  return state.items.filter(
    (item) => item.kind === 'message' && item.author !== 'shopper' && !item.streaming && (item.seq ?? 0) > readSeq,
  ).length;
}

/** Whether to ask for a rating, or to show the one that was given: once, when a matter is settled. */
export function isRateable(state: ConversationState): boolean {
  if (state.resolved) return true;
  if (state.items.some((item) => item.kind === 'card' && item.confirmation === 'pending')) return false;
  return !state.handedOff && waitingFor(state) === 'nothing' && state.settled === 'now';
}

export type OrderCard = Extract<WireCard, { type: 'order' }>;
type OfferCard = Extract<WireCard, { type: 'offer' }>;

/**
 * What the shopper said to an offer: the words of one of its buttons. A choice that they then didn't confirm doesn't
 * count any more.
 */
export function answerTo(items: readonly Item[], card: OfferCard): string | undefined {
  const answers = [card.decline, ...card.offers.map((offer) => offer.reply)];
  let answer: string | undefined;
  let isShown = false;
  for (const item of items) {
    if (item.kind === 'card' && item.card === card) isShown = true;
    if (!isShown) continue;
    if (item.kind === 'message' && item.author === 'shopper' && item.delivery !== 'failed') {
      answer = answers.find((each) => each.trim() === item.text.trim()) ?? answer;
    }
    const isUndone = item.kind === 'card' && item.confirmation === 'declined';
    if (isUndone && item.card.type === 'confirmation' && item.card.action === 'accept_retention_offer') {
      answer = undefined;
    }
  }
  return answer;
}
