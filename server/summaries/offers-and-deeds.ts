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

/** An offer that the shopper took by its button and that nobody has carried out. */
export async function offerTaken(
  deps: { commerce: Pick<Commerce, 'findOrder'>; openOffers: Ledger['openOffers'] },
  shop: ShopId,
  acting: ActingIn,
  log: readonly StoredEvent[],
): Promise<AcceptedOffer | undefined> {
  const shown = log.flatMap((event) =>
    event.type === 'card.added' && event.card.type === 'offer' ? event.card.offers : [],
  );
  if (shown.length === 0) return undefined;
  const customers = await customersOf(deps.commerce, shop, acting);
  const open = await Promise.all(customers.map((customer) => deps.openOffers(shop, customer)));
  const offer = acceptedOffer(log, open.flat());
  const said = shown.find(({ id }) => id === offer?.id)?.reply;
  return offer && said !== undefined ? { offerId: offer.id, title: offer.title, said } : undefined;
}
