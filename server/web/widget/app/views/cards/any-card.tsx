import type { CardItem } from '../../conversation-items.ts';
import { ComparisonCard } from '../../../../parts/cards/comparison-card.tsx';
import { ConfirmationCard } from './confirmation-card.tsx';
import { OfferCard } from './offer-card.tsx';
import { OrderCard } from './order-card.tsx';
import { ProductCard } from '../../../../parts/cards/product-card.tsx';
import { RefundCard } from '../../../../parts/cards/refund-card.tsx';
import { RequestCard } from '../../../../parts/cards/request-card.tsx';
import { SizeCard } from '../../../../parts/cards/size-card.tsx';
import { TrackingCard } from '../../../../parts/cards/tracking-card.tsx';

/** Draws a card by its type. Quick replies aren't drawn here: they belong to the end of the conversation. */
export function AnyCard({ item }: { item: CardItem }) {
  const { card } = item;
  switch (card.type) {
    case 'order':
      return <OrderCard card={card} />;
    case 'tracking':
      return <TrackingCard card={card} />;
    case 'refund':
      return <RefundCard card={card} />;
    case 'product':
      return card.comparison && card.products.length > 1 ? <ComparisonCard card={card} /> : <ProductCard card={card} />;
    case 'size':
      return <SizeCard card={card} />;
    case 'confirmation':
      return <ConfirmationCard item={item} card={card} />;
    case 'offer':
      return <OfferCard card={card} />;
    case 'service_request':
      return <RequestCard request={card} />;
    case 'quick_replies':
      return null;
    default:
      return null; // a newer server's card: the words beside it say enough
  }
}
