import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { readOverOrders } from './over-orders.ts';

const understand = createUnderstanding();
const read = (text: string) => {
  const [segment] = understand([text], {}).segments;
  return segment && readOverOrders({ ...segment, text }, {});
};

describe('what is asked over all orders', () => {
  it.each(['which orders have i been refunded for', 'what orders did i get a refund on', '哪几单退过款'])(
    'is of refunds: %s',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'refund_status' });
    },
  );

  it.each(['is anything still coming to me', 'anything else on the way?', '还有什么东西在路上吗'])(
    'is of what is to come: %s',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'order_details' });
    },
  );

  it.each(['where is my parcel', 'is the coat on its way', 'anything new coming out soon', '我的快递到哪了'])(
    'is not: %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('says plainly that nothing is', async () => {
    const { text } = await openDemoDialogue('tom').say('is there anything still on its way to me');
    expect(text).toMatch(/^Nothing is/);
  });
});

describe('goods turned to after a question of returns', () => {
  it('are asked after for a return, by the state they are in', async () => {
    const dialogue = openDemoDialogue('anna');
    await dialogue.say('can i return the socks i opened them');
    const { calls } = await dialogue.say('what about the jacket then, tags are still on');
    expect(calls).toContain('check_returns');
    expect(calls).not.toContain('search_products');
  });
});
