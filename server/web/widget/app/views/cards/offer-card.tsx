import { useComputed } from '@preact/signals';
import { answerTo } from '../../conversation-queries.ts';
import type { WireCard } from '../../../../parts/cards/wire-card.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../../../../parts/icons.tsx';
import { CardFrame } from '../../../../parts/cards/card-parts.tsx';

type Offers = Extract<WireCard, { type: 'offer' }>;

/** Alternatives, each with what it takes; saying no is as near as taking one. */
export function OfferCard({ card }: { card: Offers }) {
  const { chat, texts, format } = useApp();
  const say = texts.value.offer;
  const answer = useComputed(() => answerTo(chat.view.conversation.value.items, card)).value;
  const isOver = Date.parse(card.expiresAt) <= chat.serverNow();
  const isOpen = answer === undefined && !isOver;
  /** Once: a second tap finds the first one's answer. */
  const reply = (text: string) => {
    if (isOpen && answerTo(chat.view.conversation.peek().items, card) === undefined) chat.send(text);
  };
  return (
    <CardFrame kind="offer" title={say.title} badge={{ text: say.order(card.orderNumber), tone: 'idle' }}>
      <ul class="offers">
        {card.offers.map((offer) => (
          <li key={offer.id} class={answer === offer.reply ? 'chosen' : ''}>
            <h4 id={`offer-${offer.id}`}>{offer.title}</h4>
            <p class="note">{offer.terms}</p>
            {answer === offer.reply ? (
              <p class="taken">
                <Icon name="check" />
                {say.taken}
              </p>
            ) : (
              isOpen && (
                <button
                  type="button"
                  class="button quiet"
                  aria-describedby={`offer-${offer.id}`}
                  onClick={() => reply(offer.reply)}
                >
                  {say.take}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
      <footer class="answer">
        {isOpen && (
          <button type="button" class="button quiet" onClick={() => reply(card.decline)}>
            {say.decline}
          </button>
        )}
        <p class="note">
          {answer === card.decline
            ? say.declined
            : isOver
              ? say.over
              : say.until(format.value.dateTime(card.expiresAt))}
        </p>
      </footer>
    </CardFrame>
  );
}
