import { describe, expect, it } from 'vitest';
import { pythonFloat, roundToCents } from './python-number.ts';
import { stateHash } from './state-hash.ts';
import { smallShop } from './testing/small-shop.ts';

describe('numbers as Python has them', () => {
  it('rounds halves to the even neighbour and keeps the sign of nothing', () => {
    expect([0.125, 0.375, 2.675, 1.005, -0.125, 59.145].map(roundToCents)).toEqual([0.12, 0.38, 2.67, 1, -0.12, 59.15]);
    expect(Object.is(roundToCents(-1e-14), -0)).toBe(true);
  });

  it('writes floats as repr does', () => {
    const texts = ['198.0', '-0.0', '0.0', '1.4210854715202004e-14', '1e-05', '0.0001', '1e+16', '-3.5'];
    expect([198, -0, 0, 1.4210854715202004e-14, 0.00001, 0.0001, 1e16, -3.5].map(pythonFloat)).toEqual(texts);
  });
});

describe('the hash of a state', () => {
  it('is the one that Python makes of the same data', () => {
    expect(stateHash(smallShop())).toBe('478141541f9c9b43cef8609f38ecb09dd0249398b3c6de332e22001e647a52aa');
  });

  it('follows every change, the order of lists too', () => {
    const [one, other] = [smallShop(), smallShop()];
    expect(stateHash(one)).toBe(stateHash(other));
    const order = other.orders['#W2'];
    if (!order) throw new Error('the small shop has #W2');
    other.orders['#W2'] = { ...order, items: order.items.toReversed() };
    expect(stateHash(one)).not.toBe(stateHash(other));
  });
});
