import type { Localized } from '../../../knowledge/language.ts';
import type { CarrierEvent, CarrierEventCode } from '../shipment.ts';
import { carrierText } from './carriers.ts';
import { t } from './localized.ts';
import { warehouse, type Place } from './places.ts';

/** How a demo parcel ends, as far as it has come. */
export type JourneyEnd =
  | 'label_only'
  | 'in_transit'
  | 'delayed'
  | 'in_customs'
  | 'out_for_delivery'
  | 'delivery_attempted'
  | 'ready_for_pickup'
  | 'delivered'
  | 'lost'
  | 'returning'
  | 'returned';

export interface Journey {
  place: Place;
  shippedAt: Date;
  end: JourneyEnd;
  /** When the last scan was made; those before it lie evenly between `shippedAt` and it. */
  lastScanAt: Date;
}

type Step = readonly [CarrierEventCode, Localized];

/** The scans of one parcel, oldest first, the last one at `lastScanAt`. */
export function parcelEvents(journey: Journey): CarrierEvent[] {
  const steps = stepsOf(journey.place, journey.end);
  const from = journey.shippedAt.getTime();
  const span = journey.lastScanAt.getTime() - from;
  if (span < 0) throw new RangeError('a parcel is scanned after it was shipped');
  return steps.map(([code, place], index) => ({
    at: new Date(from + Math.round((span * index) / Math.max(steps.length - 1, 1) / 60_000) * 60_000),
    code,
    place,
    text: carrierText(code, place),
  }));
}

function stepsOf(place: Place, end: JourneyEnd): Step[] {
  const start: Step[] = [
    ['label_created', warehouse],
    ['picked_up', warehouse],
  ];
  const travel = travelSteps(place);
  const halfWay = travel.slice(0, Math.ceil(travel.length / 2));
  const city = place.city;
  switch (end) {
    case 'label_only':
      return start.slice(0, 1);
    case 'in_transit':
      return [...start, ...halfWay];
    case 'delayed':
      return [...start, ...halfWay, ['delayed', lastPlace(halfWay)]];
    case 'in_customs':
      return [...start, ...travel.slice(0, travel.findIndex(([code]) => code === 'customs') + 1)];
    case 'out_for_delivery':
      return [...start, ...travel, ['out_for_delivery', city]];
    case 'delivery_attempted':
      return [...start, ...travel, ['out_for_delivery', city], ['delivery_attempted', city]];
    case 'ready_for_pickup':
      return [...start, ...travel, ['ready_for_pickup', pickupPoint(place)]];
    case 'delivered':
      return [...start, ...travel, ['out_for_delivery', city], ['delivered', city]];
    case 'lost':
      return [...start, ...halfWay, ['lost', lastPlace(halfWay)]];
    case 'returning':
      return [...start, ...travel, ['delivery_attempted', city], ['returning_to_sender', city]];
    case 'returned':
      return [
        ...start,
        ...travel,
        ['delivery_attempted', city],
        ['returning_to_sender', city],
        ['returned_to_sender', warehouse],
      ];
  }
}

/** Into and out of each hub, and into the last one. */
function travelSteps(place: Place): Step[] {
  return place.hubs.flatMap((hub, index): Step[] => [
    ...(index === place.customsBefore ? [['customs', hub] as const] : []),
    ['arrived_at_hub', hub],
    ...(index < place.hubs.length - 1 ? [['in_transit', hub] as const] : []),
  ]);
}

function lastPlace(steps: readonly Step[]): Localized {
  return steps.at(-1)?.[1] ?? warehouse;
}

function pickupPoint(place: Place): Localized {
  return t(`${place.city.en} parcel locker`, `${place.city.zh}小区丰巢快递柜`);
}
