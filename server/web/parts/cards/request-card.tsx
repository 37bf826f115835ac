import type { WireCard } from './wire-card.ts';
import { useCards } from './card-context.ts';
import { CardFrame, Copyable } from './card-parts.tsx';
import { Timeline } from './timeline.tsx';

export type ServiceRequest = Omit<Extract<WireCard, { type: 'service_request' }>, 'type'>;

const tones = { in_progress: 'good', done: 'done', rejected: 'bad', called_off: 'bad' } as const;

/** Something that was asked for: what, how far it is, and what the shopper has to do. */
export function RequestCard({ request }: { request: ServiceRequest }) {
  const { texts, format } = useCards();
  const say = texts.value.request;
  const { state, amount, next, steps, orderNumber, rejectedBecause } = request;
  return (
    <CardFrame kind="request" title={request.title} badge={{ text: say.states[state], tone: tones[state] }}>
      {amount && (
        <p class="amount">
          <span>{say.amount}</span>
          <strong>{format.value.money(amount)}</strong>
        </p>
      )}
      {rejectedBecause !== undefined && <p class="because">{rejectedBecause}</p>}
      {next !== undefined && (
        <p class="next">
          <strong>{say.next}</strong>
          {next}
        </p>
      )}
      <Timeline steps={steps} open={state === 'in_progress'} />
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
