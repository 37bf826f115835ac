import type { ShownOffer } from '../../agent/copilot/offer-wanted.ts';
import type { AcceptedOffer, Done } from '../../agent/copilot/settled.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import type { ActingIn } from '../operators/acting/acting-context.ts';
import { acceptedOffer, customersOf } from '../operators/acting/forms-knowledge.ts';

/** What an operator carried out since anybody wrote: the words before it have their answer. */
export function doneSince(log: readonly StoredEvent[]): Done | undefined {
  const last = log.findLastIndex(
    (event) => event.type === 'message.created' && (event.author !== 'system' || event.operatorId !== undefined),
  );
  const notice = log[last];
  if (notice?.type !== 'message.created' || notice.author !== 'system') return undefined;
  for (const event of log.slice(last))
    if (event.type === 'card.added' && event.card.type === 'service_request')
      return { title: event.card.title, requestNumber: event.card.number };
  return undefined;
}

/** The offers of a conversation, as the copilot asks for them. */
export interface OffersMade {
  /** One that the shopper took by its button and that nobody has carried out. */
  accepted?: AcceptedOffer;
  /** All that were put before the shopper, oldest first. */
  offers: readonly ShownOffer[];
}

export async function offersMade(
  deps: { commerce: Pick<Commerce, 'findOrder'>; openOffers: Ledger['openOffers'] },
  shop: ShopId,
  acting: ActingIn,
  log: readonly StoredEvent[],
): Promise<OffersMade> {
  const cards = log.flatMap((event) =>
    event.type === 'card.added' && event.card.type === 'offer' ? [event.card] : [],
  );
  const shown = cards.flatMap((card) => card.offers);
  if (shown.length === 0) return { offers: [] };
  const customers = await customersOf(deps.commerce, shop, acting);
  const open = (await Promise.all(customers.map((customer) => deps.openOffers(shop, customer)))).flat();
  const taken = acceptedOffer(log, open);
  const said = shown.find(({ id }) => id === taken?.id)?.reply;
  const offers = cards.flatMap(({ orderNumber, offers: each }) =>
    each.map(({ id, title }): ShownOffer => {
      const held = open.find((one) => one.id === id);
      return { offerId: id, orderNumber, title: held?.title ?? { en: title, zh: title }, isOpen: held !== undefined };
    }),
  );
  const accepted = taken && said !== undefined ? { offerId: taken.id, title: taken.title, said } : undefined;
  return { offers, ...(accepted ? { accepted } : {}) };
}
