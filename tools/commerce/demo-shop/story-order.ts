import type { Order } from '../order.ts';
import type { Calendar } from './calendar.ts';
import type { CarrierKey } from './carriers.ts';
import { colours, type ColourKey } from './colours.ts';
import type { DemoCustomer } from './demo-customer.ts';
import type { LineSheet, ParcelSheet } from './describe-order.ts';
import { orderBy } from './order-by.ts';
import { demoProducts } from './products.ts';
import type { Random } from './random.ts';

/** What one order needs to be told. */
export interface Telling {
  customer: DemoCustomer;
  calendar: Calendar;
  random: Random;
  /** A free number of about that day. */
  number(daysAgo: number): string;
}

type Sheet = Parameters<typeof orderBy>[1];

/** One order placed so many days ago, at some hour of the day, of a few goods unless the sheet names them. */
export function tellOrder(telling: Telling, daysAgo: number, sheet: Partial<Sheet>): Order {
  const { customer, calendar, random, number } = telling;
  const time = `${String(random.int(8, 23)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
  return orderBy(customer, {
    number: number(daysAgo),
    placedAt: calendar.at(daysAgo, time),
    lines: basket(telling, random.int(1, 3)),
    ...sheet,
  });
}

/** Everything in one parcel, that came. */
export function deliveredParcel({ customer, calendar, random }: Telling, day: number): ParcelSheet {
  return {
    carrier: carrierFor(customer, random),
    shippedAt: calendar.at(day - 1, `${random.int(14, 18)}:${random.int(10, 59)}`),
    end: 'delivered',
    lastScanAt: calendar.at(day - travelDays(customer), '16:20'),
  };
}

/** From the order to the door. */
export function travelDays({ place }: DemoCustomer): number {
  return place.customsBefore === undefined ? 4 : 10;
}

/** One of those that deliver there. */
export function carrierFor({ place }: DemoCustomer, random: Random): CarrierKey {
  return random.pick<CarrierKey>(place.customsBefore === undefined ? ['sf', 'zto', 'jd', 'yto'] : ['dhl', 'ups']);
}

/** So many different products that can be sent there, in a choice that can be had. */
export function basket({ customer, random }: Telling, size: number, only?: 'sized' | 'food'): LineSheet[] {
  const home = customer.place.customsBefore === undefined;
  const pool = demoProducts.filter(
    ({ line, kind, sizeChartId }) =>
      (home || (line !== 'pet_food' && kind.en !== 'power bank')) &&
      (only === undefined || (only === 'food' ? line === 'pet_food' : sizeChartId !== undefined)),
  );
  const keys = new Set<string>();
  while (keys.size < size) keys.add(random.pick(pool).id);
  return [...keys].map((id) => {
    const product = pool.find((each) => each.id === id);
    const variant = random.pick((product?.variants ?? []).filter((each) => each.stock > 0));
    const colour = colourKeys.get(variant.colour?.en);
    return {
      product: id.replace('prd_', ''),
      ...(colour && { colour }),
      ...(variant.size !== undefined && { size: variant.size }),
      ...(product?.line === 'pet_food' && random.int(1, 3) === 1 && { quantity: 2 }),
    };
  });
}

const colourKeys = new Map<string | undefined, ColourKey>(
  (Object.keys(colours) as ColourKey[]).map((key) => [colours[key].name.en, key]),
);
