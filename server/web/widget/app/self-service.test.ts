import { describe, expect, it } from 'vitest';
import type { OrderCard } from './conversation-queries.ts';
import { actionsFor } from './order-actions.ts';
import { inputOf, linesFor, needsForm } from './self-service.ts';

const line = (title: string, options = '', gift = false) => ({
  title,
  options,
  quantity: 1,
  unitPrice: { amount: 100, currency: 'CNY' },
  gift,
  imageUrl: '',
});
const order = (state: OrderCard['state'], ...lines: OrderCard['lines']): OrderCard => ({
  type: 'order',
  number: 'SM1',
  state,
  placedAt: '2026-03-01T10:00:00Z',
  lines,
  paid: { amount: 100, currency: 'CNY' },
});

describe('self-service', () => {
  it('offers what makes sense for an order as it stands', () => {
    expect(actionsFor(order('paid', line('Shoe')))).toContain('cancel_order');
    expect(actionsFor(order('delivered', line('Shoe')))).not.toContain('cancel_order');
    expect(actionsFor(order('delivered', line('Shoe')))).not.toContain('reissue_missing_gift');
    expect(actionsFor(order('delivered', line('Shoe'), line('Socks', '', true)))).toContain('reissue_missing_gift');
    expect(actionsFor(order('cancelled', line('Shoe')))).toEqual([]);
  });

  it('asks nothing where a tap is enough', () => {
    expect(needsForm(order('paid', line('Shoe')), 'urge_shipment')).toBe(false);
    expect(needsForm(order('delivered', line('Shoe')), 'claim_price_protection')).toBe(false);
    expect(needsForm(order('delivered', line('Shoe'), line('Coat')), 'claim_price_protection')).toBe(true);
    expect(needsForm(order('paid', line('Shoe')), 'cancel_order')).toBe(true);
  });

  it('names a line alone, with its options where two have one title', () => {
    const two = order('delivered', line('Shirt', 'White, L'), line('Shirt', 'Black, L'), line('Gift', '', true));
    expect(linesFor(two, 'request_return')).toEqual([0, 1]);
    expect(linesFor(two, 'reissue_missing_gift')).toEqual([2]);
    expect(inputOf(two, 'request_return', { lines: [1], reason: 'changed_mind', used: false })).toEqual({
      orderNumber: 'SM1',
      items: [{ item: 'Shirt Black, L' }],
      ground: 'changed_mind',
      used: false,
    });
  });

  it('tells how a size turned out as the API takes it, and leaves out what stays empty', () => {
    const one = order('delivered', line('Coat'));
    const answers = { lines: [0], reason: 'too_small', used: false, toSize: ' ', description: '' } as const;
    expect(inputOf(one, 'request_exchange', answers)).toEqual({
      orderNumber: 'SM1',
      item: 'Coat',
      fits: 'too_small',
      ground: 'wrong_size',
      used: false,
    });
    const address = { line: ' 12 Kehua Road ', city: '', phone: '138 0000 4077' };
    expect(inputOf(one, 'change_delivery_address', { lines: [], address })).toEqual({
      orderNumber: 'SM1',
      line: '12 Kehua Road',
      phone: '138 0000 4077',
    });
  });
});
