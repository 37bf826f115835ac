import type { WireCard } from '../../conversation-state.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../icons.tsx';
import { CardFrame } from './card-parts.tsx';

type Refund = Extract<WireCard, { type: 'refund' }>;

const tones = { in_progress: 'good', paid_out: 'done', rejected: 'bad' } as const;

/** A refund: how much, and each stage with the day it happened or is expected by. */
export function RefundCard({ card }: { card: Refund }) {
  const { texts, shopFormat } = useApp();
  const say = texts.value.refund;
  const { date, money } = shopFormat.value;
  const current = card.state === 'in_progress' ? card.stages.findIndex((stage) => stage.at === undefined) : -1;
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
      <ol class="stages">
        {card.stages.map((stage, at) => {
          const done = stage.at !== undefined;
          return (
            <li class={done ? 'past' : at === current ? 'here' : 'ahead'} aria-current={at === current && 'step'}>
              <i>{done && <Icon name="check" />}</i>
              <span class="what">
                {stage.label}
                <span class="unseen"> {done ? say.done : at === current ? say.now : ''}</span>
              </span>
              <span class="when">
                {stage.at !== undefined
                  ? date(stage.at)
                  : stage.expectedBy !== undefined && `${say.by} ${date(stage.expectedBy)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </CardFrame>
  );
}
