import type { WireCard } from '../../conversation-state.ts';
import { actionsFor } from '../../order-actions.ts';
import { times } from '../../texts.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../icons.tsx';
import { CardFrame, Picture, type Tone } from './card-parts.tsx';

type Order = Extract<WireCard, { type: 'order' }>;

const tones: Readonly<Record<Order['state'], Tone>> = {
  awaiting_payment: 'warn',
  paid: 'good',
  partly_shipped: 'good',
  shipped: 'good',
  delivered: 'done',
  cancelled: 'bad',
};

/** An order: what is in it, what was paid, and what the shop promised. */
export function OrderCard({ card }: { card: Order }) {
  const { texts, format, sheet } = useApp();
  const say = texts.value.order;
  const { money, date } = format.value;
  const open = card.state === 'paid' || card.state === 'partly_shipped';
  return (
    <CardFrame
      kind="order"
      title={
        <>
          {say.title} <span class="number">{card.number}</span>
        </>
      }
      badge={{ text: texts.value.orderStates[card.state], tone: tones[card.state] }}
    >
      <ul class="lines">
        {card.lines.map((line) => (
          <li>
            <Picture url={line.imageUrl} size={48} />
            <span class="what">
              {line.title}
              <span class="note">
                {line.options}
                {times(line.quantity)}
              </span>
            </span>
            <span class="price">{line.gift ? say.gift : money(line.unitPrice)}</span>
          </li>
        ))}
      </ul>
      <dl class="facts">
        <Fact name={say.placed} value={date(card.placedAt)} />
        {open && card.dispatchBy !== undefined && <Fact name={say.dispatchBy} value={date(card.dispatchBy)} />}
        {open && card.deliverBy !== undefined && <Fact name={say.deliverBy} value={date(card.deliverBy)} />}
        {card.state !== 'awaiting_payment' && <Fact name={say.paid} value={money(card.paid)} strong />}
      </dl>
      {actionsFor(card).length > 0 && (
        <button type="button" class="onward" onClick={() => (sheet.value = { at: 'order', order: card })}>
          <Icon name="requests" />
          <span>{texts.value.mine.help}</span>
          <Icon name="arrow" />
        </button>
      )}
    </CardFrame>
  );
}

function Fact({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <div class={strong ? 'strong' : ''}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
