/** Where a parcel goes, in the shopper's own writing. */
export interface Address {
  recipient: string;
  phone: string;
  /** Street and house. */
  line: string;
  city: string;
  region: string;
  postcode: string;
  country: string;
}
