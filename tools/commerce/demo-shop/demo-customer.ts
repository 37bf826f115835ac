import type { Localized } from '../../../knowledge/language.ts';
import type { Customer, CustomerId } from '../customer.ts';
import type { Address } from '../address.ts';
import type { Order } from '../order.ts';
import type { Calendar } from './calendar.ts';
import { places, type Place, type PlaceKey } from './places.ts';

/** A customer of the demo shop and where the parcels go. */
export interface CustomerSheet {
  /** Without its prefix: `mei`. */
  key: string;
  name: string;
  language: Customer['language'];
  phone: string;
  tier?: Customer['tier'];
  /** Days before seeding. */
  since: number;
  place: PlaceKey;
  street: string;
  postcode: string;
  paymentMethod: Order['paymentMethod'];
}

export interface DemoCustomer {
  customer: Customer;
  place: Place;
  address: Address;
  paymentMethod: Order['paymentMethod'];
}

export function describeCustomer(sheet: CustomerSheet, calendar: Calendar): DemoCustomer {
  const place = places[sheet.place];
  return {
    customer: {
      id: `cus_${sheet.key}` as CustomerId,
      name: sheet.name,
      language: sheet.language,
      email: `${sheet.key}@example.com`,
      phone: sheet.phone,
      tier: sheet.tier ?? 'regular',
      customerSince: calendar.at(sheet.since, '10:00'),
    },
    place,
    address: {
      recipient: sheet.name,
      phone: sheet.phone,
      line: sheet.street,
      city: place.city[sheet.language],
      region: place.region[sheet.language],
      postcode: sheet.postcode,
      country: place.country[sheet.language],
    },
    paymentMethod: sheet.paymentMethod,
  };
}

/** `SM` and five digits that grow with time: ten numbers a day. */
export function orderNumber(daysAgo: number, slot: number): string {
  return `SM${20_000 + (400 - daysAgo) * 10 + slot}`;
}

/** One of the shoppers that demo page, tests and evals know by key. */
export interface DemoShopper {
  key: string;
  /** For the demo page: what this shopper is dealing with. */
  situation: Localized;
  sheet: CustomerSheet;
  orders(customer: DemoCustomer, calendar: Calendar): Order[];
}
