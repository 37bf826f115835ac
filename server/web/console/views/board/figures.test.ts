import { describe, expect, it } from 'vitest';
import { daysBetween, percent, roundUp, stretch } from './figures.ts';

const say = { seconds: (n: string) => `${n} s`, minutes: (n: string) => `${n} min`, hours: (n: string) => `${n} h` };

describe('figures', () => {
  it('tells times to two digits in the unit that fits', () => {
    expect([380, 12_400, 95_000, 1_260_000, 9_000_000].map((ms) => stretch(ms, say))).toEqual(['0.4 s', '12 s', '1.6 min', '21 min', '2.5 h']); // prettier-ignore
    expect(stretch(undefined, say)).toBe('–');
  });

  it('tells shares, small ones with a decimal, and a dash where nothing was counted', () => {
    expect([0, 0.064, 0.64, 1, undefined].map(percent)).toEqual(['0%', '6.4%', '64%', '100%', '–']);
  });

  it('ends an axis on a round number whose half is whole', () => {
    expect([0, 3, 5, 12, 37, 100, 101].map(roundUp)).toEqual([4, 4, 6, 20, 40, 100, 200]);
  });

  it('leaves out no day, across months', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  });
});
