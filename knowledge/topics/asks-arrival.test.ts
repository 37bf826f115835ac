import { describe, expect, it } from 'vitest';
import { asArrival } from './asks-arrival.ts';

const guesses = [{ id: 'dispatch_time' }, { id: 'delivery_time' }] as const;
const first = (question: string) => asArrival<(typeof guesses)[number]>(question, guesses)[0]?.id;

describe('when it comes', () => {
  it.each(['多久寄到啊', '几天能送到', '寄到成都要多久'])('is no question of dispatch: %s', (question) => {
    expect(first(question)).toBe('delivery_time');
  });
  it.each(['多久发货', '拍下后几天寄出'])('is another than when it leaves: %s', (question) => {
    expect(first(question)).toBe('dispatch_time');
  });
});

describe('a pre-order', () => {
  const guesses = [{ id: 'pre_order_combined' }] as const;
  it.each([
    ['预售啥时候发货', 'pre_order_how'],
    ['预售和现货一起买怎么发', 'pre_order_combined'],
  ])('is alone unless other goods are named beside it: %s', (question, id) => {
    expect(asArrival<{ id: 'pre_order_combined' }>(question, guesses)[0]?.id).toBe(id);
  });
});
