import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import type { PlaybookContext } from '../playbook.ts';
import { namesTitle } from './name-order.ts';

/** The parcel that the words name, or else the one that calls most for attention. */
export function mostUrgent(context: PlaybookContext, parcels: readonly ParcelView[]): ParcelView | undefined {
  const order: readonly ParcelView['condition'][] = [
    'lost',
    'stuck',
    'late',
    'returning',
    'returned',
    'ready_for_pickup',
    'out_for_delivery',
    'on_the_way',
    'delivered',
  ];
  const { trackingNumbers, ordinal, products } = context.segment.entities;
  const missed = products.filter((word) => isMissed(context.segment.text.toLowerCase(), word));
  const meantGoods = missed.length > 0 ? missed : products;
  const holding = parcels.find(({ items }) =>
    items.some(({ title }) => meantGoods.some((word) => namesTitle(title, word))),
  );
  const meantPlace = goingTo(context, parcels);
  if (holding ?? meantPlace) return holding ?? meantPlace;
  if (parcels.length > 1 && ordinal !== undefined) {
    const told = context.memory.parcel;
    const meant =
      ordinal === 'other'
        ? parcels.find((each) => each.trackingNumber !== told)
        : parcels.at(ordinal > 0 ? ordinal - 1 : ordinal);
    if (meant) return meant;
  }
  return (
    parcels.find((parcel) => trackingNumbers.includes(parcel.trackingNumber.toUpperCase())) ??
    parcels.toSorted((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition))[0]
  );
}

/** The parcel that goes where the words say: its town is named, or a part of its name. */
export function goingTo({ segment }: PlaybookContext, parcels: readonly ParcelView[]): ParcelView | undefined {
  const text = segment.text.toLowerCase();
  const named = parcels.filter(({ destination = '' }) => {
    const places = destination.toLowerCase().match(/\p{Script=Han}{2}(?=[市县省区州]|$)|[a-z]{4,}/gu) ?? [];
    return places.some((place) => text.includes(place));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** "The shoes came, the scarf didn't": named in the same breath as that it isn't there. */
function isMissed(text: string, word: string): boolean {
  return text.split(/[,，。.;；!！]|\bbut\b|但/).some((breath) => breath.includes(word) && notHere.test(breath));
}

/** Says that something isn't there. */
export const notHere =
  /没收到|没拿到|没见|没到|没有收到|未收到|找不到|不见|丢|没人|收不到|not (?:here|received|arrived)|(?:never|haven'?t|hasn'?t|didn'?t|don'?t|not) .{0,20}(?:got|get|receiv|arriv|have|come|see|find)|missing|nowhere|nothing|where is|stolen/i;
