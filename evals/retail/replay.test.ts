import { describe, expect, it } from 'vitest';
import { replayTask } from './replay.ts';
import { aTask, readTask, smallShop, smallTasks } from './testing/small-shop.ts';
import { retailWrites } from './tools/retail-tools.ts';
import type { RetailWrite } from './tools/retail-write.ts';

const replay = (calls: Parameters<typeof aTask>[0], writes?: readonly RetailWrite[]) =>
  replayTask(smallShop(), readTask(aTask(calls)), writes);
const cancel = { order_id: '#W1', reason: 'no longer needed' };

describe('a replay of gold actions', () => {
  it('reaches the expected state for every task of the small shop', async () => {
    for (const raw of smallTasks) {
      const { same, differences, unknown } = await replayTask(smallShop(), readTask(raw));
      expect({ same, differences, unknown }).toEqual({ same: true, differences: [], unknown: [] });
    }
  });

  it('leaves the shop that it was given as it is', async () => {
    const shop = smallShop();
    await replayTask(shop, readTask(aTask([['cancel_pending_order', cancel]])));
    expect(shop).toEqual(smallShop());
  });

  it('has both sides turn a wrong gold action down, and tells it', async () => {
    const { same, refused, refusedAsExpected } = await replay([
      ['cancel_pending_order', { ...cancel, order_id: '#W4' }],
      ['cancel_pending_order', { ...cancel, reason: 'found it cheaper' }],
      ['return_delivered_order_items', { order_id: '#W9', item_ids: [], payment_method_id: 'paypal_1' }],
    ]);
    expect(same).toBe(true);
    expect(refused.map(({ why }) => why)).toEqual(['cancel_only_pending', 'cancel_reason', 'order_not_found']);
    expect(refusedAsExpected).toHaveLength(3);
  });

  it('finds a tool that says done and does nothing', async () => {
    const liar = lying('cancel_pending_order', () => ({}));
    const { same, differences } = await replay([['cancel_pending_order', cancel]], liar);
    expect(same).toBe(false);
    expect(differences).toEqual(['orders.#W1.status', 'orders.#W1.payment_history', 'orders.#W1.cancel_reason']);
  });

  it('finds a tool that keeps a cent', async () => {
    const liar = lying('cancel_pending_order', ({ order, user }) => ({
      ...(user ? { user } : {}),
      ...(order
        ? { order: { ...order, payment_history: order.payment_history.map((each) => ({ ...each, amount: 92.59 })) } }
        : {}),
    }));
    const { same, differences } = await replay([['cancel_pending_order', cancel]], liar);
    expect(same).toBe(false);
    expect(differences).toEqual(['orders.#W1.payment_history']);
  });

  it('finds a tool that is missing, and a call that no tool takes', async () => {
    const without = retailWrites.filter(({ name }) => name !== 'cancel_pending_order');
    expect(await replay([['cancel_pending_order', cancel]], without)).toMatchObject({ same: false });
    const odd = await replay([['think', { thought: 'hm' }]]);
    expect(odd).toMatchObject({ same: false, unknown: ['0_0 think: unknown_tool'] });
  });

  it('counts look-ups that find nothing without failing over them', async () => {
    const { same, emptyReads } = await replay([
      ['get_product_details', { product_id: '2000000001' }],
      ['find_user_id_by_email', { email: 'nobody@example.com' }],
    ]);
    expect({ same, emptyReads }).toEqual({ same: true, emptyReads: 2 });
  });

  it('finds a change to an order of somebody else than the one it began with', async () => {
    const { same, refused } = await replay([
      ['cancel_pending_order', cancel],
      ['return_delivered_order_items', { order_id: '#W5', item_ids: ['2000000011'], payment_method_id: 'paypal_2' }],
    ]);
    expect(same).toBe(false);
    expect(refused.map(({ why }) => why)).toEqual(['own_records_only']);
  });
});

/** All tools, one of which changes something else than it should. */
function lying(
  name: string,
  change: (planned: Extract<ReturnType<RetailWrite['plan']>, { status: 'planned' }>['plan']['change']) => object,
): readonly RetailWrite[] {
  return retailWrites.map((write) => ({
    ...write,
    plan(input, shop) {
      const planned = write.plan(input, shop);
      if (write.name !== name || planned.status === 'refused') return planned;
      return { ...planned, plan: { ...planned.plan, change: change(planned.plan.change) } };
    },
  }));
}
