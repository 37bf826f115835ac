import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { draftOf } from '../look.ts';
import { amendAction } from './amend-action.ts';

const understand = createUnderstanding();
const heard = (text: string) => {
  const [segment] = understand([text]).segments;
  if (!segment) throw new Error('nothing heard');
  return segment;
};
const exchange = draftOf('request_exchange', {
  orderNumber: 'SM1',
  item: 'Jacket',
  fits: 'too_small',
  ground: 'wrong_size',
});
const giveBack = draftOf('request_return', { orderNumber: 'SM1', items: [{ item: 'Jacket' }], ground: 'changed_mind' });
const refund = draftOf('request_refund', {
  orderNumber: 'SM1',
  items: [{ item: 'boots' }],
  ground: 'not_received',
  description: 'lost',
});

describe('what words change of a card', () => {
  it.each(['L please', '换L码吧'])('another size: %s', (text) => {
    const { args } = amendAction(heard(text), exchange) ?? {};
    expect(args).toEqual({ orderNumber: 'SM1', item: 'Jacket', ground: 'wrong_size', toSize: 'L' });
  });

  it.each(['refund not swap', '不换了，退钱'])('the money rather than a swap: %s', (text) => {
    expect(amendAction(heard(text), exchange)).toEqual({
      tool: 'request_return',
      args: { orderNumber: 'SM1', items: [{ item: 'Jacket' }], ground: 'wrong_size' },
    });
  });

  it('a swap rather than the money', () => {
    expect(amendAction(heard('exchange it for M instead'), giveBack)).toMatchObject({
      tool: 'request_exchange',
      args: { item: 'Jacket', toSize: 'M' },
    });
  });

  it.each(['whole order actually', '全部都要退'])('all of it: %s', (text) => {
    expect(amendAction(heard(text), refund)?.args['items']).toEqual([{ item: 'all' }]);
  });

  it('adds what is named too, or takes it instead', () => {
    expect(amendAction(heard('the scarf too'), refund)?.args['items']).toEqual([{ item: 'boots' }, { item: 'scarf' }]);
    expect(amendAction(heard('no, the scarf'), refund)?.args['items']).toEqual([{ item: 'scarf' }]);
  });

  it.each(['yes', '好的', 'thanks'])('nothing: %s', (text) => {
    for (const action of [exchange, giveBack, refund]) expect(amendAction(heard(text), action)).toBeUndefined();
  });
});
