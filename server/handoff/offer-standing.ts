import { offerStateSince } from '../../agent/summary/actions-of.ts';
import { readTalk } from '../../agent/summary/read-talk.ts';
import type { BookedOffer } from '../../tools/ledger/booked-action.ts';
import type { ConversationItem } from '../contract/operator/conversation.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { toLogged } from '../conversations/to-logged.ts';

/** Cards of offers with what became of them: one that was taken, else whether all were turned down, by words too, or ran out. */
export function withOfferStates(
  items: readonly ConversationItem[],
  log: readonly StoredEvent[],
  booked: readonly BookedOffer[],
): ConversationItem[] {
  if (booked.length === 0) return [...items];
  const talk = readTalk(toLogged(log));
  const states = new Map(booked.map((offer) => [offer.id, offerStateSince(offer, talk)]));
  return items.map((item) => {
    if (item.kind !== 'card' || item.card.type !== 'offer') return item;
    const of = item.card.offers.flatMap(({ id }) => states.get(id) ?? []);
    const offer = (['accepted', 'open', 'turned_down', 'declined', 'expired'] as const).find((state) =>
      of.includes(state),
    );
    return offer === undefined ? item : { ...item, offer };
  });
}
