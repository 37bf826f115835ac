import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayTask } from '../replay.ts';
import { aTask, readTask, smallShop } from '../testing/small-shop.ts';
import { openDesk } from '../desk.ts';
import { createRetailGate } from '../gate.ts';
import { retailContext } from '../context.ts';
import { runConfirmed, runToolCall } from '../../../tools/run-tool-call.ts';
import { calculate } from './calculate.ts';
import { retailTools, retailWrites } from './retail-tools.ts';

const signal = new AbortController().signal;

/** A conversation in the small shop. */
function openShop(userId?: string) {
  const desk = openDesk(smallShop());
  if (userId !== undefined) desk.identify(userId);
  const gate = createRetailGate({ desk, writes: retailWrites });
  const tools = retailTools(desk);
  const context = retailContext('conv_test', signal, new Date(0));
  const ask = (name: string, args: object) => runToolCall(tools, { id: 'c1', name, args }, context, { gate });
  const carryOut = (id: string) => runConfirmed(tools, { id, name: '', args: {} }, context, { gate });
  return {
    desk,
    gate,
    ask,
    carryOut,
    async confirmed(name: string, args: object) {
      const asked = await ask(name, args);
      if (!asked.confirmation) return asked;
      gate.answer(asked.confirmation.confirmationId, 'confirm');
      return carryOut(asked.confirmation.confirmationId);
    },
  };
}

const ada = 'ada_berg_1001';
const swapped = (order_id: string, old: string, wanted: string, payment_method_id = 'credit_card_1') =>
  ({ order_id, item_ids: [old], new_item_ids: [wanted], payment_method_id }) as const;
const [blue, green, red, warm] = ['2000000001', '2000000002', '2000000003', '2000000011'] as const;

describe('the tools of the retail shop', () => {
  it('refund a cancelled order, a gift card at once', async () => {
    const { desk, confirmed } = openShop(ada);
    await confirmed('cancel_pending_order', { order_id: '#W3', reason: 'ordered by mistake' });
    expect(desk.shop.users[ada]?.payment_methods['gift_card_1']).toMatchObject({ balance: 32.5 });
    expect(desk.shop.orders['#W3']).toMatchObject({
      status: 'cancelled',
      cancel_reason: 'ordered by mistake',
      payment_history: [{ transaction_type: 'payment' }, { transaction_type: 'refund', amount: 12.5 }],
    });
  });

  it('give every changed item the price of the last, as the benchmark’s shop does', async () => {
    const { desk, confirmed } = openShop(ada);
    const args = { order_id: '#W1', item_ids: [blue, warm], new_item_ids: [green, '2000000012'] };
    await confirmed('modify_pending_order_items', { ...args, payment_method_id: 'gift_card_1' });
    const { items = [], status, payment_history = [] } = desk.shop.orders['#W1'] ?? {};
    expect(items.map(({ item_id, price }) => [item_id, price])).toEqual([
      [green, 60.2],
      ['2000000012', 60.2],
    ]);
    expect(status).toBe('pending (item modified)');
    // 14.35 - 12.5 + (60.2 - 80.1), not rounded
    expect(payment_history.at(-1)).toMatchObject({ transaction_type: 'refund', amount: 18.04999999999999 });
    expect(desk.shop.users[ada]?.payment_methods['gift_card_1']).toMatchObject({ balance: 38.05 });
  });

  it.each([
    ['cancel_only_pending', 'cancel_pending_order', { order_id: '#W4', reason: 'no longer needed' }],
    ['cancel_reason', 'cancel_pending_order', { order_id: '#W1', reason: 'too expensive' }],
    ['order_not_found', 'cancel_pending_order', { order_id: 'W1', reason: 'no longer needed' }],
    ['modify_only_pending', 'modify_pending_order_payment', { order_id: '#W2', payment_method_id: 'paypal_1' }],
    ['another_payment_method', 'modify_pending_order_payment', { order_id: '#W1', payment_method_id: 'credit_card_1' }],
    ['gift_card_covers', 'modify_pending_order_payment', { order_id: '#W1', payment_method_id: 'gift_card_1' }],
    ['payment_method_not_found', 'modify_pending_order_payment', { order_id: '#W1', payment_method_id: 'paypal_2' }],
    ['items_once_while_pending', 'modify_pending_order_items', swapped('#W2', blue, green)],
    ['new_items_available', 'modify_pending_order_items', swapped('#W1', blue, red)],
    ['new_items_differ', 'modify_pending_order_items', swapped('#W1', blue, blue)],
    ['new_item_not_of_the_same_product', 'modify_pending_order_items', swapped('#W1', blue, warm)],
    ['item_not_in_order', 'exchange_delivered_order_items', swapped('#W2', green, blue)],
    ['delivered_only_and_once', 'exchange_delivered_order_items', swapped('#W1', blue, green)],
    [
      'refund_to_payment_or_gift_card',
      'return_delivered_order_items',
      { order_id: '#W2', item_ids: [blue], payment_method_id: 'paypal_1' },
    ],
    [
      'item_not_in_order',
      'return_delivered_order_items',
      { order_id: '#W2', item_ids: [blue, blue, blue], payment_method_id: 'credit_card_1' },
    ],
    [
      'own_records_only',
      'return_delivered_order_items',
      { order_id: '#W5', item_ids: [warm], payment_method_id: 'paypal_2' },
    ],
  ])('refuse by %s: %s', async (why, name, args) => {
    const { desk, ask } = openShop(ada);
    const { status, content } = await ask(name, args);
    expect(status).toBe('refused');
    const { details } = content as { details: { rule?: string; why?: string } };
    expect(details.rule ?? details.why).toBe(why);
    expect(desk.shop).toEqual(smallShop());
  });

  it('act for nobody, and show nobody’s records, before the shopper was found', async () => {
    const { ask } = openShop();
    const cancel = { order_id: '#W1', reason: 'no longer needed' };
    expect(await ask('cancel_pending_order', cancel)).toMatchObject({ status: 'refused' });
    expect(await ask('get_order_details', { order_id: '#W1' })).toMatchObject({ status: 'refused' });
    expect(await ask('find_user_id_by_email', { email: ' ADA@example.com' })).toMatchObject({ content: ada });
    expect(await ask('get_order_details', { order_id: '#W1' })).toMatchObject({ status: 'ok' });
    await ask('find_user_id_by_name_zip', { first_name: 'Ben', last_name: 'Cole', zip: '89501' });
    expect(await ask('get_user_details', { user_id: 'ben_cole_1002' })).toMatchObject({ status: 'refused' });
  });

  it('find a name without its accents, but no other zip code', async () => {
    const { ask } = openShop();
    const name = { first_name: 'ada', last_name: 'BERG' };
    expect(await ask('find_user_id_by_name_zip', { ...name, zip: '01501' })).toMatchObject({ content: ada });
    expect(await ask('find_user_id_by_name_zip', { ...name, zip: '1501' })).toMatchObject({ status: 'refused' });
  });

  it('change nothing without the yes, and ask again when the shop has changed since', async () => {
    const { desk, gate, ask, carryOut, confirmed } = openShop(ada);
    const cancel = { order_id: '#W3', reason: 'no longer needed' };
    const { confirmation } = await ask('cancel_pending_order', cancel);
    const id = confirmation?.confirmationId ?? '';
    expect(await carryOut(id)).toMatchObject({ status: 'refused', reason: 'changed_meanwhile' });
    expect(desk.shop).toEqual(smallShop());
    gate.answer(id, 'confirm');
    const user = desk.shop.users[ada];
    if (user) desk.replace({ user: { ...user, email: 'new@example.com' } });
    const again = await carryOut(id);
    expect(again.status).toBe('awaiting_confirmation');
    expect(await confirmed('cancel_pending_order', cancel)).toMatchObject({ status: 'ok' });
    expect(await confirmed('cancel_pending_order', cancel)).toMatchObject({ status: 'refused' });
  });

  it('do what the expected state says, whatever is called with whatever', async () => {
    const order = fc.constantFrom('#W1', '#W2', '#W3', '#W4', '#W9');
    const method = fc.constantFrom('credit_card_1', 'gift_card_1', 'paypal_1', 'paypal_9');
    const items = fc.array(fc.constantFrom(blue, green, red, warm, '2000000012', '9'), { maxLength: 3 });
    const address = { address1: 'a', address2: '', city: 'c', country: 'd', state: 'e', zip: 'f' };
    const args = fc.record({
      ...{ order_id: order, payment_method_id: method, item_ids: items, new_item_ids: items },
      reason: fc.constantFrom('no longer needed', 'ordered by mistake', 'other'),
      user_id: fc.constantFrom(ada, 'nobody_1'),
    });
    const names = fc.constantFrom(...retailWrites.map(({ name }) => name));
    const calls = fc.array(fc.tuple(names, args), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(calls, async (made) => {
        const task = readTask(aTask(made.map(([name, given]) => [name, { ...given, ...address }])));
        const { differences, refused, refusedAsExpected } = await replayTask(smallShop(), task);
        expect(differences).toEqual([]);
        expect(refused.map(({ actionId }) => actionId)).toEqual(refusedAsExpected.map(({ actionId }) => actionId));
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe('the sum of an expression', () => {
  it.each([
    ['2 + 2', '4.0'],
    ['(12.5 + 3) * 2 - 1', '30.0'],
    ['10 / 3', '3.33'],
    ['7 // 2 + 2 ** 3', '11.0'],
    ['-2 ** 2', '-4.0'],
    ['-(1.5) - -1', '-0.5'],
  ])('of %s is %s', (expression, value) => {
    expect(calculate(expression)).toBe(value);
  });

  it.each(['1 / 0', '2 +', '(1', '1 2', '()', 'a + 1', '', '007', '1..2'])('has none for %j', (expression) => {
    expect(calculate(expression)).toBeUndefined();
  });
});
