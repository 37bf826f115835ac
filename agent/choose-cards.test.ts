import { describe, expect, it } from 'vitest';
import type { Card, OrderCard, ProductCard, TrackingCard } from '../tools/cards.ts';
import { chooseCards } from './choose-cards.ts';

const order = (number: string): OrderCard => ({
  type: 'order',
  number,
  state: 'shipped',
  placedAt: '2026-01-01T00:00:00.000Z',
  lines: [],
  paid: { amount: 100, currency: 'CNY' },
});
const tracking = (orderNumber: string): TrackingCard => ({
  type: 'tracking',
  orderNumber,
  carrier: 'SF',
  trackingNumber: 'SF1',
  condition: 'late',
  promisedBy: '2026-01-01T00:00:00.000Z',
  items: [],
  events: [],
});
const product = (title: string): ProductCard => ({
  type: 'product',
  comparison: false,
  products: [
    {
      id: title,
      title,
      imageUrl: '',
      url: '',
      price: { amount: 1, currency: 'CNY' },
      inStock: true,
      sizes: [],
      colours: [],
      attributes: [],
    },
  ],
});
const size: Card = {
  type: 'size',
  productTitle: 'Jacket',
  imageUrl: '',
  size: 'M',
  confidence: 'high',
  reasons: [],
  inStock: true,
};
const replies = (...texts: string[]): Card => ({ type: 'quick_replies', replies: texts });

describe('choosing cards', () => {
  it('shows the parcel rather than the orders that were looked through to find it', () => {
    expect(chooseCards([order('SM1'), order('SM2'), tracking('SM1')])).toEqual([tracking('SM1')]);
  });

  it('shows, of goods that were looked up, those that the reply names, on one card in its order', () => {
    const all = [
      product('Hat'),
      product('Coat'),
      order('SM1'),
      product('Scarf'),
      { ...product('Hat'), comparison: true },
    ];
    expect(chooseCards(all, ['Scarf', 'Hat', 'none'])).toEqual([
      order('SM1'),
      { ...product('Hat'), comparison: true },
      { type: 'product', comparison: false, products: [...product('Scarf').products, ...product('Hat').products] },
    ]);
    expect(chooseCards([product('Hat')], [])).toEqual([]);
  });

  it('shows a card once', () => {
    expect(chooseCards([order('SM1'), order('SM1')])).toEqual([order('SM1')]);
  });

  it('shows the size rather than the product it is for', () => {
    expect(chooseCards([product('Jacket'), size, product('Shirt')])).toEqual([size, product('Shirt')]);
  });

  it('puts the last quick replies at the end', () => {
    expect(chooseCards([replies('a'), order('SM1'), replies('b'), tracking('SM1')])).toEqual([
      tracking('SM1'),
      replies('b'),
    ]);
  });

  it('shows at most four of a kind', () => {
    expect(chooseCards([1, 2, 3, 4, 5].map((n) => order(`SM${n}`)))).toHaveLength(4);
  });
});
