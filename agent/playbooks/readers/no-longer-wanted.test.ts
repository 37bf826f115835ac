import { expect, it } from 'vitest';
import type { Segment } from '../../understanding/understanding.ts';
import { readNoLongerWanted } from './no-longer-wanted.ts';

it.each([
  ['不要了', 'price_protection', 'cancel_order'],
  ['那我不要了', 'dispatch_status', 'cancel_order'],
  ["ok then i don't want it", 'track_parcel', 'cancel_order'],
  ['不要了', 'search_products', undefined],
  ['不要发票了', 'order_details', undefined],
] as const)('%s after %s: %s', (text, lastIntent, meant) => {
  const segment = { text, intent: { id: 'deny', confidence: 0.9 }, entities: { products: [] as string[] } } as Segment;
  expect(readNoLongerWanted(segment, { lastIntent, orderNumber: 'SM24001' })).toEqual(
    meant === undefined ? undefined : expect.objectContaining({ intent: meant }),
  );
});

it('hears what is given up while the rest is to be sent as cancelled', () => {
  const intent = { id: 'return_item', confidence: 0.4 };
  const segment = { text: '跑鞋不要了，外套照常发', intent, entities: { products: ['跑鞋', '外套'] } };
  expect(readNoLongerWanted(segment as unknown as Segment, {})).toMatchObject({ intent: 'cancel_order' });
});
