import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { Run } from '../read-talk.ts';
import { asSaid, wishGroupOf } from './wish-of-words.ts';

const understand = createUnderstanding();
const run = (args: Run['args'], content: Run['content'] = {}): Run => ({
  ...{ callId: 'call_1', name: 'request_refund', seq: 1, at: new Date(0), status: 'refused', told: true },
  ...{ args, content },
});

describe('a wish in the shopper’s words', () => {
  it('joins what is wrong with the goods it was said of', () => {
    const [gift, shoes] = ['the gift socks are missing', 'the shoes arrived broken'];
    const joined = run({ items: [{ item: 'socks' }], ground: 'damaged', description: `${gift} ${shoes}` });
    expect(asSaid(joined, [gift, shoes], understand).args).toMatchObject({
      items: [{ item: expect.stringMatching(/^shoe/) as string }],
      description: `${gift} / ${shoes}`,
    });
    const right = run({ items: [{ item: 'shoes' }], ground: 'damaged', description: shoes });
    expect(asSaid(right, [shoes], understand)).toEqual(right);
    const zh = run({
      items: [{ item: '袜子' }],
      ground: 'damaged',
      description: '袜子赠品没收到，鞋子收到的时候破了个洞',
    });
    expect(asSaid(zh, [], understand).args['items']).toEqual([{ item: expect.stringContaining('鞋') as string }]);
  });

  it('keeps two troubles of one order apart, and one told more fully together', () => {
    const socks = wishGroupOf(run({ items: [{ item: 'socks' }], ground: 'missing_part' }), []);
    expect(wishGroupOf(run({ ground: 'damaged' }), [socks]).index).toBe(1);
    expect(wishGroupOf(run({ ground: 'missing_part' }), [socks])).toEqual(socks);
    const named = run({ ground: 'missing_part' }, { items: [{ title: 'Northlane Crew Socks' }] });
    expect(wishGroupOf(named, [socks])).toMatchObject({ index: 0, goods: 'Northlane Crew Socks' });
    expect(wishGroupOf(run({ items: [{ item: 'boots' }], ground: 'damaged' }), [socks]).index).toBe(1);
  });
});
