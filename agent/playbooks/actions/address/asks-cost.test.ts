import { expect, it } from 'vitest';
import { asksCostOfAddress } from './asks-cost.ts';

const open = { action: { tool: 'change_delivery_address', args: {} } } as const;

it.each([
  ['要加钱吗', true],
  ['does it cost anything?', true],
  ['is that free', true],
  ['9 Freemont Road, Leeds', false],
  ['天河区免费路8号', false],
  ['ok same name', false],
])('hears what the change costs: %s', (text, isAsked) => {
  expect(asksCostOfAddress(text, open)).toBe(isAsked);
});
