import { ComparisonCard } from '../../../parts/cards/comparison-card.tsx';
import { ConfirmationBody } from '../../../parts/cards/confirmation-body.tsx';
import { CardFrame } from '../../../parts/cards/card-parts.tsx';
import { OrderView } from '../../../parts/cards/order-view.tsx';
import { ProductCard } from '../../../parts/cards/product-card.tsx';
import { RefundCard } from '../../../parts/cards/refund-card.tsx';
import { RequestCard } from '../../../parts/cards/request-card.tsx';
import { SizeCard } from '../../../parts/cards/size-card.tsx';
import { TrackingCard } from '../../../parts/cards/tracking-card.tsx';
import type { WireCard } from '../../../parts/cards/wire-card.ts';
import type { LiveItem } from '../../conversation-items.ts';
import { deskCardTexts } from '../../texts/desk-cards.ts';
import { useConsole, useTexts } from '../console-context.ts';

type Card<Type extends WireCard['type']> = Extract<WireCard, { type: Type }>;
type CardItem = Extract<LiveItem, { kind: 'card' }>;
type State = CardItem['confirmation'];

/** A card as the shopper got it, to be read: nothing in it can be pressed on the shopper's behalf. */
export function AnyCard({ item }: { item: Pick<CardItem, 'card' | 'confirmation' | 'offer'> }) {
  const { card } = item;
  return (
    <div class="card-place">
      <CardView card={card} state={item.confirmation} offer={item.offer} />
    </div>
  );
}

function CardView({ card, state, offer }: { card: WireCard; state: State; offer: CardItem['offer'] }) {
  switch (card.type) {
    case 'order':
      return <OrderView card={card} />;
    case 'tracking':
      return <TrackingCard card={card} />;
    case 'refund':
      return <RefundCard card={card} />;
    case 'product':
      return card.comparison && card.products.length > 1 ? <ComparisonCard card={card} /> : <ProductCard card={card} />;
    case 'size':
      return <SizeCard card={card} />;
    case 'confirmation':
      return <Question card={card} state={state} />;
    case 'offer':
      return <Offers card={card} state={offer} />;
    case 'service_request':
      return <RequestCard request={card} />;
    case 'quick_replies':
      return <Suggested card={card} />;
    default:
      return null; // a newer server's card: the words beside it say enough
  }
}

const tones = { pending: 'warn', confirmed: 'done', declined: 'idle', expired: 'idle', replaced: 'idle' } as const;

/** What the shopper is asked before something is done, and how they answered. */
function Question({ card, state }: { card: Card<'confirmation'>; state: State }) {
  const say = useTexts(deskCardTexts);
  const now = useConsole().now.value;
  const shown = state === 'pending' && Date.parse(card.expiresAt) <= now ? 'expired' : (state ?? 'expired');
  return (
    <section class="card confirmation" data-state={shown === 'pending' ? 'pending' : shown}>
      <header>
        <span class="eyebrow">{say.question}</span>
        <span class={`badge ${tones[shown]}`}>{say.questionStates[shown]}</span>
      </header>
      <h3>{card.title}</h3>
      <div>
        <ConfirmationBody card={card} goesBack={say.questionGoesBack} />
      </div>
    </section>
  );
}

function Offers({ card, state }: { card: Card<'offer'>; state: CardItem['offer'] }) {
  const { format, now } = useConsole();
  const say = useTexts(deskCardTexts);
  const known = state ?? 'open';
  const shown = known === 'open' && Date.parse(card.expiresAt) <= now.value ? 'expired' : known;
  const tone = shown === 'accepted' ? 'done' : shown === 'open' ? 'warn' : 'idle';
  return (
    <CardFrame kind="offer" title={say.offer(card.orderNumber)} badge={{ text: say.offerStates[shown], tone }}>
      <ul class="offers">
        {card.offers.map((offer) => (
          <li key={offer.id}>
            <h4>{offer.title}</h4>
            <p class="note">{offer.terms}</p>
          </li>
        ))}
      </ul>
      {shown === 'open' && <footer>{say.offerUntil(format.value.dateTime(card.expiresAt))}</footer>}
    </CardFrame>
  );
}

function Suggested({ card }: { card: Card<'quick_replies'> }) {
  const say = useTexts(deskCardTexts);
  return (
    <p class="suggested">
      <span class="unseen">{say.suggested}: </span>
      {card.replies.map((reply) => (
        <span class="chip" key={reply}>
          {reply}
        </span>
      ))}
    </p>
  );
}
