import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { withoutReceived } from './received-goods.ts';

const understand = createUnderstanding();

function meant(text: string): string[] {
  const [first] = understand([text], {}).segments;
  const segment: Segment = { ...(first as Segment), text };
  const products = understand([text], {}).segments.flatMap(({ entities }) => entities.products);
  return withoutReceived({ ...segment, entities: { ...segment.entities, products } }).entities.products;
}

describe('goods that have come', () => {
  it.each([
    ['猫粮收到了，大衣到哪了', ['大衣']],
    ['the socks came, but where is the scarf', ['scarf']],
    ['台灯拿到啦 充电宝怎么还没影', ['充电宝']],
    ['got the lamp, thanks. no sign of the charger yet', ['charger']],
  ])('aren’t asked after: %s', (text, products) => {
    expect(meant(text)).toEqual(products);
  });

  it.each([
    ['大衣收到了吗', ['大衣']],
    ['the scarf and the socks never arrived', ['scarf', 'sock']],
    ['围巾没收到，袜子也没收到', ['围巾', '袜子']],
    ['the lamp came yesterday', ['lamp']],
  ])('stay where nothing else is waited for: %s', (text, products) => {
    expect(meant(text)).toEqual(products);
  });
});
