import { describe, expect, it } from 'vitest';
import type { Turn } from '../../server/contract/turn.ts';
import { scenarioSchema, type Scenario } from '../scenarios/scenario.ts';
import { askedFor } from './asked-for.ts';
import { createScriptedShopper, type Move } from './scripted-shopper.ts';

function scenario(set: Partial<Scenario> = {}) {
  return scenarioSchema.parse({
    ...{ title: 't', language: 'en', playbook: 'cancel_order', shopper: 'omar', goal: 'g', opens: 'cancel it' },
    ...{ expect: { handoff: 'none' } },
    ...set,
  });
}

const turn = (text: string, set: Partial<Turn> = {}): Turn => ({
  ...{ id: 'turn_1', state: 'completed', tools: [], cards: [] },
  messages: [{ id: 'msg_1', text, citations: [] }],
  outcome: { kind: /[?？]$/.test(text) ? 'clarifying' : 'answered' },
  ...set,
});
const confirmation = (id: string) => ({ confirmationId: id }) as NonNullable<Turn['confirmation']>;
const says = (...texts: string[]): Move => ({ kind: 'say', texts });
const done: Move = { kind: 'leave', why: 'done' };

/** What the shopper does after each of the agent's turns. */
async function moves(told: Partial<Scenario>, ...turns: readonly (Turn | NonNullable<Turn['confirmation']>)[]) {
  const shopper = createScriptedShopper(scenario(told));
  const made: Move[] = [await shopper.begin()];
  for (const each of turns) {
    const seen = 'confirmationId' in each ? { turns: [turn('See the card.')], pending: each } : { turns: [each] };
    made.push(await shopper.next({ isHandedOff: false, ...seen }));
  }
  return made;
}

describe('a scripted shopper', () => {
  it('opens with a burst and photos, and leaves when it is answered', async () => {
    const [opens, then] = await moves({ opens: ['hi', 'broken'], photos: 2 }, turn('All is done.'));
    expect(opens).toEqual({ kind: 'say', texts: ['hi', 'broken'], photos: 2 });
    expect(then).toEqual(done);
  });

  it('tells what it is asked for, twice at most, and then that it doesn’t know', async () => {
    const asks = turn('What is the order number?');
    const made = await moves({ knows: { order_number: 'SM1', email: 'x@y.z' } }, asks, asks, asks, asks);
    expect(made.slice(1)).toEqual([says('SM1'), says('SM1'), says('I don’t know that, sorry.'), done]);
  });

  it('sends photos and codes instead of saying them, or refuses', async () => {
    expect((await moves({ knows: { photo: 'yes' } }, turn('Could you send me photos?')))[1]).toEqual({ kind: 'say', texts: ['Here it is.'], photos: 1 }); // prettier-ignore
    const asksCode = turn('I sent a one-time code. Please type it here.', { outcome: { kind: 'clarifying' } });
    expect((await moves({ knows: { code: 'yes' } }, asksCode))[1]).toEqual({ kind: 'say', texts: [], code: true });
    expect((await moves({ knows: { code: 'no' } }, asksCode))[1]).toEqual(says('I don’t know that, sorry.'));
  });

  it('presses what the scenario says, one card after another, or types', async () => {
    const made = await moves({ confirms: ['no', 'yes'] }, confirmation('a'), confirmation('b'), confirmation('c'));
    expect(made.slice(1).map((move) => 'decision' in move && move.decision)).toEqual(['cancel', 'confirm', 'confirm']);
    expect((await moves({ confirms: ['yes do it'] }, confirmation('a'), confirmation('a'))).slice(1)).toEqual([says('yes do it'), done]); // prettier-ignore
  });

  it('declines an offer, or takes the one it wants', async () => {
    const offers = [{ id: 'o', title: 'A coupon', terms: '', reply: 'I take the coupon' }];
    const card = { type: 'offer' as const, orderNumber: 'SM1', offers, expiresAt: '', decline: 'No, cancel it' };
    const offered = turn('Would you stay?', { cards: [card] });
    expect((await moves({}, offered))[1]).toEqual(says('No, cancel it'));
    expect((await moves({ offers: 'coupon' }, offered))[1]).toEqual(says('I take the coupon'));
  });

  it('goes on to its next wish, and leaves when a person comes or its patience ends', async () => {
    expect(await moves({ then: ['and SM2', ['also', 'this']] }, turn('Done.'), turn('Done.'), turn('Done.'))).toEqual([says('cancel it'), says('and SM2'), says('also', 'this'), done]); // prettier-ignore
    const shopper = createScriptedShopper(scenario());
    expect(await shopper.next({ turns: [], isHandedOff: true })).toEqual({ kind: 'leave', why: 'handed_off' });
    const cards = Array.from({ length: 12 }, (_, at) => confirmation(String(at)));
    expect((await moves({}, ...cards)).at(-1)).toEqual({ kind: 'leave', why: 'patience' });
  });
});

describe('what a reply asks for', () => {
  it.each([
    ['What is the order number?', ['order_number']],
    ['Please send me the last four digits of the phone number, or the e-mail.', ['phone_tail', 'email']],
    ['Which size would you like?', ['size']],
    ['请问您的订单号是多少？', ['order_number']],
    ['麻烦拍张照片发我。', ['photo']],
    ['您的身高和体重是多少？', ['measurements']],
    ['验证码已发到您的邮箱，请直接输入。', ['code']],
    ['Your order number is SM1.', []],
    ['快递明天到。', []],
  ])('of “%s”', (text, asked) => {
    expect(askedFor(text)).toEqual(asked);
  });
});
