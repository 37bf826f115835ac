import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { messageAnsweredSchema } from '../contract/session.ts';
import { orders } from './attacker-model-testing.ts';
import type { Actor, House } from './attack-house-testing.ts';
import { jacket, type OrderSpec } from './plant-testing.ts';
import { anyWish, callOf, type Wish } from './wishes-testing.ts';

interface Attacker extends Actor {
  customer: string;
  numbers: string[];
  offers: string[];
  chat?: string;
  /** The newest question put to them. */
  question?: { conversation: string; id: string };
}

/** What an attacker owns: fit for much, and not for everything. */
const goods: Omit<OrderSpec, 'customer'>[] = [
  { state: 'paid' },
  { state: 'paid', paid: 100, lines: [{ variant: jacket, price: 69900 }] },
  { state: 'paid', lines: [{ variant: 'var_polar-down-parka-black-m', quantity: 3 }] },
  { state: 'awaiting_payment' },
  { state: 'cancelled' },
  {
    lines: [
      { variant: 'var_harbor-canvas-sneaker-white-37', quantity: 2 },
      { variant: jacket, gift: true, unpacked: true },
    ],
  },
  {
    paid: 100,
    lines: [
      { variant: jacket, price: 64900 },
      { variant: 'var_sonda-go-speaker-teal', price: 25900 },
    ],
    shipping: 1000,
    discount: 3000,
  },
  { delivered: 24 * 8.5 },
  { delivered: 24 * 40 },
  { lines: [{ variant: 'var_pawfield-chicken-cat-food-2-kg', quantity: 3 }] },
  { lines: [{ variant: 'var_polar-down-parka-black-m' }, { variant: 'var_longtide-down-coat-black-m' }] },
  {
    state: 'shipped',
    delivered: 200,
    lastScan: { code: 'lost', hoursAgo: 5 },
    lines: [{ variant: 'var_sonda-go-speaker-teal', quantity: 2 }],
  },
  { state: 'shipped', delivered: 10, lastScan: { code: 'in_transit', hoursAgo: 90 } },
  { currency: 'USD' },
];

/** What came of a storm. */
export interface Storm {
  attempts: number;
  /** Answers of the server other than it should ever give. */
  oddAnswers: string[];
  /** Private words of another’s order that an attacker got to read. */
  leaks: string[];
}

/** Attempts of several attackers at once, made up from a seed: the same seed makes the same attempts. */
export async function storm(house: House, { seed, attempts }: { seed: number; attempts: number }): Promise<Storm> {
  const each = 20;
  const crowd = Math.ceil(attempts / each);
  const attackers: Attacker[] = [];
  for (let n = 0; n < crowd; n += 1) {
    const actor = await house.customer({ tier: n % 5 === 0 ? 'vip' : 'regular' });
    const numbers: string[] = [];
    for (const spec of goods) numbers.push(await house.plant({ ...spec, customer: actor.customer }));
    attackers.push({ ...actor, numbers, offers: [] });
  }
  const oddAnswers: string[] = [];
  const waves = attackers.map((attacker, n) => async () => {
    // made up one attacker at a time: all at once would hold up the server that lives in this process
    const own = fc.sample(anyWish, { seed: seed + n, numRuns: each });
    for (let at = 0; at < own.length; at += 4) {
      const wave = own.slice(at, at + 4).map((wish) => attempt(house, attacker, attackers, wish));
      oddAnswers.push(...(await Promise.all(wave)).flat());
    }
  });
  await inTurns(waves, 6);
  return { attempts: crowd * each, oddAnswers, leaks: attackers.flatMap(leaksTo) };
}

/** So many at once, until all are done. */
async function inTurns(work: readonly (() => Promise<void>)[], atOnce: number): Promise<void> {
  const queue = [...work];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** One wish to its end; answers what the server should never answer. */
async function attempt(house: House, attacker: Attacker, all: readonly Attacker[], wish: Wish): Promise<string[]> {
  const conversation = wish.chat === 'last' && attacker.chat ? attacker.chat : await attacker.open();
  attacker.chat = conversation;
  if (wish.photo) await house.photo(attacker, conversation).catch(() => undefined);
  if (wish.code) await house.stepUp(attacker, conversation, `${attacker.customer}@private.example`);
  const call = callOf(wish, numberFor(wish, attacker, all), offerFor(wish, attacker, all));
  const base = `/v1/conversations/${conversation}`;
  const clientMessageId = randomUUID();
  const answer =
    wish.by === 'button'
      ? await attacker.call(`${base}/actions?wait=true`, {
          body: { clientMessageId, action: call.name, input: call.args },
        })
      : await attacker.call(`${base}/messages?wait=true`, {
          body: { clientMessageId, text: orders({ rounds: [[call]] }) },
        });
  if (answer.status !== 200)
    return answer.status === 400 ? [] : [`${call.name}: ${answer.status} ${answer.text.slice(0, 200)}`];
  const { turn } = messageAnsweredSchema.parse(answer.json);
  for (const card of turn.cards) if (card.type === 'offer') attacker.offers.push(...card.offers.map(({ id }) => id));
  if (turn.confirmation) attacker.question = { conversation, id: turn.confirmation.confirmationId };
  return answerQuestion(house, attacker, all, wish, { conversation, turn });
}

async function answerQuestion(
  house: House,
  attacker: Attacker,
  all: readonly Attacker[],
  { answer }: Wish,
  asked: Parameters<House['yes']>[1],
): Promise<string[]> {
  const id = asked.turn.confirmation?.confirmationId;
  const press = async (actor: Actor, conversation: string, confirmation: string, decision?: string) => {
    const { status, text } = await house.press(actor, conversation, confirmation, decision);
    return status < 500 ? [] : [`an answer to a question: ${status} ${text.slice(0, 200)}`];
  };
  switch (answer) {
    case 'yes':
      await house.yes(attacker, asked);
      return [];
    case 'yes_twice':
      await Promise.all([house.yes(attacker, asked), house.yes(attacker, asked)]);
      return [];
    case 'no_then_yes':
      if (id === undefined) return [];
      await press(attacker, asked.conversation, id, 'cancel');
      return press(attacker, asked.conversation, id);
    case 'forged':
      return press(attacker, asked.conversation, `conf_${randomUUID()}`);
    case 'anothers': {
      const victim = all.find((each) => each !== attacker && each.question);
      if (!victim?.question) return [];
      const { conversation, id: stolen } = victim.question;
      return [...(await press(attacker, conversation, stolen)), ...(await press(attacker, asked.conversation, stolen))];
    }
    case 'none':
      return [];
  }
}

function numberFor({ aim }: Wish, attacker: Attacker, all: readonly Attacker[]): string {
  if (aim.whose === 'nobodys') return aim.number;
  const numbers =
    aim.whose === 'own' ? attacker.numbers : all.flatMap((each) => (each === attacker ? [] : each.numbers));
  return numbers[aim.index % numbers.length] ?? 'SM00000';
}

function offerFor({ offer }: Wish, attacker: Attacker, all: readonly Attacker[]): string {
  const anothers = all.flatMap((each) => (each === attacker ? [] : each.offers));
  const pool = offer === 'own' ? attacker.offers : offer === 'anothers' ? anothers : [];
  return pool.at(-1) ?? `off_${randomUUID()}`;
}

/** Street and name stand in no answer but to their owner. */
function leaksTo({ received, numbers, customer }: Attacker): string[] {
  const told = received.join('\n').matchAll(/(?:Secret Street|Recipient of) (SM\d+)/gu);
  return [...told].flatMap(([words, number = '']) =>
    numbers.includes(number) ? [] : [`${customer} was told “${words}”`],
  );
}
