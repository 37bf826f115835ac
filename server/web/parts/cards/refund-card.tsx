import type { WireCard } from './wire-card.ts';
import { useCards } from './card-context.ts';
import { CardFrame } from './card-parts.tsx';
import { Timeline } from './timeline.tsx';

type Refund = Extract<WireCard, { type: 'refund' }>;

const tones = { in_progress: 'good', paid_out: 'done', rejected: 'bad' } as const;

/** A refund: how much, and each stage with the day it happened or is expected by. */
export function RefundCard({ card }: { card: Refund }) {
  const { texts, format } = useCards();
  const say = texts.value.refund;
  const { money } = format.value;
  return (
    <CardFrame
      kind="refund"
      title={
        <>
          {say.title} <span class="number">{card.orderNumber}</span>
        </>
      }
      badge={{ text: say.states[card.state], tone: tones[card.state] }}
    >
      <p class="big-day">
        <strong>{money(card.amount)}</strong>
        <span class="note">
          {say.method} {card.paymentMethod}
        </span>
      </p>
      {card.rejectedBecause !== undefined && <p class="because">{card.rejectedBecause}</p>}
      <Timeline steps={card.stages} open={card.state === 'in_progress'} />
    </CardFrame>
  );
}
