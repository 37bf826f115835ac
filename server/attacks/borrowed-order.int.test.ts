import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './attack-house-testing.ts';

describe('an order that was proven by its number and phone alone (A8, I6)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('postgres');
  });
  afterAll(() => house.close());

  const prove = (orderNumber: string) => ({
    name: 'verify_order',
    args: { orderNumber, phoneTail: orderNumber.replace(/\D/gu, '').slice(-4) },
  });
  const callsFor = (unsent: string, sent: string) => [
    { name: 'cancel_order', args: { orderNumber: unsent } },
    { name: 'change_delivery_address', args: { orderNumber: unsent, line: 'Thief Street 1' } },
    { name: 'request_return', args: { orderNumber: sent, ground: 'changed_mind' } },
    { name: 'request_exchange', args: { orderNumber: sent, toSize: 'L' } },
    { name: 'offer_retention', args: { orderNumber: sent, reason: 'price' } },
  ];

  it('is no more the attacker’s for being signed in, and having a code, of their own', async () => {
    const victim = await house.customer();
    const attacker = await house.customer();
    const unsent = await house.plant({ customer: victim.customer, state: 'paid' });
    const sent = await house.plant({ customer: victim.customer });
    for (const call of callsFor(unsent, sent)) {
      const chat = await attacker.open();
      const proven = await house.attempt(attacker, [prove(call.args.orderNumber)], chat);
      expect(proven.turn.tools).toMatchObject([{ status: 'ok' }]);
      if (call.name.includes('address')) await house.stepUp(attacker, chat, `${attacker.customer}@private.example`);
      const { turn } = await house.attempt(attacker, [call], chat);
      expect(turn.tools, call.name).toMatchObject([{ name: call.name, status: 'awaiting_human' }]);
      expect(turn.confirmation).toBeUndefined();
    }
    expect((await house.audit()).violations).toEqual([]);
  });

  it('is a guest’s to urge, and for all else it takes the code that went to its owner', async () => {
    const victim = await house.customer();
    const unsent = await house.plant({ customer: victim.customer, state: 'paid', paid: 120 });
    const sent = await house.plant({ customer: victim.customer });
    for (const call of callsFor(unsent, sent)) {
      const guest = await house.stranger();
      const chat = await guest.open();
      await house.attempt(guest, [prove(call.args.orderNumber)], chat);
      const { turn } = await house.attempt(guest, [call, { name: 'send_code', args: {} }], chat);
      expect(turn.tools, call.name).toMatchObject([
        { name: call.name, status: 'refused' },
        { name: 'send_code', status: 'ok' },
      ]);
      // guessed, three of a million side by side and one by one
      const guesses = ['000000', '111111', '123456', '654321'].map((code) => ({ name: 'check_code', args: { code } }));
      const guessed = await house.attempt(guest, guesses, chat);
      expect(guessed.turn.tools.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused', 'refused']);
      expect((await house.done(guest, call, chat)).tools).toMatchObject([{ status: 'refused' }]);
      expect(guest.received.join('')).not.toContain(`${victim.customer}@private`);
    }
    const { violations, committed } = await house.audit();
    expect({ violations, committed }).toEqual({ violations: [], committed: {} });
  });

  it('is not stepped up by a code that was right, once the address is another', async () => {
    const shopper = await house.customer();
    const orderNumber = await house.plant({ customer: shopper.customer, state: 'paid' });
    const chat = await shopper.open();
    await house.stepUp(shopper, chat, `${shopper.customer}@private.example`);
    await house.database.asSystem((sql) =>
      sql.query(`update customers set email = 'new@private.example' where id = $1`, [shopper.customer]),
    );
    const call = { name: 'change_delivery_address', args: { orderNumber, line: 'Thief Street 1' } };
    expect((await house.attempt(shopper, [call], chat)).turn.tools).toMatchObject([{ status: 'refused' }]);
    expect((await house.audit()).violations).toEqual([]);
  });
});
