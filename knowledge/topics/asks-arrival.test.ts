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
