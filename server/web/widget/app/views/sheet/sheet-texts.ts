import type { SelfServiceAction } from '../../order-actions.ts';
import type { AddressField, Reason } from '../../self-service.ts';

/** Everything that “my requests” and what belongs to it say, in one language. */
export interface SheetTexts {
  mine: {
    orders: string;
    ordersHint: string;
    noOrders: string;
    /** What the shopper says by that button. */
    requests: string;
    noRequests: string;
    loading: string;
    failed: string;
    helpWith: (number: string) => string;
    nothing: string;
  };
  prove: {
    title: string;
    text: string;
    number: string;
    proof: string;
    proofHint: string;
    send: string;
    /** What the shopper says by that form. */
    words: (number: string, proof: string) => string;
  };
  wish: {
    labels: Readonly<Record<SelfServiceAction, string>>;
    hints: Readonly<Record<SelfServiceAction, string>>;
    /** What the shopper says by that button. */
    words: Readonly<Record<SelfServiceAction, (number: string) => string>>;
    items: string;
    item: string;
    reason: string;
    reasons: Readonly<Record<Reason, string>>;
    condition: string;
    unused: string;
    used: string;
    wants: string;
    refund: string;
    reship: string;
    toSize: string;
    toColour: string;
    description: string;
    more: string;
    address: Readonly<Record<AddressField, string>>;
    addressHint: string;
    photosHint: string;
    send: string;
    then: string;
  };
}
