import type { ShopId } from '../../knowledge/shop-id.ts';

/** A mail to a shopper. Holds personal data and codes: it is never logged. */
export interface Mail {
  shop: ShopId;
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

/** How shoppers are reached outside the chat. */
export interface Notifier {
  /** Resolves when the mail was taken over; throws when it wasn't. */
  send(mail: Mail): Promise<void>;
}
