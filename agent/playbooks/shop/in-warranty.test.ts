import { expect, it } from 'vitest';
import { asksOfAgedFault, inWarranty } from './in-warranty.ts';

it.each([
  ['died after 14 months', 'warranty_over'],
  ['坏了，用了一年多', 'warranty_over'],
  ['用了三个月就不响了', 'warranty_covers'],
  ['it is half dead after two years', 'warranty_over'],
  ['用了大半年', 'warranty_covers'],
])('tells by the time of the warranty whether a fault is under it: %s', (asked, topic) => {
  expect(inWarranty(asked, 'All electronics have a 12-month warranty.')).toBe(topic);
});

it('is asked only of a fault that came late', () => {
  expect(asksOfAgedFault('warranty_covers', 'broke after 5 months')).toBe(true);
  expect(asksOfAgedFault('warranty_covers', 'what is covered')).toBe(false);
  expect(asksOfAgedFault('return_policy', '买了三个月')).toBe(false);
});

it('says nothing where no time is told', () => {
  expect(inWarranty('broke', '12 months')).toBeUndefined();
});
