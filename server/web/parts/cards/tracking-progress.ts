import type { WireCard } from './wire-card.ts';

type Tracking = Extract<WireCard, { type: 'tracking' }>;
type Code = Tracking['events'][number]['code'];

/** Which of the four stops (shipped, on the way, out for delivery, delivered) a carrier's report belongs to. */
const stops: Readonly<Record<Code, 0 | 1 | 2 | 3 | undefined>> = {
  label_created: 0,
  picked_up: 0,
  in_transit: 1,
  arrived_at_hub: 1,
  customs: 1,
  delayed: undefined,
  out_for_delivery: 2,
  delivery_attempted: 2,
  ready_for_pickup: 2,
  delivered: 3,
  lost: undefined,
  returning_to_sender: undefined,
  returned_to_sender: undefined,
};

/** The furthest stop that the parcel has reached. Reports that say nothing about the way (delays) don't count. */
export function stopReached(card: Pick<Tracking, 'events' | 'condition'>): 0 | 1 | 2 | 3 {
  if (card.condition === 'delivered') return 3;
  let reached: 0 | 1 | 2 | 3 = 0;
  for (const { code } of card.events) {
    const stop = stops[code];
    if (stop !== undefined && stop > reached) reached = stop;
  }
  return reached;
}

/** How a condition should look: as planned, worth a worry, or off its way. */
export function toneOf(condition: Tracking['condition']): 'good' | 'done' | 'warn' | 'bad' {
  switch (condition) {
    case 'on_the_way':
    case 'out_for_delivery':
    case 'ready_for_pickup':
      return 'good';
    case 'delivered':
      return 'done';
    case 'late':
    case 'stuck':
    case 'returning':
      return 'warn';
    case 'lost':
    case 'returned':
      return 'bad';
  }
}
