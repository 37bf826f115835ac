import { describe, expect, it } from 'vitest';
import type { ToolRun } from '../../../tools/contract.ts';
import { callKey } from './present-turn.ts';
import { withToldInFull } from './told-in-full.ts';

const searched = (products: object[], status: ToolRun['status'] = 'ok'): ToolRun => ({
  callId: 'call_1',
  name: 'search_products',
  status,
  ms: 1,
  content: { products },
  cards: [],
  citations: [],
});
const own = callKey('search_products', { query: 'hat' });
const looked = callKey('get_product', { productId: 'prd_hat' });

describe('what a search told in full', () => {
  it('needs no second look', () => {
    const runs = withToldInFull(new Map([[own, searched([{ id: 'prd_hat', variants: [] }, { id: 'prd_cap' }])]]));
    expect([...runs.keys()]).toEqual([looked, own]);
    expect(runs.get(looked)).toMatchObject({ name: 'get_product', status: 'ok', content: { id: 'prd_hat' } });
  });

  it('gives way to a look that was taken', () => {
    const real = { ...searched([]), name: 'get_product', status: 'refused' } as const;
    const runs = new Map([
      [own, searched([{ id: 'prd_hat', variants: [] }])],
      [looked, real],
    ]);
    expect(withToldInFull(runs).get(looked)).toBe(real);
  });

  it('is nothing where the search came to nothing', () => {
    const runs = new Map([[own, searched([{ id: 'prd_hat', variants: [] }], 'failed')]]);
    expect(withToldInFull(runs)).toBe(runs);
  });
});
