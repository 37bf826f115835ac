import type { OrderCard } from './conversation-queries.ts';

/** What shoppers can ask for about an order without typing. The names are the API's. */
export type SelfServiceAction =
  | 'urge_shipment'
  | 'change_delivery_address'
  | 'cancel_order'
  | 'request_return'
  | 'request_exchange'
  | 'request_refund'
  | 'claim_price_protection'
  | 'reissue_missing_gift';

/** What makes sense for an order as it stands. Whether it may happen is decided by the shop's rules, not here. */
export function actionsFor({ state, lines }: Pick<OrderCard, 'state' | 'lines'>): readonly SelfServiceAction[] {
  switch (state) {
    case 'awaiting_payment':
      return ['cancel_order', 'change_delivery_address'];
    case 'paid':
      return ['urge_shipment', 'change_delivery_address', 'cancel_order', 'claim_price_protection'];
    case 'partly_shipped':
      return ['urge_shipment', 'request_refund', 'claim_price_protection'];
    case 'shipped':
      return ['urge_shipment', 'request_refund', 'claim_price_protection'];
    case 'delivered': {
      const always = ['request_return', 'request_exchange', 'request_refund', 'claim_price_protection'] as const;
      return lines.some(({ gift }) => gift) ? [...always, 'reissue_missing_gift'] : always;
    }
    case 'cancelled':
      return [];
  }
}
