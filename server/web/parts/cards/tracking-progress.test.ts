import { describe, expect, it } from 'vitest';
import { stopReached, toneOf } from './tracking-progress.ts';

const event = (code: Parameters<typeof stopReached>[0]['events'][number]['code']) => ({
  at: '2026-03-01T10:00:00Z',
  code,
  place: '',
  text: '',
});

describe('stopReached', () => {
  it('is the furthest stop that the carrier reported, whatever came after', () => {
    expect(stopReached({ condition: 'on_the_way', events: [event('picked_up')] })).toBe(0);
    expect(
      stopReached({ condition: 'late', events: [event('delayed'), event('in_transit'), event('picked_up')] }),
    ).toBe(1);
    expect(stopReached({ condition: 'lost', events: [event('lost'), event('out_for_delivery')] })).toBe(2);
  });

  it('is the last one for a delivered parcel even without events', () => {
    expect(stopReached({ condition: 'delivered', events: [] })).toBe(3);
  });
});

describe('toneOf', () => {
  it('worries about what is late and alarms about what is lost', () => {
    expect([toneOf('on_the_way'), toneOf('delivered'), toneOf('late'), toneOf('lost')]).toEqual([
      'good',
      'done',
      'warn',
      'bad',
    ]);
  });
});
