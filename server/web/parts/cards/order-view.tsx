import type { ComponentChildren } from 'preact';
import { useCards } from './card-context.ts';
import { CardFrame, Picture, type Tone } from './card-parts.tsx';
import { times } from './card-texts.ts';
import type { WireCard } from './wire-card.ts';

type Order = Extract<WireCard, { type: 'order' }>;

const tones: Readonly<Record<Order['state'], Tone>> = {
  awaiting_payment: 'warn',
  paid: 'good',
  partly_shipped: 'good',
  shipped: 'good',
  delivered: 'done',
  cancelled: 'bad',
};

/**
 * An order: what is in it, what was paid, and what the shop promised. `children`: what can be done about it. `standing`: how it
 * really stands, where its state doesn’t tell.
 */
export function OrderView(props: {
  card: Order;
  standing?: { text: string; tone: Tone } | undefined;
  children?: ComponentChildren;
}) {
  const { card, standing, children } = props;
  const { texts, format } = useCards();
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
      badge={standing ?? { text: texts.value.orderStates[card.state], tone: tones[card.state] }}
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
      {children}
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
