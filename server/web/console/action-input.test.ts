import { describe, expect, it } from 'vitest';
import type { ActionOffers } from '../../contract/operator/actions.ts';
import { beginning, namedItems, submitted, withOrder } from './action-input.ts';

const field = (name: string) => ({ name, label: name, type: 'text', required: false }) as const;
type Offer = ActionOffers['actions'][number];
const refund: Offer = {
  name: 'request_refund',
  label: 'Refund',
  fields: [field('orderNumber'), field('items'), field('ground'), field('description')],
  known: { orderNumber: 'SM1', items: ['l1'], ground: 'damaged' },
};
const move: Offer = {
  name: 'change_delivery_address',
  label: 'Address',
  fields: [field('orderNumber'), field('recipient'), field('line'), field('city')],
  known: { orderNumber: 'SM1', line: 'New Road 2' },
};
const orders: ActionOffers['orders'] = [
  { number: 'SM1', items: [{ id: 'l1', label: 'Down jacket · Black' }], address: { recipient: 'Mei', line: 'Old Road 1', city: 'Hangzhou', postcode: '' } }, // prettier-ignore
  { number: 'SM2', items: [{ id: 'l2', label: 'Socks' }], address: { recipient: 'Lin', line: 'Far 9', city: 'Wuhan' } },
];

describe('what a form begins with', () => {
  it('has what was asked for, in the shopper’s words, and nothing of another order', () => {
    const words = 'It is torn';
    expect(beginning(refund, { orders, words })).toEqual({ ...refund.known, description: words });
    expect(beginning(refund, { orders, spokenOf: 'SM2', words })).toEqual({ orderNumber: 'SM2', description: words });
    expect(beginning(refund, { orders }, { ground: 'faulty' })).toMatchObject({ ground: 'faulty', items: ['l1'] });
    expect(beginning({ ...refund, known: {} }, { orders })).toEqual({});
    expect(beginning({ ...refund, known: {} }, { orders: orders.slice(0, 1) })).toEqual({ orderNumber: 'SM1' });
  });

  it('has the address as it is with what the shopper gave, and sends what is new', () => {
    const input = beginning(move, { orders });
    expect(input).toEqual({ orderNumber: 'SM1', recipient: 'Mei', line: 'New Road 2', city: 'Hangzhou' });
    expect(submitted(input, orders)).toEqual({ orderNumber: 'SM1', line: 'New Road 2', city: 'Hangzhou' });
    const unchanged = { ...input, line: 'Old Road 1' };
    expect(submitted(unchanged, orders), 'the rules say that nothing changes').toEqual(unchanged);
    expect(withOrder(move, input, 'SM2', orders)).toEqual({ orderNumber: 'SM2', recipient: 'Lin', line: 'New Road 2', city: 'Wuhan' }); // prettier-ignore
    expect(withOrder(refund, refund.known, 'SM2', orders)).toEqual({ orderNumber: 'SM2', ground: 'damaged' });
  });

  it('has nothing left of the old place when the shopper gave another', () => {
    const fields = ['orderNumber', 'recipient', 'line', 'city', 'region', 'postcode', 'country'].map(field);
    const said = { line: '南山区科苑路15号', city: '深圳', region: '广东省' };
    const address = { recipient: 'Omar', line: '8 Jalan A', city: 'KL', region: 'KL', postcode: '59100', country: 'Malaysia' }; // prettier-ignore
    const abroad = [{ number: 'SM1', items: [], address }];
    const offer = { ...move, fields, known: { orderNumber: 'SM1', ...said } };
    const input = beginning(offer, { orders: abroad });
    expect(input).toEqual({ orderNumber: 'SM1', recipient: 'Omar', ...said });
    expect(submitted(input, abroad)).toEqual({ orderNumber: 'SM1', ...said });
    expect(beginning({ ...offer, known: {} }, { orders: abroad })).toEqual({ orderNumber: 'SM1', ...address });
    const coded = { line: '22 Baker St', postcode: '97201' };
    expect(beginning({ ...offer, known: { orderNumber: 'SM1', ...coded } }, { orders: abroad })).toEqual({
      ...{ orderNumber: 'SM1', recipient: 'Omar' },
      ...coded,
    });
  });

  it('has the only thing of an order chosen', () => {
    const one: Offer = { ...refund, fields: [field('orderNumber'), { ...field('items'), type: 'items' }], known: {} };
    expect(beginning(one, { orders: orders.slice(0, 1) })).toEqual({ orderNumber: 'SM1', items: ['l1'] });
    const swap: Offer = { ...one, fields: [field('orderNumber'), { ...field('item'), type: 'item' }] };
    expect(beginning(swap, { orders: orders.slice(0, 1) })).toEqual({ orderNumber: 'SM1', item: 'l1' });
    expect(withOrder(one, { orderNumber: 'SM1', items: ['l1'] }, 'SM2', orders)).toEqual({ orderNumber: 'SM2', items: ['l2'] }); // prettier-ignore
  });
});

it('knows goods by id, with pieces and by name, and says when it doesn’t', () => {
  expect(namedItems(undefined, orders[0])).toEqual([]);
  expect(namedItems(['l1', { item: 'down jacket', quantity: 1 }], orders[0])).toEqual(['l1', 'l1']);
  expect(namedItems('jacket', orders[0])).toEqual(['l1']);
  expect(namedItems(['scarf'], orders[0])).toBeUndefined();
  expect(namedItems(['l1'], undefined)).toBeUndefined();
});

describe('the order that a form begins with', () => {
  const shipped = { ...orders[0], number: 'SM1', items: [] };
  const waiting = {
    number: 'SM2',
    items: [],
    waits: true,
    address: { recipient: 'Lin', line: 'Far 9', city: 'Wuhan' },
  };

  it('is one that the action can still be done to, with the address that was told', () => {
    const told = { ...move, known: { orderNumber: 'SM1', line: 'New Road 2', recipient: 'Leila' } };
    expect(beginning(told, { orders: [shipped, waiting], spokenOf: 'SM1' })).toEqual({
      ...{ orderNumber: 'SM2', recipient: 'Leila', line: 'New Road 2', city: 'Wuhan' },
    });
    const two = [shipped, waiting, { ...waiting, number: 'SM3' }];
    expect(beginning(told, { orders: two, spokenOf: 'SM1' })).not.toHaveProperty('orderNumber');
    expect(beginning(told, { orders: two, spokenOf: 'SM3' })).toMatchObject({ orderNumber: 'SM3' });
    expect(beginning(refund, { orders: [shipped, waiting], spokenOf: 'SM1' })).toMatchObject({ orderNumber: 'SM1' });
  });

  it('is named in words where somebody may have been hurt, and so are the goods', () => {
    expect(beginning(refund, { orders, isGrave: true, words: 'It cut me' })).toEqual({ description: 'It cut me' });
    expect(beginning(refund, { orders: orders.slice(0, 1), isGrave: true })).toEqual({});
    expect(beginning(refund, { orders, spokenOf: 'SM2', isGrave: true })).toEqual({ orderNumber: 'SM2' });
  });
});
