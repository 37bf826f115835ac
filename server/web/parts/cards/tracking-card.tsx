import { useSignal } from '@preact/signals';
import type { WireCard } from './wire-card.ts';
import { times } from './card-texts.ts';
import { stopReached, toneOf } from './tracking-progress.ts';
import { useCards } from './card-context.ts';
import { Icon } from '../icons.tsx';
import { CardFrame, Copyable, Picture } from './card-parts.tsx';

type Tracking = Extract<WireCard, { type: 'tracking' }>;

/** Where a parcel is: the day that matters, the way it has come, and what the carrier said last. */
export function TrackingCard({ card }: { card: Tracking }) {
  const { texts } = useCards();
  const say = texts.value.tracking;
  const tone = toneOf(card.condition);
  return (
    <CardFrame
      kind="tracking"
      title={
        <>
          {say.title} <span class="number">{card.orderNumber}</span>
        </>
      }
      badge={{ text: say.conditions[card.condition], tone }}
    >
      <Day card={card} />
      <Route card={card} tone={tone} />
      {card.items.length > 0 && (
        <ul class="things">
          {card.items.map((item) => (
            <li>
              <Picture url={item.imageUrl} size={40} />
              <span>
                {item.title}
                {times(item.quantity)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Log events={card.events} />
      <footer>
        <span>
          {card.carrier}
          {card.destination !== undefined && ` · ${say.to} ${card.destination}`}
        </span>
        <Copyable label={say.number} value={card.trackingNumber} />
      </footer>
    </CardFrame>
  );
}

function Day({ card }: { card: Tracking }) {
  const { texts, format } = useCards();
  const say = texts.value.tracking;
  const on = format.value.date;
  const promised = `${say.promised} ${on(card.promisedBy)}`;
  if (card.deliveredAt !== undefined)
    return <BigDay label={say.delivered} day={on(card.deliveredAt)} note={format.value.time(card.deliveredAt)} />;
  const late = card.condition === 'late' ? format.value.daysAgo(card.promisedBy) : 0;
  const note = late > 0 ? `${promised} · ${say.daysLate(late)}` : promised;
  const isComing = toneOf(card.condition) === 'good' || card.condition === 'late';
  if (isComing && card.estimatedAt !== undefined)
    return <BigDay label={say.expected} day={on(card.estimatedAt)} note={note} />;
  return <BigDay label={say.promised} day={on(card.promisedBy)} note={late > 0 ? say.daysLate(late) : ''} />;
}

function BigDay({ label, day, note }: { label: string; day: string; note: string }) {
  return (
    <p class="big-day">
      <span class="label">{label}</span>
      <strong>{day}</strong>
      {note !== '' && <span class="note">{note}</span>}
    </p>
  );
}

function Route({ card, tone }: { card: Tracking; tone: ReturnType<typeof toneOf> }) {
  const { texts } = useCards();
  const reached = stopReached(card);
  return (
    <ol class={`route ${tone}`}>
      {texts.value.tracking.stops.map((stop, at) => (
        <li class={at < reached ? 'past' : at === reached ? 'here' : 'ahead'} aria-current={at === reached && 'step'}>
          <i>{at === reached && <Icon name={tone === 'done' ? 'check' : 'box'} />}</i>
          <span>{stop}</span>
        </li>
      ))}
    </ol>
  );
}

const shownAtFirst = 2;

function Log({ events }: { events: Tracking['events'] }) {
  const { texts, format } = useCards();
  const all = useSignal(false);
  const say = texts.value.tracking;
  if (events.length === 0) return null;
  const shown = all.value ? events : events.slice(0, shownAtFirst);
  return (
    <div class="log">
      <ol>
        {shown.map((event) => (
          <li>
            <span class="what">{event.text}</span>
            <span class="when">
              {format.value.dateTime(event.at)}
              {event.place !== '' && ` · ${event.place}`}
            </span>
          </li>
        ))}
      </ol>
      {events.length > shownAtFirst && (
        <button type="button" class="link" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? say.fewer : say.allEvents(events.length)}
        </button>
      )}
    </div>
  );
}
