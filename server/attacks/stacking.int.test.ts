import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type Actor, type House } from './attack-house-testing.ts';
import { jacket } from './plant-testing.ts';

/** Offers, refunds and goods that are fine alone and too much together. */
describe('what is fine alone and too much together (A1, A3, A4)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('postgres');
  });
  afterAll(() => house.close());

  /** What an issued round holds. */
  async function offered(actor: Actor, orderNumber: string, reason: string) {
    const { turn, conversation } = await house.attempt(actor, [
      { name: 'offer_retention', args: { orderNumber, reason } },
    ]);
    const card = turn.cards.find(({ type }) => type === 'offer');
    if (card?.type !== 'offer') throw new Error(`no offers: ${JSON.stringify(turn.tools)}`);
    const { rows } = await house.database.asSystem((sql) =>
      sql.query<{ id: string; kind: string }>('select id, kind from offers where id = any($1)', [
        card.offers.map(({ id }) => id),
      ]),
    );
    return { conversation, offer: (kind: string) => rows.find((each) => each.kind === kind)?.id ?? '' };
  }
  const accept = (offerId: string) => ({ name: 'accept_retention_offer', args: { offerId } });
  const effectsOf = async (actor: { customer: string }) =>
    house.database.asSystem(async (sql) => {
      const { rows } = await sql.query<{ kind: string }>(
        `select a.kind from commitments c join actions a on a.id = c.action_id
          where a.customer_id = $1 and c.state = 'committed' order by c.settled_at`,
        [actor.customer],
      );
      return rows.map(({ kind }) => kind);
    });

  it('pays a price difference once, by price protection or by an offer', async () => {
    const shopper = await house.customer();
    const orderNumber = await house.plant({
      customer: shopper.customer,
      paid: 60,
      lines: [{ variant: jacket, price: 69900 }],
    });
    const { offer } = await offered(shopper, orderNumber, 'price');
    await house.done(shopper, { name: 'claim_price_protection', args: { orderNumber } });
    await house.done(shopper, accept(offer('price_difference')));
    expect(await effectsOf(shopper)).toEqual(['claim_price_protection']);
  });

  it('gives no coupon for keeping what was given back', async () => {
    const shopper = await house.customer();
    const orderNumber = await house.plant({ customer: shopper.customer });
    const { offer } = await offered(shopper, orderNumber, 'price');
    await house.done(shopper, { name: 'request_return', args: { orderNumber, ground: 'changed_mind' } });
    await house.done(shopper, accept(offer('coupon')));
    expect(await effectsOf(shopper)).toEqual(['request_return']);
  });

  it('exchanges for nothing dearer', async () => {
    const shopper = await house.customer();
    const orderNumber = await house.plant({
      customer: shopper.customer,
      lines: [{ variant: 'var_pawfield-chicken-cat-food-2-kg' }],
    });
    const conversation = await shopper.open();
    await house.photo(shopper, conversation);
    await house.done(
      shopper,
      { name: 'request_exchange', args: { orderNumber, toSize: '6 kg', ground: 'wrong_item', description: 'wrong' } },
      conversation,
    );
    expect(await effectsOf(shopper)).toEqual([]);
  });

  it('makes one round of offers, over sessions, orders and tabs, and takes one of it once (A4)', async () => {
    const shopper = await house.customer();
    const numbers = await Promise.all(Array.from({ length: 4 }, () => house.plant({ customer: shopper.customer })));
    const asks = numbers.flatMap((orderNumber) =>
      ['price', 'changed_mind'].map(async (reason) =>
        house.attempt(shopper, [{ name: 'offer_retention', args: { orderNumber, reason } }]),
      ),
    );
    const cards = (await Promise.all(asks)).flatMap(({ turn }) => turn.cards.filter(({ type }) => type === 'offer'));
    expect(cards).toHaveLength(1);
    const offers = cards.flatMap((card) => (card.type === 'offer' ? card.offers.map(({ id }) => id) : []));
    const questions = await Promise.all([...offers, ...offers].map((id) => house.attempt(shopper, [accept(id)])));
    await Promise.all(questions.map((question) => house.yes(shopper, question)));
    expect(await effectsOf(shopper)).toEqual(['accept_retention_offer']);
    await Promise.all(offers.map((id) => house.done(shopper, accept(id))));
    expect(await effectsOf(shopper)).toEqual(['accept_retention_offer']);
  });

  it('takes no offer of another, none made up and none past its time (A3)', async () => {
    const [owner, thief] = [await house.customer(), await house.customer()];
    const orderNumber = await house.plant({ customer: owner.customer });
    const { offer } = await offered(owner, orderNumber, 'changed_mind');
    for (const id of [offer('coupon'), `off_${crypto.randomUUID()}`, '', "' or true --"]) {
      await house.done(thief, accept(id));
    }
    const waiting = await house.attempt(owner, [accept(offer('coupon'))]);
    await house.database.asSystem((sql) =>
      sql.query(`update offer_rounds set expires_at = now() where customer_id = $1`, [owner.customer]),
    );
    await house.yes(owner, waiting);
    expect([await effectsOf(thief), await effectsOf(owner)]).toEqual([[], []]);
  });

  it('has nothing in its books that should not be there', async () => {
    const { violations } = await house.audit();
    expect(violations).toEqual([]);
  });
});
