import { OrderView } from '../../../../parts/cards/order-view.tsx';
import type { WireCard } from '../../../../parts/cards/wire-card.ts';
import { Icon } from '../../../../parts/icons.tsx';
import { actionsFor } from '../../order-actions.ts';
import { useApp } from '../app-context.ts';

/** An order, with the way to what can be asked for about it. */
export function OrderCard({ card }: { card: Extract<WireCard, { type: 'order' }> }) {
  const { texts, sheet } = useApp();
  return (
    <OrderView card={card}>
      {actionsFor(card).length > 0 && (
        <button type="button" class="onward" onClick={() => (sheet.value = { at: 'order', order: card })}>
          <Icon name="requests" />
          <span>{texts.value.mine.help}</span>
          <Icon name="arrow" />
        </button>
      )}
    </OrderView>
  );
}
