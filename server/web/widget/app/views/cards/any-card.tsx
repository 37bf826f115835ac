import type { WireCard } from '../../conversation-state.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { OrderCard } from './order-card.tsx';
import { ProductCard } from './product-card.tsx';
import { RefundCard } from './refund-card.tsx';
import { SizeCard } from './size-card.tsx';
import { TrackingCard } from './tracking-card.tsx';

/** Draws a card by its type. Quick replies aren't drawn here: they belong to the end of the conversation. */
export function AnyCard({ card }: { card: WireCard }) {
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
    case 'quick_replies':
      return null;
    default:
      return null; // a newer server's card: the words beside it say enough
  }
}
