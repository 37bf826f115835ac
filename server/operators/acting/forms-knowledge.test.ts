import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../tools/commerce/testing.ts';
import { urgeShipment } from '../../../tools/catalog/urge-shipment.ts';
import { cancelOrder } from '../../../tools/catalog/cancel-order.ts';
import { actionOfferOf } from './action-fields.ts';
import { knownInput, type FormsKnowledge } from './forms-knowledge.ts';

const knowing = (...tried: FormsKnowledge['tried']): FormsKnowledge => ({
  ...{ orders: [anOrder({ number: 'SM1' }), anOrder({ number: 'SM2' })], products: new Map() },
  ...{ openOffers: [], address: {}, tried },
});
const tried = (name: string, orderNumber: string, more: object = {}) => ({ name, args: { orderNumber, ...more } });
const urge = actionOfferOf(urgeShipment, 'en');
const cancel = actionOfferOf(cancelOrder, 'en');

describe('what a form is filled in with', () => {
  it('is the order that this very action was tried on, or all tries were of', () => {
    expect(knownInput(urge, knowing(tried('urge_shipment', 'SM1'), tried('cancel_order', 'SM2')))).toMatchObject({
      orderNumber: 'SM1',
    });
    expect(knownInput(urge, knowing(tried('cancel_order', 'SM2')))).toMatchObject({ orderNumber: 'SM2' });
  });

  it('is no order where it could be two, and none of their details', () => {
    const two = knowing(tried('request_return', 'SM1', { reason: 'price' }), tried('request_refund', 'SM2'));
    expect(knownInput(urge, two)).toEqual({});
    expect(knownInput(cancel, two)).toEqual({});
  });

  it('takes details from the same order alone', () => {
    const both = knowing(
      tried('request_return', 'SM2', { reason: 'other' }),
      tried('cancel_order', 'SM1', { reason: 'price' }),
    );
    expect(knownInput(cancel, both)).toEqual({ orderNumber: 'SM1', reason: 'price' });
  });
});
