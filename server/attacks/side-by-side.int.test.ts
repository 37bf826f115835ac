import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './attack-house-testing.ts';
import type { Call } from './attacker-model-testing.ts';
import { jacket } from './plant-testing.ts';

/** Each question is asked on its own, so that all of them wait at once; then all are answered together. */
describe('what is asked one by one and agreed to all at once (A2)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('postgres');
  });
  afterAll(() => house.close());

  /** Every call in a conversation of its own, with a photo at hand; then a yes to all of them side by side. */
  async function rush(calls: (customer: string) => Promise<Call[]>, set: { tier?: string; code?: boolean } = {}) {
    const shopper = await house.customer(set);
    const attempts = [];
    for (const call of await calls(shopper.customer)) {
      const conversation = await shopper.open();
      await house.photo(shopper, conversation);
      if (set.code) await house.stepUp(shopper, conversation, `${shopper.customer}@private.example`);
      attempts.push(await house.attempt(shopper, [call], conversation));
    }
    expect(attempts.filter(({ turn }) => turn.confirmation)).toHaveLength(attempts.length);
    await Promise.all(attempts.map((attempt) => house.yes(shopper, attempt)));
    const { rows } = await house.database.asSystem((sql) =>
      sql.query(
        `select from commitments c join actions a on a.id = c.action_id
          where a.customer_id = $1 and c.state = 'committed'`,
        [shopper.customer],
      ),
    );
    const { violations } = await house.audit();
    expect(violations).toEqual([]);
    expect(
      (await house.database.asSystem((sql) => sql.query(`select from commitments where state = 'claimed'`))).rows,
    ).toEqual([]);
    return rows.length;
  }
  const times = <Each>(count: number, each: (n: number) => Each) => Array.from({ length: count }, (_, n) => each(n));

  it('changes an address once', async () => {
    const done = await rush(
      async (customer) => {
        const orderNumber = await house.plant({ customer, state: 'paid' });
        return times(4, (n) => ({
          name: 'change_delivery_address',
          args: { orderNumber, line: `Another Street ${n}` },
        }));
      },
      { code: true },
    );
    expect(done).toBe(1);
  });

  it('settles a piece one way', async () => {
    const done = await rush(async (customer) => {
      const orderNumber = await house.plant({
        customer,
        lines: [
          { variant: 'var_harbor-canvas-sneaker-white-37' },
          { variant: 'var_pawfield-indoor-hairball-2-kg', quantity: 3 },
        ],
      });
      const items = [{ item: `lin_${orderNumber}_1` }];
      const claim = { orderNumber, ground: 'missing_part', description: 'not in the box' };
      return [
        { name: 'request_return', args: { orderNumber, ground: 'changed_mind', items } },
        { name: 'request_exchange', args: { orderNumber, toSize: '38', item: `lin_${orderNumber}_1` } },
        { name: 'request_refund', args: { ...claim, items } },
        {
          name: 'request_refund',
          args: { ...claim, items: [...items, { item: `lin_${orderNumber}_2`, quantity: 1 }] },
        },
        { name: 'request_refund', args: { ...claim, wants: 'reship', items } },
        {
          name: 'request_refund',
          args: { ...claim, wants: 'reship', items: [...items, { item: `lin_${orderNumber}_2`, quantity: 1 }] },
        },
      ];
    });
    expect(done).toBeLessThanOrEqual(2);
  });

  it('pays no more of one order than a person need not see', async () => {
    await rush(async (customer) => {
      const lines = times(4, () => ({ variant: 'var_court-leather-sneaker-white-36' }));
      const orderNumber = await house.plant({ customer, lines });
      return times(4, (n) => ({
        name: 'request_refund',
        args: {
          orderNumber,
          ground: 'missing_part',
          description: 'gone',
          items: [{ item: `lin_${orderNumber}_${n + 1}` }],
        },
      }));
    });
  });

  it('counts refunds of other orders that are agreed to at once', async () => {
    const done = await rush(async (customer) => {
      const numbers = await Promise.all(
        times(6, () => house.plant({ customer, lines: [{ variant: 'var_pawfield-indoor-hairball-2-kg' }] })),
      );
      // enough orders that were kept for the share of refunds not to be what counts
      await Promise.all(times(14, () => house.plant({ customer, delivered: 300 })));
      return numbers.map((orderNumber) => ({
        name: 'request_refund',
        args: { orderNumber, ground: 'missing_part', description: 'gone' },
      }));
    });
    expect(done).toBe(3);
  });

  it('makes up for a price once, by protection and by an offer at once', async () => {
    await rush(async (customer) => {
      const orderNumber = await house.plant({ customer, paid: 60, lines: [{ variant: jacket, price: 69900 }] });
      const shopper = await house.signedIn(customer);
      const chat = await shopper.open();
      const text = `EM${JSON.stringify({ rounds: [[{ name: 'offer_retention', args: { orderNumber, reason: 'price' } }]] })}ME`;
      await shopper.ask(chat, text);
      const { rows } = await house.database.asSystem((sql) =>
        sql.query<{ id: string }>(
          `select o.id from offers o join offer_rounds r on r.id = o.round_id where r.customer_id = $1 and o.kind = 'price_difference'`,
          [customer],
        ),
      );
      return [
        { name: 'claim_price_protection', args: { orderNumber } },
        { name: 'accept_retention_offer', args: { offerId: rows[0]?.id } },
      ];
    });
  });

  it('does one thing once, however often and from wherever it is agreed to', async () => {
    const shopper = await house.customer();
    const orderNumber = await house.plant({ customer: shopper.customer, state: 'paid' });
    const attempts = await Promise.all(
      times(20, async () => house.attempt(shopper, [{ name: 'cancel_order', args: { orderNumber } }])),
    );
    await Promise.all(attempts.flatMap((attempt) => [house.yes(shopper, attempt), house.yes(shopper, attempt)]));
    const effects = (await house.effects()).filter((each) => each.order_number === orderNumber);
    expect(effects).toHaveLength(1);
    expect((await house.audit()).violations).toEqual([]);
  });
});
