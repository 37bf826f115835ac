import type { Localized } from '../../knowledge/language.ts';
import type { CustomerId } from './customer.ts';
import type { LineShare } from './line-share.ts';
import type { Money } from './money.ts';
import type { Address } from './address.ts';
import type { VariantId } from './product.ts';

export type { LineShare };

/**
 * What an order system is asked to do, to the last detail: nothing is left for it to work out. Plain JSON, so that the
 * same effect has the same fingerprint. Instants are ISO 8601.
 */
export type Effect =
  /** Before dispatch; `refund` is what goes back, zero for an unpaid order. */
  | { kind: 'cancel_order'; orderNumber: string; refund: Money; reason: Localized }
  | { kind: 'change_address'; orderNumber: string; address: Address }
  /** A nudge to whoever is late: the warehouse, or the carrier of one parcel. */
  | { kind: 'urge'; orderNumber: string; to: 'seller' | 'carrier'; shipmentId?: string; day: string }
  /** Money back the way it was paid; with a return it is paid out once the goods are checked. */
  | {
      kind: 'refund';
      orderNumber: string;
      lines: LineShare[];
      amount: Money;
      reason: Localized;
      withReturn: boolean;
    }
  /** The same product in another variant, reserved now, sent when the first has come back. */
  | { kind: 'exchange'; orderNumber: string; line: LineShare; toVariantId: VariantId; reason: Localized }
  /** The same goods once more, free of charge. */
  | { kind: 'reship'; orderNumber: string; lines: LineShare[]; reason: Localized }
  | { kind: 'upgrade_shipping'; orderNumber: string }
  /** A personal code for the next order. */
  | { kind: 'coupon'; customerId: CustomerId; value: Money; expiresAt: string; reason: Localized };

export type EffectKind = Effect['kind'];

/** What the order system says it has done. Plain JSON; `at` is ISO 8601. */
export interface Receipt {
  /** The order system's own. */
  id: string;
  at: string;
  /** Of the refund that this made, as in `Order.refunds`. */
  refundId?: string;
  couponCode?: string;
  /** Number of the order that carries a replacement. */
  replacementOrder?: string;
  /** Where goods are to be sent back to, for display. */
  returnTo?: Localized;
}

/** Expected ways in which an order system says no. Nothing has happened then. */
export type EffectRefusal = 'state_changed' | 'exceeds_paid' | 'out_of_stock' | 'not_found';

/** A throw instead means that nobody knows: the system couldn't be reached, or broke off in the middle. */
export type EffectResult = { status: 'done'; receipt: Receipt } | { status: 'refused'; why: EffectRefusal };
