import type { WireCard } from './wire-card.ts';
import { useCards } from './card-context.ts';
import { CardFrame, Copyable } from './card-parts.tsx';
import { Timeline } from './timeline.tsx';

export type ServiceRequest = Omit<Extract<WireCard, { type: 'service_request' }>, 'type'>;

/** Something that was asked for: what, how far it is, and what the shopper has to do. */
export function RequestCard({ request }: { request: ServiceRequest }) {
  const { texts, format } = useCards();
  const say = texts.value.request;
  const { state, amount, next, steps, orderNumber, rejectedBecause } = request;
  const open = state === 'in_progress';
  // a second delivery is off as its order is
  const states: Partial<Record<typeof state, string>> = say.states;
  const text = states[state] ?? texts.value.orderStates.cancelled;
  return (
    <CardFrame
      kind="request"
      title={request.title}
      badge={{ text, tone: open ? 'good' : state === 'done' ? state : 'bad' }}
    >
      {amount && (
        <p class="amount">
          <span>{say.amount}</span>
          <strong>{format.value.money(amount)}</strong>
        </p>
      )}
      {rejectedBecause !== undefined && <p class="because">{rejectedBecause}</p>}
      {next && (
        <p class="next">
          <strong>{say.next}</strong>
          {next}
        </p>
      )}
      <Timeline steps={steps} open={open} />
      <footer>
        <span>
          {orderNumber !== undefined && (
            <>
              {say.order} <span class="number">{orderNumber}</span> ·{' '}
            </>
          )}
          {format.value.date(request.openedAt)}
        </span>
        <Copyable label={say.number} value={request.number} />
      </footer>
    </CardFrame>
  );
}
